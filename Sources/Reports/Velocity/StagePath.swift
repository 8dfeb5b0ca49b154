package import Alignment

/// From one stage to a later one: `mql-customer`.
package struct StagePath: Hashable, Sendable {
  package let from: Stage
  package let to: Stage

  /// What marketing and sales are judged by together.
  package static let mqlToCustomer = StagePath(.mql, .customer)

  /// What sources are ranked by.
  package static let leadToCustomer = StagePath(.lead, .customer)

  private init(_ from: Stage, _ to: Stage) {
    self.from = from
    self.to = to
  }

  /// `nil` unless `to` comes after `from`.
  package init?(from: Stage, to: Stage) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// `nil` unless the text is two stage names with a hyphen between, the earlier stage first.
  package init?(name: some StringProtocol) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let from = Stage(name: parts[0]), let to = Stage(name: parts[1]) else { return nil }
    self.init(from: from, to: to)
  }

  package var name: String { "\(from.name)-\(to.name)" }

  /// Each stage with the next.
  package static let consecutive: [StagePath] = zip(Stage.allCases, Stage.allCases.dropFirst()).compactMap {
    StagePath(from: $0, to: $1)
  }
}
