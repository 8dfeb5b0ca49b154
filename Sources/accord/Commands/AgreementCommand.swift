import Alignment
import ArgumentParser
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
        ("accord agreement status", "how the promises stand"),
        ("accord agreement list", "all versions and where they stand"),
        ("accord agreement show", "the text in force"),
      ]),
    subcommands: [
      DocumentList<Topic>.self, DocumentShow<Topic>.self, Status.self, DocumentPropose<Topic>.self,
      DocumentSign<Topic>.self, DocumentRetire<Topic>.self, ExcuseCommand.self,
    ]
  )

  enum Topic: DocumentTopic {
    static let kind = DocumentKind.agreement

    static func sheet(in workspace: OpenWorkspace) throws -> Sheet { try workspace.agreementSheet(now: .now) }

    static func propose(
      _ yaml: [UInt8], in workspace: OpenWorkspace, by person: Person
    ) throws -> (version: DocumentVersion, remarks: [String]) {
      (try workspace.proposeAgreement(yaml: yaml, by: person, now: .now).version, [])
    }
  }

  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell how the promises in force stand: actual, status, probability of keeping.",
      discussion: HelpText.discussion(
        "The periods that run now; past ones are in `accord report agreement`.",
        examples: [
          ("accord agreement status", "both teams' promises"),
          ("accord agreement status --format json", "as data"),
        ]))

    @Option(help: "How it is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let workspace = try global.openWorkspace()
      let sheet = workspace.agreementStatusSheet(on: try workspace.agreementBoard(now: .now))
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }
}
