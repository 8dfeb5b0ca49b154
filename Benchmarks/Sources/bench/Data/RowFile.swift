import Foundation

/// A text file written row by row through one buffer.
struct RowFile: ~Copyable {
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  init(_ url: URL, header: String) throws {
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    handle = try FileHandle(forWritingTo: url)
    buffer.reserveCapacity(1 << 20 + 4_096)
    buffer.append(contentsOf: header.utf8)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// A cell, then a comma.
  mutating func cell(_ text: [UInt8]) {
    buffer.append(contentsOf: text)
    comma()
  }

  mutating func cell(_ prefix: StaticString = "", number: Int) {
    for byte in prefix.description.utf8 { buffer.append(byte) }
    digits(number)
    comma()
  }

  /// An instant as RFC 3339 UTC with milliseconds, from the text of its day (`2025-01-02`); empty for none.
  mutating func cell(instant: Int64?, _ days: inout DayTexts) {
    if let instant {
      let (day, rest) = instant.quotientAndRemainder(dividingBy: 86_400_000)
      buffer.append(contentsOf: days.text(of: Int(day)))
      let clock = Int(rest)
      buffer.append(UInt8(ascii: "T"))
      pair(clock / 3_600_000)
      buffer.append(UInt8(ascii: ":"))
      pair(clock / 60_000 % 60)
      buffer.append(UInt8(ascii: ":"))
      pair(clock / 1_000 % 60)
      buffer.append(UInt8(ascii: "."))
      buffer.append(UInt8(ascii: "0") + UInt8(clock % 1_000 / 100))
      pair(clock % 100)
      buffer.append(UInt8(ascii: "Z"))
    }
    comma()
  }

  /// Hundredths as a decimal number.
  mutating func cell(hundredths: Int64) {
    digits(Int(hundredths / 100))
    buffer.append(UInt8(ascii: "."))
    pair(Int(hundredths % 100))
    comma()
  }

  /// Ends the row: the last comma becomes the line's end.
  mutating func endRow() throws {
    buffer[buffer.count - 1] = UInt8(ascii: "\n")
    if buffer.count > 1 << 20 { try flush() }
  }

  consuming func close() throws {
    try flush()
    try handle.close()
  }

  private mutating func flush() throws {
    try handle.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func comma() { buffer.append(UInt8(ascii: ",")) }

  private mutating func pair(_ number: Int) {
    buffer.append(UInt8(ascii: "0") + UInt8(number / 10))
    buffer.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func digits(_ number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      buffer.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
