package import Alignment

/// A goal for the period asked, and how much of it should be there by now.
package struct GoalPace: Hashable, Sendable {
  /// For the whole period; a count, or minor units of the base currency.
  package let target: Int64
  /// The share of the target that the working days gone by stand for, the as-of day included.
  package let due: Int64

  package init(target: Int64, due: Int64) {
    self.target = target
    self.due = due
  }
}

extension ResolvedIndex {
  /// The goal of a measure for a period; `nil` where none is set, or no period is asked.
  ///
  /// A goal for just this period is taken. Else the shortest goals that meet it, each spread over its working
  /// days (Monday to Friday; where it has none, over all its days) and counted for the days it shares. Of two
  /// goals for the same days the one set later counts.
  package func goal(_ measure: String, for period: Period?) -> GoalPace? {
    guard let period else { return nil }
    var taken: [(period: Period, target: Int64)] = []
    let known = index.visibleGoals(measure, seen: visibility)
    if let exact = known.last(where: { $0.period == period }) {
      taken = [(period, exact.target)]
    } else {
      for goal in known.reversed().enumerated()
        .sorted(by: { ($0.element.period.dayCount, $0.offset) < ($1.element.period.dayCount, $1.offset) })
        .map(\.element)
      where goal.period.overlap(with: period) > 0 && taken.allSatisfy({ $0.period.overlap(with: goal.period) == 0 }) {
        taken.append((goal.period, goal.target))
      }
    }
    if taken.isEmpty { return nil }
    let today = index.calendar.day(of: Instant(milliseconds: now))
    var target = Int128(0)
    var due = Int128(0)
    for goal in taken {
      guard let shared = goal.period.intersection(with: period) else { continue }
      target += GoalPace.part(of: goal.target, over: goal.period, in: shared)
      if today >= shared.first {
        let past = Period(first: shared.first, last: min(today, shared.last))
        due += GoalPace.part(of: goal.target, over: goal.period, in: past)
      }
    }
    return GoalPace(target: Int64(clamping: target), due: Int64(clamping: due))
  }
}

extension GoalPace {
  /// A target's share for some of its days, rounded half to even.
  fileprivate static func part(of target: Int64, over whole: Period, in days: Period) -> Int128 {
    let all = whole.weekdayCount
    let (part, of) = all > 0 ? (days.weekdayCount, all) : (days.dayCount, whole.dayCount)
    return RateTable.halfEven(Int128(target) * Int128(part), Int128(of))
  }
}

extension Period {
  /// Days from Monday to Friday.
  var weekdayCount: Int {
    let weeks = dayCount / 7
    var count = weeks * 5
    var day = first.adding(days: weeks * 7)
    while day <= last {
      if day.weekday.rawValue <= Weekday.friday.rawValue { count += 1 }
      day = day.adding(days: 1)
    }
    return count
  }
}
