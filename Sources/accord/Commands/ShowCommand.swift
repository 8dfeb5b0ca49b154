import ArgumentParser
import Wire
import Workspace

/// `accord show`: what is stored of one contact, company or deal.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "See all that is stored of one contact, company or deal, with the ids of its facts.",
    discussion: HelpText.discussion(
      "The ids are those that `accord void` takes. Cancelled facts are listed too, and marked.",
      examples: [
        ("accord show contact ada@acme.test", "stages, touches, deals, notes and tasks of a person"),
        ("accord show company 3", "a company, its contacts and deals"),
        ("accord show deal 17", "a deal and the contacts on it"),
      ]),
    subcommands: [ContactSubcommand.self, CompanySubcommand.self, DealSubcommand.self]
  )

  struct ContactSubcommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "contact",
      abstract: "See a contact: stage history, touches (newest last), deals, notes and tasks.",
      discussion: HelpText.discussion(
        """
        A touch is marked counted, machine or internal: only counted ones are in reports. The id of a contact that \
        was merged shows the one it is by now.
        """,
        examples: [
          ("accord show contact 12", "by the id"), ("accord show contact ada@acme.test --format json", "by e-mail"),
        ]))

    @Argument(help: ArgumentHelp("Id or e-mail address.", valueName: "id|email")) var contact: String
    @Option(help: "How it is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().contactSheet(contact)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct CompanySubcommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "company",
      abstract: "See a company: its fields, contacts and deals.",
      discussion: HelpText.discussion("", examples: [("accord show company 3 --format json", "as data")]))

    @Argument(help: "Id of the company.") var company: Int64
    @Option(help: "How it is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().companySheet(company)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct DealSubcommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "deal",
      abstract: "See a deal: amount, outcome, dates, and the contacts on it.",
      discussion: HelpText.discussion("", examples: [("accord show deal 17 --format json", "as data")]))

    @Argument(help: "Id of the deal.") var deal: Int64
    @Option(help: "How it is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().dealSheet(deal)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }
}
