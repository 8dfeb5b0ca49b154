import Alignment
import Testing
import Wire

@Suite struct `An agreement document` {
  static let example = "Documents/examples/agreements/two-teams.yaml"

  static func read(_ text: String) throws(WireError) -> Agreement { try Agreement(yaml: Array(text.utf8)) }

  @Test func `is read as it is written`() throws {
    let agreement = try Agreement(yaml: `The documents that ship`.bytes(Self.example))
    #expect(agreement.title == "Marketing and sales")
    #expect(agreement.startsOn.description == "2026-12-01")
    #expect(agreement.hours[.monday].intervals == [540..<780, 840..<1_080])
    #expect(agreement.hours[.saturday].isOff)
    #expect(agreement.holidays.map(\.day.description) == ["2026-12-08", "2026-12-24", "2026-12-25", "2027-01-01"])
    #expect(agreement.holidays[1].hours.intervals == [540..<780])
    #expect(
      agreement.commitments.map(\.measure.kind.rawValue) == [
        "volume", "quality", "value", "speed", "speed", "persistence", "decision", "conversion",
      ])
    #expect(
      agreement.commitments.map(\.owner) == [
        .marketing, .marketing, .marketing, .sales, .sales, .sales, .sales, .both,
      ])
    #expect(
      agreement.commitments.map(\.goal) == [
        .amount(50), .share(6_000), .amount(20_000_000), .share(9_500), .share(9_000), .share(9_000), .share(9_500),
        .share(3_000),
      ])
    #expect(
      agreement.commitments[3].measure
        == .speed(
          within: PromisedTime(milliseconds: Instant.day, isInWorkingHours: false), answer: .attempt))
    #expect(
      agreement.commitments[4].measure
        == .speed(
          within: PromisedTime(milliseconds: 4 * Instant.hour, isInWorkingHours: true), answer: .contact))
    #expect(agreement.commitments[4].segment == Segment([.size: ["200-999", "1000+"]]))
    #expect(
      agreement.commitments[6].measure
        == .decision(
          by: Recurrence(.week(.wednesday), minute: 1_080, movesToWorkingDay: true)))
    #expect(agreement.commitments[7].every == Recurrence(.month(31), minute: 1_440))
  }

  @Test func `has one canonical text, whatever it was written as`() throws {
    let agreement = try Agreement(yaml: `The documents that ship`.bytes(Self.example))
    let again = try Self.read(agreement.document)
    #expect(again == agreement)
    #expect(again.document == agreement.document)
    let short = try Self.read(
      """
      commitments: [{measure: volume, target: 50, every: "monday 18:00"}]
      starts: 2026-12-01
      title: Ours
      """)
    let long = try Self.read(
      """
      # The same in many words.
      title:   "Ours"
      starts: "2026-12-01"
      hours: {friday: 09:00-18:00, monday: [12:00-18:00, 09:00-12:00], tuesday: 09:00-18:00,
        wednesday: 09:00-18:00, thursday: 09:00-18:00, sunday: off}
      commitments:
        - {name: volume, owner: marketing, every: monday 18:00, target: 50, measure: volume, segment: {}}
      """)
    #expect(short == long)
    #expect(short.document == long.document)
    #expect(
      short.document == """
        title: Ours
        starts: 2026-12-01
        hours:
          monday: 09:00-18:00
          tuesday: 09:00-18:00
          wednesday: 09:00-18:00
          thursday: 09:00-18:00
          friday: 09:00-18:00
          saturday: "off"
          sunday: "off"
        commitments:
          - name: volume
            measure: volume
            owner: marketing
            target: 50
            every: monday 18:00

        """)
  }

  // Line and column of what is wrong, from 1, and the code.
  static let base = "title: Ours\nstarts: 2026-12-01\n"
  static let list = base + "commitments:\n  - "
  static let wrong: [(String, Int?, Int?, String)] = [
    ("title: Ours\nstart: 2026-12-01\n", 2, 1, "unknown-key"),
    ("title: Ours\ncommitments: []\n", 1, 1, "missing-key"),
    (base + "commitments: []\n", 3, 14, "bad-count"),
    ("title: Ours\nstarts: 2026-02-30\n", 2, 9, "bad-date"),
    (base + "hours: {monday: off}\n", 3, 8, "no-hours"),
    (base + "hours: {munday: 09:00-18:00}\n", 3, 9, "unknown-key"),
    (base + "hours: {monday: 18:00-09:00}\n", 3, 17, "bad-hours"),
    (base + "hours:\n  monday: [09:00-13:00, 12:00-18:00]\n", 4, 11, "bad-hours"),
    (base + "hours: {monday: 09:00-25:00}\n", 3, 17, "bad-hours"),
    (base + "holidays:\n  2026-12-25: Christmas\n  25 December: Christmas\n", 5, 3, "bad-date"),
    (base + "holidays: {2026-12-25: Christmas}\nspecial_days: {2026-12-25: 09:00-13:00}\n", 4, 16, "duplicate-day"),
    (list + "measure: volume\n    target: 0\n    every: monday 18:00\n", 5, 13, "out-of-range"),
    (list + "measure: quality\n    target: 101 %\n    every: monday 18:00\n", 5, 13, "out-of-range"),
    (list + "measure: quality\n    target: 0 %\n    every: monday 18:00\n", 5, 13, "out-of-range"),
    (list + "measure: quality\n    target: 60\n    every: monday 18:00\n", 5, 13, "out-of-range"),
    (list + "measure: value\n    target: 60\n    every: monday 18:00\n", 5, 13, "missing-key"),
    (list + "measure: volume\n    target: 50\n    every: munday 18:00\n", 6, 12, "bad-deadline"),
    (list + "measure: volume\n    target: 50\n    every: monday 18\n", 6, 12, "bad-deadline"),
    (list + "measure: volume\n    target: 50\n    every: month 32 18:00\n", 6, 12, "bad-deadline"),
    (list + "measure: volume\n    target: 50\n    every: monday 24:01\n", 6, 12, "bad-deadline"),
    (list + "measure: volume\n    target: 50\n    every: monday 18:00, sometimes\n", 6, 12, "bad-deadline"),
    (list + "measure: volume\n    target: 50\n", 4, 5, "missing-key"),
    (list + "measure: volume\n    target: 50\n    every: monday 18:00\n    days: 3\n", 7, 5, "unknown-key"),
    (list + "measure: volum\n    target: 50\n    every: monday 18:00\n", 4, 14, "unknown-value"),
    (list + "measure: volume\n    traget: 50\n", 5, 5, "unknown-key"),
    (
      list + "{measure: volume, target: 5, every: monday 18:00}\n"
        + "  - {measure: volume, target: 6, every: monday 18:00}\n", 5, 5, "duplicate-name"
    ),
    (
      list + "{measure: speed, target: 95 %, every: monday 18:00, within: 24 hours, "
        + "counts: attempt}\n", 4, 65, "bad-time"
    ),
    (
      list + "{measure: speed, target: 95 %, every: monday 18:00, "
        + "within: 0 clock hours, counts: attempt}\n", 4, 65, "out-of-range"
    ),
    (list + "{measure: decision, target: 95 %, every: monday 18:00}\n", 4, 5, "missing-key"),
    (
      list + "{measure: persistence, target: 95 %, every: monday 18:00, "
        + "attempts: 0, days: 10}\n", 4, 73, "out-of-range"
    ),
    (list + "{name: Bad Name, measure: volume, target: 5, every: monday 18:00}\n", 4, 12, "bad-name"),
    (list + "{measure: volume, target: 5, every: monday 18:00, segment: {color: red}}\n", 4, 65, "unknown-key"),
    (base + "currency: XXQ\n", 3, 11, "unknown-currency"),
  ]

  @Test(arguments: wrong)
  func `is refused with the place of what is wrong`(text: String, line: Int?, column: Int?, code: String) {
    do throws(WireError) {
      _ = try Self.read(text)
      Issue.record("read: \(text)")
    } catch {
      #expect((error.code, error.line, error.column) == (code, line, column), "\(error)")
      #expect(error.reason.hasSuffix(".") || error.reason.hasSuffix("?"))
    }
  }

  @Test(arguments: 1...60) func `reads back what it writes`(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed))
    let agreement = try Self.random(&dice)
    let again = try Self.read(agreement.document)
    #expect(again == agreement, "\(agreement.document)")
    #expect(again.document == agreement.document)
  }

  static func random(_ dice: inout SeededGenerator) throws -> Agreement {
    func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &dice)] }
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
    let texts = [
      "Ours", "a: b", "#1", "60 %", "yes", "\"x\"", "- y", "Ärzte & Söhne", "null", "2026-01-01", "{a}", "a, b",
    ]
    func recurrence() -> Recurrence {
      let rhythm: Recurrence.Rhythm = pick([.day, .week(pick(Weekday.allCases)), .month(number(1...31))])
      return Recurrence(rhythm, minute: number(0...1_440), movesToWorkingDay: Bool.random(using: &dice))
    }
    func hours() throws -> DayHours {
      let cuts = Set((0..<4).map { _ in number(0...1_440) }).sorted()
      return try #require(DayHours(stride(from: 0, to: cuts.count - 1, by: 2).map { cuts[$0]..<cuts[$0 + 1] }))
    }
    var commitments: [Commitment] = []
    for place in 0..<number(1...8) {
      let measure: Measure = pick([
        .volume, .quality, .value,
        .speed(
          within: PromisedTime(
            milliseconds: Int64(number(1...5_000)) * Instant.minute, isInWorkingHours: Bool.random(using: &dice)),
          answer: pick(PromisedAnswer.allCases)), .persistence(attempts: number(1...100), days: number(1...365)),
        .decision(by: recurrence()), .conversion(days: number(1...730)),
      ])
      var values: [Segment.Field: [String]] = [:]
      for field in Segment.Field.allCases where number(0...3) == 0 {
        values[field] = Array(Set((0..<number(1...3)).map { _ in pick(texts) }))
      }
      commitments.append(
        Commitment(
          name: "c-\(place)", owner: pick(Team.allCases), measure: measure,
          goal: measure.kind.isShare ? .share(number(1...10_000)) : .amount(Int64(number(1...9_999_999))),
          every: recurrence(), segment: Segment(values)))
    }
    var days: [Weekday: DayHours] = [.monday: .standard]
    for weekday in Weekday.allCases where Bool.random(using: &dice) { days[weekday] = try hours() }
    if days.values.allSatisfy(\.isOff) { days[.monday] = .standard }
    let start = CivilDate(daysSinceEpoch: number(20_000...25_000))
    let holidays = try Set((0..<number(0...9)).map { _ in number(0...400) }).map { day in
      let isOff = Bool.random(using: &dice)
      let open = try hours()
      return Agreement.Holiday(
        day: start.adding(days: day), name: isOff || open.isOff ? pick(texts + [""]) : "", hours: isOff ? .off : open)
    }
    return Agreement(
      title: pick(texts), startsOn: start, hours: try #require(WorkingHours(days)), holidays: holidays,
      currency: Currency(pick(["EUR", "JPY", "BHD"])), commitments: commitments)
  }
}
