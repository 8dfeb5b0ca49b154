import Alignment
import ArgumentParser
import Foundation
import Workspace

/// `accord init`: a new workspace.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new workspace.",
    discussion: HelpText.discussion(
      """
      A database holds one workspace. Its time zone decides where days, weeks and months begin, and all money is \
      converted to its currency. It asks nothing.
      """,
      examples: [
        ("accord init --name Acme --time-zone Europe/Rome --currency EUR", "in the data folder"),
        (
          "accord --database acme.sqlite init --name Acme --time-zone America/New_York --currency USD "
            + "--first-weekday sunday", "in a file of its own, weeks from Sunday"
        ),
      ])
  )

  @Option(help: "The company's name.") var name: String
  @Option(help: ArgumentHelp("IANA name of the time zone.", valueName: "Area/City")) var timeZone: String
  @Option(help: ArgumentHelp("ISO 4217 code of the currency that figures are in.", valueName: "EUR"))
  var currency: Currency
  @Option(help: "The day a week begins on. Default: monday.") var firstWeekday: Weekday?
  @Option(help: ArgumentHelp("Name of the first administrator. Default: the system's user.", valueName: "person"))
  var administrator: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    guard name.contains(where: { !$0.isWhitespace }) else { throw ValidationError("A workspace needs a --name.") }
  }

  func run() throws {
    let address = try DatabaseAddress(global.database)
    guard TimeZone(identifier: timeZone) != nil else {
      throw Fault(.wrongCall, "There is no time zone \"\(timeZone)\": use an IANA name such as Europe/Rome or UTC.")
    }
    let settings = WorkspaceSettings(
      name: name, zoneName: timeZone, currency: currency, firstWeekday: firstWeekday ?? .monday)
    let user = administrator ?? ProcessInfo.processInfo.environment["USER"] ?? "administrator"
    _ = try OpenWorkspace.create(
      in: address.make(), settings: settings, administrator: user.isEmpty ? "administrator" : user, now: .now)
    let console = Console(global)
    console.write("The workspace \"\(name)\" is made in \(address.path).\n")
    console.remark("Next: accord import contacts FILE.csv")
  }
}
