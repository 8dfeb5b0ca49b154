import ArgumentParser
import Foundation
import SQLiteDriver
import Workspace

/// `accord restore`: a backup in the place of the database.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the place of the database.",
    discussion: HelpText.discussion(
      """
      The backup is checked first, then takes the place of the database in one step. A database that is there is \
      kept beside it, under the name PATH.replaced. Other programs must have closed the database.
      """,
      examples: [
        ("accord restore /safe/accord-2026-11-22.sqlite", "to the usual place"),
        ("accord --database acme.sqlite restore backup.sqlite", "to a place of its own"),
      ])
  )

  @Argument(help: "A file that accord backup made.", completion: .file()) var file: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    let address = try DatabaseAddress(global.database)
    guard FileManager.default.fileExists(atPath: file) else { throw Fault(.input, "There is no file \(file).") }
    if address.isDefault { try address.makeFolder() }
    // A file that cannot be opened is one to be replaced; one that is being served is not.
    if FileManager.default.fileExists(atPath: address.path), let storage = try? SQLiteStorage.open(path: address.path) {
      defer { try? storage.close() }
      if let there = try? OpenWorkspace(storage) { try there.requireUnserved() }
    }
    let old = try SQLiteStorage.restore(from: file, to: address.path, knowing: OpenWorkspace.migrations)
    let workspace = try global.openWorkspace()
    let console = Console(global)
    console.write("The workspace \"\(workspace.settings.name)\" is restored to \(address.path).\n")
    if let old { console.write("What was there before is kept in \(old).\n") }
  }
}
