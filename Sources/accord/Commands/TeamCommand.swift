import Alignment
import ArgumentParser
import Wire
import Workspace

/// `accord team`: who works hand-offs, when, and by which rules leads go to them.
struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Capacities, hours and absences of the sales team, and the rules by which leads go to reps.",
    discussion: HelpText.discussion(
      """
      A lead goes to the owner of the contact or of its company; else by the first rule of territory or segment that \
      holds; else to everybody in turns, by capacity. Who is away is passed over, and who is in working hours comes first.
      """,
      examples: [
        ("accord team show", "everybody, with capacity, hours and absences"),
        ("accord team set \"Grace Hopper\" --capacity 2 --deputy \"Joan Clarke\"", "twice the turns of the others"),
        ("accord team away \"Grace Hopper\" --from 2026-12-24 --to 2026-12-31", "a week off"),
        ("accord team rule add Lombardy --where region=Lombardy --to \"Grace Hopper\"", "a territory"),
      ]),
    subcommands: [Show.self, Set.self, Away.self, Back.self, TeamRuleCommand.self, GoLive.self]
  )

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the people with capacity, deputy, hours and absences.",
      discussion: HelpText.discussion("", examples: [("accord team show --format json", "as data")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let console = Console(global)
      let sheet = try workspace.salesTeamSheet(by: try actor.person(in: workspace), now: .now)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set a person's capacity, deputy or working hours.",
      discussion: HelpText.discussion(
        "What is not named stays. Days that --hours leaves out are off.",
        examples: [
          ("accord team set Grace --capacity 0", "no turns; contacts of their own still come"),
          ("accord team set Grace --hours monday=09:00-13:00 --hours tuesday=09:00-18:00", "two days a week"),
          ("accord team set Grace --usual-hours", "the agreement's hours again"),
        ]))

    @Argument(help: "Id, e-mail address or name of the person.") var person: String
    @Option(help: ArgumentHelp("Turns beside the others', 0 to 1000.", valueName: "n")) var capacity: Int?
    @Option(help: ArgumentHelp("Who stands in, by id, address or name.", valueName: "person")) var deputy: String?
    @Flag(help: "Nobody stands in.") var noDeputy = false
    @Option(help: ArgumentHelp("A day's hours; may be given for each day.", valueName: "day=09:00-18:00"))
    var hours: [String] = []
    @Flag(help: "The agreement's hours.") var usualHours = false
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let head = try actor.person(in: workspace)
      let id = try TeamCommand.person(person, in: workspace)
      let week = try hours.isEmpty ? nil : TeamCommand.week(hours)
      let standIn = try deputy.map { try TeamCommand.person($0, in: workspace) }
      let seller = try workspace.salesTeam(by: head, now: .now).sellers.first { $0.member.id == id }
      guard let seller else { throw Fault(.wrongCall, "\(person) works no hand-offs: a rep or head of sales does.") }
      if usualHours || week != nil { try workspace.setWorkingHours(week, of: id, by: head, now: .now) }
      if capacity != nil || standIn != nil || noDeputy {
        try workspace.setHandoffCapacity(
          capacity ?? seller.capacity ?? 1, deputy: noDeputy ? nil : standIn ?? seller.deputy?.id, of: id, by: head,
          now: .now)
      }
      Console(global).write("\(seller.member.name) is saved.\n")
    }
  }

  struct Away: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a person is away.",
      discussion: HelpText.discussion(
        "At the start what nobody has tried yet goes to the deputy, or is routed again.",
        examples: [("accord team away Grace --from 2026-12-24 --to 2026-12-31", "both days included")]))

    @Argument(help: "Id, e-mail address or name of the person.") var person: String
    @Option(help: ArgumentHelp("First day.", valueName: "day")) var from: CivilDate
    @Option(help: ArgumentHelp("Last day; without, the first.", valueName: "day")) var to: CivilDate?
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func validate() throws {
      if let to, to < from { throw ValidationError("--to lies before --from.") }
    }

    func run() throws {
      let workspace = try global.openWorkspace()
      let head = try actor.person(in: workspace)
      let id = try TeamCommand.person(person, in: workspace)
      let range = workspace.calendar.range(of: Period(first: from, last: to ?? from))
      try workspace.addAbsence(of: id, range, by: head, now: .now)
      Console(global).write("The absence is noted.\n")
    }
  }

  struct Back: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take an absence away.",
      discussion: HelpText.discussion(
        "Its id stands in `accord team show`.", examples: [("accord team back 3", "back sooner than thought")]))

    @Argument(help: "The id of the absence.") var id: Int64
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let head = try actor.person(in: workspace)
      try workspace.removeAbsence(id, by: head, now: .now)
      Console(global).write("The absence is taken away.\n")
    }
  }

  struct GoLive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Move the day from which on MQLs are handed off.",
      discussion: HelpText.discussion(
        "Today or later, and only until the first hand-off was made.",
        examples: [("accord team go-live 2026-12-01", "what becomes MQL before starts no clock")]))

    @Argument(help: "The first day.") var day: CivilDate
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let head = try actor.person(in: workspace)
      try workspace.setGoLive(day, by: head, now: .now)
      Console(global).write("MQLs are handed off from \(day) on.\n")
    }
  }

  // MARK: What subcommands share

  static func person(_ name: String, in workspace: OpenWorkspace) throws -> Int64 {
    guard let found = try workspace.person(named: name) else { throw Fault.noMember(name) }
    return found.id.rawValue
  }

  static func week(_ texts: [String]) throws -> WorkingHours {
    var days: [Weekday: DayHours] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let day = Weekday(name: parts[0].lowercased()), let hours = DayHours(text: parts[1])
      else {
        throw Fault(.wrongCall, "\"\(text)\" is no day with its hours: write monday=09:00-13:00,14:00-18:00.")
      }
      days[day] = hours
    }
    guard let week = WorkingHours(days) else {
      throw Fault(.wrongCall, "A week of one's own needs hours; --usual-hours goes back to the agreement's.")
    }
    return week
  }
}
