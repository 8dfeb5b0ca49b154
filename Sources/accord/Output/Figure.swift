/// Figures in the sentences that commands print.
enum Figure {
  /// `1,234,567`.
  static func count(_ number: Int) -> String {
    var text = ""
    let digits = Array(String(number.magnitude))
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// `1 row`, `1,200 rows`.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    count(number) + " " + (number == 1 ? noun : plural ?? noun + "s")
  }

  /// `8 s`, `3 min 20 s`, `2 h 5 min`.
  static func span(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "long" }
    let whole = Int(seconds.rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3_600 { return whole % 60 == 0 ? "\(whole / 60) min" : "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3_600) h \(whole % 3_600 / 60) min"
  }
}
