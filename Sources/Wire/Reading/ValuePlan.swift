/// A ``ValueRule`` bound to the columns of one file.
struct ValuePlan: Sendable {
  indirect enum Source: Sendable {
    case column(Int)
    case joined([Int], by: String)
    case firstOf([ValuePlan])
    case constant(String)
  }

  var source: Source
  var map: [String: String] = [:]
  /// The map's texts in lower case, for those written otherwise.
  var foldedMap: [String: String] = [:]
  var others: String?
  var fallback: String?
  var condition: ConditionPlan?
  var split: String?
  var isPercent = false
  /// Which of the reader's clocks reads its dates.
  var clock = 0
  /// The column a complaint names; `nil` for a constant.
  var name: String?
  var skipValues: Set<String> = []

  /// The column, where the value is nothing but its text; -1 otherwise.
  var plainColumn: Int {
    guard case .column(let column) = source, map.isEmpty, fallback == nil, condition == nil, skipValues.isEmpty
    else { return -1 }
    return column
  }

  /// The text; `nil` where it is missing.
  func text(_ row: Row) -> String? {
    if let condition, !condition.holds(row) { return nil }
    let text = unmapped(row)
    guard !text.isEmpty, !skipValues.contains(text) else { return fallback }
    guard !map.isEmpty else { return text }
    let mapped = map[text] ?? foldedMap[text.lowercased()] ?? others ?? text
    return mapped.isEmpty ? fallback : mapped
  }

  private func unmapped(_ row: Row) -> String {
    switch source {
    case .column(let column): return row.string(column)
    case .constant(let text): return text
    case .joined(let columns, let mark):
      return columns.map { row.string($0) }.filter { !$0.isEmpty && !skipValues.contains($0) }
        .joined(separator: mark)
    case .firstOf(let plans):
      for plan in plans {
        if let text = plan.text(row), !skipValues.contains(text) { return text }
      }
      return ""
    }
  }

  /// The parts of a text with several values.
  func parts(_ row: Row) -> [String] {
    guard let text = text(row) else { return [] }
    guard let split else { return [text] }
    return text.split { split.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }
}

struct ConditionPlan: Sendable {
  var column: Int
  var texts: Set<String>
  var isNegated: Bool
  var skipValues: Set<String>

  func holds(_ row: Row) -> Bool {
    let text = row.string(column)
    if texts.isEmpty { return !text.isEmpty && !skipValues.contains(text) }
    return texts.contains(text) != isNegated
  }
}

struct ReferencePlan: Sendable {
  var system: String
  var id: ValuePlan?
  var address: ValuePlan?
  var name: ValuePlan?
  var any: ValuePlan?
  var makesMissing: Bool

  var isEmpty: Bool { id == nil && address == nil && name == nil && any == nil }
}
