package import Alignment

/// Promises of the agreement in the reader's words.
extension Reader {
  /// `Volume`.
  package func measure(_ kind: Measure.Kind) -> String { text("promise.measure-\(kind.rawValue)") }

  /// `50`, `60 %`, `€60k`.
  package func goal(_ goal: Goal, of kind: Measure.Kind) -> String {
    switch goal {
    case .amount(let amount): self.amount(amount, of: kind)
    case .share(let share): self.share(Double(share) / 10_000, digits: share % 100 == 0 ? 0 : 1)
    }
  }

  /// What a sum came to: MQLs, or money.
  package func amount(_ amount: Int64, of kind: Measure.Kind) -> String {
    kind == .value ? money(minor: amount, .short) : number(Int(amount))
  }

  /// `Mon 18:00`, `18:00 each day`, `09:00 on day 1 of the month`.
  package func deadline(_ recurrence: Recurrence) -> String {
    let time = clock(recurrence.minute)
    let words =
      switch recurrence.rhythm {
      case .day: text("promise.deadline-day", ["time": time])
      case .week(let weekday): "\(text("calendar.weekday-\(weekday.rawValue)")) \(time)"
      case .month(31): text("promise.deadline-last", ["time": time])
      case .month(let day): text("promise.deadline-month", ["time": time, "n": number(day)])
      }
    return recurrence.movesToWorkingDay ? text("promise.deadline-moves", ["deadline": words]) : words
  }

  private func clock(_ minute: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }

  /// `24 h`, `8 working h`.
  package func promised(_ time: PromisedTime) -> String {
    // The promise is said in hours, as people do: 48 h, not 2 days.
    let hours = time.milliseconds % Instant.hour == 0 && time.milliseconds < 100 * Instant.hour
    let words =
      hours ? "\(number(Int(time.milliseconds / Instant.hour)))\(NumberForm.gap)h" : duration(time.milliseconds)
    return time.isInWorkingHours ? text("promise.working", ["time": words]) : words
  }

  /// The promise as one sentence: `50 MQLs by Mon 18:00`.
  package func promise(_ commitment: Commitment) -> String {
    let goal = goal(commitment.goal, of: commitment.measure.kind)
    let words =
      switch commitment.measure {
      case .volume, .value:
        text(
          "promise.words-\(commitment.measure.kind.rawValue)",
          ["goal": goal, "deadline": deadline(commitment.every)])
      case .quality: text("promise.words-quality", ["goal": goal])
      case .speed(let time, let answer):
        text("promise.words-speed-\(answer.rawValue)", ["goal": goal, "time": promised(time)])
      case .persistence(let attempts, let days):
        text(
          "promise.words-persistence",
          ["goal": goal, "attempts": count("promise.attempts", attempts), "days": count("calendar.days", days)])
      case .decision(let by): text("promise.words-decision", ["goal": goal, "deadline": deadline(by)])
      case .conversion(let days):
        text("promise.words-conversion", ["goal": goal, "days": count("calendar.days", days)])
      }
    return commitment.segment.values.isEmpty ? words : "\(words), \(segment(commitment.segment))"
  }

  /// `Persona: Buyer, Founder`.
  package func segment(_ segment: Segment) -> String {
    guard !segment.values.isEmpty else { return text("promise.all-mqls") }
    return segment.values.sorted { $0.key < $1.key }.map { field, values in
      let name = text("terms.dimension-\(field == .size ? "company-size" : field.rawValue)")
      return "\(name): \(values.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  package func status(_ status: PromiseStatus) -> String { text("promise.status-\(status.rawValue)") }

  /// How one period came out: icon, word and the probability while it runs.
  package func mark(_ status: PromiseStatus, probability: Double? = nil, open: Int64 = 0) -> StatusMark {
    let word = self.status(status)
    switch status {
    case .kept: return StatusMark(.kept, word)
    case .broken:
      return StatusMark(.broken, open > 0 ? "\(word), \(count("promise.still-open", Int(open)))" : word)
    case .onTrack, .atRisk:
      let words = probability.map { "\(word), \(share($0, digits: 0))" } ?? word
      return StatusMark(status == .onTrack ? .track : .risk, words)
    case .none: return StatusMark(.open, word)
    }
  }

  /// One difference between two versions: `Volume: 50 → 55`.
  package func change(_ change: AgreementChange) -> String {
    let subject =
      switch change.part {
      case .title: text("promise.part-title")
      case .starts: text("promise.part-starts")
      case .currency: text("promise.part-currency")
      case .hours: text("promise.part-hours")
      case .holidays: text("promise.part-holidays")
      case .commitment(_, let kind): measure(kind)
      }
    if case .commitment = change.part, change.attribute == .whole {
      if let after = change.after {
        return text("promise.added", ["subject": subject, "words": words(after)])
      }
      return text("promise.removed", ["subject": subject, "words": change.before.map(words) ?? Reader.dash])
    }
    switch change.part {
    // Long lists are not told side by side.
    case .hours, .holidays: return text("promise.changed", ["subject": subject])
    default: break
    }
    let before = change.before.map(words) ?? Reader.dash
    return "\(subject): \(before) → \(change.after.map(words) ?? Reader.dash)"
  }

  private func words(_ value: AgreementChange.Value) -> String {
    switch value {
    case .text(let text): text
    case .day(let day): shortDate(day)
    case .hours, .holidays: ""
    case .commitment(let commitment): promise(commitment)
    case .owner(let team): self.team(team)
    case .measure(let measure): self.measure(measure)
    case .goal(let goal, let kind): self.goal(goal, of: kind)
    case .every(let recurrence): deadline(recurrence)
    case .segment(let segment): self.segment(segment)
    }
  }

  /// What is particular in a measure: the time, the attempts, the day.
  private func measure(_ measure: Measure) -> String {
    switch measure {
    case .speed(let time, let answer): "\(promised(time)), \(text("promise.answer-\(answer.rawValue)"))"
    case .persistence(let attempts, let days):
      "\(count("promise.attempts", attempts)), \(count("calendar.days", days))"
    case .decision(let by): deadline(by)
    case .conversion(let days): count("calendar.days", days)
    case .volume, .quality, .value: self.measure(measure.kind)
    }
  }
}
