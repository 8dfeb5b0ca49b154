import Alignment
import HTTPTypes
import Hummingbird
import Pages
import Workspace

/// One request as a handler sees it: who asks, in which language, what is in the address and in the form.
struct Visit: Sendable {
  let site: Site
  let path: Path
  let method: HTTPRequest.Method
  /// The parts of the address, by name: `id`.
  let parts: [String: String]
  let query: Form
  /// What a form sent; empty for a page that is only read.
  private(set) var form: Form
  let body: [UInt8]
  let headers: HTTPFields
  let address: String
  /// The name by which the client reached the server.
  let host: String
  let session: Session?
  let client: Client
  let reader: Reader
  private(set) var state: PageState
  let reference: String
  let formToken: String
  var notice: Frame.Notice?

  var now: Instant { reader.now }
  var workspace: OpenWorkspace { site.workspace }

  /// Who asks. Handlers of addresses that ask for a right have one.
  func person() throws -> Person {
    guard let session else { throw Refusal.notSignedIn }
    return session.person
  }

  /// A part of the address as a record's id.
  ///
  /// - Throws: ``Refusal/notFound`` for what is no number.
  func id(_ name: String = "id") throws -> Int64 {
    guard let text = parts[name], let id = Int64(text), id > 0 else { throw Refusal.notFound }
    return id
  }

  /// Whether a form's token is this session's.
  func isRightToken(_ token: String) -> Bool {
    guard session != nil, let secret = Cookies.secret(in: headers, isSecure: site.settings.isSecure) else {
      return false
    }
    return site.keyring.isRight(token, of: secret, for: .form)
  }

  /// The same visit with a form that came later than its headers.
  func with(_ form: Form) -> Visit {
    var visit = self
    visit.form = form
    return visit
  }

  /// The same visit as if another page's address had been opened: for what a form of that page sent.
  func at(_ path: Path, query: [(name: String, value: String)]) -> Visit {
    var visit = self
    visit.state = PageState(
      path: path.link(), query: query.map { ($0.name, $0.value) }, calendar: reader.calendar, today: reader.today)
    return visit
  }

  func part(_ name: String) -> String { parts[name] ?? "" }

  func may(_ right: Right) -> Bool { session?.person.rights.contains(right) ?? false }

  /// The frame of a page of this visit.
  ///
  /// - Parameters:
  ///   - rail: the entry of the rail that it belongs to, where its own address does not say.
  ///   - isLive: whether it listens for changes; what answers a wrong form cannot be read again at its address.
  func frame(title: String, name: String? = nil, rail: Path? = nil, isLive: Bool = true) -> Frame {
    var frame = Frame(
      title: title, current: rail ?? path, state: state, viewer: viewer, workspace: workspace.settings.name,
      formToken: formToken)
    frame.name = name
    frame.isLive = isLive
    frame.notice = notice
    frame.newAlerts = Alerts.newCount(self)
    if let session, may(.workHandoffs) {
      // A page is no worse for a count that cannot be read.
      frame.openHandoffs =
        (try? workspace.openHandoffs(of: session.person.id.rawValue, limit: Frame.mostCounted)) ?? 0
    }
    return frame
  }

  /// The pages that this person may open.
  var pages: Set<Path> { session?.person.pages ?? [] }

  /// An address with the name by which people reach the server, for a link that is sent to somebody.
  func address(of link: String) -> String {
    if let base = site.settings.baseURL { return (base.hasSuffix("/") ? String(base.dropLast()) : base) + link }
    return "http://\(host)" + link
  }

  private var viewer: Frame.Viewer? { session?.person.viewer }

  /// A page of this visit as an answer.
  func page(
    _ view: some View, title: String, name: String? = nil, status: HTTPResponse.Status = .ok
  ) -> Answer {
    .html(
      site.renderer.html(view, in: frame(title: title, name: name, isLive: status == .ok), for: reader), status: status)
  }

  func page(
    _ template: String, _ fields: Fields, title: String, name: String? = nil, rail: Path? = nil,
    status: HTTPResponse.Status = .ok
  ) -> Answer {
    .html(
      site.renderer.html(
        FieldsView(template, fields),
        in: frame(title: title, name: name, rail: rail, isLive: status == .ok), for: reader),
      status: status)
  }
}

extension Person {
  /// The pages that this person may open.
  var pages: Set<Path> {
    Set(
      Path.allCases.filter { path in
        switch path.access(.get) {
        case .open, .signedIn: true
        case .right(let right): rights.contains(right)
        }
      })
  }

  /// As the frame shows who is signed in.
  var viewer: Frame.Viewer {
    Frame.Viewer(name: name, team: team, roles: Set(roles.map(\.rawValue)), theme: theme, pages: pages)
  }
}

/// Why a request is not answered with what it asked for.
enum Refusal: Error, Hashable {
  case notSignedIn
  case forbidden
  case notFound
  /// The form came from elsewhere, or its token is of another session.
  case forged
  case tooLarge
  /// The body comes slower than a living client sends.
  case tooSlow
  /// The disk is full, or nearly.
  case noRoom
  /// The server is told to stop.
  case stopping
  /// The journeys are being read, as the server begins.
  case loading
  /// The request itself cannot be read.
  case unreadable
}
