package import Alignment

extension Agreement {
  /// The canonical document: read again it is the same agreement, and two documents that say the same have one.
  ///
  /// What signatures are bound to: everything is spelled out, in one order, one way.
  package var document: String {
    var lines = ["title: \(YAMLText.scalar(title))", "starts: \(startsOn)"]
    if let currency { lines.append("currency: \(currency)") }
    lines.append("hours:")
    lines += Weekday.allCases.map { "  \($0.name): \(YAMLText.hours(hours[$0]))" }
    let days = holidays.filter(\.hours.isOff)
    if !days.isEmpty { lines.append("holidays:") }
    lines += days.map { $0.name.isEmpty ? "  \($0.day):" : "  \($0.day): \(YAMLText.scalar($0.name))" }
    let special = holidays.filter { !$0.hours.isOff }
    if !special.isEmpty { lines.append("special_days:") }
    lines += special.map { "  \($0.day): \(YAMLText.hours($0.hours))" }
    lines.append("commitments:")
    for commitment in commitments { lines += commitment.lines(currency) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension YAMLText {
  /// `off` is a truth value to some readers, so it stands in quotes.
  fileprivate static func hours(_ hours: DayHours) -> String { hours.isOff ? "\"off\"" : TimeText.text(of: hours) }
}

extension Commitment {
  fileprivate func lines(_ currency: Currency?) -> [String] {
    var lines = [
      "  - name: \(YAMLText.scalar(name))", "    measure: \(measure.kind.rawValue)", "    owner: \(owner.rawValue)",
      "    target: \(target(currency))", "    every: \(TimeText.text(of: every))",
    ]
    switch measure {
    case .volume, .quality, .value: break
    case .speed(let within, let answer):
      lines += ["    within: \(TimeText.text(of: within))", "    counts: \(answer.rawValue)"]
    case .persistence(let attempts, let days): lines += ["    attempts: \(attempts)", "    days: \(days)"]
    case .decision(let by): lines.append("    decided_by: \(TimeText.text(of: by))")
    case .conversion(let days): lines.append("    days: \(days)")
    }
    if !segment.values.isEmpty { lines.append("    segment:") }
    for (field, values) in segment.values.sorted(by: { $0.key < $1.key }) {
      lines.append("      \(field.rawValue): \(YAMLText.list(values))")
    }
    return lines
  }

  /// `50`, `60 %`, `200000`.
  private func target(_ currency: Currency?) -> String {
    switch goal {
    case .amount(let amount):
      DecimalText.text(amount, digits: measure.kind == .value ? currency?.minorDigits ?? 0 : 0)
    case .share(let share): DecimalText.text(Int64(share), digits: 2) + " %"
    }
  }
}
