package import Alignment

extension Reader {
  /// How much of an amount is written.
  package enum MoneyStyle: Sendable {
    /// To the last minor unit.
    case exact
    /// Whole units, rounded half away from zero.
    case whole
    /// Three figures at most: `€638k`, `€1.2M`.
    case short
  }

  /// An amount with its sign of currency where the language puts it (CLDR 46: before in English, behind elsewhere).
  package func money(_ money: Money?, _ style: MoneyStyle = .exact) -> String {
    guard let money else { return Reader.dash }
    let digits = money.currency.minorDigits
    var unit = 1.0
    for _ in 0..<digits { unit *= 10 }
    let value = Double(money.minor) / unit
    switch style {
    case .exact: return placed(form.fixed(money.minor, digits: digits), money.currency, isNegative: money.minor < 0)
    case .whole: return placed(form.decimal(value, digits: 0), money.currency, isNegative: value <= -0.5)
    case .short:
      let (scaled, suffix) = Reader.shortened(value)
      let text = form.decimal(scaled, digits: scaled.magnitude < 10 && !suffix.isEmpty ? 1 : 0)
      return placed(text + suffix, money.currency, isNegative: value < 0)
    }
  }

  package func money(minor: Int64, _ style: MoneyStyle = .exact) -> String {
    money(Money(minor: minor, currency: currency), style)
  }

  /// `638k`, `1.2M`: a number for a chart's label.
  package func short(_ value: Double) -> String {
    let (scaled, suffix) = Reader.shortened(value)
    return form.decimal(scaled, digits: scaled.magnitude < 10 && !suffix.isEmpty ? 1 : 0) + suffix
  }

  private static func shortened(_ value: Double) -> (Double, String) {
    switch value.magnitude {
    case 999_500_000...: (value / 1_000_000_000, "G")
    case 999_500...: (value / 1_000_000, "M")
    case 10_000...: (value / 1_000, "k")
    default: (value, "")
    }
  }

  private func placed(_ number: String, _ currency: Currency, isNegative: Bool) -> String {
    let sign = Reader.signs[currency.code] ?? currency.code
    guard language == .english else { return number + "\u{00A0}" + sign }
    let space = sign.count > 1 ? "\u{00A0}" : ""
    guard isNegative, let minus = number.first else { return sign + space + number }
    return String(minus) + sign + space + number.dropFirst()
  }

  private static let signs = ["EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"]
}
