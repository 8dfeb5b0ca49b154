import ArgumentParser
import Wire
import Workspace

/// `accord changesets`: what was stored, when and by whom.
struct ChangesetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changesets",
    abstract: "List what was stored, when, by whom and why.",
    discussion: HelpText.discussion(
      "Every transaction is one changeset. Its instant is when its facts became known, but for loads of history.",
      examples: [("accord changesets --top 20", "the last twenty"), ("accord changesets --format csv", "all of them")])
  )

  @Option(parsing: .unconditional, help: ArgumentHelp("Show so many, the last ones.", valueName: "n"))
  var top: Int?
  @Option(help: "How the list is written.") var format = Sheet.Format.table
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes 1 or more, not \(top).") }
  }

  func run() throws {
    let console = Console(global)
    let sheet = try global.openWorkspace().changesetSheet(last: top)
    console.write(sheet.text(as: format, width: console.width, paint: console.paint))
  }
}
