package import Alignment

/// Figures as text: for people with separators and units, for machines exact.
extension Sheet {
  /// `-1,234,567`.
  static func grouped(_ whole: Int64) -> String {
    let digits = Array(String(whole.magnitude))
    var text = whole < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// Rounded to so many decimals (half away from zero), grouped: `1,234.50`.
  static func decimal(_ value: Double, digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard scaled.isFinite else { return "–" }
    guard scaled.magnitude < 9e15 else { return value.description }
    return fixed(Int64(scaled), digits: digits, isGrouped: true)
  }

  /// `123456` with two digits as `1,234.56`.
  static func fixed(_ scaled: Int64, digits: Int, isGrouped: Bool) -> String {
    var unit: UInt64 = 1
    for _ in 0..<digits { unit *= 10 }
    let whole = scaled.magnitude / unit
    let sign = scaled < 0 ? "-" : ""
    let head = isGrouped && whole <= UInt64(Int64.max) ? grouped(Int64(whole)) : String(whole)
    guard digits > 0 else { return sign + head }
    let rest = String(scaled.magnitude % unit)
    return sign + head + "." + String(repeating: "0", count: digits - rest.count) + rest
  }

  /// `12.3 %`; shares below a thousandth keep two decimals, so that a small one does not read as none.
  static func percent(_ share: Double) -> String {
    let isTiny = share != 0 && share.magnitude < 0.001
    return decimal(share * 100, digits: isTiny ? 2 : 1) + " %"
  }

  /// An amount with its own number of decimals, `1,234.50`, without its code.
  static func amount(_ money: Money, isGrouped: Bool = true) -> String {
    fixed(money.minor, digits: money.currency.minorDigits, isGrouped: isGrouped)
  }

  /// RFC 3339 in UTC with milliseconds: `2026-11-22T09:30:00.000Z`.
  package static func timestamp(_ instant: Instant) -> String {
    let day = Instant.day
    let milliseconds = instant.milliseconds
    let days = milliseconds >= 0 ? milliseconds / day : (milliseconds - day + 1) / day
    let rest = milliseconds - days * day
    func padded(_ number: Int64, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let date = CivilDate(daysSinceEpoch: Int(days)).description
    let time = [rest / Instant.hour, rest / Instant.minute % 60, rest / Instant.second % 60]
    return date + "T" + time.map { padded($0, 2) }.joined(separator: ":") + "." + padded(rest % 1_000, 3) + "Z"
  }

  /// The shortest decimal that reads back as the same number; whole numbers without `.0`.
  static func shortest(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    if value == 0 { return "0" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A cell for people. Instants are to the minute, in UTC.
  static func words(_ cell: Cell, as kind: Kind, showsCode: Bool = true) -> String {
    switch cell {
    case .null: "–"
    case .text(let text): text
    case .integer(let number): grouped(Int64(number))
    case .real(let number):
      if kind == .days {
        decimal(number, digits: 1)
      } else {
        decimal(number, digits: number == number.rounded() && kind != .number ? 0 : 2)
      }
    case .share(let share): percent(share)
    case .money(let money): showsCode ? amount(money) + " " + money.currency.code : amount(money)
    case .instant(let instant):
      timestamp(instant).prefix(16).split(separator: "T").joined(separator: " ") + " UTC"
    case .date(let date): date.description
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let cells): cells.map { words($0, as: .text) }.joined(separator: ", ")
    case .object(let fields):
      fields.map { "\($0.title.lowercased()) \(words($0.cell, as: .text))" }.joined(separator: ", ")
    }
  }
}
