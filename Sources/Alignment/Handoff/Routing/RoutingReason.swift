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
    let parts = code.split(separator: ":", maxSplits: 1)
    let numbers = parts.count == 2 ? parts[1].split(separator: ",").compactMap { Int64($0) } : []
    switch (parts.first.map { String($0) } ?? "", numbers.first) {
    case ("owns-contact", nil): self = .ownsContact
    case ("owns-company", nil): self = .ownsCompany
    case ("rule", let place?): self = .rule(Int(place))
    case ("deputy", let member?): self = .deputy(of: ID(member))
    case ("skipped-absent", _?): self = .skippedAbsent(numbers.map { ID($0) })
    case ("in-hours", nil): self = .inHours
    case ("first-in", let instant?): self = .firstIn(Instant(milliseconds: instant))
    case ("turn", let count?): self = .turn(of: Int(count))
    case ("only-one", nil): self = .onlyOne
    case ("lead", nil): self = .lead
    case ("nobody", nil): self = .nobody
    default: return nil
    }
  }
}
