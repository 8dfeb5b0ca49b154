import Foundation
import Wire

/// Standard output and error: results to the first, progress and complaints to the second.
struct Console {
  let isQuiet: Bool
  /// Colours of standard output: only on a terminal, and where nobody asked for none (https://no-color.org).
  let paint: SheetPaint
  /// Columns of a table: 100, or fewer where the terminal says it has fewer.
  let width: Int

  init(_ options: GlobalOptions, environment: [String: String] = ProcessInfo.processInfo.environment) {
    isQuiet = options.quiet
    let asksForNone = options.noColor || environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    paint = SheetPaint(isOn: !asksForNone && environment["TERM"] != "dumb" && isatty(STDOUT_FILENO) == 1)
    let columns = environment["COLUMNS"].flatMap { Int($0) } ?? 100
    width = isatty(STDOUT_FILENO) == 1 ? min(100, max(40, columns)) : 100
  }

  /// A result: what the command was called for.
  func write(_ text: String) { Console.put(text) }

  /// A remark beside the result; left out when quiet.
  func remark(_ text: String) {
    if !isQuiet { Console.putError(text + "\n") }
  }

  static func put(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      complain("What was asked could not be written to standard output.")
      exit(ExitReason.other.rawValue)
    }
  }

  /// Lines wider than 100 columns are broken at spaces, though not within a `command`; others stand as they are.
  static func complain(_ sentence: String) {
    let lines = ("accord: " + sentence).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let broken = lines.flatMap { SheetText.width($0) > 100 ? SheetText.wrap(held($0), to: 100) : [$0] }
    putError(broken.joined(separator: "\n").replacing(String(noBreakSpace), with: " ") + "\n")
  }

  private static let noBreakSpace: Character = "\u{A0}"

  /// The line with no-break spaces between backticks, so that what is to be typed stays on one line.
  private static func held(_ line: String) -> String {
    var isCommand = false
    return String(
      line.map { character in
        if character == "`" { isCommand.toggle() }
        return isCommand && character == " " ? noBreakSpace : character
      })
  }

  static func putError(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
