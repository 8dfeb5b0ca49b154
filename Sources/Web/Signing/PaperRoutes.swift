import Alignment
import HTTPTypes
import Pages
import Workspace

/// Versions of a document that both heads sign: read, signed, retired.
enum PaperRoutes {
  static func serve(_ routes: inout Routes) {
    for paths in [PaperPaths.agreement, .definition] {
      routes.get(paths.version) { try version($0, paths) }
      routes.post(paths.signatures) { try sign($0, paths) }
      routes.post(paths.retirement) { try retire($0, paths) }
      routes.get(paths.proposal) { try ProposalRoutes.form($0, paths) }
      routes.post(paths.proposal) { try ProposalRoutes.propose($0, paths) }
    }
  }

  private static func version(
    _ visit: Visit, _ paths: PaperPaths, fault: String? = nil, status: HTTPResponse.Status = .ok
  ) throws -> Answer {
    let id = try visit.id()
    let all = try visit.papers(paths)
    guard let place = all.firstIndex(where: { $0.paper.document.id.rawValue == id }) else { throw Refusal.notFound }
    let fields = try visit.paperDesk(paths).page(
      all[place].paper, text: all[place].text, before: place > 0 ? all[place - 1].paper : nil,
      remarks: try remarks(visit, id, paths, on: all[place].paper), fault: fault)
    return visit.page("paper", fields, title: "frame.page-\(paths.kind.rawValue)", rail: paths.page, status: status)
  }

  /// What a definition asks about that nobody has, while it is not in force yet.
  private static func remarks(_ visit: Visit, _ id: Int64, _ paths: PaperPaths, on paper: Paper) throws -> [String] {
    guard paths.kind == .definition, paper.state != .inForce, paper.state != .retired else { return [] }
    let definition = try visit.workspace.definition(ID(id), now: visit.now).definition
    return try visit.workspace.remarks(on: definition).map { visit.reader.sentence($0) }
  }

  private static func sign(_ visit: Visit, _ paths: PaperPaths) throws -> Answer {
    try refusing(visit, paths) { id, party in
      guard let hash = visit.form["hash"].flatMap({ TextHash(hex: $0) }) else { throw Refusal.unreadable }
      let signed = try visit.workspace.sign(
        id, of: paths.kind, for: party, reading: hash, by: try visit.person(), now: visit.now)
      return signed.document.signedBy.count == 2 ? "signing.done-whole" : "signing.done-signed"
    }
  }

  private static func retire(_ visit: Visit, _ paths: PaperPaths) throws -> Answer {
    try refusing(visit, paths) { id, party in
      let after = try visit.workspace.retire(
        id, of: paths.kind, for: party, by: try visit.person(), now: visit.now)
      return after.state == .retired ? "signing.done-retired" : "signing.done-end-asked"
    }
  }

  /// Does what the form asks; a refusal is told on the page of the version, where the text is.
  private static func refusing(
    _ visit: Visit, _ paths: PaperPaths, _ act: (ID<SignedDocument>, Party?) throws -> String
  ) throws -> Answer {
    let id = try visit.id()
    // A version that is not there is not found, whatever the form says.
    guard try visit.papers(paths).contains(where: { $0.paper.document.id.rawValue == id }) else {
      throw Refusal.notFound
    }
    do {
      let done = try act(ID(id), visit.form["party"].flatMap { Party(rawValue: $0) })
      return .done(paths.page.link() + "#signatures", done)
    } catch let error as SigningError {
      var status = HTTPResponse.Status.conflict
      if case .notHead = error { status = .forbidden }
      return try version(visit, paths, fault: visit.reader.sentence(error), status: status)
    }
  }
}
