package import Alignment
package import Reports
package import Wire

/// A figure of a report by name, row and column, and its question: said in the reader's words.
package struct ReceiptFigure: Sendable {
  package let report: String
  package let row: String
  package let column: String
  package let cell: Sheet.Cell
  package let dimension: Dimension
  /// Names and values as an address has them.
  package let options: [(String, String)]
  package let period: Period?

  package init(
    report: String, row: String, column: String, cell: Sheet.Cell, dimension: Dimension,
    options: [(String, String)], period: Period?
  ) {
    self.report = report
    self.row = row
    self.column = column
    self.cell = cell
    self.dimension = dimension
    self.options = options
    self.period = period
  }

  func other(row: String, column: String) -> ReceiptFigure {
    ReceiptFigure(
      report: report, row: row, column: column, cell: .null, dimension: dimension, options: options, period: period)
  }

  /// What its cell is written as.
  var kind: Sheet.Kind {
    switch cell {
    case .integer: .count
    case .share: .share
    case .money: .money
    case .real: column.hasSuffix("_days") || column.hasSuffix("_wait") ? .days : .number
    default: .text
    }
  }

  func value(_ reader: Reader) -> String { reader.cell(cell, kind: kind) }

  func columnWords(_ reader: Reader) -> String {
    guard report == "overview" else { return reader.column(column) }
    return column == "value" ? overviewWords(reader) : reader.column(column)
  }

  func rowWords(_ reader: Reader) -> String {
    if row == Sheet.totalRow { return reader.text("terms.total") }
    switch report {
    case "overview": return column == "value" ? reader.text("receipts.report-overview") : overviewWords(reader)
    case "funnel", "radar": return Stage(name: row).map { reader.stages($0) } ?? row
    case "velocity":
      let (path, value) = cut
      return words(of: path, reader) + (value.map { ", " + reader.value($0, of: dimension) } ?? "")
    case "segments":
      let (name, value) = cut
      guard let dimension = Dimension(name: name), let value else { return row }
      return "\(reader.dimension(dimension)): \(reader.value(value, of: dimension))"
    case "outcomes":
      let parts = row.split(separator: "=").map(String.init)
      guard parts.count >= 3, reader.texts.has("receipts.outcome-\(parts[parts.count - 2])") else { return row }
      let key = parts.dropLast(2).joined(separator: "=")
      return reader.value(key, of: dimension) + ", " + reader.text("receipts.outcome-\(parts[parts.count - 2])")
    case "paths": return words(ofPath: row, reader)
    default: return reader.value(row, of: dimension)
    }
  }

  /// `email > direct` as `E-mail → Direct`.
  func words(ofPath path: String, _ reader: Reader) -> String {
    var steps: [String] = []
    var rest = path[...]
    while let gap = rest.firstRange(of: " > ") {
      steps.append(String(rest[..<gap.lowerBound]))
      rest = rest[gap.upperBound...]
    }
    steps.append(String(rest))
    return reader.steps(steps, of: dimension).joined(separator: " → ")
  }

  /// The question in words: period, past day, and what is not as usual.
  func phrases(_ reader: Reader) -> [String] {
    var phrases = [period.map { reader.period($0) } ?? reader.text("receipts.all-time")]
    func option(_ key: String) -> String? { options.last { $0.0 == key }?.1 }
    if let day = option("as_of").flatMap(CivilDate.init(iso:)) {
      phrases.append(reader.text("receipts.as-of", ["day": reader.date(day)]))
    }
    if report == "attribution" || report == "paths" {
      phrases.append(reader.conversion(option("conversion").flatMap(Conversion.init(rawValue:)) ?? .won))
    }
    if report == "attribution" {
      let model = option("model") ?? "first"
      phrases.append(
        AttributionModel(rawValue: model).map { reader.model($0) } ?? reader.text("terms.model-all"))
    }
    if let path = option("path").flatMap({ StagePath(name: $0) }) { phrases.append(reader.path(path)) }
    if report == "funnel" {
      phrases.append(reader.reading(option("reading").flatMap(FunnelReading.init(rawValue:)) ?? .cohort))
      phrases.append(reader.unit(option("count").flatMap(FunnelUnit.init(rawValue:)) ?? .contacts))
    }
    if let days = option("within").flatMap({ Int($0) }) {
      phrases.append(reader.text("receipts.within", ["days": reader.days(Double(days))]))
    }
    if let days = option("look_back").flatMap({ Int($0) }) {
      phrases.append(reader.text("receipts.look-back", ["days": reader.days(Double(days))]))
    }
    if let sides = option("side").flatMap(Question.Sides.init(rawValue:)) { phrases.append(reader.sides(sides)) }
    if let repeats = option("repeats").flatMap(Question.Repeats.init(rawValue:)) {
      phrases.append(reader.repeats(repeats))
    }
    if let deals = option("deals").flatMap(DealSelection.init(rawValue:)) { phrases.append(reader.deals(deals)) }
    return phrases
  }

  private func overviewWords(_ reader: Reader) -> String {
    if row.hasPrefix("entered_"), let stage = Stage(name: row.dropFirst("entered_".count)) {
      return reader.stages(stage)
    }
    if row.hasPrefix("conversion_") {
      return words(of: row.split(separator: "_").dropFirst().joined(separator: "-"), reader)
    }
    return reader.column(row)
  }

  private func words(of path: String, _ reader: Reader) -> String {
    StagePath(name: path).map { reader.path($0) } ?? path
  }

  /// The parts of a row of two keys.
  private var cut: (String, String?) {
    guard let place = row.firstIndex(of: "=") else { return (row, nil) }
    return (String(row[..<place]), String(row[row.index(after: place)...]))
  }
}

extension Reader {
  /// The names of a path's steps; of a long one the first and last, with how many lie between.
  func steps(_ values: [String], of dimension: Dimension) -> [String] {
    let names = values.map { value($0, of: dimension) }
    guard names.count > 6 else { return names }
    return names.prefix(2) + [text("closed-loop.between", ["n": number(names.count - 4)])] + names.suffix(2)
  }
}
