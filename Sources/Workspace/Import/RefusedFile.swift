import Foundation
import Persistence
import Store
import Wire

/// The refused rows of a load as a CSV beside the file: line, column and reason, then the row as it was.
///
/// It can be mended and imported again.
struct RefusedFile {
  let storage: any Storage
  /// The file that was loaded.
  let source: String
  let importId: Int64
  let closing: ReaderClosing

  func write(to path: String) throws {
    let rows = try recall(try linesWithoutFields())
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    guard let file = FileHandle(forWritingAtPath: path) else {
      throw WorkspaceError(
        .input, "unwritable-file",
        "The refused rows cannot be written to \(path): check the rights on its folder. The other rows are loaded.")
    }
    defer { try? file.close() }
    try file.write(contentsOf: Data(RefusedRows.header(of: closing.header)))
    try storage.read { store in
      try Imports.forEachRefusal(of: importId, in: store) { line, column, reason, fields in
        let known = fields.isEmpty ? rows[line] ?? [] : fields.components(separatedBy: "\u{1f}")
        let refusal = Refusal(line: line, column: column, code: "", reason: reason, fields: known)
        try file.write(contentsOf: Data(RefusedRows.row(refusal)))
      }
    }
  }

  /// Rows that were refused after they had been read (an unknown contact) are not kept; their lines are.
  private func linesWithoutFields() throws -> Set<Int> {
    var lines: Set<Int> = []
    try storage.read { store in
      try Imports.forEachRefusal(of: importId, in: store) { line, _, _, fields in
        if fields.isEmpty { lines.insert(line) }
      }
    }
    return lines
  }

  /// Reads the file once more for the fields of some lines.
  private func recall(_ lines: Set<Int>) throws -> [Int: [String]] {
    guard !lines.isEmpty else { return [:] }
    let file = try ReadableFile(path: source)
    defer { file.close() }
    var parser = CSVParser(separator: closing.separator, encoding: closing.encoding)
    var rows: [Int: [String]] = [:]
    while true {
      let chunk = try file.read(upTo: 1 << 20)
      let isLast = chunk.count < 1 << 20
      try parser.feed(chunk, isLast: isLast)
      for record in parser.records where lines.contains(Int(record.line)) {
        rows[Int(record.line)] = parser.fields[Int(record.fieldStart)..<Int(record.fieldEnd)].map {
          String(decoding: parser.text[Int($0.start)..<Int($0.end)], as: UTF8.self)
        }
      }
      if isLast { return rows }
    }
  }
}
