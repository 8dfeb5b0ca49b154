import Alignment
import ArgumentParser
import Foundation
import Wire
import Workspace

/// A kind of document that both heads sign, as the commands on it call it.
protocol DocumentTopic: Sendable {
  static var kind: DocumentKind { get }
  static func sheet(in workspace: OpenWorkspace) throws -> Sheet
  /// Lays a text before both heads.
  ///
  /// - Returns: what was stored, and sentences on what is odd in it.
  static func propose(
    _ yaml: [UInt8], in workspace: OpenWorkspace, by person: Person
  ) throws -> (version: DocumentVersion, remarks: [String])
}

extension DocumentTopic {
  /// `agreement`.
  static var noun: String { kind.rawValue }
  /// `Agreement`.
  static var title: String { noun.prefix(1).uppercased() + noun.dropFirst() }
}

/// `accord agreement list`, `accord definition list`.
struct DocumentList<Topic: DocumentTopic>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "List the versions with their states and signatures.",
      discussion: HelpText.discussion("", examples: [("accord \(Topic.noun) list --format json", "as data")]))
  }

  @Option(help: "How the list is written.") var format = Sheet.Format.table
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    let console = Console(global)
    let sheet = try Topic.sheet(in: global.openWorkspace())
    console.write(sheet.text(as: format, width: console.width, paint: console.paint))
  }
}

/// `accord agreement show`, `accord definition show`.
struct DocumentShow<Topic: DocumentTopic>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: "Print a version's text as it is signed.",
      discussion: HelpText.discussion(
        "The text is canonical YAML: to change it, write it to a file, edit that and propose it.",
        examples: [
          ("accord \(Topic.noun) show", "the version in force"),
          ("accord \(Topic.noun) show 3 > \(Topic.noun).yaml", "one of them, to a file"),
        ]))
  }

  @Argument(help: "Its id; without one the version in force.") var id: Int64?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    let workspace = try global.openWorkspace()
    let found: DocumentVersion
    if let id {
      found = try workspace.document(ID(id), of: Topic.kind, now: .now)
    } else if let inForce = try workspace.documentInForce(of: Topic.kind, at: .now) {
      found = inForce
    } else {
      throw Fault(
        .wrongCall, "No \(Topic.noun) is in force: `accord \(Topic.noun) list` shows those that are there.")
    }
    let (console, document) = (Console(global), found.document)
    console.remark(
      "\(Topic.title) \(document.id), version \(document.version), \(found.state.words), hash \(document.hash)")
    console.write(found.text)
  }
}

/// `accord agreement propose`, `accord definition propose`.
struct DocumentPropose<Topic: DocumentTopic>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "propose", abstract: "Lay a document before both heads as the next version.",
      discussion: HelpText.discussion(
        "The document is checked first; what is wrong is named with line and column, and nothing is stored.",
        examples: [("accord \(Topic.noun) propose \(Topic.noun).yaml --member ada@acme.test", "a new version")]))
  }

  @Argument(
    help: ArgumentHelp("A YAML document.", valueName: "file"), completion: .file(extensions: ["yaml", "yml", "json"]))
  var file: String
  @OptionGroup var actor: TokenCommand.MakerOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    let workspace = try global.openWorkspace()
    let person = try actor.person(in: workspace)
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Fault(.input, "The \(Topic.noun) \(file) cannot be read.")
    }
    do {
      let (found, remarks) = try Topic.propose([UInt8](data), in: workspace, by: person)
      let (console, document) = (Console(global), found.document)
      for remark in remarks { console.remark(remark) }
      console.write(
        """
        \(Topic.title) \(document.id), version \(document.version), is proposed, hash \(document.hash). \
        Both heads sign it with: accord \(Topic.noun) sign \(document.id)

        """)
    } catch let error as WireError {
      throw Fault(.input, Fault.sentence(of: error, in: file))
    }
  }
}

/// `accord agreement sign`, `accord definition sign`.
struct DocumentSign<Topic: DocumentTopic>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sign", abstract: "Sign a proposed version for the team you lead.",
      discussion: HelpText.discussion(
        "Who leads both teams signs once as each. With --hash nothing but the text that you read is signed.",
        examples: [
          ("accord \(Topic.noun) sign 1 --member ada@acme.test", "as the head of marketing"),
          ("accord \(Topic.noun) sign 1 --member joan@acme.test --as sales", "as one of two teams that you lead"),
        ]))
  }

  @Argument(help: "Its id.") var id: Int64
  @Option(name: .customLong("as"), help: ArgumentHelp("The team you sign for.", valueName: "team")) var party: Party?
  @Option(help: ArgumentHelp("The hash of the text you read, or its first digits.", valueName: "hex"))
  var hash: String?
  @OptionGroup var actor: TokenCommand.MakerOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    let workspace = try global.openWorkspace()
    let person = try actor.person(in: workspace)
    let read = try workspace.document(ID(id), of: Topic.kind, now: .now).document.hash
    if let hash, hash.count < 6 || !read.hex.hasPrefix(hash.lowercased()) {
      throw Fault(.wrongCall, "The text of \(Topic.noun) \(id) has the hash \(read), not \(hash): read it again.")
    }
    let signed = try workspace.sign(ID(id), of: Topic.kind, for: party, reading: read, by: person, now: .now)
    let isWhole = signed.document.signedBy.count == 2
    Console(global).write(
      isWhole
        ? "\(Topic.title) \(id) is signed by both teams, and is in force from \(signed.document.startsOn).\n"
        : "\(Topic.title) \(id) is \(signed.state.words); the other head's signature is missing.\n")
  }
}

/// `accord agreement retire`, `accord definition retire`.
struct DocumentRetire<Topic: DocumentTopic>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retire", abstract: "Withdraw a version, or end one that is signed.",
      discussion: HelpText.discussion(
        "Before both have signed, one head is enough; after that it ends once both heads have said so.",
        examples: [("accord \(Topic.noun) retire 1 --member ada@acme.test", "for the team you lead")]))
  }

  @Argument(help: "Its id.") var id: Int64
  @Option(name: .customLong("as"), help: ArgumentHelp("The team you speak for.", valueName: "team")) var party: Party?
  @OptionGroup var actor: TokenCommand.MakerOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    let workspace = try global.openWorkspace()
    let person = try actor.person(in: workspace)
    let after = try workspace.retire(ID(id), of: Topic.kind, for: party, by: person, now: .now)
    Console(global).write(
      after.state == .retired
        ? "\(Topic.title) \(id) is retired.\n"
        : "\(Topic.title) \(id) is \(after.state.words) until the other head retires it too.\n")
  }
}
