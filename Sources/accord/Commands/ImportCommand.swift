import Alignment
import ArgumentParser
import Foundation
import Wire
import Workspace

/// `accord import`: files into facts.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read CSV files into the workspace.",
    discussion: HelpText.discussion(
      """
      Columns are found by a built-in mapping (--format) or by a mapping document of your own (--mapping, YAML; \
      examples are in Documents/examples). Rows that cannot be taken go to FILE.refused.csv with line, column and \
      reason, the others are kept; mend that file and import it again. Importing a file twice changes nothing the \
      second time, and one that was cut off goes on where it stopped.

      Until something live is in the workspace, new rows are taken as history: known when they happened, so that \
      reports as of a past date work and no clock starts. What an import changes of stored rows is known from now \
      on. --history dates changes back as well; --live says that everything became known now.
      """,
      examples: [
        ("accord import contacts contacts.csv", "a file in Accord's own columns"),
        ("accord import deals deals.csv --format hubspot", "an export of HubSpot in its default columns"),
        ("accord import contacts leads.csv --mapping leads.yaml --dry-run", "see what would happen"),
        ("accord import touches 2025.csv 2026.csv --history", "several files, one after the other"),
      ])
  )

  enum Knowing: EnumerableFlag {
    case history, live

    static func help(for value: Knowing) -> ArgumentHelp? {
      value == .history ? "Facts were known when they happened, changes of stored rows too." : "Facts become known now."
    }
  }

  @Argument(help: "What the files hold.") var kind: ImportKind
  @Argument(help: ArgumentHelp("CSV files, read in this order.", valueName: "file"), completion: .file())
  var files: [String]
  @Option(
    help: ArgumentHelp("A mapping document: which column is what.", valueName: "yaml"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var mapping: String?
  @Option(help: "Whose columns the files have.") var format: ImportFormat?
  @Flag(exclusivity: .exclusive) var knowing: Knowing?
  @Flag(help: "Read and check everything, change nothing.") var dryRun = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name at least one file to import.") }
    guard mapping == nil || format == nil else {
      throw ValidationError("--mapping and --format both say what the columns are: give one of them.")
    }
  }

  func run() throws {
    let console = Console(global)
    let workspace = try global.openWorkspace()
    let mapping = try chosenMapping()
    var refused = 0
    for (place, file) in files.enumerated() {
      let outcome: ImportOutcome
      do {
        outcome = try load(file, mapping, into: workspace, console)
      } catch {
        let fault = (error as? WireError).map { Fault(.input, Fault.sentence(of: $0, in: file)) } ?? Fault(error)
        let rest = files[(place + 1)...]
        throw rest.isEmpty
          ? fault : Fault(fault.reason, fault.sentence + " Not read after it: \(rest.joined(separator: ", ")).")
      }
      refused += outcome.refused
    }
    if refused > 0 { throw Departure(reason: .input) }
  }

  private func chosenMapping() throws -> Mapping {
    guard let path = mapping else {
      let format = format ?? .accord
      guard let mapping = Mapping.builtIn(format, kind) else {
        throw Fault(
          .wrongCall, "Accord has no built-in mapping for \(kind.rawValue) of \(format.rawValue): pass --mapping.")
      }
      return mapping
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Fault(.input, "The mapping document \(path) cannot be read.")
    }
    let mapping: Mapping
    do {
      mapping = try Mapping(yaml: [UInt8](data))
    } catch {
      throw Fault(.input, Fault.sentence(of: error, in: path))
    }
    guard mapping.kind == kind else {
      throw Fault(.wrongCall, "\(path) is a mapping of \(mapping.kind.rawValue), not of \(kind.rawValue).")
    }
    return mapping
  }

  private func load(
    _ file: String, _ mapping: Mapping, into workspace: OpenWorkspace, _ console: Console
  ) throws -> ImportOutcome {
    let name = (file as NSString).lastPathComponent
    let line = ProgressLine(name, console: console)
    defer { line.end() }
    let request = ImportRequest(
      kind: kind, path: file, mapping: mapping, isHistory: knowing.map { $0 == .history }, isDryRun: dryRun)
    let begun = ContinuousClock.now
    let outcome = try workspace.importFile(request, now: .now) { progress in
      let share = progress.bytesTotal > 0 ? Double(progress.bytesDone) / Double(progress.bytesTotal) : 0
      line.update(share: share, count: progress.rows, phase: progress.phase == .indexing ? "building indexes" : "")
    }
    line.end()
    console.write(ImportSummary(name, outcome, isDryRun: dryRun, took: ContinuousClock.now - begun).text)
    let complaints = ImportSummary.refusals(of: outcome, in: file)
    if !complaints.isEmpty { Console.putError(complaints) }
    return outcome
  }
}
