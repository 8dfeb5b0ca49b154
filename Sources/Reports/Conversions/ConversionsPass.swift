import Alignment

extension ResolvedIndex {
  /// Conversion along a path by the question's dimension.
  ///
  /// - Complexity: O(*contacts* + *history rows*), and the touches before each first counted one where the
  ///   dimension is read on touches; on all cores.
  package func conversions(along path: StagePath, _ question: Question) -> ConversionsReport {
    let cohort = Cohort(path, question, on: self)
    let values = SegmentValues(
      question.dimension, of: cohort.contact, at: cohort.start, into: path.from, sides: question.sides, on: self)
    var tallies = conversionTallies(cohort, values)
    let window = CohortWindow(question, on: index)
    let revenue = cohortRevenue(cohort, question, window)
    for sale in revenue.sales { tallies[Int(values.numbers[sale.place])].revenue += sale.amount }

    let all = tallies.reduce(into: ConversionTally()) { $0.add($1) }
    var rows: [ConversionsReport.Row] = []
    for number in tallies.indices where tallies[number].from + tallies[number].immature > 0 {
      rows.append(tallies[number].row(key: values.texts[number], overall: all.rate))
    }
    rows.sort { a, b in
      if question.dimension.periodUnit == nil, a.from != b.from { return a.from > b.from }
      return a.key < b.key
    }
    let young = cohort.start.count { window.isYoung($0) }
    return ConversionsReport(
      path: path, dimension: question.dimension, rows: rows, totals: all.row(key: "total", overall: all.rate),
      immatureShare: question.within == nil && all.from > 0 ? Double(young) / Double(all.from) : nil,
      unconvertedDeals: revenue.unconverted.count)
  }

  /// The contacts behind one row (from MQL on once a cycle), or the deals whose amounts are its revenue.
  package func conversionsReceipt(
    along path: StagePath, _ question: Question, key: String?, part: ConversionPart = .from
  ) -> Receipt {
    let cohort = Cohort(path, question, on: self)
    let values = SegmentValues(
      question.dimension, of: cohort.contact, at: cohort.start, into: path.from, sides: question.sides, on: self)
    func isOfRow(_ place: Int) -> Bool { key.map { $0 == values.texts[Int(values.numbers[place])] } ?? true }
    if part == .revenue {
      let sales = cohortRevenue(cohort, question, CohortWindow(question, on: index)).sales
      return Receipt(deals: sales.filter { isOfRow($0.place) }.map { index.deals.rows[Int($0.deal)].id })
    }
    let places = cohort.contact.indices.filter { place in
      guard isOfRow(place) else { return false }
      return switch part {
      case .from: cohort.fate[place] != .immature
      case .to: cohort.fate[place] == .converted
      case .immature: cohort.fate[place] == .immature
      case .revenue: false
      }
    }
    return Receipt(contacts: places.map { index.contacts.id[Int(cohort.contact[$0])] })
  }

  func conversionTallies(_ cohort: Cohort, _ values: SegmentValues) -> [ConversionTally] {
    let empty = [ConversionTally](repeating: ConversionTally(), count: values.texts.count)
    // Few parts where there are many values: each part holds a tally of every value.
    let parts = inChunks(cohort.count, smallest: max(65_536, 16 * values.texts.count)) { run in
      var tallies = empty
      let numbers = values.numbers.span
      let fates = cohort.fate.span
      let durations = cohort.duration.span
      for place in run { tallies[Int(numbers[place])].add(fates[place], duration: durations[place]) }
      return tallies
    }
    guard parts.count > 1 else { return parts[0] }
    return empty.indices.map { number in parts.reduce(into: ConversionTally()) { $0.add($1[number]) } }
  }

  /// Won deals of the selected kind whose lead contact is a judged member, won in its days.
  func cohortRevenue(
    _ cohort: Cohort, _ question: Question, _ window: CohortWindow
  ) -> (sales: [(place: Int, deal: Int32, amount: Int64)], unconverted: [Int32]) {
    let places = cohort.places(contactCount: index.contacts.count)
    func place(ofDeal deal: Int) -> Int? {
      guard question.deals.includes(deals.kind[deal]), let contact = leadContact(ofDeal: deal) else { return nil }
      guard places[contact] >= 0 else { return nil }
      let place = cohort.place(from: Int(places[contact]), by: deals.rows[deal].closedAt)
      guard cohort.fate[place] != .immature,
        window.counts(reached: deals.rows[deal].closedAt, from: cohort.start[place])
      else { return nil }
      return place
    }
    var sales: [(place: Int, deal: Int32, amount: Int64)] = []
    for win in deals.wins {
      if let place = place(ofDeal: Int(win.deal)) { sales.append((place, win.deal, win.amount)) }
    }
    return (sales, deals.unconvertedWins.filter { place(ofDeal: Int($0)) != nil })
  }
}

/// Which rows of a conversion figure are asked for.
package enum ConversionPart: String, CaseIterable, Sendable {
  /// The judged cohort.
  case from
  /// Of these, who converted.
  case to
  /// Too young to be judged.
  case immature
  /// The deals of ``ConversionsReport/Row/revenue``.
  case revenue
}
