/// The longer part of a command's help: what it does, examples, and how it can end.
enum HelpText {
  static func discussion(_ text: String, examples: [(call: String, does: String)]) -> String {
    var lines = text.isEmpty ? [] : [text, ""]
    lines.append("EXAMPLES:")
    for example in examples {
      lines.append("  # " + example.does)
      lines.append("  " + example.call)
    }
    lines.append("")
    lines.append("EXIT CODES:")
    for reason in ExitReason.allCases { lines.append("  \(reason.rawValue)  \(reason.meaning)") }
    return lines.joined(separator: "\n")
  }
}
