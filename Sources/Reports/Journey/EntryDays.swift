import Alignment

/// Who entered each stage on which day, in order of the days: the entries of any period are a slice.
///
/// Made from ``StageMoments``, once a snapshot and as-of day. 5 bytes an entry, and 8 for each that is timed.
struct EntryDays: Sendable {
  /// From the day of the first entry to that of the last; `nil` without entries.
  let dayStarts: DayStarts?
  var days: Period? { dayStarts?.days }
  /// First instants of the days, milliseconds; one more at the end.
  var starts: [Int64] { dayStarts?.starts ?? [] }
  /// By place of the stage.
  let columns: [Column]

  /// One stage's entries, columns of equal length but for those of times.
  struct Column: Sendable {
    /// By day by contact.
    fileprivate(set) var contact: [Int32] = []
    /// 1 where the entry is implied by a later one.
    fileprivate(set) var implied: [UInt8] = []
    /// Milliseconds from the entry into the stage before, where both are explicit.
    fileprivate(set) var time: [Int64] = []
    /// Where the entries, and the times, of each day begin; one more at the end. Empty without any.
    fileprivate var starts: [Int32] = []
    fileprivate var timeStarts: [Int32] = []

    /// The entries of some days.
    func entries(in places: Range<Int>) -> Range<Int> { Column.range(of: places, in: starts) }

    /// The times of some days.
    func times(in places: Range<Int>) -> ArraySlice<Int64> { time[Column.range(of: places, in: timeStarts)] }

    private static func range(of places: Range<Int>, in starts: [Int32]) -> Range<Int> {
      places.isEmpty ? 0..<0 : Int(starts[places.lowerBound])..<Int(starts[places.upperBound])
    }
  }

  /// - Complexity: O(*contacts* + *days*), on all cores.
  init(_ moments: StageMoments, _ calendar: WorkspaceCalendar) {
    guard let span = EntryDays.span(moments) else {
      (dayStarts, columns) = (nil, [Column](repeating: Column(), count: 7))
      return
    }
    let dayStarts = DayStarts(covering: span, in: calendar)
    let parts = inChunks(7, smallest: 1) { run in run.map { Column(moments, $0, dayStarts) } }
    self.dayStarts = dayStarts
    columns = parts.flatMap { $0 }
  }

  /// The days of a period as places, clipped to those that have entries; all of them where no period is asked.
  func places(of period: Period?) -> Range<Int> { Period.places(of: period, in: days) }

  private static func span(_ moments: StageMoments) -> ClosedRange<Int64>? {
    var (least, most) = (Int64.max, Int64.min)
    let at = moments.at.span
    for place in at.indices where at[place] != StageMoments.never {
      least = min(least, at[place])
      most = max(most, at[place])
    }
    return least <= most ? least...most : nil
  }
}

extension EntryDays.Column {
  /// Sorts a stage's entries by day, by counting.
  fileprivate init(_ moments: StageMoments, _ place: Int, _ days: DayStarts) {
    self.init()
    let at = moments.at.span
    let zone = moments.zone
    let marks = moments.implied.span
    let column = moments.column(place)
    let before = moments.column(max(0, place - 1))
    var contacts: [Int32] = []
    var dayOf: [Int32] = []
    var starts = [Int32](repeating: 0, count: days.count + 1)
    for contact in 0..<moments.count where at[column + contact] != StageMoments.never {
      let day = days.place(of: at[column + contact])
      contacts.append(Int32(truncatingIfNeeded: contact))
      dayOf.append(Int32(truncatingIfNeeded: day))
      starts[day + 1] += 1
    }
    for day in 1..<starts.count { starts[day] += starts[day - 1] }
    var next = starts
    contact = [Int32](repeating: 0, count: contacts.count)
    for place in contacts.indices {
      let row = Int(next[Int(dayOf[place])])
      next[Int(dayOf[place])] += 1
      contact[row] = contacts[place]
    }
    self.starts = starts
    implied = [UInt8](repeating: 0, count: contact.count)
    timeStarts = [0]
    for day in 0..<days.count {
      for row in Int(starts[day])..<Int(starts[day + 1]) {
        let contact = Int(contact[row])
        implied[row] = marks[contact] >> UInt8(place) & 1
        if place > 0,
          StageMoments.isTimed(at, column + contact, before: before + contact, implied: marks[contact], place: place)
        {
          time.append(zone.wallTime(from: at[before + contact], to: at[column + contact]))
        }
      }
      timeStarts.append(Int32(time.count))
    }
  }
}

extension Period {
  /// Where the shared days of a period stand in some days; all of these where no period is asked.
  static func places(of period: Period?, in days: Period?) -> Range<Int> {
    guard let days else { return 0..<0 }
    guard let period else { return 0..<days.dayCount }
    guard let shared = period.intersection(with: days) else { return 0..<0 }
    let first = shared.first.daysSinceEpoch - days.first.daysSinceEpoch
    return first..<first + shared.dayCount
  }
}
