package import Alignment
package import Charts

/// The clock of a hand-off as a ring and in words: what is due, and how much of the time is left.
package struct ClockWords: Sendable {
  /// What a page is told of a clock.
  package struct Reading: Hashable, Sendable {
    package enum Answer: Sendable { case attempt, contact }

    /// What the promise asks for first.
    package var answer: Answer
    package var due: Instant
    /// From 0 to 1, as the promise counts.
    package var shareLeft: Double
    /// When the first answer came; `nil` while it is awaited.
    package var answeredAt: Instant?
    /// By when it is decided; `nil` where nothing is promised.
    package var decisionDue: Instant?
    /// When the hand-off was made.
    package var offeredAt: Instant
    /// It was accepted or rejected then; `nil` while it is open.
    package var decidedAt: Instant?

    package init(
      answer: Answer, due: Instant, shareLeft: Double, answeredAt: Instant? = nil, decisionDue: Instant? = nil,
      offeredAt: Instant, decidedAt: Instant? = nil
    ) {
      self.answer = answer
      self.due = due
      self.shareLeft = shareLeft
      self.answeredAt = answeredAt
      self.decisionDue = decisionDue
      self.offeredAt = offeredAt
      self.decidedAt = decidedAt
    }
  }

  let reading: Reading
  let reader: Reader

  package init(_ reading: Reading, reader: Reader) {
    self.reading = reading
    self.reader = reader
  }

  private enum Phase {
    case answer, decision(Instant), undated, done(Instant)
  }

  private var phase: Phase {
    if let at = reading.decidedAt { return .done(at) }
    guard reading.answeredAt != nil else { return .answer }
    return reading.decisionDue.map { .decision($0) } ?? .undated
  }

  /// The last instant of what is due next; of a decided one when it was.
  package var instant: Instant {
    switch phase {
    case .answer: reading.due
    case .decision(let due): due
    case .undated: reading.answeredAt ?? reading.due
    case .done(let at): at
    }
  }

  /// `3 h 20 min left`, `2 h over`.
  package var left: String {
    switch phase {
    case .answer, .decision:
      let distance = instant.milliseconds - reader.now.milliseconds
      guard distance.magnitude >= Instant.minute else { return reader.text("inbox.left-none") }
      return reader.text(
        distance > 0 ? "inbox.left" : "inbox.over", ["span": reader.duration(Int64(distance.magnitude))])
    case .undated, .done: return reader.relative(instant)
    }
  }

  /// What it is left for: `first attempt`, `decision`.
  package var purpose: String {
    switch phase {
    case .answer: reader.text(reading.answer == .attempt ? "inbox.for-attempt" : "inbox.for-contact")
    case .decision: reader.text("inbox.for-decision")
    case .undated: reader.text("inbox.no-deadline")
    case .done: ""
    }
  }

  private var share: Double {
    switch phase {
    case .answer: return reader.now > reading.due ? 0 : reading.shareLeft
    case .decision(let due):
      let whole = due.milliseconds - reading.offeredAt.milliseconds
      guard whole > 0 else { return 0 }
      return min(1, max(0, Double(due.milliseconds - reader.now.milliseconds) / Double(whole)))
    case .undated, .done: return 1
    }
  }

  private var state: Ring.State {
    switch phase {
    case .answer, .decision: share <= 0 ? .late : share <= 0.2 ? .soon : .ok
    case .undated, .done: .ok
    }
  }

  package func ring(isLarge: Bool = false) -> Ring {
    let label: String =
      switch phase {
      case .answer, .decision:
        share <= 0
          ? reader.text("inbox.ring-over") : reader.text("inbox.ring", ["share": reader.share(share, digits: 0)])
      case .undated, .done: reader.text("inbox.ring-done")
      }
    return Ring(label: label, left: share, state: state, isLarge: isLarge)
  }

  /// The class of the words: orange from a fifth of the time on, red once it is over.
  package var cssClass: String {
    switch state {
    case .ok: ""
    case .soon: "warn-t"
    case .late: "bad-t"
    }
  }
}

extension ClockWords {
  /// For a row of a list: ring, words and the exact instant.
  package func row() -> Fields {
    [
      "hasRing": true, "ring": ring().svg, "rowLeft": left, "rowFor": purpose, "rowClass": cssClass,
      "rowExact": reader.instant(instant), "rowMachine": reader.machine(instant),
    ]
  }

  /// For a dossier.
  package func large() -> Fields {
    [
      "ring": ring(isLarge: true).svg, "left": left, "leftFor": purpose, "clockClass": cssClass,
      "by": reader.text("inbox.by", ["instant": reader.instant(instant)]), "dueExact": reader.instant(instant),
      "dueMachine": reader.machine(instant),
    ]
  }
}
