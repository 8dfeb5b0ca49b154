import Alignment
import ArgumentParser
import Wire
import Workspace

/// `accord stage`: which team owns each stage.
struct StageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage",
    abstract: "See or change which team owns each stage.",
    discussion: HelpText.discussion(
      "Many firms give mql to marketing and sql to sales; at first both own the two together.",
      examples: [("accord stage list", "who owns what"), ("accord stage owner mql marketing", "give a stage away")]),
    subcommands: [List.self, Owner.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the stages with their zones and owners.",
      discussion: HelpText.discussion("", examples: [("accord stage list --format json", "as data")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().stageSheet()
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Owner: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give a stage to a team.",
      discussion: HelpText.discussion("", examples: [("accord stage owner sql sales", "SQLs are sales' own")]))

    @Argument(help: "The stage.") var stage: Stage
    @Argument(help: "The team; both is marketing and sales together.") var team: Team
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let before = try global.openWorkspace().setOwner(team, of: stage, now: .now)
      func words(_ team: Team) -> String { team == .both ? "marketing and sales together" : team.rawValue }
      Console(global).write(
        before == team
          ? "The stage \(stage.name) belongs to \(words(team)) already.\n"
          : "The stage \(stage.name) now belongs to \(words(team)), and no longer to \(words(before)).\n")
    }
  }
}
