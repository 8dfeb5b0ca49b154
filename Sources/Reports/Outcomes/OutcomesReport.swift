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

extension ResolvedIndex {
  /// - Parameter stage: whose entries of the period are followed; `.lead` for all that gave their details.
  /// - Complexity: O(*contacts* + *history rows*), and the touches before each first counted one.
  package func outcomes(of stage: Stage, _ question: Question) -> OutcomesReport {
    let found = outcomeMembers(of: stage, question)
    var counts: [[Int]] = [[Int]](
      repeating: [Int](repeating: 0, count: 2 * ContactOutcome.allCases.count), count: found.texts.count)
    for place in found.contacts.indices {
      counts[Int(found.numbers[place])][
        found.isQualified[place] ? found.outcome[place] * 2 : found.outcome[place] * 2 + 1] += 1
    }
    let order = counts.indices.filter { counts[$0].contains { $0 > 0 } }.sorted { a, b in
      let (x, y) = (counts[a].reduce(0, +), counts[b].reduce(0, +))
      return x != y ? x > y : found.texts[a] < found.texts[b]
    }
    let rows = order.flatMap { number in
      counts[number].indices.filter { counts[number][$0] > 0 }.map { cell in
        OutcomesReport.Row(
          key: found.texts[number], isQualified: cell % 2 == 0, outcome: ContactOutcome.allCases[cell / 2],
          contacts: counts[number][cell])
      }
    }
    return OutcomesReport(stage: stage, dimension: question.dimension, rows: rows)
  }

  /// The contacts of one row, or with `nil` of all.
  package func outcomeRows(
    of stage: Stage, _ question: Question, key: String?, isQualified: Bool?, outcome: ContactOutcome?
  ) -> [ReceiptRow] {
    let found = outcomeMembers(of: stage, question)
    return found.contacts.indices.compactMap { place in
      guard key.map({ $0 == found.texts[Int(found.numbers[place])] }) ?? true,
        isQualified.map({ $0 == found.isQualified[place] }) ?? true,
        outcome.map({ $0 == ContactOutcome.allCases[found.outcome[place]] }) ?? true
      else { return nil }
      return ReceiptRow(.contact(index.contacts.id[Int(found.contacts[place])]), at: found.starts[place])
    }
  }

  private struct Members {
    var contacts: [Int32] = []
    var starts: [Int64] = []
    var isQualified: [Bool] = []
    /// Index of ``ContactOutcome/allCases``.
    var outcome: [Int] = []
    var numbers: [Int32] = []
    var texts: [String] = []
  }

  private func outcomeMembers(of stage: Stage, _ question: Question) -> Members {
    let range = milliseconds(of: question.period)
    let hasOpenDeal = contactsWithOpenDeal()
    var found = Members()
    let moments = moments
    for contact in 0..<moments.count {
      let at = moments.at[moments.column(stage) + contact]
      guard at != StageMoments.never, range.contains(at) else { continue }
      found.contacts.append(Int32(contact))
      found.starts.append(at)
      found.isQualified.append(moments.at[moments.column(.mql) + contact] != StageMoments.never)
      let outcome = outcome(of: contact, hasOpenDeal: hasOpenDeal[contact])
      found.outcome.append(ContactOutcome.allCases.firstIndex(of: outcome) ?? 0)
    }
    let values = SegmentValues(
      question.dimension, of: found.contacts, at: found.starts, into: stage, sides: question.sides, on: self)
    found.numbers = values.numbers
    found.texts = values.texts
    return found
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
