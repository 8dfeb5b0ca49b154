/// All versions of one kind of document: which one holds at an instant, and where each stands.
///
/// A version retires all earlier ones at its start, also one that has not begun; none comes back when a later one is
/// retired. So the version in force is the highest that has started, unless it was retired itself.
///
///     version 1   ──────────┐
///     version 2             └─────────┐
///     version 3                       └──────►
package struct DocumentSeries: Hashable, Sendable {
  /// By version, ascending.
  package let documents: [SignedDocument]
  private let starts: [Instant?]

  /// - Parameter documents: of one kind, in any order.
  package init(_ documents: [SignedDocument], calendar: WorkspaceCalendar) {
    self.documents = documents.sorted { $0.version < $1.version }
    starts = self.documents.map { document in
      guard let start = document.start(in: calendar) else { return nil }
      // Retired before its day came: it never begins.
      if let retired = document.retiredAt, retired <= start { return nil }
      return start
    }
  }

  /// The version in force at an instant; `nil` where none is.
  package func inForce(at instant: Instant) -> SignedDocument? {
    guard let place = starts.lastIndex(where: { $0.map { $0 <= instant } ?? false }) else { return nil }
    let document = documents[place]
    if let retired = document.retiredAt, retired <= instant { return nil }
    return document
  }

  /// The instants a version is in force: from, and up to without, `nil` where no end is known; `nil` where never.
  package func span(of id: ID<SignedDocument>) -> (start: Instant, end: Instant?)? {
    guard let place = documents.firstIndex(where: { $0.id == id }), let start = starts[place] else { return nil }
    let ends = [documents[place].retiredAt, later(than: place)].compactMap { $0 }
    guard let end = ends.min() else { return (start, nil) }
    return end > start ? (start, end) : nil
  }

  /// Where a version stands at an instant, of the facts that are known; `nil` where it is not of this series.
  package func state(of id: ID<SignedDocument>, at instant: Instant) -> DocumentState? {
    guard let place = documents.firstIndex(where: { $0.id == id }) else { return nil }
    let document = documents[place]
    if let retired = document.retiredAt, retired <= instant { return .retired }
    if let later = later(than: place), later <= instant { return .retired }
    if let start = starts[place], start <= instant { return .inForce }
    return document.standing
  }

  /// - Throws: ``SigningError/superseded(version:)`` where a later version has or had its day, so that an earlier one
  ///   could never come into force.
  package func requireLatest(_ id: ID<SignedDocument>) throws(SigningError) {
    guard let place = documents.firstIndex(where: { $0.id == id }),
      let later = documents.indices.last(where: { $0 > place && starts[$0] != nil })
    else { return }
    throw .superseded(version: documents[later].version)
  }

  /// The first start of a later version.
  private func later(than place: Int) -> Instant? { starts[(place + 1)...].compactMap { $0 }.min() }
}
