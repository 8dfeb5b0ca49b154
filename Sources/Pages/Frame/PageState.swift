package import Alignment

/// What a page is asked, as its address says it: period, comparison, past day, and the page's own choices.
///
///     /closed-loop?period=2026-Q1&compare=previous&as_of=2026-03-12&by=source
///
/// The first three go along from page to page; the rest belong to one. Every view is an address.
package struct PageState: Sendable {
  /// The address that is open, without its query.
  package let path: String
  /// Name and value in the order of the address; later ones of a name replace earlier ones.
  package private(set) var values: [(name: String, value: String)] = []
  package let period: Period
  /// As written in the address; `nil` where the default stands.
  package let periodText: String?
  package let comparison: Comparison
  package let asOf: CivilDate?
  /// Names whose values could not be read, each once: the page says so and shows the default.
  package private(set) var unread: [String] = []

  package enum Comparison: String, CaseIterable, Sendable {
    case none, previous
    case lastYear = "last-year"
  }

  package init(path: String, query: [(String, String)], calendar: WorkspaceCalendar, today: CivilDate) {
    self.path = path
    var unread: [String] = []
    for (name, value) in query where !value.isEmpty {
      values.removeAll { $0.name == name }
      values.append((name, value))
    }
    func value(_ name: String) -> String? { query.last { $0.0 == name && !$0.1.isEmpty }?.1 }
    var asOf: CivilDate?
    if let text = value("as_of") {
      asOf = CivilDate(iso: text)
      if asOf == nil { unread.append("as_of") }
    }
    self.asOf = asOf
    let standard = calendar.period(.quarter, containing: min(asOf ?? today, today))
    var text = value("period")
    if let from = value("from"), let to = value("to"), value("period") == "custom" { text = "\(from)..\(to)" }
    if let text, text == "all" {
      period = PageState.allTime
      periodText = "all"
    } else if let text, let read = calendar.period(text) {
      period = read
      periodText = text
    } else {
      if text != nil { unread.append("period") }
      period = standard
      periodText = nil
    }
    if let text = value("compare") {
      if Comparison(rawValue: text) == nil { unread.append("compare") }
      comparison = Comparison(rawValue: text) ?? .none
    } else {
      comparison = .none
    }
    self.unread = unread
    values.removeAll { $0.name == "from" || $0.name == "to" }
    if let place = values.firstIndex(where: { $0.name == "period" }) {
      if let periodText { values[place].value = periodText } else { values.remove(at: place) }
    }
  }

  /// Every day there is.
  package static let allTime = Period(
    first: CivilDate(daysSinceEpoch: -25_567), last: CivilDate(daysSinceEpoch: 376_200))

  package var isAllTime: Bool { period == PageState.allTime }

  package subscript(name: String) -> String? { values.last { $0.name == name }?.value }

  private static let carried: Set<String> = ["period", "compare", "as_of"]

  /// The same view with some choices changed; `nil` takes one away. Paging starts anew.
  package func link(_ changes: KeyValuePairs<String, String?>) -> String {
    var query = values.filter { $0.name != "after" }
    for (name, value) in changes {
      if let place = query.firstIndex(where: { $0.name == name }) {
        if let value { query[place].value = value } else { query.remove(at: place) }
      } else if let value {
        query.append((name, value))
      }
    }
    return PageState.joined(path, query)
  }

  /// Another page with the same period, comparison and past day.
  package func link(to path: Path, _ parts: [String] = [], with own: KeyValuePairs<String, String?> = [:]) -> String {
    link(toAddress: PageState.address(path, parts), with: own)
  }

  package func link(toAddress address: String, with own: KeyValuePairs<String, String?> = [:]) -> String {
    var query = values.filter { PageState.carried.contains($0.name) }
    for (name, value) in own { if let value { query.append((name, value)) } }
    return PageState.joined(address, query)
  }

  /// The choices that a form of the page has to send along.
  package func hidden(except names: Set<String>) -> [Fields] {
    values.filter { !names.contains($0.name) && $0.name != "after" }
      .map { ["name": $0.name, "value": $0.value] }
  }

  private static func address(_ path: Path, _ parts: [String]) -> String {
    parts.isEmpty ? path.link() : parts.count == 1 ? path.link(parts[0]) : path.link(parts[0], parts[1])
  }

  private static func joined(_ path: String, _ query: [(name: String, value: String)]) -> String {
    guard !query.isEmpty else { return path }
    return path + "?" + query.map { Path.encoded($0.name) + "=" + Path.encoded($0.value) }.joined(separator: "&")
  }
}
