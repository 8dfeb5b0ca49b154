import Alignment
package import Wire

extension Reader {
  /// What a column becomes, in words: `E-mail`, `MQL since`, `Custom field “Segment”`.
  package func target(_ target: ColumnTarget) -> String {
    switch target {
    case .property(let name): text("columns.property", ["name": name])
    case .stage(let stage): text("columns.stage-on", ["stage": self.stage(stage)])
    default: text("columns.\(target.key.replacing(":", with: "-"))")
    }
  }

  /// A value as it was read.
  package func value(_ value: DraftLine.Value) -> String {
    switch value {
    case .text(let text): text
    case .moment(let moment):
      moment.isDate ? date(calendar.day(of: moment.start)) : instant(moment.start)
    case .date(let day): date(day)
    case .money(let minor, let currency): money(Money(minor: minor, currency: currency ?? self.currency))
    case .share(let share): self.share(share)
    case .count(let count): number(Int(count))
    case .nano(let nano): decimal(Double(nano) / 1e9, digits: 6)
    case .word(let key): texts.has("terms.\(key)") ? text("terms.\(key)") : key
    }
  }

  /// What is wrong with a row, in the reader's language; in English as the program says it, with what was found.
  package func mistake(_ code: String, reason: String) -> String {
    let key = "mistakes.\(code)"
    return language == .english || !texts.has(key) ? reason : text(key)
  }

  /// What is wrong with a file or mapping as a whole.
  package func fileFault(_ code: String, reason: String, field: String? = nil) -> String {
    let key = "file-fault.\(code)"
    return language == .english && !reason.isEmpty || !texts.has(key) ? reason : text(key, ["field": field ?? ""])
  }

  package func fileFault(_ error: WireError) -> String {
    fileFault(error.code, reason: error.description, field: error.field)
  }

  /// `2.1 MB`, in powers of ten.
  package func bytes(_ count: Int64) -> String {
    let units = ["B", "kB", "MB", "GB"]
    var size = Double(count)
    var unit = 0
    while size >= 999.5, unit < units.count - 1 {
      size /= 1_000
      unit += 1
    }
    return decimal(size, digits: unit == 0 || size >= 99.95 ? 0 : 1) + NumberForm.gap + units[unit]
  }
}
