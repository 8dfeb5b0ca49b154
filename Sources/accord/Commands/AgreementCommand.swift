import Alignment
import ArgumentParser
import Foundation
import Wire
import Workspace

/// `accord agreement`: what marketing and sales promise each other, as versions that both heads sign.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "See, propose, sign and retire agreements of marketing and sales.",
    discussion: HelpText.discussion(
      """
      An agreement says what each team promises the other: how many MQLs and how good, how soon and how often sales \
      answers, by when it decides. It is a YAML document (the schema is Documents/agreement.schema.json, an example \
      Documents/examples/agreements/two-teams.yaml), laid before both heads; each signs the text as it stands, and it \
      is in force from its first day or the last signature, whichever is later. A signed text never changes: another \
      one is the next version, which retires it at its start.
      """,
      examples: [
        ("accord agreement propose agreement.yaml --member ada@acme.test", "lay a version before both heads"),
        ("accord agreement sign 1 --member grace@acme.test", "sign for the team you lead"),
        ("accord agreement list", "all versions and where they stand"),
        ("accord agreement show", "the text in force"),
      ]),
    subcommands: [List.self, Show.self, Propose.self, Sign.self, Retire.self, ExcuseCommand.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the versions with their states and signatures.",
      discussion: HelpText.discussion("", examples: [("accord agreement list --format json", "as data")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().agreementSheet(now: .now)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a version's text as it is signed.",
      discussion: HelpText.discussion(
        "The text is canonical YAML: to change it, write it to a file, edit that and propose it.",
        examples: [
          ("accord agreement show", "the version in force"),
          ("accord agreement show 3 > agreement.yaml", "one of them, to a file"),
        ]))

    @Argument(help: "Its id; without one the version in force.") var id: Int64?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let found: AgreementVersion
      if let id {
        found = try workspace.agreement(ID(id), now: .now)
      } else if let inForce = try workspace.agreementInForce(at: .now) {
        found = inForce
      } else {
        throw Fault(.wrongCall, "No agreement is in force: `accord agreement list` shows those that are there.")
      }
      let (console, version) = (Console(global), found.version)
      console.remark(
        "Agreement \(found.id), version \(found.number), \(version.state.words), hash \(version.document.hash)")
      console.write(version.text)
    }
  }

  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lay a document before both heads as the next version.",
      discussion: HelpText.discussion(
        "The document is checked first; what is wrong is named with line and column, and nothing is stored.",
        examples: [("accord agreement propose agreement.yaml --member ada@acme.test", "a new version")]))

    @Argument(
      help: ArgumentHelp("The agreement, a YAML document.", valueName: "file"),
      completion: .file(extensions: ["yaml", "yml", "json"]))
    var file: String
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let person = try actor.person(in: workspace)
      guard let data = FileManager.default.contents(atPath: file) else {
        throw Fault(.input, "The agreement \(file) cannot be read.")
      }
      do {
        let found = try workspace.proposeAgreement(yaml: [UInt8](data), by: person, now: .now)
        Console(global).write(
          """
          Agreement \(found.id), version \(found.number), is proposed, hash \(found.version.document.hash). \
          Both heads sign it with: accord agreement sign \(found.id)

          """)
      } catch let error as WireError {
        throw Fault(.input, Fault.sentence(of: error, in: file))
      }
    }
  }

  struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sign a proposed version for the team you lead.",
      discussion: HelpText.discussion(
        "Who leads both teams signs once as each. With --hash nothing but the text that you read is signed.",
        examples: [
          ("accord agreement sign 1 --member ada@acme.test", "as the head of marketing"),
          ("accord agreement sign 1 --member joan@acme.test --as sales", "as one of two teams that you lead"),
        ]))

    @Argument(help: "Its id.") var id: Int64
    @Option(name: .customLong("as"), help: ArgumentHelp("The team you sign for.", valueName: "team")) var party: Party?
    @Option(help: ArgumentHelp("The hash of the text you read, or its first digits.", valueName: "hex"))
    var hash: String?
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let person = try actor.person(in: workspace)
      let read = try workspace.agreement(ID(id), now: .now).version.document.hash
      if let hash, hash.count < 6 || !read.hex.hasPrefix(hash.lowercased()) {
        throw Fault(.wrongCall, "The text of agreement \(id) has the hash \(read), not \(hash): read it again.")
      }
      let signed = try workspace.sign(ID(id), of: .agreement, for: party, reading: read, by: person, now: .now)
      let isWhole = signed.document.signedBy.count == 2
      Console(global).write(
        isWhole
          ? "Agreement \(id) is signed by both teams, and is in force from \(signed.document.startsOn).\n"
          : "Agreement \(id) is \(signed.state.words); the other head's signature is missing.\n")
    }
  }

  struct Retire: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Withdraw a version, or end one that is signed.",
      discussion: HelpText.discussion(
        "Before both have signed, one head is enough; after that it ends once both heads have said so.",
        examples: [("accord agreement retire 1 --member ada@acme.test", "for the team you lead")]))

    @Argument(help: "Its id.") var id: Int64
    @Option(name: .customLong("as"), help: ArgumentHelp("The team you speak for.", valueName: "team")) var party: Party?
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let person = try actor.person(in: workspace)
      let after = try workspace.retire(ID(id), of: .agreement, for: party, by: person, now: .now)
      Console(global).write(
        after.state == .retired
          ? "Agreement \(id) is retired.\n"
          : "Agreement \(id) is \(after.state.words) until the other head retires it too.\n")
    }
  }
}
