package import Wire

/// Rows that cannot be taken: where each is, what was found, and what is wrong with it.
package struct MistakeTable {
  /// Rows on one page.
  package static let most = 50

  let refusals: [Refusal]
  let header: [String]
  let reader: Reader

  /// - Parameters:
  ///   - refusals: in the order of lines, one more than is shown where there are more.
  ///   - header: the file's columns, to show what was found; may be empty.
  package init(_ refusals: [Refusal], header: [String], reader: Reader) {
    self.refusals = refusals
    self.header = header
    self.reader = reader
  }

  package var fields: Fields {
    let shown = refusals.prefix(MistakeTable.most)
    let rows: [Fields] = shown.map { refusal in
      let found = found(refusal)
      return [
        "line": reader.number(refusal.line), "column": refusal.column ?? Reader.dash, "found": found ?? Reader.dash,
        "mistake": reader.mistake(refusal.code, reason: refusal.reason),
      ]
    }
    return [
      "mistakes": rows, "hasMistakes": !rows.isEmpty, "hasMoreMistakes": refusals.count > shown.count,
      "lastLine": shown.last.map { String($0.line) } ?? "0",
    ]
  }

  private func found(_ refusal: Refusal) -> String? {
    guard let column = refusal.column, let place = header.firstIndex(of: column), place < refusal.fields.count else {
      return nil
    }
    return ColumnsTable.short(refusal.fields[place])
  }
}
