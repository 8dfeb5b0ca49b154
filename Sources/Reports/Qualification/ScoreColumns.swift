package import Alignment

/// Scores of all contacts at an instant, as columns by ordinal: 30 bytes a contact.
package struct ScoreColumns: Sendable {
  package let at: Instant
  package private(set) var fit: [Double] = []
  package private(set) var completeness: [Float] = []
  package private(set) var interest: [Double] = []
  /// Numbers of ``MatrixCell``.
  package private(set) var cell: [UInt8] = []
  /// Place of the first exclusion that holds; -1 for none.
  package private(set) var exclusion: [Int8] = []
  /// Milliseconds at which the interest grade falls, if nothing happens; `Int64.max` for never.
  package private(set) var fallsAt: [Int64] = []

  package init(at: Instant) { self.at = at }

  package var count: Int { fit.count }

  package subscript(contact: Int) -> ContactScore {
    var score = ContactScore()
    score.fit = fit[contact]
    score.completeness = completeness[contact]
    score.interest = interest[contact]
    score.cell = cell[contact]
    score.exclusion = exclusion[contact]
    score.fallsAt = fallsAt[contact]
    return score
  }

  mutating func reserve(_ count: Int) {
    fit.reserveCapacity(count)
    completeness.reserveCapacity(count)
    interest.reserveCapacity(count)
    cell.reserveCapacity(count)
    exclusion.reserveCapacity(count)
    fallsAt.reserveCapacity(count)
  }

  mutating func append(_ score: ContactScore) {
    fit.append(score.fit)
    completeness.append(score.completeness)
    interest.append(score.interest)
    cell.append(score.cell)
    exclusion.append(score.exclusion)
    fallsAt.append(score.fallsAt)
  }

  mutating func append(_ part: ScoreColumns) {
    fit += part.fit
    completeness += part.completeness
    interest += part.interest
    cell += part.cell
    exclusion += part.exclusion
    fallsAt += part.fallsAt
  }

  /// How many contacts stand in each cell, and how many are excluded whatever their cell.
  ///
  /// - Complexity: O(*contacts*).
  package func matrix() -> MatrixCounts {
    var counts = MatrixCounts()
    for contact in cell.indices {
      if exclusion[contact] >= 0 { counts.excluded += 1 } else { counts.cells[Int(cell[contact])] += 1 }
    }
    return counts
  }

  /// The ordinals behind a cell's count, the most interested first; of equal ones in the order of the index.
  ///
  /// - Complexity: O(*contacts* + *n* log *n*) in those found.
  package func contacts(in cell: MatrixCell) -> [Int] {
    let number = cell.number
    return self.cell.indices.filter { self.cell[$0] == number && exclusion[$0] < 0 }
      .sorted { (interest[$1], fit[$1], $0) < (interest[$0], fit[$0], $1) }
  }

  /// The ordinals of those who are excluded, in the order of the index.
  package func excludedContacts() -> [Int] { exclusion.indices.filter { exclusion[$0] >= 0 } }
}

/// The matrix of fit and interest in numbers.
package struct MatrixCounts: Hashable, Sendable {
  /// By number of ``MatrixCell``; without those who are excluded.
  package var cells = [Int](repeating: 0, count: 16)
  package var excluded = 0

  package init() {}

  package subscript(cell: MatrixCell) -> Int { cells[Int(cell.number)] }

  package subscript(quadrant: Quadrant) -> Int {
    MatrixCell.all.reduce(0) { $1.quadrant == quadrant ? $0 + self[$1] : $0 }
  }
}
