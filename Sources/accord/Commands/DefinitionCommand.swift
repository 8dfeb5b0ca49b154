import Alignment
import ArgumentParser
import Foundation
import Wire
import Workspace

/// `accord definition`: what an MQL is, as versions that both heads sign.
struct DefinitionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "definition",
    abstract: "See, propose, sign and compare definitions of an MQL.",
    discussion: HelpText.discussion(
      """
      A definition says how contacts are scored and when one becomes MQL. It is a YAML document (the schema is \
      Documents/definition.schema.json, an example Documents/examples/definitions/mql.yaml), laid before both heads; \
      each signs the text as it stands, and it is in force from its first day or the last signature, whichever is \
      later. A signed text never changes: another one is the next version.
      """,
      examples: [
        ("accord definition propose definition.yaml --member ada@acme.test", "lay a version before both heads"),
        ("accord definition sign 3 --member grace@acme.test", "sign for the team you lead"),
        ("accord definition list", "all versions and where they stand"),
        ("accord definition diff 1 3", "what changed, in words"),
      ]),
    subcommands: [List.self, Show.self, Propose.self, Sign.self, Diff.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the versions with their states and signatures.",
      discussion: HelpText.discussion("", examples: [("accord definition list --format json", "as data")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().definitionSheet(now: .now)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a version's text as it is signed.",
      discussion: HelpText.discussion(
        "The text is canonical YAML: to change it, write it to a file, edit that and propose it.",
        examples: [
          ("accord definition show", "the version in force"),
          ("accord definition show 3 > definition.yaml", "one of them, to a file"),
        ]))

    @Argument(help: "Its id; without one the version in force.") var id: Int64?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let found: DefinitionVersion
      if let id {
        found = try workspace.definition(ID(id), now: .now)
      } else if let inForce = try workspace.definitionInForce(at: .now) {
        found = inForce
      } else {
        throw Fault(.wrongCall, "No definition is in force: `accord definition list` shows those that are there.")
      }
      let (console, version) = (Console(global), found.version)
      console.remark(
        "Definition \(found.id), version \(found.number), \(version.state.words), hash \(version.document.hash)")
      console.write(version.text)
    }
  }

  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lay a document before both heads as the next version.",
      discussion: HelpText.discussion(
        "The document is checked first; what is wrong is named with line and column, and nothing is stored.",
        examples: [("accord definition propose definition.yaml --member ada@acme.test", "a new version")]))

    @Argument(
      help: ArgumentHelp("The definition, a YAML document.", valueName: "file"),
      completion: .file(extensions: ["yaml", "yml", "json"]))
    var file: String
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let person = try actor.person(in: workspace)
      guard let data = FileManager.default.contents(atPath: file) else {
        throw Fault(.input, "The definition \(file) cannot be read.")
      }
      do {
        let (found, remarks) = try workspace.proposeDefinition(yaml: [UInt8](data), by: person, now: .now)
        let console = Console(global)
        for remark in remarks { console.remark(remark.sentence) }
        console.write(
          """
          Definition \(found.id), version \(found.number), is proposed, hash \(found.version.document.hash). \
          Both heads sign it with: accord definition sign \(found.id)

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
          ("accord definition sign 3 --member ada@acme.test", "as the head of marketing"),
          ("accord definition sign 3 --member joan@acme.test --as sales", "as one of two teams that you lead"),
        ]))

    @Argument(help: "Its id.") var id: Int64
    @Option(name: .customLong("as"), help: ArgumentHelp("The team you sign for.", valueName: "team")) var party: Party?
    @Option(help: ArgumentHelp("The hash of the text you read, or its first digits.", valueName: "hex")) var hash:
      String?
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let person = try actor.person(in: workspace)
      let read = try workspace.definition(ID(id), now: .now)
      if let hash, hash.count < 6 || !read.version.document.hash.hex.hasPrefix(hash.lowercased()) {
        throw Fault(
          .wrongCall,
          "The text of definition \(id) has the hash \(read.version.document.hash), not \(hash): read it again.")
      }
      let signed = try workspace.sign(
        ID(id), of: .definition, for: party, reading: read.version.document.hash, by: person, now: .now)
      let both = signed.document.signedBy.count == 2
      Console(global).write(
        both
          ? "Definition \(id) is signed by both teams, and is in force from \(signed.document.startsOn).\n"
          : "Definition \(id) is \(signed.state.words); the other head's signature is missing.\n")
    }
  }

  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell in words what one version says otherwise than another.",
      discussion: HelpText.discussion(
        "",
        examples: [
          ("accord definition diff 1 3", "from the first to the second"),
          ("accord definition diff 1 3 --format json", "as data"),
        ]))

    @Argument(help: "Id of the version before.") var before: Int64
    @Argument(help: "Id of the version after.") var after: Int64
    @Option(help: "How it is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().definitionChangeSheet(from: ID(before), to: ID(after), now: .now)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }
}
