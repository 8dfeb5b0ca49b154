package import Alignment

/// Where those that entered a stage in the period have come to, by what brought them [P22, P27].
///
/// Each contact is in one row: by its first source for dimensions read on touches, by what stood at its entry for
/// others. It has come to what its history says as of the question: the furthest stage, and whether it rests.
///
///     first channel    reached MQL    came to        contacts
///     paid search      yes            customer             14
///     paid search      yes            nurture              22
///     paid search      no             lead                310
package struct OutcomesReport: Hashable, Sendable {
  package let stage: Stage
  package let dimension: Dimension
  /// Most contacts of a value first, then by key; of a value those that came furthest first.
  package let rows: [Row]
  package var total: Int { rows.reduce(0) { $0 + $1.contacts } }

  package struct Row: Hashable, Sendable {
    package let key: String
    /// Whether MQL, or a later stage, was ever reached.
    package let isQualified: Bool
    package let outcome: ContactOutcome
    package let contacts: Int
  }
}

/// What a contact has come to, in the order of the funnel.
package enum ContactOutcome: String, CaseIterable, Sendable {
  /// A customer, that is not lost.
  case customer
  case lostCustomer = "lost-customer"
  /// With a deal that is open.
  case openDeal = "open-deal"
  /// In sales' hands, without an open deal.
  case sales
  /// MQL, not yet accepted.
  case mql
  /// Not yet MQL.
  case marketing
  /// Sent back to wait for a better time.
  case nurture
  case disqualified
}

/// An outcome and whether MQL was ever reached, in a number: in the order of ``ContactOutcome``, qualified ones first.
struct OutcomeCell: Sendable {
  let number: UInt8

  init(_ number: UInt8) { self.number = number }

  init(_ outcome: ContactOutcome, isQualified: Bool) {
    number = UInt8(ContactOutcome.allCases.firstIndex(of: outcome) ?? 0) * 2 + (isQualified ? 0 : 1)
  }

  var outcome: ContactOutcome { ContactOutcome.allCases[Int(number / 2)] }
  var isQualified: Bool { number % 2 == 0 }
}

extension ResolvedIndex {
  /// - Parameter stage: whose entries of the period are followed; `.lead` for all that gave their details.
  /// - Complexity: O(*entries of the period*); what each contact has come to is read once a snapshot.
  package func outcomes(of stage: Stage, _ question: Question) -> OutcomesReport {
    let found = outcomeMembers(of: stage, question)
    let width = 2 * ContactOutcome.allCases.count
    var counts = [Int](repeating: 0, count: width * found.texts.count)
    let cells = outcomeCells.span
    for place in found.contacts.indices {
      counts[Int(found.numbers[place]) * width + Int(cells[Int(found.contacts[place])])] += 1
    }
    let totals = found.texts.indices.map { counts[$0 * width..<($0 + 1) * width].reduce(0, +) }
    let order = totals.indices.filter { totals[$0] > 0 }.sorted { a, b in
      totals[a] != totals[b] ? totals[a] > totals[b] : found.texts[a] < found.texts[b]
    }
    let rows = order.flatMap { number in
      (0..<width).filter { counts[number * width + $0] > 0 }.map { place in
        let cell = OutcomeCell(UInt8(place))
        return OutcomesReport.Row(
          key: found.texts[number], isQualified: cell.isQualified, outcome: cell.outcome,
          contacts: counts[number * width + place])
      }
    }
    return OutcomesReport(stage: stage, dimension: question.dimension, rows: rows)
  }

  /// The contacts of one row, or with `nil` of all.
  package func outcomeRows(
    of stage: Stage, _ question: Question, key: String?, isQualified: Bool?, outcome: ContactOutcome?
  ) -> [ReceiptRow] {
    let found = outcomeMembers(of: stage, question)
    let cells = outcomeCells
    let places = found.contacts.indices.filter { place in
      let cell = OutcomeCell(cells[Int(found.contacts[place])])
      return key.map { $0 == found.texts[Int(found.numbers[place])] } ?? true
        && isQualified.map { $0 == cell.isQualified } ?? true && outcome.map { $0 == cell.outcome } ?? true
    }
    let at = moments.at
    let column = moments.column(stage)
    return places.sorted { found.contacts[$0] < found.contacts[$1] }.map { place in
      let contact = Int(found.contacts[place])
      return ReceiptRow(.contact(index.contacts.id[contact]), at: at[column + contact])
    }
  }

  /// Those that entered the stage in the period, by day, and the value of each.
  private func outcomeMembers(
    of stage: Stage, _ question: Question
  ) -> (contacts: [Int32], numbers: [Int32], texts: [String]) {
    let days = entryDays
    let column = days.columns[Int(stage.rawValue)]
    let contacts = Array(column.contact[column.entries(in: days.places(of: question.period))])
    if question.dimension.periodUnit == nil {
      let values =
        question.dimension.isReadOnTouch
        ? valuesOfContacts(question.dimension, question.sides) : values(question.dimension, atEntryInto: stage)
      let numbers = values.numbers.span
      return (contacts, contacts.map { numbers[Int($0)] }, values.texts)
    }
    let at = moments.at.span
    let place = moments.column(stage)
    let values = SegmentValues(
      question.dimension, of: contacts, at: contacts.map { at[place + Int($0)] }, into: stage,
      sides: question.sides, on: self)
    return (contacts, values.numbers, values.texts)
  }

  /// What every contact has come to.
  ///
  /// - Complexity: O(*contacts* + *history rows* + *deals*), on all cores; one byte a contact.
  func makeOutcomeCells() -> [UInt8] {
    let hasOpenDeal = contactsWithOpenDeal()
    let moments = moments
    let parts = inChunks(moments.count) { run in
      let at = moments.at.span
      let mql = moments.column(.mql)
      return run.map { contact in
        OutcomeCell(
          outcome(of: contact, hasOpenDeal: hasOpenDeal[contact]), isQualified: at[mql + contact] != StageMoments.never
        ).number
      }
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  private func contactsWithOpenDeal() -> [Bool] {
    var hasOpenDeal = [Bool](repeating: false, count: index.contacts.count)
    for deal in deals.rows.indices where deals.isSeen[deal] && deals.rows[deal].outcome == .open {
      for place in deals.contactRange(of: deal) { hasOpenDeal[Int(deals.contacts[place].contact)] = true }
    }
    return hasOpenDeal
  }

  /// By the history that the question sees: what rests was put to rest last, and not taken up again.
  private func outcome(of contact: Int, hasOpenDeal: Bool) -> ContactOutcome {
    var stage = Stage.contact
    var rest: TransitionKind?
    for row in index.contacts.history(of: contact) {
      let entry = index.contacts.entries[row]
      guard index.contacts.isSeen(entry, row: row, by: visibility) else { continue }
      switch entry.kind {
      case .advance:
        stage = max(stage, entry.to)
        rest = nil
      case .recycle:
        stage = .lead
        rest = .recycle
      case .disqualify, .lose: rest = entry.kind
      case .reopen: rest = nil
      }
    }
    switch rest {
    case .lose: return .lostCustomer
    case .disqualify: return .disqualified
    case .recycle: return hasOpenDeal ? .openDeal : .nurture
    default: break
    }
    if stage == .customer { return .customer }
    if hasOpenDeal { return .openDeal }
    if stage >= .sql { return .sales }
    return stage == .mql ? .mql : .marketing
  }
}
