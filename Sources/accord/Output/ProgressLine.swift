import Foundation

/// How far long work is, on standard error: a line that is written over on a terminal, else one each five seconds.
///
///     touches.csv  ━━━━━━━━━━━━──────────  54 %  5,400,000 rows  312,000/s  15 s left
final class ProgressLine {
  private let label: String
  private let noun: String
  private let isShown: Bool
  private let isTerminal: Bool
  private let begun = ContinuousClock.now
  private var last: ContinuousClock.Instant?
  private var isOnLine = false

  /// - Parameters:
  ///   - noun: what is counted, `rows`; empty where only the share is known.
  init(_ label: String, noun: String = "rows", console: Console) {
    self.label = label
    self.noun = noun
    isShown = !console.isQuiet
    isTerminal = Console.errorIsTerminal
  }

  /// Shows where the work is; cheap to call often.
  ///
  /// - Parameter share: 0 to 1.
  func update(share: Double, count: Int = 0, phase: String = "") {
    guard isShown else { return }
    let now = ContinuousClock.now
    let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(5)
    // Work that is over at once says nothing.
    guard now - (last ?? begun) >= pause else { return }
    last = now
    let text = line(share: min(1, max(0, share)), count: count, phase: phase, seconds: seconds(now - begun))
    if isTerminal {
      Console.putError("\r\u{1B}[K" + text)
      isOnLine = true
    } else {
      Console.putError(text + "\n")
    }
  }

  /// Clears the line, so that what follows begins at the left.
  func end() {
    if isOnLine { Console.putError("\r\u{1B}[K") }
    isOnLine = false
  }

  private func line(share: Double, count: Int, phase: String, seconds: Double) -> String {
    var parts = [phase.isEmpty ? label : "\(label): \(phase)"]
    if isTerminal {
      let full = Int(share * 24)
      parts.append(String(repeating: "━", count: full) + String(repeating: "─", count: 24 - full))
    }
    parts.append("\(Int(share * 100)) %")
    if !noun.isEmpty, count > 0 {
      parts.append("\(Figure.count(count)) \(noun)")
      if seconds > 0 { parts.append("\(Figure.count(Int(Double(count) / seconds)))/s") }
    }
    if share > 0.01, share < 1 { parts.append(Figure.span(seconds / share * (1 - share)) + " left") }
    return parts.joined(separator: "  ")
  }

  private func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
