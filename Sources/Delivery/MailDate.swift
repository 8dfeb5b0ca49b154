/// An instant as RFC 5322, section 3.3, writes it: `Thu, 02 Jul 2026 10:00:00 +0000`.
struct MailDate {
  let text: String

  /// - Parameter milliseconds: since 1970 in UTC.
  ///
  /// The day by Howard Hinnant's `civil_from_days`, from years that begin in March.
  init(milliseconds: Int64) {
    let seconds = milliseconds.quotient(1_000)
    let day = seconds.quotient(86_400)
    let clock = seconds - day * 86_400
    let shifted = day + 719_468
    let era = shifted.quotient(146_097)
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * ofYear + 2) / 153
    let date = ofYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let weekday = (day + 4) - (day + 4).quotient(7) * 7
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    text =
      "\(Self.days[Int(weekday)]), \(two(date)) \(Self.months[Int(month - 1)]) \(year) "
      + "\(two(clock / 3_600)):\(two(clock / 60 % 60)):\(two(clock % 60)) +0000"
  }

  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Int64 {
  /// The quotient rounded down, whatever the sign; the divisor is above zero.
  fileprivate func quotient(_ divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
