/// What the address of a page says of who sent the visitor there: UTM parameters and click ids.
///
///     let landing = LandingParameters(url: "https://acme.example/demo?utm_source=news&utm_medium=email")
///     landing.host     // "acme.example"
///     landing.path     // "/demo"
///     landing.medium   // "email"
///
/// Reads any text and never fails: what is not there is empty. Where a parameter comes twice, the first counts.
/// Syntax by RFC 3986; values are percent-decoded with `+` as a space, broken escapes are left as they stand.
package struct LandingParameters: Hashable, Sendable {
  /// Lower-case, without user, port and a dot at the end.
  package private(set) var host = ""
  /// As it stands, from its `/`; `/` where an address with a host has none.
  package private(set) var path = ""
  package private(set) var source = ""
  package private(set) var medium = ""
  package private(set) var campaign = ""
  package private(set) var content = ""
  package private(set) var term = ""
  package private(set) var id = ""
  package private(set) var clickIds: ClickIds = []

  /// - Parameter url: absolute, relative (`/demo?x`), without scheme (`acme.example/demo`), or anything else.
  /// - Complexity: O(*n*) in its length.
  package init(url: some StringProtocol) {
    let bytes = Array(url.utf8)
    var rest = bytes[...]
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<hash] }
    var query = rest[rest.endIndex...]
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = rest[(mark + 1)...]
      rest = rest[..<mark]
    }
    readPlace(rest)
    for pair in query.split(separator: UInt8(ascii: "&")) { readParameter(pair) }
  }

  /// The host of an address, lower-case; empty where it has none.
  package static func host(of url: some StringProtocol) -> String { LandingParameters(url: url).host }

  /// Whether the address names a campaign in any way.
  package var hasOrigin: Bool {
    !(source.isEmpty && medium.isEmpty && campaign.isEmpty && clickIds.isEmpty)
  }

  private mutating func readPlace(_ text: ArraySlice<UInt8>) {
    let slash = UInt8(ascii: "/")
    var rest = text.drop { $0 <= 32 }
    while let last = rest.last, last <= 32 { rest.removeLast() }
    var hasHost = false
    let head = rest.prefix { $0 != slash }
    if rest.starts(with: [slash, slash]) {
      rest = rest.dropFirst(2)
      hasHost = true
    } else if head.count > 1, head.last == UInt8(ascii: ":"), rest.dropFirst(head.count).starts(with: [slash, slash]) {
      rest = rest.dropFirst(head.count + 2)
      hasHost = true
    } else if head.contains(UInt8(ascii: ".")), !head.contains(UInt8(ascii: "@")), head.first != UInt8(ascii: ".") {
      hasHost = true
    }
    guard hasHost else {
      path = rest.first == slash ? String(decoding: rest, as: UTF8.self) : ""
      return
    }
    var authority = rest.prefix { $0 != slash }
    let after = rest.dropFirst(authority.count)
    path = after.isEmpty ? "/" : String(decoding: after, as: UTF8.self)
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
    if authority.first == UInt8(ascii: "["), let end = authority.firstIndex(of: UInt8(ascii: "]")) {
      authority = authority[...end]
    } else if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
      authority = authority[..<colon]
    }
    if authority.last == UInt8(ascii: ".") { authority = authority.dropLast() }
    host = String(decoding: authority, as: UTF8.self).lowercased()
  }

  private mutating func readParameter(_ pair: ArraySlice<UInt8>) {
    let nameEnd = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
    var name = LandingParameters.decoded(pair[..<nameEnd]).lowercased()
    // An address copied out of HTML has `&amp;` between its parameters.
    if name.hasPrefix("amp;") { name.removeFirst(4) }
    guard nameEnd < pair.endIndex, nameEnd + 1 < pair.endIndex else { return }
    if let clickId = ClickId(parameter: name) {
      clickIds.insert(ClickIds(clickId))
      return
    }
    guard name.hasPrefix("utm_") else { return }
    let value = LandingParameters.decoded(pair[(nameEnd + 1)...])
    switch name {
    case "utm_source" where source.isEmpty: source = value
    case "utm_medium" where medium.isEmpty: medium = value
    case "utm_campaign" where campaign.isEmpty: campaign = value
    case "utm_content" where content.isEmpty: content = value
    case "utm_term" where term.isEmpty: term = value
    case "utm_id" where id.isEmpty: id = value
    default: break
    }
  }

  /// Percent-decoded UTF-8, `+` as a space, trimmed; broken UTF-8 is repaired and control characters are dropped.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      var byte = bytes[index]
      if byte == UInt8(ascii: "+") {
        byte = 32
      } else if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = hex(bytes[index + 1]),
        let low = hex(bytes[index + 2])
      {
        byte = high << 4 | low
        index += 2
      }
      index += 1
      if byte >= 32, byte != 127 { out.append(byte) }
    }
    while out.last == 32 { out.removeLast() }
    return String(decoding: out.drop { $0 == 32 }, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
