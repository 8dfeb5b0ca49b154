package import Alignment
import Charts

/// What stands around every page: rail, top bar, who is signed in, and what was just done.
package struct Frame: Sendable {
  /// The text key of the title.
  package var title: String
  /// A title that is no text of ours: a contact's name.
  package var name: String?
  package var current: Path
  package var state: PageState
  package var viewer: Viewer?
  package var workspace: String
  /// What was just done, or what went wrong: shown once, at the top.
  package var notice: Notice?
  /// The token that every form carries.
  package var formToken: String
  package var newAlerts = 0
  /// Open hand-offs of who is signed in; up to ``mostCounted`` are counted.
  package var openHandoffs = 0
  package static let mostCounted = 100
  /// Whether the page listens for changes.
  package var isLive = true

  package init(
    title: String, current: Path, state: PageState, viewer: Viewer?, workspace: String, formToken: String
  ) {
    self.title = title
    self.current = current
    self.state = state
    self.viewer = viewer
    self.workspace = workspace
    self.formToken = formToken
  }

  /// Who is signed in, as far as the frame shows it.
  package struct Viewer: Sendable {
    package var name: String
    package var team: Team
    package var roles: Set<String>
    package var theme: String?
    /// The pages that this person may open.
    package var pages: Set<Path>

    package init(name: String, team: Team, roles: Set<String>, theme: String?, pages: Set<Path>) {
      self.name = name
      self.team = team
      self.roles = roles
      self.theme = theme
      self.pages = pages
    }
  }

  package struct Notice: Sendable {
    package enum Kind: String, Sendable { case kept = "is-kept", risk = "is-risk", bad = "is-bad" }
    package var kind: Kind
    package var sentence: String

    package init(_ kind: Kind, _ sentence: String) {
      self.kind = kind
      self.sentence = sentence
    }
  }

  /// Where no past day is read: hand-offs, promises and who stands where are kept as they are.
  private static let ofNow: Set<Path> = [.agreement, .definition, .inbox, .cases]

  func fields(for reader: Reader, style: String, script: String) -> Fields {
    var fields: Fields = [
      "title": name ?? reader.text(title),
      "style": style,
      "script": script,
      "workspace": workspace,
      "token": formToken,
      "lang": reader.language.rawValue,
      "signedIn": viewer != nil,
      "home": state.link(to: .overview),
      "theme": viewer?.theme,
      "notice": notice.map { ["kind": $0.kind.rawValue, "sentence": $0.sentence, "isBad": $0.kind == .bad] as Fields },
      "events": isLive && viewer != nil ? Path.events.link() : nil,
      "unread": state.unread.isEmpty
        ? nil : reader.text("frame.unread", ["names": state.unread.joined(separator: ", ")]), "nowOnly": nil,
    ]
    guard let viewer else { return fields }
    if state.asOf != nil, Frame.ofNow.contains(current) { fields["nowOnly"] = reader.text("frame.now-only") }
    fields["viewer"] =
      [
        "name": viewer.name, "initials": viewer.name.initials, "team": viewer.team.cssClass,
        "me": Path.me.link(), "signOut": Path.signOut.link(),
      ] as Fields
    fields["alerts"] =
      [
        "href": Path.alerts.link(), "newCount": newAlerts > 0 ? reader.number(newAlerts) : nil,
        "label": newAlerts > 0 ? reader.count("frame.new-alerts", newAlerts) : reader.text("frame.alerts"),
      ] as Fields
    fields["rail"] = Rail(viewer: viewer, current: current, state: state, handoffs: handoffs(reader)).items(for: reader)
    fields["bar"] = PeriodBar(state: state).fields(for: reader)
    fields["search"] = ["action": Path.search.link(), "q": current == .search ? state["q"] : nil] as Fields
    return fields
  }
}

extension Frame {
  fileprivate func handoffs(_ reader: Reader) -> String {
    guard openHandoffs > 0 else { return "" }
    return openHandoffs < Frame.mostCounted
      ? reader.number(openHandoffs) : reader.number(Frame.mostCounted - 1) + "+"
  }
}

extension Team {
  /// The class that carries the team's colours.
  package var cssClass: String {
    switch self {
    case .marketing: "is-marketing"
    case .sales: "is-sales"
    case .both: "is-joint"
    }
  }
}

extension String {
  /// `MB` of `Marta Bellandi`.
  package var initials: String {
    let words = split(separator: " ")
    guard let first = words.first?.first else { return "?" }
    guard words.count > 1, let last = words.last?.first else { return String(first).uppercased() }
    return (String(first) + String(last)).uppercased()
  }
}
