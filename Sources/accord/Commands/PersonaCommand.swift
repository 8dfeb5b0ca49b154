import Alignment
import ArgumentParser
import Foundation
import Wire
import Workspace

/// `accord persona`: whom both teams look for.
struct PersonaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "persona",
    abstract: "List, show and write personas and ideal customers.",
    discussion: HelpText.discussion(
      """
      A persona is a YAML document (the schema is Documents/persona.schema.json, an example \
      Documents/examples/personas/buyer.yaml). A new version is told to everyone, who acknowledge it in the product.
      """,
      examples: [
        ("accord persona list", "all, and who has not read the latest"),
        ("accord persona show Buyer", "the latest text"),
        ("accord persona propose buyer.yaml --member ada@acme.test", "a new version"),
      ]),
    subcommands: [List.self, Show.self, Propose.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the personas with who has not acknowledged them.",
      discussion: HelpText.discussion("", examples: [("accord persona list --format json", "as data")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().personaSheet()
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a persona's text.",
      discussion: HelpText.discussion(
        "", examples: [("accord persona show Buyer > buyer.yaml", "to a file, to change it and propose it")]))

    @Argument(help: "Its id or name.") var persona: String
    @Option(help: ArgumentHelp("Which version; the latest where none is named.", valueName: "n")) var version: Int?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let record: PersonaRecord
      if let id = Int64(persona) {
        record = try workspace.persona(id)
      } else if let named = try workspace.persona(named: persona) {
        record = named
      } else {
        throw Fault(.wrongCall, "There is no persona \"\(persona)\": accord persona list shows those that are there.")
      }
      guard let found = version.map({ number in record.versions.first { $0.number == number } }) ?? record.latest else {
        throw Fault(.wrongCall, "\(record.persona.name) has \(record.versions.count) versions.")
      }
      let console = Console(global)
      console.remark("Persona \(record.id), version \(found.number), hash \(found.hash), by \(found.author.name)")
      console.write(found.text)
    }
  }

  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a persona, or the next version of the one of its name, and tell everyone.",
      discussion: HelpText.discussion(
        "What is wrong is named with line and column, and nothing is stored.",
        examples: [("accord persona propose buyer.yaml --member ada@acme.test", "a new version")]))

    @Argument(
      help: ArgumentHelp("The persona, a YAML document.", valueName: "file"),
      completion: .file(extensions: ["yaml", "yml", "json"]))
    var file: String
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let person = try actor.person(in: workspace)
      guard let data = FileManager.default.contents(atPath: file) else {
        throw Fault(.input, "The persona \(file) cannot be read.")
      }
      do {
        let record = try workspace.proposePersona(yaml: [UInt8](data), by: person, now: .now)
        Console(global).write(
          "Persona \(record.id), \(record.persona.name), version \(record.latest.number): everyone is told.\n")
      } catch let error as WireError {
        throw Fault(.input, Fault.sentence(of: error, in: file))
      }
    }
  }
}
