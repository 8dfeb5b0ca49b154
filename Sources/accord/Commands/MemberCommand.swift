import Alignment
import ArgumentParser
import Wire
import Workspace

/// `accord member`: the people of both teams.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member",
    abstract: "Add and list people, and change their roles.",
    discussion: HelpText.discussion(
      "Roles: \(MemberRole.names.joined(separator: ", ")). A person may have several.",
      examples: [
        ("accord member add \"Ada Byron\" --email ada@acme.test --team marketing --role marketer", "a new person"),
        ("accord member role ada@acme.test head-of-marketing marketer", "all roles of a person, anew"),
        ("accord member list", "everybody"),
      ]),
    subcommands: [Add.self, List.self, Role.self]
  )

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a person.",
      discussion: HelpText.discussion(
        "", examples: [("accord member add \"Grace Hopper\" --team sales --role rep --region East", "a rep")]))

    @Argument(help: "The person's name.") var name: String
    @Option(help: ArgumentHelp("E-mail address.", valueName: "address")) var email: String?
    @Option(help: "The person's team.") var team: Team?
    @Option(
      help: ArgumentHelp("A role; may be given several times.", valueName: "role"),
      completion: .list(MemberRole.names))
    var role: [String] = []
    @Option(help: ArgumentHelp("Name of the manager.", valueName: "name")) var manager: String?
    @Option(help: "The region or territory.") var region: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let member = NewMember(name: name, email: email, team: team, roles: role, manager: manager, region: region)
      let id = try global.openWorkspace().addMember(member, now: .now)
      Console(global).write("\(name) is member \(id).\n")
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the people with team and roles.",
      discussion: HelpText.discussion("", examples: [("accord member list --format csv", "for a spreadsheet")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().memberSheet()
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Role: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set all roles of a person.",
      discussion: HelpText.discussion(
        "", examples: [("accord member role \"Grace Hopper\" rep head-of-sales", "two roles")]))

    @Argument(help: "Id, e-mail address or name of the person.") var member: String
    @Argument(help: "Roles; those not named are taken away.", completion: .list(MemberRole.names)) var roles: [String]
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let name = try global.openWorkspace().setRoles(roles, of: member, now: .now)
      Console(global).write("\(name) is now \(roles.joined(separator: ", ")).\n")
    }
  }
}
