import Alignment
import Pages
import Reports
import Workspace

/// Why a form of the dossier was refused: its message stands at the field, and what was typed stays.
struct HandoffFailure {
  enum Part: String { case reject, log, give, ask, other }

  let form: Part
  var errors: FieldErrors?
  /// A rule's refusal that belongs to one field.
  var field: String?
  let sentence: String

  /// `nil` for errors that are of another kind.
  init?(_ error: any Error, form: Part, reader: Reader) {
    self.form = form
    switch error {
    case let errors as FieldErrors:
      self.errors = errors
      sentence = reader.text("contact.wrong")
    case let error as HandoffError:
      sentence = reader.refusal(error)
      switch error {
      case .tooFewAttempts: field = "reason"
      case .noteMissing: field = "note"
      case .statedTooEarly, .inTheFuture, .beforeEntry: field = "minutes"
      case .alreadyAssigned: field = "member"
      default: field = nil
      }
    case let error as StageError: sentence = reader.refusal(error.code, error.parameters)
    default: return nil
    }
  }
}

/// A hand-off at the right of the inbox: all that is known of the lead, and what can be done with it.
struct DossierView {
  let dossier: HandoffDossier
  let visit: Visit
  let list: InboxList
  let failure: HandoffFailure?

  var reader: Reader { visit.reader }
  var record: HandoffRecord { dossier.record }
  var handoff: Handoff { record.handoff }

  func fields() throws -> Fields {
    let next = list.neighbour(of: record.id).flatMap { $0 == record.id ? nil : $0 }
    let fields: Fields = [
      "failure": failure.map { $0.field == nil ? $0.sentence : reader.text("contact.wrong") },
      "listHref": list.query.link, "nextHref": next.map { list.query.link(to: $0) } ?? list.query.link,
    ]
    return fields.merging(head).merging(try actions()).merging(clock).merging(why).merging(attempts)
      .merging(journey).merging(company).merging(try sales()).merging(history)
  }

  private var name: String {
    dossier.profile.name ?? dossier.profile.email
      ?? reader.text("contacts.unnamed", ["id": String(record.contact.id)])
  }

  private var head: Fields {
    let profile = dossier.profile
    let digits = profile.phone.map { $0.filter { $0.isNumber || $0 == "+" } }
    let company = dossier.companyId.flatMap { id in record.company?.id == id ? record.company : nil }
    let fields: Fields = [
      "name": name, "contactHref": Path.contact.link(record.contact.id),
      "job": company == nil ? profile.title : profile.title.map { reader.text("inbox.at", ["title": $0]) },
      "hasCompany": company != nil, "company": company?.name, "companyHref": company.map { Path.company.link($0.id) },
      "hasPhone": profile.phone != nil, "phone": profile.phone, "phoneHref": digits.map { "tel:\($0)" },
      "phoneLabel": profile.phone.map { reader.text("inbox.call", ["number": $0]) },
      "hasEmail": profile.email != nil, "email": profile.email, "emailHref": profile.email.map { "mailto:\($0)" },
      "emailLabel": profile.email.map { reader.text("inbox.write", ["address": $0]) },
    ]
    return fields.merging(reader.quadrant(record.quadrant, cell: record.scores?.cell))
  }

  // MARK: What can be done

  private func actions() throws -> Fields {
    let me = try visit.person().id
    let mayWork = visit.may(.workHandoffs)
    let isMine = handoff.assignee == me
    let isOpen = handoff.isOpen
    var isRejected = false
    if case .rejected = handoff.state { isRejected = true }
    let mayManage = visit.may(.manageHandoffs)
    let fields: Fields = [
      "mayAccept": mayWork && isMine && isOpen, "mayLog": mayWork && !handoff.state.isGone && !isRejected,
      "mayTakeOver": mayWork && isOpen && !isMine,
      "mayGiveBack": isOpen && handoff.assignee != nil
        && (isMine && mayWork || mayManage),
      "mayReassign": mayManage && isOpen, "acceptAction": Path.handoffAcceptance.link(record.id),
      "rejectAction": Path.handoffRejection.link(record.id), "logAction": Path.handoffAttempts.link(record.id),
      "returnAction": Path.handoffReturn.link(record.id), "assigneeAction": Path.handoffAssignee.link(record.id),
      "rejectIsOpen": failure?.form == .reject, "logIsOpen": failure?.form == .log,
      "giveIsOpen": failure?.form == .give,
    ]
    return fields.merging(rejectForm).merging(logForm).merging(try caseForm(isRejected && mayWork))
      .merging(mayManage ? try giveForm() : ["memberField": nil])
  }

  /// The fields of a form with what was typed, and a rule's refusal at its field.
  private func form(_ part: HandoffFailure.Part) -> (FormFields, (Fields) -> Fields) {
    let isOpen = failure?.form == part
    let form = FormFields(
      reader, values: { isOpen ? visit.form[$0] : nil }, errors: isOpen ? failure?.errors : nil)
    return (
      form,
      { field in
        guard isOpen, let failure, failure.field == field["name"] as? String else { return field }
        return field.merging(["error": failure.sentence, "isWrong": true])
      }
    )
  }

  private var rejectForm: Fields {
    let (form, marked) = form(.reject)
    return [
      "reasonField": marked(
        form.choice(
          "reason", "inbox.reason", RejectionReason.standard.map { ($0.code, reader.rejectionReason($0.code)) },
          isRequired: true, empty: Reader.dash)),
      "noteField": marked(form.text("note", "inbox.note", limit: 500, rows: 2)),
      "endingField": marked(
        form.choice(
          "ending", "inbox.ending",
          RejectionReason.Ending.allCases.map { ($0.name, reader.text("inbox.ending-\($0.name)")) },
          empty: reader.text("inbox.ending-usual"))),
      "untilField": marked(form.text("until", "inbox.until", type: "date", hint: "inbox.until-help")),
    ]
  }

  private var logForm: Fields {
    let (form, marked) = form(.log)
    return [
      "kindField": marked(
        form.choice(
          "kind", "inbox.attempt-kind", Attempt.Kind.allCases.map { ($0.name, reader.attemptKind($0)) },
          isRequired: true)),
      "outcomeField": marked(
        form.choice(
          "outcome", "inbox.attempt-outcome",
          Attempt.Outcome.allCases.map { ($0.name, reader.attemptOutcome($0)) }, isRequired: true)),
      "minutesField": marked(
        form.choice(
          "minutes", "inbox.attempt-minutes",
          [5, 10, 15].map { (String($0), reader.text("inbox.attempt-ago", ["n": reader.number($0)])) },
          empty: reader.text("inbox.attempt-now"), hint: "inbox.attempt-help")),
    ]
  }

  /// What marketing can be asked about a rejection, and what it was asked.
  private func caseForm(_ mayAsk: Bool) throws -> Fields {
    let grounds = mayAsk ? try visit.workspace.caseGrounds(ofHandoff: record.id) : []
    func words(_ ground: CaseGround) -> String {
      let isOfGrades = ground.ground == .rule && ground.value == "grades"
      return reader.text(
        "cases.ground-\(ground.ground.rawValue)", ["value": isOfGrades ? reader.text("cases.grades") : ground.value])
    }
    let free = grounds.filter { $0.caseId == nil }
    let (form, _) = form(.ask)
    return [
      "mayAsk": !free.isEmpty, "askIsOpen": failure?.form == .ask, "caseAction": Path.handoffCases.link(record.id),
      "groundField": form.choice(
        "ground", "inbox.case-ground", free.map { ($0.ground.rawValue, words($0)) }, isRequired: true),
      "askedCases": grounds.compactMap { ground in
        ground.caseId.map { ["caseHref": Path.rejectionCase.link($0), "caseWords": words(ground)] as Fields }
      },
    ]
  }

  private func giveForm() throws -> Fields {
    let (form, marked) = form(.give)
    return [
      "memberField": marked(
        form.choice(
          "member", "inbox.member", try visit.sellerOptions(), isRequired: true, empty: Reader.dash))
    ]
  }

  // MARK: The clock and the reasons

  private var clock: Fields {
    let words = HandoffWords(visit)
    let promise = handoff.promise
    var flags: [Fields] = []
    func flag(_ text: String, help: String? = nil) { flags.append(["flagWords": text, "flagHelp": help]) }
    if !handoff.isOpen { flag(reader.handoffState(handoff.state.name)) }
    if handoff.answeredAt != nil {
      flag(reader.text(record.speed == .kept ? "inbox.answered-kept" : "inbox.answered-late"))
    } else if words.isEscalated(record) {
      flag(reader.text("inbox.escalated"))
    } else if let share = words.warnedShare(record), handoff.isOpen {
      flag(reader.text("inbox.warned", ["share": reader.share(Double(share) / 100, digits: 0)]))
    }
    if record.isPursued { flag(reader.text("inbox.pursued"), help: reader.text("inbox.pursued-help")) }
    let who = record.assignee?.name ?? reader.text("inbox.nobody")
    var fields: Fields = [
      "promise": handoff.answeredAt == nil && handoff.isOpen
        ? reader.text(
          promise.isInWorkingHours ? "inbox.promise-working" : "inbox.promise-clock",
          ["span": reader.duration(promise.answerTime)]) : nil,
      "flags": flags, "whyName": reader.text("inbox.why-you", ["name": who]), "whyYou": whyYou,
      "agreement": promise.agreementVersion.map { reader.text("inbox.agreement-version", ["n": String($0)]) }
        ?? reader.text("inbox.no-agreement"),
      "hasAdvice": dossier.advice != nil, "advice": dossier.advice.map { reader.advice($0) },
    ]
    fields.merge(words.clock(record).large())
    let left = handoff.clockEnd == nil ? record.timeLeft : 0
    return fields.merging(ClockSplit(record.clock, left: left, reader: reader).fields)
  }

  func memberName(_ id: ID<Member>) -> String {
    dossier.memberNames[id.rawValue] ?? reader.text("settings.unknown-person")
  }

  private var whyYou: String {
    var found: (cause: AssignmentCause, why: [RoutingReason], by: ID<Member>?)?
    for event in handoff.events.reversed() {
      if case .assigned(_, let cause, let why) = event.fact {
        found = (cause, why, event.by)
        break
      }
    }
    guard let found, handoff.assignee != nil else { return reader.text("inbox.state-returned") }
    return reader.why(
      found.cause, found.why, by: found.by.map(memberName), member: memberName, rule: { dossier.ruleNames[$0] })
  }

  private var why: Fields {
    var fields: Fields = [
      "whyMql": record.scores.map { HandoffWords(visit).whyMQL($0) } ?? "",
      "cycleWords": dossier.cycle > 1 ? reader.text("inbox.cycle", ["n": reader.number(dossier.cycle)]) : nil,
    ]
    fields.merge(HandoffWords(visit).scores(record.scores))
    return fields
  }

  private var attempts: Fields {
    var note = reader.text(
      "inbox.attempts-of",
      ["made": reader.number(record.countedAttempts), "promised": reader.number(handoff.promise.attempts)])
    if let end = handoff.windowEnd {
      note += ", " + reader.text("inbox.attempts-window", ["day": reader.shortDate(reader.calendar.day(of: end))])
    }
    return [
      "attemptsOf": note, "hasAttempts": !handoff.attempts.isEmpty,
      "attemptLines": handoff.attempts.reversed().map { line in
        [
          "attemptIsReached": line.attempt.outcome.isContact,
          "attemptWords": reader.attempt(line.attempt)
            + (line.attempt.source == .integration ? " · " + reader.text("inbox.by-integration") : ""),
          "attemptWhen": reader.relative(line.at), "attemptExact": reader.instant(line.at),
          "attemptMachine": reader.machine(line.at),
        ] as Fields
      },
    ]
  }
}
