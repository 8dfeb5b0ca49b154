import Alignment
import ArgumentParser
import Wire
import Workspace

/// `accord definition`: what an MQL is, as versions that both heads sign.
struct DefinitionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "definition",
    abstract: "See, propose, sign, retire and compare definitions of an MQL.",
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
    subcommands: [
      DocumentList<Topic>.self, DocumentShow<Topic>.self, DocumentPropose<Topic>.self, DocumentSign<Topic>.self,
      DocumentRetire<Topic>.self, Diff.self,
    ]
  )

  enum Topic: DocumentTopic {
    static let kind = DocumentKind.definition

    static func sheet(in workspace: OpenWorkspace) throws -> Sheet { try workspace.definitionSheet(now: .now) }

    static func propose(
      _ yaml: [UInt8], in workspace: OpenWorkspace, by person: Person
    ) throws -> (version: DocumentVersion, remarks: [String]) {
      let (found, remarks) = try workspace.proposeDefinition(yaml: yaml, by: person, now: .now)
      return (found.version, remarks.map(\.sentence))
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
