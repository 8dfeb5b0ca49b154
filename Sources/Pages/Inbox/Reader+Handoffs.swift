package import Alignment
import Charts
import Reports

/// Hand-offs in the reader's words.
extension Reader {
  package func attempt(_ attempt: Attempt) -> String {
    "\(text("inbox.kind-\(attempt.kind.name)")), \(text("inbox.outcome-\(attempt.outcome.name)"))"
  }

  package func attemptKind(_ kind: Attempt.Kind) -> String { text("inbox.kind-\(kind.name)") }
  package func attemptOutcome(_ outcome: Attempt.Outcome) -> String { text("inbox.outcome-\(outcome.name)") }
  package func rejectionReason(_ code: String) -> String { known("inbox.reason-\(code)") ?? code }
  package func handoffState(_ name: String) -> String { known("inbox.state-\(name)") ?? name }

  /// Why something is not done with a hand-off.
  package func refusal(_ error: HandoffError) -> String {
    var values = error.parameters
    if let state = values["state"] { values["state"] = handoffState(state) }
    return text("inbox.refusal-\(error.code)", values)
  }

  /// The quadrant as a picture and a word: `A1 perfect`. Nothing where no definition judged it.
  package func quadrant(_ number: Int?, cell: MatrixCell?) -> Fields {
    let all = ["perfect", "warm", "curious", "cold"]
    guard let number, all.indices.contains(number) else { return ["hasQuad": false] }
    let word = value(all[number], of: .quadrant)
    return [
      "hasQuad": true, "quad": QuadrantMark(number).svg, "quadWords": cell.map { "\($0.name) \(word)" } ?? word,
    ]
  }

  /// Why a hand-off went to somebody: routing's reasons as one sentence.
  ///
  /// - Parameters:
  ///   - member: what a member is called.
  ///   - rule: what a rule of the workspace's own is called; `nil` for the usual ones.
  package func why(
    _ cause: AssignmentCause, _ reasons: [RoutingReason], by: String?, member: (ID<Member>) -> String,
    rule: (Int) -> String?
  ) -> String {
    var words: [String] = []
    switch cause {
    case .takenOver: words.append(text("inbox.why-taken-over"))
    case .reassigned where reasons.isEmpty:
      if let by { words.append(text("inbox.why-reassigned", ["name": by])) }
    case .routed, .reassigned, .absence: break
    }
    for reason in reasons {
      switch reason {
      case .ownsContact: words.append(text("inbox.why-owns-contact"))
      case .ownsCompany: words.append(text("inbox.why-owns-company"))
      case .rule(let number):
        if let name = rule(number) { words.append(text("inbox.why-rule", ["name": name])) }
      case .deputy(let other): words.append(text("inbox.why-deputy", ["name": member(other)]))
      case .skippedAbsent(let others):
        words.append(text("inbox.why-skipped", ["names": others.map(member).joined(separator: ", ")]))
      case .inHours: words.append(text("inbox.why-in-hours"))
      case .firstIn(let instant): words.append(text("inbox.why-first-in", ["when": self.instant(instant)]))
      case .turn(let count): words.append(text("inbox.why-turn", ["n": number(count)]))
      case .onlyOne: words.append(text("inbox.why-only-one"))
      case .lead: words.append(text("inbox.why-lead"))
      case .nobody: words.append(text("inbox.why-nobody"))
      }
    }
    return words.isEmpty ? Reader.dash : words.joined(separator: "; ")
  }

  /// What is best done next.
  package func advice(_ advice: HandoffAdvice) -> String {
    switch advice {
    case .answer(let kind): return text("inbox.advice-answer-\(kind.name)")
    case .tryAgain(let kind, let at):
      let when = at <= now ? text("inbox.advice-now") : relative(at)
      return text("inbox.advice-again-\(kind.name)", ["when": when])
    case .decide: return text("inbox.advice-decide")
    case .giveUp: return text("inbox.advice-give-up")
    case .takeOver: return text("inbox.advice-take-over")
    }
  }

  /// One row of a hand-off's history.
  ///
  /// - Parameter member: what a member is called.
  package func event(_ fact: HandoffEvent.Fact, member: (ID<Member>) -> String) -> String {
    switch fact {
    case .made: text("inbox.event-made")
    case .assigned(let to, _, _): text("inbox.event-assigned", ["name": member(to)])
    case .attempted(let attempt): self.attempt(attempt)
    case .warned(let part): text("inbox.event-warned", ["share": share(Double(part) / 100, digits: 0)])
    case .escalated: text("inbox.event-escalated")
    case .returned(.clockRanOut): text("inbox.event-ran-out")
    case .returned(.givenBack): text("inbox.event-gave-back")
    case .returned(.absence): text("inbox.event-absence")
    case .accepted: text("inbox.event-accepted")
    case .rejected(.withdrawn, let note):
      text("inbox.event-withdrawn") + (note.isEmpty ? "" : ", \(note)")
    case .rejected(let reason, let note):
      text("inbox.event-rejected", ["reason": rejectionReason(reason.code) + (note.isEmpty ? "" : ", \(note)")])
    case .merged: text("inbox.event-merged")
    case .reopened: text("inbox.event-reopened")
    }
  }
}
