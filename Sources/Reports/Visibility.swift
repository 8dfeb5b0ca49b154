package import Alignment

/// What was there, and known, at an as-of instant.
///
/// A fact is seen when it both happened and was known at or before the end of the as-of day. A history
/// load's facts were known when they happened.
package struct Visibility: Sendable {
  /// Last millisecond that is seen; `Int64.max` where the question has no as-of.
  package let end: Int64
  /// By changeset ordinal: whether its facts, once happened, are known. Empty where all are.
  private let known: [Bool]

  package init(of index: JourneyIndex, asOf day: CivilDate?) {
    guard let day else {
      end = .max
      known = []
      return
    }
    let end = index.calendar.end(of: day).milliseconds - 1
    self.end = end
    known = index.changesets.map { $0.isHistory || $0.at <= end }
  }

  package var seesAll: Bool { end == .max }

  @inline(__always)
  package func sees(at: Int64, changeset: Int32) -> Bool {
    at <= end && (known.isEmpty || known[Int(changeset)])
  }

  @inline(__always)
  package func knows(changeset: Int32) -> Bool { known.isEmpty || known[Int(changeset)] }
}
