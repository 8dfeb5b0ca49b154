import ArgumentParser
import Foundation
import Workspace

/// `accord backup`: the whole workspace in one new file.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the whole database to a new file, while others work.",
    discussion: HelpText.discussion(
      "The copy is consistent: one moment of the database, whoever writes meanwhile. The file must not exist yet.",
      examples: [("accord backup /safe/accord-2026-11-22.sqlite", "a backup of today")])
  )

  @Argument(help: "The new file.", completion: .file()) var file: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    let console = Console(global)
    let workspace = try global.openWorkspace()
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Fault(.wrongCall, "There is a file \(file) already: name a new one.")
    }
    let line = ProgressLine("backup", noun: "", console: console)
    defer { line.end() }
    try workspace.backup(to: file) { line.update(share: $0) }
    line.end()
    console.write("The workspace \"\(workspace.settings.name)\" is copied to \(file).\n")
  }
}
