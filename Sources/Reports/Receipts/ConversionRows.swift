import Alignment

extension ResolvedIndex {
  /// The contacts (from MQL on once a cycle) behind one row of a conversion, or the deals of its revenue.
  ///
  /// - Parameters:
  ///   - key: the row's; `nil` for all rows together.
  ///   - part: contacts that converted have their days, where both entries are explicit.
  package func conversionRows(
    along path: StagePath, _ question: Question, key: String?, part: ConversionPart
  ) -> [ReceiptRow] {
    let cohort = Cohort(path, question, on: self)
    let values = SegmentValues(
      question.dimension, of: cohort.contact, at: cohort.start, into: path.from, sides: question.sides, on: self)
    func isOfRow(_ place: Int) -> Bool { key.map { $0 == values.texts[Int(values.numbers[place])] } ?? true }
    if part == .revenue {
      return cohortRevenue(cohort, question, CohortWindow(question, on: index)).sales
        .filter { isOfRow($0.place) }
        .map { row(ofDeal: Int($0.deal), at: deals.rows[Int($0.deal)].closedAt) }
    }
    return cohort.contact.indices.compactMap { place in
      let fate = cohort.fate[place]
      let isAsked =
        switch part {
        case .from: fate != .immature
        case .to: fate == .converted
        case .immature: fate == .immature
        case .revenue: false
        }
      guard isAsked, isOfRow(place) else { return nil }
      let span = cohort.duration[place]
      return ReceiptRow(
        .contact(index.contacts.id[Int(cohort.contact[place])]), at: cohort.start[place],
        span: fate == .converted && span != StageReading.never ? span : nil)
    }
  }

  /// Won deals of a conversion's cohort with no exchange rate.
  package func unconvertedRows(along path: StagePath, _ question: Question) -> [ReceiptRow] {
    let cohort = Cohort(path, question, on: self)
    return cohortRevenue(cohort, question, CohortWindow(question, on: index)).unconverted
      .map { row(ofDeal: Int($0), at: deals.rows[Int($0)].closedAt) }
  }

  /// Members of the judged cohort that entered less than 90 days ago, where the question has no limit of days.
  package func youngRows(along path: StagePath, _ question: Question) -> [ReceiptRow] {
    let window = CohortWindow(question, on: index)
    let cohort = Cohort(path, question, on: self)
    return cohort.contact.indices.filter { window.isYoung(cohort.start[$0]) }.map {
      ReceiptRow(.contact(index.contacts.id[Int(cohort.contact[$0])]), at: cohort.start[$0])
    }
  }

  /// The same for a value of the report of segments, which is judged within 90 days where nothing is said.
  package func segmentRows(
    _ question: Question, along path: StagePath, dimension: Dimension, key: String?, part: ConversionPart
  ) -> [ReceiptRow] {
    var question = question.withinUsualDays
    question.dimension = dimension
    return conversionRows(along: path, question, key: key, part: part)
  }
}
