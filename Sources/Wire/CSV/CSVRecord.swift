/// Where a field stands in the text of a ``CSVParser``: bytes `start` up to `end`, unquoted.
package struct FieldRange: Hashable, Sendable, BitwiseCopyable {
  package var start: Int32
  package var end: Int32

  package init(start: Int, end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
}

/// One record of a ``CSVParser``: a run of its fields.
package struct CSVRecord: Hashable, Sendable, BitwiseCopyable {
  /// The first of its fields in ``CSVParser/fields``; they end where `fieldEnd` says.
  package var fieldStart: Int32
  package var fieldEnd: Int32
  /// How many fields it really had; only the first 16,384 are kept.
  package var fieldCount: Int32
  /// The physical line it begins on.
  package var line: Int32
  package var fault: Fault

  /// What makes a record unreadable. Its fields are as far as they could be read.
  package enum Fault: UInt8, BitwiseCopyable, Sendable {
    case none
    /// Text with U+0000.
    case nul
    /// Text between a closing quote and the next separator.
    case badQuote
    /// The end of the file stands inside quotes.
    case unclosedQuote
    case fieldTooLong
    case recordTooLong
  }
}
