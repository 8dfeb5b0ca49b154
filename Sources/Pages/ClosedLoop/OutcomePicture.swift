import Alignment
import Charts
import Reports
import Wire

/// The flow from the first value to what became of the leads: value, whether it became MQL, outcome.
struct OutcomePicture {
  let sheet: Sheet
  let dimension: Dimension
  let reader: Reader
  private let rows: [Row]

  private struct Row {
    let key: String
    let isQualified: Bool
    let outcome: ContactOutcome
    let contacts: Int
    let receipt: String
  }

  init(_ sheet: Sheet, dimension: Dimension, reader: Reader) {
    self.sheet = sheet
    self.dimension = dimension
    self.reader = reader
    rows = SheetView(sheet).rows.compactMap { row in
      guard let outcome = row["outcome"].string.flatMap(ContactOutcome.init(rawValue:)),
        case .flag(let isQualified) = row["qualified"], let contacts = row["contacts"].whole
      else { return nil }
      return Row(
        key: row.key, isQualified: isQualified, outcome: outcome, contacts: contacts,
        receipt: sheet.receiptKey(of: row.cells))
    }
  }

  /// `nil` without leads.
  var fields: Fields? {
    let all = sum { _ in true }
    guard all > 0 else { return nil }
    return [
      "flowTitle": reader.text("closed-loop.flow", ["dimension": reader.dimension(dimension).lowercased()]),
      "flowNote": reader.count("closed-loop.flow-note", all), "drawing": chart(all).svg,
      "table": chart(all).table([
        reader.dimension(dimension), reader.text("terms.column-outcome"), reader.text("terms.column-contacts"),
      ]).fields,
    ]
  }

  private func sum(_ isAsked: (Row) -> Bool) -> Int { rows.reduce(0) { $0 + (isAsked($1) ? $1.contacts : 0) } }

  private func chart(_ all: Int) -> Flow {
    var keys: [String] = []
    for row in rows where !keys.contains(row.key) { keys.append(row.key) }
    let sizes = keys.map { key in sum { $0.key == key } }
    let hidden = Flow.others(of: sizes.map { Double($0) })
    let first = keys.indices.map { place in
      Flow.Node(
        reader.value(keys[place], of: dimension), figure: reader.number(sizes[place]), paint: .violet)
    }
    let others = Flow.Node(
      reader.text("closed-loop.others"), figure: reader.number(hidden.reduce(0) { $0 + sizes[$1] }), paint: .violet)
    let qualified = [true, false].map { isQualified in
      Flow.Node(
        reader.text(isQualified ? "closed-loop.qualified" : "closed-loop.unqualified"),
        figure: reader.number(sum { $0.isQualified == isQualified }), paint: isQualified ? .amber : .violet)
    }
    let outcomes = ContactOutcome.allCases.filter { outcome in sum { $0.outcome == outcome } > 0 }
    let last = outcomes.map { outcome in
      let count = sum { $0.outcome == outcome }
      return Flow.Node(
        reader.text("receipts.outcome-\(outcome.rawValue)"),
        figure: reader.number(count) + ", " + reader.share(Double(count) / Double(all), digits: 0),
        paint: paint(of: outcome), isStrong: outcome == .customer)
    }
    return Flow(
      label: reader.text(
        "closed-loop.flow-label",
        [
          "all": reader.number(all), "qualified": reader.number(sum { $0.isQualified }),
          "customers": reader.number(sum { $0.outcome == .customer }),
          "open": reader.number(sum { $0.outcome == .openDeal }),
        ]),
      columns: [
        Flow.Column(first, order: .bySize, others: others), Flow.Column(qualified, order: .asGiven),
        Flow.Column(last, order: .asGiven),
      ],
      streams: streams(keys, hidden, outcomes), height: max(260, Double(min(keys.count, Flow.mostNodes)) * 40),
      rows: table(others: Set(hidden.map { keys[$0] })))
  }

  /// What is drawn, in words: values that are drawn together stand together.
  private func table(others: Set<String>) -> [[String]] {
    func line(_ name: String, _ outcome: ContactOutcome, _ contacts: Int) -> [String] {
      [name, reader.text("receipts.outcome-\(outcome.rawValue)"), reader.number(contacts)]
    }
    let drawn = rows.filter { !others.contains($0.key) }
      .map { line(reader.value($0.key, of: dimension), $0.outcome, $0.contacts) }
    let together = ContactOutcome.allCases.compactMap { outcome -> [String]? in
      let count = sum { others.contains($0.key) && $0.outcome == outcome }
      return count > 0 ? line(reader.text("closed-loop.others"), outcome, count) : nil
    }
    return drawn + together
  }

  /// The thread to customers and open deals keeps its colour through both columns.
  ///
  /// - Parameter hidden: places of the keys that are drawn together; they share streams, at the first of them.
  private func streams(_ keys: [String], _ hidden: Set<Int>, _ outcomes: [ContactOutcome]) -> [Flow.Stream] {
    let weights: [(Flow.Stream.Weight, (ContactOutcome) -> Bool)] = [
      (.strong, { $0 == .customer }), (.thread, { $0 == .openDeal }),
      (.plain, { $0 != .customer && $0 != .openDeal }),
    ]
    let receipts = ReceiptAddress(of: sheet, calendar: reader.calendar)
    let together = Set(hidden.map { keys[$0] })
    let groups =
      keys.enumerated().filter { !hidden.contains($0.offset) }
      .map { (place: $0.offset, name: reader.value($0.element, of: dimension), keys: Set([$0.element])) }
      + hidden.sorted().prefix(1).map { (place: $0, name: reader.text("closed-loop.others"), keys: together) }
    var streams: [Flow.Stream] = []
    for (middle, isQualified) in [true, false].enumerated() {
      for (place, name, ofGroup) in groups {
        for (weight, belongs) in weights {
          let part = rows.filter { ofGroup.contains($0.key) && $0.isQualified == isQualified && belongs($0.outcome) }
          let count = part.reduce(0) { $0 + $1.contacts }
          guard count > 0 else { continue }
          // Only what is one row of the report has rows behind it.
          let isOne = part.count == 1 && ofGroup.count == 1
          let href = isOne && weight != .plain ? receipts.link(row: part[0].receipt, column: "contacts") : nil
          streams.append(
            Flow.Stream(
              0, place, middle, Double(count), weight: weight,
              mark: Mark("\(name): \(reader.number(count))", href: href)))
        }
      }
      for (place, outcome) in outcomes.enumerated() {
        let count = sum { $0.isQualified == isQualified && $0.outcome == outcome }
        guard count > 0 else { continue }
        let weight: Flow.Stream.Weight = outcome == .customer ? .strong : outcome == .openDeal ? .thread : .plain
        streams.append(
          Flow.Stream(
            1, middle, place, Double(count), weight: weight,
            mark: Mark("\(reader.text("receipts.outcome-\(outcome.rawValue)")): \(reader.number(count))")))
      }
    }
    return streams
  }

  private func paint(of outcome: ContactOutcome) -> Paint {
    switch outcome {
    case .customer, .openDeal, .sales: .teal
    case .mql: .amber
    case .marketing, .nurture: .violet
    case .lostCustomer, .disqualified: .ink
    }
  }
}
