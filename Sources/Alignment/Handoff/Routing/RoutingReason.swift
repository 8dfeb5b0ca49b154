/// One reason of an answer, as a value that a page puts in words.
package enum RoutingReason: Hashable, Sendable {
  case ownsContact, ownsCompany
  /// The rule of a number; without one of its own, its place in the list, from 0.
  case rule(Int)
  case deputy(of: ID<Member>)
  case skippedAbsent([ID<Member>])
  /// Others are out of hours.
  case inHours
  /// Nobody is in hours; this one comes in first, at an instant.
  case firstIn(Instant)
  /// Their turn among so many.
  case turn(of: Int)
  case onlyOne
  /// No rule found anybody.
  case lead
  case nobody

  /// Stable; stored with the assignment: `rule:1`, `skipped-absent:4,9`.
  package var code: String {
    switch self {
    case .ownsContact: "owns-contact"
    case .ownsCompany: "owns-company"
    case .rule(let place): "rule:\(place)"
    case .deputy(let member): "deputy:\(member)"
    case .skippedAbsent(let members): "skipped-absent:" + members.map(\.description).joined(separator: ",")
    case .inHours: "in-hours"
    case .firstIn(let instant): "first-in:\(instant.milliseconds)"
    case .turn(let count): "turn:\(count)"
    case .onlyOne: "only-one"
    case .lead: "lead"
    case .nobody: "nobody"
    }
  }

  /// - Returns: `nil` for any other text.
  package init?(code: some StringProtocol) {
    guard let colon = code.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      switch code {
      case "owns-contact": self = .ownsContact
      case "owns-company": self = .ownsCompany
      case "in-hours": self = .inHours
      case "only-one": self = .onlyOne
      case "lead": self = .lead
      case "nobody": self = .nobody
      default: return nil
      }
      return
    }
    let (name, numbers) = (code[..<colon], code[code.index(after: colon)...])
    if name == "skipped-absent" {
      let members = numbers.split(separator: ",").compactMap { Int64($0) }
      if members.isEmpty { return nil }
      self = .skippedAbsent(members.map { ID($0) })
      return
    }
    guard let number = Int64(numbers) else { return nil }
    switch name {
    case "rule": self = .rule(Int(number))
    case "deputy": self = .deputy(of: ID(number))
    case "first-in": self = .firstIn(Instant(milliseconds: number))
    case "turn": self = .turn(of: Int(number))
    default: return nil
    }
  }
}
