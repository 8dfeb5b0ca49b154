package import Wire

extension Reader {
  /// A report's figure or word as people read it.
  ///
  /// - Parameter style: how much of an amount is written.
  package func cell(_ cell: Sheet.Cell, kind: Sheet.Kind, money style: MoneyStyle = .exact) -> String {
    switch cell {
    case .null: return Reader.dash
    case .text(let word):
      return kind == .team ? known("terms.team-\(word)") ?? word : word
    case .integer(let number): return self.number(number)
    case .real(let number):
      if kind == .days { return decimal(number, digits: 1) }
      return decimal(number, digits: number == number.rounded() && kind != .number ? 0 : 2)
    case .share(let share): return self.share(share)
    case .money(let money): return self.money(money, style)
    case .instant(let instant): return self.instant(instant)
    case .date(let date): return self.date(date)
    case .flag(let flag): return text(flag ? "terms.yes" : "terms.no")
    case .list(let cells): return cells.map { self.cell($0, kind: .text) }.joined(separator: ", ")
    case .object(let fields):
      return fields.map { "\(column($0.key, title: $0.title)): \(self.cell($0.cell, kind: .text))" }
        .joined(separator: ", ")
    }
  }

  /// The change of a figure against the period before: points for a share, growth for all else.
  package func change(_ change: Double?, of kind: Sheet.Kind) -> String {
    guard let change else { return Reader.dash }
    let sign = change > 0 ? "+" : ""
    guard kind == .share else { return sign + share(change) }
    return sign + text("terms.points", ["n": decimal(change * 100)])
  }
}
