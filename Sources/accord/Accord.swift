import ArgumentParser

/// The whole command line: `accord [options] COMMAND`.
struct Accord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accord",
    abstract: "Marketing and sales on one set of figures: sources, funnel, revenue, and what fell off the radar.",
    discussion: HelpText.discussion(
      """
      The database is --database, else ACCORD_DATABASE, else accord.sqlite in the data folder of the platform. \
      It is one SQLite file. Settings of the workspace (time zone, currency, owners of stages) live in it.
      """,
      examples: [
        ("accord demo", "a made-up company, and its closed loop"),
        ("accord init --name Acme --time-zone Europe/Rome --currency EUR", "a workspace of your own"),
        ("accord import contacts contacts.csv --format hubspot", "what your CRM exports"),
        ("accord report attribution --by channel --model linear", "which channels made customers"),
      ]),
    version: AccordVersion.text,
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(
        name: "Begin", subcommands: [DemoCommand.self, InitCommand.self, ImportCommand.self, ServeCommand.self]),
      CommandGroup(
        name: "See", subcommands: [ReportCommand.self, ShowCommand.self, DoctorCommand.self, ChangesetsCommand.self]),
      CommandGroup(
        name: "Agree",
        subcommands: [DefinitionCommand.self, AgreementCommand.self, PersonaCommand.self, CaseCommand.self]),
      CommandGroup(
        name: "Keep",
        subcommands: [
          ImportsCommand.self, BackupCommand.self, RestoreCommand.self, MemberCommand.self, TokenCommand.self,
          TeamCommand.self, StageCommand.self, AlertCommand.self, VoidCommand.self,
        ]),
    ]
  )

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    Console(global).write(Welcome.text(Console(global).paint))
  }
}

/// The version that `--version` prints.
enum AccordVersion {
  static let text = "0.1.0"
}
