import Alignment

/// Members of a path by the day of their entry: how many there are, how many can be judged, and how many of these
/// converted in time. Those of any period are the difference of two days' running sums.
///
///     up to the end of   members   judged   converted
///     1 March                210      210          31
///     2 March                405      405          58
///
/// 24 bytes a day; made once a snapshot and day for each path and limit of days.
struct CohortDays: Sendable {
  struct Key: Hashable, Sendable {
    let path: StagePath
    /// Days to convert in; `nil` for *at all*.
    let within: Int?
  }

  struct Counts: Sendable {
    var members = 0
    /// Whose days to convert are over.
    var judged = 0
    var converted = 0

    static func - (a: Counts, b: Counts) -> Counts {
      Counts(members: a.members - b.members, judged: a.judged - b.judged, converted: a.converted - b.converted)
    }
  }

  private let days: Period?
  /// Of all days before each, and of all at the end.
  private let sums: [Counts]

  /// - Parameter window: of any period; its limit and its now are what counts.
  /// - Complexity: O(*members* + *days*), on all cores.
  init(_ members: CohortMembers, _ window: CohortWindow, _ calendar: WorkspaceCalendar) {
    guard let span = PeriodNumbers.span(of: members.start) else {
      (days, sums) = (nil, [Counts()])
      return
    }
    let dayStarts = DayStarts(covering: span, in: calendar)
    let parts = inChunks(members.count, smallest: 65_536) { run in
      var counts = [Counts](repeating: Counts(), count: dayStarts.count)
      let starts = members.start.span
      let reached = members.reached.span
      for place in run {
        let start = starts[place]
        let isJudged = window.isMature(start)
        let day = dayStarts.place(of: start)
        counts[day].members += 1
        counts[day].judged += isJudged ? 1 : 0
        counts[day].converted += isJudged && window.counts(reached: reached[place], from: start) ? 1 : 0
      }
      return counts
    }
    var sums = [Counts()]
    var sum = Counts()
    for day in 0..<dayStarts.count {
      for part in parts {
        sum.members += part[day].members
        sum.judged += part[day].judged
        sum.converted += part[day].converted
      }
      sums.append(sum)
    }
    days = dayStarts.days
    self.sums = sums
  }

  /// Those that entered in a period, of all time where none is asked.
  func counts(in period: Period?) -> Counts {
    let places = Period.places(of: period, in: days)
    return sums[places.upperBound] - sums[places.lowerBound]
  }
}

extension ResolvedIndex {
  /// Those that entered the first stage of a path in the question's period, and what became of them.
  func cohortCounts(_ path: StagePath, _ question: Question) -> CohortDays.Counts {
    cohortDays.value(CohortDays.Key(path: path, within: question.within)) {
      CohortDays(members(path), CohortWindow(question, on: index), index.calendar)
    }
    .counts(in: question.period)
  }
}
