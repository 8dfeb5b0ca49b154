/// The beginning of a file, held until its separator is known and it is sure to be text.
///
/// Whole files are refused here: empty ones, workbooks and other binary ones, UTF-16.
struct CSVHead: Sendable {
  /// What the parser is to begin with: bytes from `offset` of the file on.
  struct Start {
    var separator: UInt8
    var offset: Int64
    var bytes: [UInt8]
  }

  private var bytes: [UInt8] = []
  private let separator: UInt8?

  init(separator: UInt8?) { self.separator = separator }

  /// As much as is looked at to tell text from other files.
  private static let sample = 4_096

  /// - Returns: `nil` while more is needed.
  mutating func take(_ chunk: [UInt8], isLast: Bool) throws(WireError) -> Start? {
    bytes.append(contentsOf: chunk)
    guard isLast || bytes.count >= CSVHead.sample else { return nil }
    try refuseOthers()
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[mark...].contains(where: { $0 != CSV.lf && $0 != CSV.cr && $0 != CSV.space }) else {
      guard isLast else { return nil }
      throw WireError("empty-file", "The file is empty; a line with the names of the columns was expected.")
    }
    guard let end = headerEnd(from: mark, isLast: isLast) else {
      guard bytes.count > CSVParser.fieldLimit else { return nil }
      throw WireError(
        "no-header", "The first line does not end within 1 MB; a line with the names of the columns was expected.",
        line: 1)
    }
    let start = Start(
      separator: separator ?? CSVHead.separator(of: bytes[mark..<end]), offset: Int64(mark),
      bytes: mark == 0 ? bytes : Array(bytes[mark...]))
    bytes = []
    return start
  }

  /// The end of the first line that has any text, line breaks in quotes left out.
  private func headerEnd(from start: Int, isLast: Bool) -> Int? {
    var isQuoted = false
    var isBlank = true
    for i in start..<bytes.count {
      let byte = bytes[i]
      if byte == CSV.quote { isQuoted.toggle() }
      let isEnd = byte == CSV.lf || byte == CSV.cr
      if isEnd, !isQuoted, !isBlank { return i }
      if !isEnd { isBlank = false }
    }
    return isLast ? bytes.count : nil
  }

  /// The most frequent of comma, semicolon and tab outside quotes; the comma where there is none.
  static func separator(of header: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    var counts = [CSV.comma: 0, CSV.semicolon: 0, CSV.tab: 0]
    for byte in header {
      if byte == CSV.quote { isQuoted.toggle() } else if !isQuoted { counts[byte]? += 1 }
    }
    var best = CSV.comma
    for candidate in [CSV.semicolon, CSV.tab] where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }

  private func refuseOthers() throws(WireError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw CSVHead.utf16
    }
    for (signature, name) in CSVHead.signatures where bytes.starts(with: signature) {
      throw WireError("binary-file", "The file is \(name), not text; save or export it as CSV and import that.")
    }
    let sample = bytes.prefix(CSVHead.sample)
    // ASCII in UTF-16 is every other byte zero.
    let zeros = sample.count { $0 == 0 }
    if zeros * 5 > sample.count * 2, zeros * 5 < sample.count * 3 { throw CSVHead.utf16 }
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }
    let firstLine = sample.prefix { $0 != CSV.lf && $0 != CSV.cr }
    if firstLine.contains(0) || controls * 20 > sample.count {
      throw WireError("binary-file", "The file is not text: it holds bytes that no CSV file has; CSV was expected.")
    }
  }

  private static let utf16 = WireError(
    "utf-16", "The file is UTF-16; save it as CSV in UTF-8 (or Windows-1252) and import that.")

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "an Excel workbook or a ZIP archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Office file"),
    ([0x25, 0x50, 0x44, 0x46], "a PDF"),
    ([0x1F, 0x8B], "a gzip archive"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
  ]
}
