import Alignment
import ArgumentParser
import Wire
import Workspace

/// `accord agreement excuse`: time that one team excuses the other.
struct ExcuseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "excuse",
    abstract: "Ask for time in which clocks do not run, and grant it.",
    discussion: HelpText.discussion(
      """
      A team's time is excused by the other team's head, joint time by both, with a reason that everybody sees. Every \
      result stands with and without it. Where one person leads both teams it is marked and changes no status.
      """,
      examples: [
        (
          "accord agreement excuse add --team sales --from 2026-12-28 --to 2026-12-29 --reason Fair --member ada@acme.test",
          "two days of sales, asked for or granted"
        ), ("accord agreement excuse grant 1 --member ada@acme.test", "one head's yes"),
        ("accord agreement excuse list", "all of them"),
      ]),
    subcommands: [Add.self, Grant.self, List.self]
  )

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask for days; the other team's head grants them by asking.",
      discussion: HelpText.discussion(
        "",
        examples: [
          (
            "accord agreement excuse add --team sales --person Rosa --from 2026-12-28 --reason Illness --member ada",
            "one day of one person"
          )
        ]))

    @Option(help: "Whose time; both for joint promises.") var team: Team
    @Option(help: ArgumentHelp("A person, by id, address or name; without, the whole team.", valueName: "person"))
    var person: [String] = []
    @Option(help: ArgumentHelp("First day.", valueName: "day")) var from: CivilDate
    @Option(help: ArgumentHelp("Last day; without, the first.", valueName: "day")) var to: CivilDate?
    @Option(help: "Why; everybody sees it.") var reason: String
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func validate() throws {
      if let to, to < from { throw ValidationError("--to lies before --from.") }
    }

    func run() throws {
      let workspace = try global.openWorkspace()
      let head = try actor.person(in: workspace)
      let people = try person.map { name in
        guard let found = try workspace.person(named: name) else {
          throw Fault.noMember(name)
        }
        return found.id
      }
      let excuse = try workspace.askExcuse(
        for: team, members: people.isEmpty ? nil : Set(people),
        range: workspace.calendar.range(of: Period(first: from, last: to ?? from)), reason: reason, by: head, now: .now)
      Console(global).write(ExcuseCommand.sentence(of: excuse))
    }
  }

  struct Grant: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Grant time to the other team.",
      discussion: HelpText.discussion(
        "", examples: [("accord agreement excuse grant 1 --member ada@acme.test", "as the other team's head")]))

    @Argument(help: "Its id.") var id: Int64
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let head = try actor.person(in: workspace)
      Console(global).write(
        ExcuseCommand.sentence(of: try workspace.grantExcuse(ID(id), by: head, now: .now)))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List excused time with its reasons.",
      discussion: HelpText.discussion(
        "", examples: [("accord agreement excuse list --format csv", "for a spreadsheet")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().excuseSheet()
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  private static func sentence(of excuse: Excuse) -> String {
    if excuse.changesStatus { return "Excuse \(excuse.id) is granted.\n" }
    if excuse.isGranted {
      return "Excuse \(excuse.id) is granted by one who leads both teams: it is marked and changes no status.\n"
    }
    let missing = excuse.needed.subtracting(excuse.grants.map(\.party)).sorted().map(\.rawValue)
    return "Excuse \(excuse.id) waits for the head of \(missing.joined(separator: " and the head of ")).\n"
  }
}
