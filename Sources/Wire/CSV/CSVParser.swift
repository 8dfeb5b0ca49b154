/// A push parser of CSV (RFC 4180): takes bytes in chunks of any size, gives records as ranges of one text.
///
/// Quotes hold separators, line breaks and doubled quotes; lines end in CR LF, LF or CR; lines without any
/// character are skipped; a quote inside an unquoted field is a plain character. Text is UTF-8 or
/// Windows-1252: where the encoding is not given, the first byte that is not UTF-8 decides, for the rest.
///
///     text      a d a , a d a @ x . o r g LF g r a c e , ...
///     fields    0..<3   4..<13               14..<19
///     records   fields 0..<2, line 2         fields 2..<4, line 3
///
/// What was found is valid until the next chunk. Memory is bounded by the chunk, the longest record
/// (8 MB) and one field of 1 MB: what is longer is cut, and its record marked.
///
/// - Complexity: one pass; a field without quotes is never copied.
package struct CSVParser: Sendable {
  /// The text, UTF-8 whatever the file's encoding; ``FieldRange``s are places in it.
  package internal(set) var text: [UInt8] = []
  package internal(set) var fields: [FieldRange] = []
  package internal(set) var records: [CSVRecord] = []

  package let separator: UInt8
  package private(set) var encoding: TextEncoding
  /// The line on which the text stopped being UTF-8, where the encoding was not given.
  package private(set) var windowsLine: Int?
  /// Offset in the file just after the last whole record, and the line that begins there.
  package private(set) var endOffset: Int64
  package private(set) var nextLine: Int

  private let isEncodingGiven: Bool
  // Where reading stands: the next byte to read, its offset in the file and its line.
  var position = 0
  private var positionOffset: Int64
  var line: Int
  /// Text up to here is whole characters.
  var validEnd = 0
  /// Places of bytes that the decoding of Windows-1252 added to this text.
  private var extras: [Int] = []

  // The record in progress.
  var state = State.fieldStart
  var recordStart = 0
  var fieldStart = 0
  var write = 0
  var firstField = 0
  var fieldCount = 0
  var recordLine: Int
  var fault = CSVRecord.Fault.none
  /// Fields longer than this are cut; 0 while the one in progress has been cut already.
  var longAbove = CSVParser.fieldLimit

  enum State: UInt8 {
    case fieldStart, plain, quoted, afterQuote, afterBadQuote
  }

  static let fieldLimit = 1 << 20
  static let recordLimit = 8 << 20
  static let keptFields = 16_384
  /// How much of a field that is too long is kept, to show it.
  static let shownLength = 1_000

  /// - Parameters:
  ///   - encoding: `nil` to find out.
  ///   - offset, line: of the first byte that will come.
  package init(separator: UInt8, encoding: TextEncoding?, offset: Int64 = 0, line: Int = 1) {
    self.separator = separator
    self.encoding = encoding ?? .utf8
    isEncodingGiven = encoding != nil
    endOffset = offset
    positionOffset = offset
    self.line = line
    nextLine = line
    recordLine = line
  }

  /// Takes the next bytes of the file; afterwards ``records`` are the ones that ended in them.
  ///
  /// - Parameter isLast: the file ends with these bytes, so that its last line needs no line end.
  /// - Throws: `not-utf-8` where UTF-8 was said and the bytes are not.
  package mutating func feed(_ chunk: [UInt8], isLast: Bool) throws(WireError) {
    precondition(chunk.count <= 1 << 30, "a chunk holds at most 1 GB")
    dropRead()
    let anchor = position
    let anchorOffset = positionOffset
    try take(chunk, isLast: isLast)
    parse(isLast: isLast)
    endOffset = recordStart < anchor ? endOffset : offset(at: recordStart, from: anchor, anchorOffset)
    positionOffset = offset(at: position, from: anchor, anchorOffset)
    nextLine = recordLine
  }

  private func offset(at place: Int, from anchor: Int, _ anchorOffset: Int64) -> Int64 {
    var low = 0
    var high = extras.count
    while low < high {
      let middle = (low + high) / 2
      if extras[middle] < place { low = middle + 1 } else { high = middle }
    }
    return anchorOffset + Int64(place - anchor - low)
  }

  /// Forgets whole records, and moves what is left of the one in progress to the front.
  private mutating func dropRead() {
    records.removeAll(keepingCapacity: true)
    extras.removeAll(keepingCapacity: true)
    cutLongField()
    // A quoted field has been written over its own text, so there is a gap up to the next byte to read.
    let kept = state == .fieldStart || state == .plain ? position : write
    if kept < position { text.removeSubrange(kept..<position) }
    validEnd -= position - kept
    position = kept
    let shift = recordStart
    if shift > 0 { text.removeSubrange(0..<shift) }
    fields.removeSubrange(0..<firstField)
    for i in fields.indices {
      fields[i] = FieldRange(start: Int(fields[i].start) - shift, end: Int(fields[i].end) - shift)
    }
    position -= shift
    validEnd -= shift
    fieldStart -= shift
    write -= shift
    recordStart = 0
    firstField = 0
  }

  /// Keeps memory bounded: of a field, or record, that is already too long only a beginning stays.
  private mutating func cutLongField() {
    let end = state == .fieldStart || state == .plain ? position : write
    if end - fieldStart > longAbove {
      mark(.fieldTooLong)
      longAbove = 0
      cut(to: fieldStart + CSVParser.shownLength, end: end)
    }
    if end - recordStart > CSVParser.recordLimit {
      mark(.recordTooLong)
      let limit = recordStart + CSVParser.recordLimit
      for i in firstField..<fields.count where Int(fields[i].end) > limit {
        fields[i] = FieldRange(start: limit, end: limit)
      }
      cut(to: limit, end: end)
      fieldStart = min(fieldStart, limit)
    }
  }

  private mutating func cut(to limit: Int, end: Int) {
    guard limit < end else { return }
    text.removeSubrange(limit..<end)
    validEnd -= end - limit
    position -= end - limit
    write = min(write, limit)
  }

  /// The first fault of a record is the one that is told.
  mutating func mark(_ fault: CSVRecord.Fault) {
    if self.fault == .none { self.fault = fault }
  }

  private mutating func take(_ chunk: [UInt8], isLast: Bool) throws(WireError) {
    guard encoding == .utf8 else {
      // What is left unread of an earlier chunk is decoded already.
      TextBytes.append(windows1252: chunk[...], to: &text, extras: &extras)
      validEnd = text.count
      return
    }
    text.append(contentsOf: chunk)
    let (end, isBroken) = TextBytes.validUTF8(text.span, from: validEnd)
    validEnd = end
    guard isBroken || (isLast && end < text.count) else { return }
    let breakLine = line + CSVParser.lineEnds(in: text[position..<end])
    if isEncodingGiven {
      throw WireError(
        "not-utf-8", "The file is not UTF-8 as its mapping says; \"encoding: windows-1252\" may be right.",
        line: breakLine)
    }
    let rest = Array(text[end...])
    text.removeSubrange(end...)
    TextBytes.append(windows1252: rest[...], to: &text, extras: &extras)
    validEnd = text.count
    encoding = .windows1252
    windowsLine = breakLine
  }

  private static func lineEnds(in text: ArraySlice<UInt8>) -> Int {
    var lines = 0
    var previous: UInt8 = 0
    for byte in text {
      if byte == CSV.cr || (byte == CSV.lf && previous != CSV.cr) { lines += 1 }
      previous = byte
    }
    return lines
  }
}
