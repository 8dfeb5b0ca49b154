import Alignment
import ArgumentParser
import Wire
import Workspace

/// `accord token`: what programs call the API with.
struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Make, list and revoke tokens of the API.",
    discussion: HelpText.discussion(
      """
      A token acts as the member who made it, with some of their rights. It is shown once and stored as a hash. \
      Rights: \(Right.allCases.map(\.rawValue).joined(separator: ", ")).
      """,
      examples: [
        ("accord token add Spreadsheet --right see-figures --expires 90", "figures only, for 90 days"),
        ("accord token list", "all that were made"), ("accord token revoke 3", "one is not needed any more"),
      ]),
    subcommands: [Add.self, List.self, Revoke.self]
  )

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a token and print it, once.",
      discussion: HelpText.discussion(
        "",
        examples: [
          (
            "accord token add Loader --right see-figures --right import-data --member ada@acme.test",
            "as a member who is named"
          )
        ]))

    @Argument(help: "What it is for.") var name: String
    @Option(help: ArgumentHelp("A right; may be given several times.", valueName: "right")) var right: [Right]
    @Option(help: ArgumentHelp("Days until it ends; without, it does not.", valueName: "n")) var expires: Int?
    @OptionGroup var maker: MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func validate() throws {
      if let expires, !(1...3_650).contains(expires) {
        throw ValidationError("--expires takes 1 to 3650 days, not \(expires).")
      }
    }

    func run() throws {
      let workspace = try global.openWorkspace()
      let person = try maker.person(in: workspace)
      let now = Instant.now
      let (id, secret) = try workspace.makeToken(
        name: name, rights: Set(right), expires: expires.map(now.adding(days:)), by: person, now: now)
      let console = Console(global)
      console.remark("Token \(id) acts as \(person.name). It is shown this once:")
      console.write("\(secret)\n")
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the tokens, without their secrets.",
      discussion: HelpText.discussion("", examples: [("accord token list --format json", "as data")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup var maker: MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let workspace = try global.openWorkspace()
      let sheet = try workspace.tokenSheet(by: try maker.person(in: workspace), now: .now)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "End a token for ever.",
      discussion: HelpText.discussion("", examples: [("accord token revoke 3", "by its id")]))

    @Argument(help: "The token's id.") var id: Int64
    @OptionGroup var maker: MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      try workspace.revokeToken(ID(id), by: try maker.person(in: workspace), now: .now)
      Console(global).write("Token \(id) opens nothing any more.\n")
    }
  }

  /// Who acts: whoever may read the file may act as any member of it.
  struct MakerOption: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "Who acts: id, e-mail address or name. Default: the administrator, where there is one only.",
        valueName: "person"))
    var member: String?

    func person(in workspace: OpenWorkspace) throws -> Person {
      guard let member else {
        let people = try workspace.people().filter { $0.state != .disabled }.map(\.person)
        let administrators = people.filter { $0.roles.contains(.administrator) }
        guard let only = administrators.first, administrators.count == 1 else {
          throw Fault(.wrongCall, "There are \(administrators.count) administrators: say who acts with --member.")
        }
        return only
      }
      guard let found = try workspace.person(named: member) else {
        throw Fault(
          .wrongCall, "There is no member \"\(member)\" who may act: accord member list shows who is there.")
      }
      return found
    }
  }
}
