import ArgumentParser
import Wire
import Workspace

/// `accord imports`: what was loaded, and taking it back.
struct ImportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports",
    abstract: "List imports, undo one, show and drop refused rows.",
    discussion: HelpText.discussion(
      "",
      examples: [
        ("accord imports list", "every import with its id"),
        ("accord imports undo 8 --dry-run", "see what undoing import 8 would do"),
        ("accord imports refused 8", "the rows of import 8 that were refused"),
        ("accord imports drop-refused", "refused rows of all imports: gone for good"),
      ]),
    subcommands: [List.self, Undo.self, Refused.self, DropRefused.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List imports with what each did.",
      discussion: HelpText.discussion("", examples: [("accord imports list --format csv", "for a spreadsheet")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().importSheet()
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take an import back.",
      discussion: HelpText.discussion(
        """
        Rows that it made go, values that it changed are what they were before, and stages follow their deals again; \
        the mended file can be imported under the same ids. What somebody has changed since, or added to, stays and \
        is listed.
        """,
        examples: [("accord imports undo 8", "take import 8 back")]))

    @Argument(help: ArgumentHelp("Id of the import, as `accord imports list` shows it.", valueName: "id"))
    var id: Int64
    @Flag(help: "Tell what would happen, change nothing.") var dryRun = false
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let undone = try global.openWorkspace()
        .undoImport(id, isDryRun: dryRun, actor: "command line", now: .now)
      Console(global).write(UndoSummary(undone, isDryRun: dryRun).text)
    }
  }

  struct Refused: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the refused rows of an import that are kept.",
      discussion: HelpText.discussion(
        "", examples: [("accord imports refused 8 --format csv", "with their fields, for a spreadsheet")]))

    @Argument(help: ArgumentHelp("Id of the import.", valueName: "id")) var id: Int64
    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().refusedSheet(ofImport: id)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct DropRefused: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "drop-refused",
      abstract: "Remove refused rows for good.",
      discussion: HelpText.discussion(
        "They may hold personal data. How many there were stays on record.",
        examples: [("accord imports drop-refused 8", "those of import 8 alone")]))

    @Argument(help: ArgumentHelp("Id of an import; without it, those of all that are done.", valueName: "id"))
    var id: Int64?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let count = try global.openWorkspace().dropRefusedRows(ofImport: id, actor: "command line", now: .now)
      Console(global).write("\(Figure.count(count, "refused row")) dropped.\n")
    }
  }
}
