/// Columns in runs by contact, with the runs of some contacts exchanged for newer ones.
///
///     old     aaa bb cccc dd          runs of contacts 0 to 3
///     newer   BBB E                   of contacts 1 and 4
///     spliced aaa BBB cccc dd E
///
/// What is kept is copied in pieces, so that a column of ten million rows costs what its bytes cost to copy.
package struct RunSplice: Sendable {
  private struct Piece: Sendable {
    let isNewer: Bool
    let rows: Range<Int>
  }

  /// First row of each contact, one more at the end.
  package let start: [Int32]
  /// Exchanged runs that were there: their old rows, and how far the rows behind them have moved.
  private var gone: [(old: Range<Int>, shift: Int)] = []
  private var pieces: [Piece] = []
  private let count: Int

  /// - Parameters:
  ///   - old: first rows of the contacts there were, one more at the end.
  ///   - newer: the same of the exchanged runs, in the order of `contacts`.
  ///   - contacts: whose runs are exchanged or new, ascending.
  ///   - count: contacts there are now; those beyond the old ones have no rows unless they are in `contacts`.
  package init(old: [Int32], newer: [Int32], contacts: [Int32], count: Int) {
    var start: [Int32] = []
    start.reserveCapacity(count + 1)
    let oldCount = old.count - 1
    var copied = 0
    var shift = 0
    for (place, contact) in contacts.enumerated() {
      let run = Int(newer[place])..<Int(newer[place + 1])
      RunSplice.append(old, upTo: Int(contact), shift, to: &start)
      let before =
        contact < oldCount
        ? Int(old[Int(contact)])..<Int(old[Int(contact) + 1]) : Int(old[oldCount])..<Int(old[oldCount])
      start.append(Int32(before.lowerBound + shift))
      if before.lowerBound > copied { pieces.append(Piece(isNewer: false, rows: copied..<before.lowerBound)) }
      if !run.isEmpty { pieces.append(Piece(isNewer: true, rows: run)) }
      copied = before.upperBound
      shift += run.count - before.count
      gone.append((before, shift))
    }
    RunSplice.append(old, upTo: count, shift, to: &start)
    let last = Int(old[oldCount])
    if last > copied { pieces.append(Piece(isNewer: false, rows: copied..<last)) }
    start.append(Int32(last + shift))
    self.start = start
    self.count = last + shift
  }

  /// First rows of the contacts from the next one up to another, moved; those that are new begin at the end.
  private static func append(_ old: [Int32], upTo contact: Int, _ shift: Int, to start: inout [Int32]) {
    let known = min(contact, old.count - 1)
    if start.count < known {
      let moved = Int32(shift)
      for first in old[start.count..<known] { start.append(first + moved) }
    }
    while start.count < contact { start.append(old[old.count - 1] + Int32(shift)) }
  }

  /// One column: the old one's rows where they stay, the newer one's in the exchanged runs.
  package func column<Element>(_ old: [Element], _ newer: [Element]) -> [Element] {
    var column: [Element] = []
    column.reserveCapacity(count)
    for piece in pieces { column += piece.isNewer ? newer[piece.rows] : old[piece.rows] }
    return column
  }

  /// Where an old row stands now; `nil` for one of an exchanged run.
  package func place(ofOld row: Int32) -> Int32? {
    let row = Int(row)
    var low = 0
    var high = gone.count
    while low < high {
      let middle = (low + high) / 2
      if gone[middle].old.lowerBound <= row { low = middle + 1 } else { high = middle }
    }
    // Of runs that begin at or before the row only the last that is not empty can hold it.
    guard low > 0 else { return Int32(row) }
    var holder = low - 1
    while holder > 0, gone[holder].old.isEmpty, gone[holder - 1].old.upperBound > row { holder -= 1 }
    if gone[holder].old.contains(row) { return nil }
    return Int32(row + gone[low - 1].shift)
  }

  /// Values by row, of the old rows that stay and of the newer ones.
  package func byRow(_ old: [Int32: Int32], _ newer: [Int32: Int32]) -> [Int32: Int32] {
    var values: [Int32: Int32] = [:]
    values.reserveCapacity(old.count + newer.count)
    for (row, value) in old { if let place = place(ofOld: row) { values[place] = value } }
    guard !newer.isEmpty else { return values }
    var row = 0
    for piece in pieces {
      if piece.isNewer {
        for (offset, own) in piece.rows.enumerated() {
          if let value = newer[Int32(own)] { values[Int32(row + offset)] = value }
        }
      }
      row += piece.rows.count
    }
    return values
  }
}
