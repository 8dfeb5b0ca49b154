import Alignment
import Charts
import Pages
import Testing

@Suite struct `The clock of a hand-off` {
  private func reading(_ reader: Reader, minutes: Int64, share: Double) -> ClockWords.Reading {
    ClockWords.Reading(
      answer: .attempt, due: reader.now.adding(milliseconds: minutes * Instant.minute), shareLeft: share,
      offeredAt: reader.now.adding(days: -1))
  }

  @Test(arguments: [
    (Language.english, "3\u{202F}h 20\u{202F}min left", "2\u{202F}h over", "first attempt"),
    (.italian, "ancora 3\u{202F}h 20\u{202F}min", "scaduto da 2\u{202F}h", "primo tentativo"),
    (.french, "encore 3\u{202F}h 20\u{202F}min", "dépassé de 2\u{202F}h", "première tentative"),
    (.romanian, "încă 3\u{202F}h 20\u{202F}min", "depășit cu 2\u{202F}h", "prima încercare"),
  ])
  func `says what is left in the reader's language`(
    language: Language, left: String, over: String, purpose: String
  ) throws {
    let reader = try Reader.onFixedDay(language)
    func plain(_ text: String) -> String {
      String(text.map { "\u{202F}\u{00A0}\u{2009}".contains($0) ? " " : $0 })
    }
    let running = ClockWords(reading(reader, minutes: 200, share: 0.4), reader: reader)
    #expect(plain(running.left) == plain(left) && running.purpose == purpose && running.cssClass == "")
    let late = ClockWords(reading(reader, minutes: -120, share: 0), reader: reader)
    #expect(plain(late.left) == plain(over) && late.cssClass == "bad-t")
  }

  @Test func `is a ring that warns from a fifth on, and is empty once it is over`() throws {
    let reader = try Reader.onFixedDay(.english)
    let states = [(600, 0.9), (100, 0.2), (-5, 0)].map {
      ClockWords(reading(reader, minutes: $0.0, share: $0.1), reader: reader).ring()
    }
    #expect(states.map(\.state) == [.ok, .soon, .late])
    #expect(states.map(\.left) == [0.9, 0.2, 0])
    #expect(states[0].label.contains("90"))
  }

  @Test func `is of the decision once it was answered, and at rest once it is decided`() throws {
    let reader = try Reader.onFixedDay(.english)
    var told = reading(reader, minutes: 60, share: 0.1)
    told.answeredAt = reader.now
    told.decisionDue = reader.now.adding(days: 1)
    let words = ClockWords(told, reader: reader)
    #expect(words.purpose == "decision" && words.instant == told.decisionDue && words.ring().left == 0.5)
    told.decisionDue = nil
    #expect(ClockWords(told, reader: reader).purpose == "answered, to decide")
    told.decidedAt = reader.now
    #expect(ClockWords(told, reader: reader).purpose == "" && ClockWords(told, reader: reader).ring().state == .ok)
  }

  @Test func `is split into parts that fill the bar`() throws {
    let reader = try Reader.onFixedDay(.english)
    var clock = HandoffClock()
    clock.person = 2 * Instant.hour
    clock.outOfHours = 14 * Instant.hour
    clock.system = 20_000
    let fields = ClockSplit(clock, left: 8 * Instant.hour, reader: reader).fields
    let words = try #require(fields["splitWords"] as? String)
    #expect(words.contains("rep 2") && words.contains("out of hours 14") && !words.contains("system"))
    #expect((fields["split"] as? SVG)?.text.contains("role=\"img\"") == true)
  }
}

@Suite struct `The scores of an MQL` {
  @Test func `stand with their reasons, most points first, and without what faded to nothing`() throws {
    let reader = try Reader.onFixedDay(.english)
    let script = "<script>alert(1)</script>"
    let reasons = [
      ScoreFields.Reason(rule: script, points: 5, given: 5, touchAt: nil),
      ScoreFields.Reason(rule: "Prices", points: 30, given: 40, touchAt: reader.now),
      ScoreFields.Reason(rule: "Long ago", points: 0.01, given: 14, touchAt: reader.now),
      ScoreFields.Reason(rule: "Left us", points: -12, given: -12, touchAt: nil),
    ]
    let fields = ScoreFields(
      fit: (80, []), interest: (23, reasons), cell: MatrixCell(.a, .three), completeness: 0.5, reader: reader
    ).fields
    let parts = try #require(fields["scoreParts"] as? [Fields])
    #expect(parts.map { $0["scoreGrade"] as? String } == ["A", "3"])
    #expect((parts[0]["scoreNote"] as? String)?.contains("50") == true)
    let shown = try #require(parts[1]["reasons"] as? [Fields])
    #expect(shown.map { $0["reasonName"] as? String } == ["Prices", "Left us", script])
    #expect(shown.map { $0["reasonPoints"] as? String } == ["+30.0", "−12.0", "+5.0"])
    #expect((shown[0]["reasonNote"] as? String)?.contains("40") == true)
    #expect((shown[2]["reasonBar"] as? SVG)?.text.contains("<script") == false)
  }

  @Test func `say why somebody has it in every language, whatever the reasons`() throws {
    let all: [RoutingReason] = [
      .ownsContact, .ownsCompany, .rule(2), .rule(0), .deputy(of: 4), .skippedAbsent([4, 5]), .inHours,
      .firstIn(Instant(milliseconds: 1_773_308_400_000)), .turn(of: 3), .onlyOne, .lead, .nobody,
    ]
    for language in Language.allCases {
      let reader = try Reader.onFixedDay(language)
      let words = reader.why(
        .routed, all, by: nil, member: { "Nr. \($0)" }, rule: { $0 == 2 ? "North" : nil })
      #expect(words.contains("North") && words.contains("Nr. 4, Nr. 5") && !words.contains("inbox."))
      #expect(!reader.why(.takenOver, [], by: nil, member: { _ in "" }, rule: { _ in nil }).contains("inbox."))
      for outcome in Attempt.Outcome.allCases {
        for kind in Attempt.Kind.allCases {
          #expect(!reader.attempt(Attempt(kind, outcome)).contains("inbox."))
          #expect(!reader.advice(.tryAgain(kind, at: reader.now)).contains("inbox."))
        }
      }
      for reason in RejectionReason.standard {
        #expect(reader.rejectionReason(reason.code) != reason.code || language == .english)
      }
    }
  }
}
