package import Alignment
import Charts

/// The time since the MQL by whose it was, as a bar and in words [W11].
package struct ClockSplit {
  let clock: HandoffClock
  /// Milliseconds of the promised time that are left.
  let left: Int64
  let reader: Reader

  package init(_ clock: HandoffClock, left: Int64, reader: Reader) {
    self.clock = clock
    self.left = left
    self.reader = reader
  }

  private var parts: [(kind: ClockBar.Part.Kind, span: Int64, words: String)] {
    func words(_ key: String, _ span: Int64) -> String {
      reader.text("inbox.part-\(key)", ["span": reader.duration(span)])
    }
    return [
      (.system, clock.system, words("system", clock.system)), (.queue, clock.queue, words("queue", clock.queue)),
      (.person, clock.person, words("person", clock.person)),
      (.outOfHours, clock.outOfHours, words("out", clock.outOfHours)),
    ]
  }

  package var fields: Fields {
    let whole = Double(max(1, clock.elapsed + left))
    // Parts of less than a minute are there and said by nobody.
    let told = parts.filter { $0.span >= Instant.minute }
    let words = told.map(\.words).joined(separator: " · ")
    let bar = ClockBar(
      label: reader.text("inbox.clock-label", ["whole": reader.duration(clock.elapsed), "parts": words]),
      parts: parts.map { ClockBar.Part($0.kind, share: Double($0.span) / whole, words: $0.words) })
    return ["split": bar.svg, "splitWords": words]
  }
}
