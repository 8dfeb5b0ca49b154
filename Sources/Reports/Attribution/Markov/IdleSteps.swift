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
/// 4 bytes a cell and day. Which contacts they are does not hang on the period, but for the day of their last touch.
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

  /// Days times cells, above which counting the journeys of a period is no dearer.
  private static let most = 2_097_152

  /// The days that touches lie on; `nil` without touches.
  let days: Period?
  private let size: Int
  /// Running sums: the cells of all days before each, ``size`` a day, and of all days at the end.
  private let sums: [Int32]

  /// - Complexity: O(*touches* of idle contacts + *days* x *cells*), on two cores.
  init?(_ pass: AttributionPass) {
    let resolved = pass.resolved
    let size = DenseCounts(valueCount: pass.dictionary.count).cells.count
    self.size = size
    guard let span = PeriodNumbers.span(of: resolved.index.touches.at) else {
      days = nil
      sums = [Int32](repeating: 0, count: size)
      return
    }
    let calendar = resolved.index.calendar
    let first = calendar.day(of: Instant(milliseconds: span.lowerBound))
    let last = calendar.day(of: Instant(milliseconds: span.upperBound)).adding(days: 1)
    let days = Period(first: first, last: last)
    guard (days.dayCount + 1) * size <= IdleSteps.most else { return nil }
    let parts = pass.idleCells(by: DayStarts(of: days, in: calendar), size: size)
    var sums = [Int32](repeating: 0, count: size)
    sums.reserveCapacity((days.dayCount + 1) * size)
    for cell in 0..<days.dayCount * size {
      sums.append(parts.reduce(sums[cell]) { $0 + Int32(truncatingIfNeeded: $1[cell]) })
    }
    self.days = days
    self.sums = sums
  }

  /// Adds the steps of a period, of all time where none is asked.
  func add(_ period: Period?, to counts: inout DenseCounts) {
    let places = Period.places(of: period, in: days)
    if places.isEmpty { return }
    let (before, end) = (places.lowerBound * size, places.upperBound * size)
    for cell in 0..<size { counts.cells[cell] += Int(sums[end + cell] - sums[before + cell]) }
  }
}

extension AttributionPass {
  /// The steps of idle contacts of whatever period, made when they are asked for the second time on a snapshot, or ahead
  /// of all questions; `nil` where they are not, or a table of them would be too large.
  ///
  /// Counting one period's journeys takes less than making them, so that who asks once does not wait for those to come.
  func idleSteps() -> IdleSteps? {
    let key = IdleSteps.Key(
      dimension: question.dimension, sides: question.sides, lookBack: question.lookBack, within: question.within,
      repeats: question.repeats, entered: resolved.entries.column(of: conversion) == nil ? nil : conversion)
    if !resolved.idleSteps.wasAsked(key) && !Cores.areSpared { return nil }
    return resolved.idleSteps.value(key) { IdleSteps(self) }
  }
}
