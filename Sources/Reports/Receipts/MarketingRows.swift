package import Alignment

/// Which rows of a marketing figure are asked for.
package enum MarketingFigure: Hashable, Sendable {
  /// Contacts that first entered the stage in the period.
  case entries(Stage)
  /// Contacts with counted touches of the row in the period, and how many.
  case touches
  /// Contacts with visits whose first counted touch is of the row, and how many.
  case visits
  /// Deals won, with their amounts.
  case won
  /// Leads of the period that are judged, and of these the ones that became customers.
  case judged, converted
}

extension ResolvedIndex {
  /// What is behind one row of the marketing report, or with no key behind its totals.
  ///
  /// - Complexity: O(*contacts* + *history rows*), for touches and visits O(*touches*).
  package func marketingRows(_ question: Question, key: String?, figure: MarketingFigure) -> [ReceiptRow] {
    let values = MarketingValues(question, on: self)
    let range = milliseconds(of: question.period)
    func isOfRow(_ number: Int) -> Bool { key.map { $0 == values.texts[number] } ?? true }
    switch figure {
    case .won:
      return conversions(.won, question).events
        .filter { isOfRow(values.number(ofContact: leadContact(ofDeal: Int($0.deal)) ?? -1, at: $0.start)) }
        .map { row(of: $0, hasValue: true) }
    case .entries(let stage):
      return index.contacts.id.indices.compactMap { contact in
        let at = index.stageReading(of: contact, seen: visibility).at(stage)
        guard at != StageReading.never, range.contains(at), isOfRow(values.number(ofContact: contact, at: at))
        else { return nil }
        return ReceiptRow(.contact(index.contacts.id[contact]), at: at)
      }
    case .judged, .converted:
      let window = CohortWindow(question, on: index)
      return index.contacts.id.indices.compactMap { contact in
        let stages = index.stageReading(of: contact, seen: visibility)
        let lead = stages.at(.lead)
        guard lead != StageReading.never, range.contains(lead), window.isMature(lead),
          isOfRow(values.number(ofContact: contact, at: lead))
        else { return nil }
        if figure == .converted, !window.counts(reached: stages.reached(.customer), from: lead) { return nil }
        return ReceiptRow(.contact(index.contacts.id[contact]), at: lead)
      }
    case .touches, .visits:
      return touchedRows(question, figure, isOfRow: { isOfRow(values.number(ofTouch: $0, at: $1, contact: $2)) })
    }
  }

  private func touchedRows(
    _ question: Question, _ figure: MarketingFigure, isOfRow: (_ touch: Int, _ at: Int64, _ contact: Int) -> Bool
  ) -> [ReceiptRow] {
    let reader = JourneyReader(self, question, question.dimension)
    let range = milliseconds(of: question.period)
    return index.contacts.id.indices.compactMap { contact in
      var count = 0
      var first: Int64?
      var met: Set<Int32> = []
      forEachCountedTouch(of: contact, in: range, reader) { touch, at in
        let visit = index.touches.visit[touch]
        if figure == .visits { guard visit >= 0, met.insert(visit).inserted else { return } }
        guard isOfRow(touch, at, contact) else { return }
        count += 1
        first = first ?? at
      }
      return count > 0 ? ReceiptRow(.contact(index.contacts.id[contact]), at: first, count: count) : nil
    }
  }
}
