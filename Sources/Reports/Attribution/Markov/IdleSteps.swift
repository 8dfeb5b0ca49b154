import Alignment

/// Steps between values in the journeys of contacts that came to nothing, by the day of their last counted touch: those
/// of any period are the difference of two days' running sums.
///
///     up to the end of   from \ to   A   B   nothing
///     1 March            start       4   2
///                        A           1   1   3
///     2 March            start       9   3
///                        A           4   2   7
///
/// 4 bytes a cell and day. Of a dimension of many values several days stand together as a block, and what a period has
/// beyond whole blocks is read from the journeys of these days.
/// Which contacts they are does not hang on the period, but for the day of their last touch.
struct IdleSteps: Sendable {
  /// What they hang on besides the snapshot and its as-of day.
  struct Key: Hashable, Sendable {
    let dimension: Dimension
    let sides: Question.Sides
    let lookBack: Int?
    let within: Int?
    let repeats: Question.Repeats
    /// The stage whose entry makes a journey one that converted; `nil` where any deal does.
    let entered: Conversion?
  }

  /// Blocks times cells.
  private static let most = 2_097_152
  /// Fewer blocks are not worth keeping: much of a period would be read anew.
  private static let fewest = 64

  /// The days that touches lie on; `nil` without touches.
  let days: Period?
  private let size: Int
  /// Days that stand together.
  private let block: Int
  /// Running sums: the cells of all blocks before each, ``size`` a block, and of all blocks at the end.
  private let sums: [Int32]
  /// Who came to nothing, by day, and where each day begins; empty where every day stands alone.
  private let contacts: [Int32]
  private let starts: [Int32]

  /// - Complexity: O(*touches* of idle contacts + *blocks* x *cells*), on two cores.
  init?(_ pass: AttributionPass) {
    let resolved = pass.resolved
    let size = DenseCounts(valueCount: pass.dictionary.count).cells.count
    self.size = size
    guard let touched = resolved.daysOfTouches else {
      (days, block, contacts, starts) = (nil, 1, [], [])
      sums = [Int32](repeating: 0, count: size)
      return
    }
    let blocks = IdleSteps.most / size - 1
    guard blocks >= min(IdleSteps.fewest, touched.count) else { return nil }
    let block = max(1, (touched.count + blocks - 1) / blocks)
    let parts = pass.idleCells(by: touched, block: block, size: size)
    let count = parts[0].count
    var sums = [Int32](repeating: 0, count: size)
    sums.reserveCapacity(count + size)
    for cell in 0..<count {
      sums.append(parts.reduce(sums[cell]) { $0 + Int32(truncatingIfNeeded: $1[cell]) })
    }
    days = touched.days
    self.block = block
    self.sums = sums
    (contacts, starts) = block == 1 ? ([], []) : pass.idleContacts(by: touched)
  }

  /// Adds the steps of a period, of all time where none is asked.
  ///
  /// - Parameter pass: what the steps were made of, or the same question about another period.
  func add(_ period: Period?, of pass: AttributionPass, to counts: inout DenseCounts) {
    let places = Period.places(of: period, in: days)
    if places.isEmpty { return }
    let (before, end) = (nearestBlock(to: places.lowerBound), nearestBlock(to: places.upperBound))
    for cell in 0..<size { counts.cells[cell] += Int(sums[end * size + cell] - sums[before * size + cell]) }
    // From the nearest block to the day itself: added where it comes after, taken off where it comes before.
    add(from: end * block, to: places.upperBound, of: pass, 1, to: &counts)
    add(from: before * block, to: places.lowerBound, of: pass, -1, to: &counts)
  }

  private func nearestBlock(to day: Int) -> Int { min((day + block / 2) / block, sums.count / size - 1) }

  private func add(
    from first: Int, to day: Int, of pass: AttributionPass, _ sign: Int, to counts: inout DenseCounts
  ) {
    let dayCount = max(0, starts.count - 1)
    let days = min(first, day, dayCount)..<min(max(first, day), dayCount)
    if days.isEmpty { return }
    let between = contacts[Int(starts[days.lowerBound])..<Int(starts[days.upperBound])]
    let cells = pass.idleCells(of: between, size: size)
    let times = first < day ? sign : -sign
    for cell in 0..<size { counts.cells[cell] += times * cells[cell] }
  }
}

extension AttributionPass {
  /// The steps of idle contacts of whatever period, made when they are asked for the second time on a snapshot, or ahead
  /// of all questions; `nil` where they are not, or a table of them would be too large, and for dimensions of time.
  ///
  /// Counting one period's journeys takes less than making them, so that who asks once does not wait for those to come.
  ///
  /// - Parameter isAhead: whether they are made now if they are not there.
  func idleSteps(isAhead: Bool = false) -> IdleSteps? {
    if question.dimension.periodUnit != nil { return nil }
    let key = IdleSteps.Key(
      dimension: question.dimension, sides: question.sides, lookBack: question.lookBack, within: question.within,
      repeats: question.repeats, entered: resolved.entries.column(of: conversion) == nil ? nil : conversion)
    if !resolved.idleSteps.wasAsked(key) && !isAhead { return nil }
    return resolved.idleSteps.value(key) { IdleSteps(self) }
  }

  /// Idle contacts by the day of their last touch, those of a day in their order, and where each day begins.
  fileprivate func idleContacts(by days: DayStarts) -> (contacts: [Int32], starts: [Int32]) {
    let idle = idleOfAllTime
    let parts = inChunks(resolved.index.contacts.count) { run in
      let (starts, at) = (resolved.index.touches.start.span, resolved.index.touches.at.span)
      let standing = lens.reader.standing.span
      var found: [(contact: Int32, day: Int32)] = []
      for contact in run {
        guard let event = idle.event(of: contact, starts, at, standing) else { continue }
        found.append((event.contact, Int32(truncatingIfNeeded: days.place(of: event.start))))
      }
      return found
    }
    var starts = [Int32](repeating: 0, count: days.count + 1)
    for part in parts { for row in part { starts[Int(row.day) + 1] += 1 } }
    for day in 0..<days.count { starts[day + 1] += starts[day] }
    var next = starts
    var contacts = [Int32](repeating: 0, count: Int(starts[days.count]))
    for part in parts {
      for row in part {
        contacts[Int(next[Int(row.day)])] = row.contact
        next[Int(row.day)] += 1
      }
    }
    return (contacts, starts)
  }
}
