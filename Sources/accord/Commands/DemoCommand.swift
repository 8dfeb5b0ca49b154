import Alignment
import ArgumentParser
import Foundation
import SQLiteDriver
import Web
import Wire
import Workspace

/// `accord demo`: a made-up company to look around in.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a demo company, print its closed loop, and serve it.",
    discussion: HelpText.discussion(
      """
      Two years of a company that does not exist: visitors, campaigns with costs, contents, seasons, two teams, \
      deals, renewals and losses, up to yesterday. The same every time for a seed and a day. It goes to a file of \
      its own beside the default database, or to the one that is named; a company that is there already is shown again.

      Then it is served on a port of this machine, with one person to sign in as for each role; Ctrl+C ends it.
      """,
      examples: [
        ("accord demo", "a few thousand contacts, in seconds"),
        ("accord demo --contacts 100000 --seed 7", "a bigger one"),
        ("accord --database demo.sqlite demo --no-serve", "in a file you name, printed only"),
      ])
  )

  @Option(help: ArgumentHelp("How many contacts, up to 1000000.", valueName: "n")) var contacts = 5_000
  @Option(help: ArgumentHelp("About how many touches, up to 10000000; by default ten a contact.", valueName: "n"))
  var touches: Int?
  @Option(help: ArgumentHelp("Seed of what is drawn by chance.", valueName: "n")) var seed: UInt64 = 1
  @Flag(help: "Print only; serve nothing.") var noServe = false
  @OptionGroup(title: "Server") var serve: ServeOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    guard (1...1_000_000).contains(contacts) else {
      throw ValidationError("--contacts takes 1 to 1000000, not \(contacts).")
    }
    if let touches, !(0...10_000_000).contains(touches) {
      throw ValidationError("--touches takes 0 to 10000000, not \(touches).")
    }
  }

  func run() async throws {
    let console = Console(global)
    let settings = try serve.settings()
    let path = try place()
    let workspace = try FileManager.default.fileExists(atPath: path) ? reopened(path, console) : made(path, console)
    let line = ProgressLine("reading the journeys", noun: "", console: console)
    defer { line.end() }
    let index = try workspace.index(now: .now) { line.update(share: $0) }
    line.end()
    let desk = ReportDesk(index)
    for (place, request) in ReportRequest.closedLoop.enumerated() {
      if place > 0 { console.write("\n") }
      console.write(try desk.sheet(for: request).text(as: .table, width: console.width, paint: console.paint))
    }
    console.remark("\nThe demo company is in \(path).")
    console.remark("Look further: accord --database \(path) report funnel")
    guard !noServe else { return }
    let people = try workspace.prepareDemoPeople(now: .now)
    try workspace.prepareDemoInbox(now: .now)
    try await Serving(workspace: workspace, settings: settings, name: "accord demo") { address in
      var text = "\nServed on \(address)  (Ctrl+C ends it)\n\nSign in as\n"
      let width = people.map(\.email.count).max() ?? 0
      for person in people {
        let pad = String(repeating: " ", count: width - person.email.count)
        text += "  \(person.email)\(pad)  \(person.password)   \(person.role.rawValue)\n"
      }
      console.write(text + "\nThe closed loop: \(address)/closed-loop\n")
    }.run()
  }

  /// The address that was named, or a file for this size and seed in the data folder.
  private func place() throws -> String {
    let address = try DatabaseAddress(global.database)
    guard address.isDefault else { return address.path }
    try address.makeFolder()
    let folder = (address.path as NSString).deletingLastPathComponent
    let size = touches.map { "\(contacts)-\($0)" } ?? "\(contacts)"
    return "\(folder)/demo-\(size)-\(seed).sqlite"
  }

  private func reopened(_ path: String, _ console: Console) throws -> OpenWorkspace {
    let workspace = try OpenWorkspace(SQLiteStorage.open(path: path))
    guard workspace.settings.name == Demo.name else {
      throw Fault(
        .database,
        "\(path) holds the workspace \"\(workspace.settings.name)\": name another --database for the demo company.")
    }
    console.remark("The demo company is there already; delete \(path) to have it made anew.")
    return workspace
  }

  /// Made under another name first, so that a demo cut off half way is not taken for a whole one.
  private func made(_ path: String, _ console: Console) throws -> OpenWorkspace {
    let partial = "\(path).making-\(ProcessInfo.processInfo.processIdentifier)"
    let storage = try SQLiteStorage.open(path: partial, create: true)
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: partial + end) } }
    let line = ProgressLine("making the demo company", console: console)
    defer { line.end() }
    let size = DemoSize(contacts: contacts, touches: touches, seed: seed)
    _ = try OpenWorkspace.demo(in: storage, size: size, now: .now) { progress in
      line.update(
        share: Double(progress.bytesDone) / Double(max(1, progress.bytesTotal)), count: progress.rows,
        phase: progress.phase == .indexing ? "building indexes" : "")
    }
    line.end()
    try storage.close()
    try FileManager.default.moveItem(atPath: partial, toPath: path)
    return try OpenWorkspace(SQLiteStorage.open(path: path))
  }
}
