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
  package private(set) var text: [UInt8] = []
  package private(set) var fields: [FieldRange] = []
  package private(set) var records: [CSVRecord] = []

  package let separator: UInt8
  package private(set) var encoding: TextEncoding
  /// The line on which the text stopped being UTF-8, where the encoding was not given.
  package private(set) var windowsLine: Int?
  /// Offset in the file just after the last whole record, and the line that begins there.
  package private(set) var endOffset: Int64
  package private(set) var nextLine: Int

  private let isEncodingGiven: Bool
  // Where reading stands: the next byte to read, its offset in the file and its line.
  private var position = 0
  private var positionOffset: Int64
  private var line: Int
  /// Text up to here is whole characters.
  private var validEnd = 0
  /// Places of bytes that the decoding of Windows-1252 added to this text.
  private var extras: [Int] = []

  // The record in progress.
  private var state = State.fieldStart
  private var recordStart = 0
  private var fieldStart = 0
  private var write = 0
  private var firstField = 0
  private var fieldCount = 0
  private var recordLine: Int
  private var fault = CSVRecord.Fault.none
  /// Fields longer than this are cut; 0 while the one in progress has been cut already.
  private var longAbove = CSVParser.fieldLimit

  private enum State: UInt8 {
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
  private mutating func mark(_ fault: CSVRecord.Fault) {
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

// MARK: - The scan

extension CSVParser {
  private mutating func parse(isLast: Bool) {
    let end = validEnd
    scan: while position < end {
      switch state {
      case .fieldStart:
        if text[position] == CSV.quote {
          position += 1
          write = position
          fieldStart = position
          state = .quoted
        } else {
          fieldStart = position
          state = .plain
        }
      case .plain: if scanPlain(to: end, isLast: isLast) { break scan }
      case .quoted: scanQuoted(to: end)
      case .afterQuote, .afterBadQuote: if stepAfterQuote(to: end, isLast: isLast) { break scan }
      }
    }
    if isLast { finish() }
  }

  /// Reads plain fields up to a quoted one or the end; true when the end cannot be passed yet.
  ///
  /// All that has a meaning is at most the separator or the comma, so one comparison passes most bytes.
  private mutating func scanPlain(to end: Int, isLast: Bool) -> Bool {
    let separator = separator
    let ceiling = max(separator, CSV.quote)
    // A second reference, so that fields can be appended while the text is read.
    let whole = text
    let bytes = whole.span
    var i = position
    var start = fieldStart
    while i < end {
      let byte = bytes[i]
      if byte > ceiling {
        i &+= 1
        continue
      }
      if byte == separator {
        append(start, i)
        i &+= 1
        start = i
        if i < end, bytes[i] == CSV.quote {
          position = i
          fieldStart = i
          state = .fieldStart
          return false
        }
      } else if byte == CSV.lf || byte == CSV.cr {
        var next = i + 1
        if byte == CSV.cr {
          if next < end {
            if bytes[next] == CSV.lf { next += 1 }
          } else if !isLast {
            // Whether a LF follows is in the next chunk.
            position = i
            fieldStart = start
            return true
          }
        }
        if i == start, fieldCount == 0 {
          skipLine(to: next)
        } else {
          append(start, i)
          endRecord(at: next)
        }
        i = next
        start = next
        if i < end, bytes[i] == CSV.quote {
          position = i
          fieldStart = i
          state = .fieldStart
          return false
        }
      } else {
        if byte == 0 { mark(.nul) }
        i &+= 1
      }
    }
    position = i
    fieldStart = start
    // A separator or line end was the last byte: the next may be a quote.
    if start == i { state = .fieldStart }
    return false
  }

  /// Reads inside quotes, writing the text over itself without the doubled quotes.
  private mutating func scanQuoted(to end: Int) {
    var i = position
    var w = write
    let start = fieldStart
    var lines = 0
    var hasNul = false
    var isClosed = false
    var bytes = text.mutableSpan
    while i < end {
      let byte = bytes[i]
      i &+= 1
      if byte == CSV.quote {
        isClosed = true
        break
      }
      if byte <= CSV.cr {
        if byte == CSV.cr || (byte == CSV.lf && !(w > start && bytes[w - 1] == CSV.cr)) { lines += 1 }
        if byte == 0 { hasNul = true }
      }
      bytes[w] = byte
      w &+= 1
    }
    position = i
    write = w
    line += lines
    if hasNul { mark(.nul) }
    if isClosed { state = .afterQuote }
  }

  /// One byte after a closing quote; true when the end cannot be passed yet.
  private mutating func stepAfterQuote(to end: Int, isLast: Bool) -> Bool {
    let byte = text[position]
    switch byte {
    case separator:
      append(fieldStart, write)
      position += 1
      state = .fieldStart
      fieldStart = position
    case CSV.lf, CSV.cr:
      var next = position + 1
      if byte == CSV.cr {
        if next < end {
          if text[next] == CSV.lf { next += 1 }
        } else if !isLast {
          return true
        }
      }
      append(fieldStart, write)
      endRecord(at: next)
      position = next
      state = .fieldStart
      fieldStart = next
    case CSV.quote where state == .afterQuote:
      text[write] = CSV.quote
      write += 1
      position += 1
      state = .quoted
    case CSV.space where state == .afterQuote:
      position += 1
    default:
      mark(byte == 0 ? .nul : .badQuote)
      state = .afterBadQuote
      text[write] = byte
      write += 1
      position += 1
    }
    return false
  }

  private mutating func finish() {
    switch state {
    case .fieldStart: if fieldCount > 0 { append(position, position) }
    case .plain: append(fieldStart, position)
    case .quoted:
      mark(.unclosedQuote)
      append(fieldStart, write)
    case .afterQuote, .afterBadQuote: append(fieldStart, write)
    }
    if fieldCount > 0 { endRecord(at: position, hasLineEnd: false) }
    state = .fieldStart
    fieldStart = position
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int) {
    if fieldCount < CSVParser.keptFields { fields.append(FieldRange(start: start, end: end)) }
    fieldCount &+= 1
    if end &- start > longAbove { markLongField() }
  }

  private mutating func markLongField() {
    mark(.fieldTooLong)
    longAbove = CSVParser.fieldLimit
    let last = fields.count - 1
    guard fieldCount <= CSVParser.keptFields, last >= firstField else { return }
    fields[last].end = fields[last].start + Int32(CSVParser.shownLength)
  }

  private mutating func endRecord(at next: Int, hasLineEnd: Bool = true) {
    if next - recordStart > CSVParser.recordLimit { mark(.recordTooLong) }
    records.append(
      CSVRecord(
        fieldStart: Int32(truncatingIfNeeded: firstField), fieldEnd: Int32(truncatingIfNeeded: fields.count),
        fieldCount: Int32(clamping: fieldCount), line: Int32(clamping: recordLine), fault: fault))
    fault = .none
    fieldCount = 0
    firstField = fields.count
    skipLine(to: next, hasLineEnd: hasLineEnd)
  }

  private mutating func skipLine(to next: Int, hasLineEnd: Bool = true) {
    if hasLineEnd { line += 1 }
    recordStart = next
    recordLine = line
  }
}

/// The bytes that CSV gives a meaning.
enum CSV {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")
  static let lf = UInt8(ascii: "\n")
  static let cr = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
}
