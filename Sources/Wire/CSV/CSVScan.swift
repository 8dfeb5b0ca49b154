/// The scan: from bytes to fields and records.
extension CSVParser {
  mutating func parse(isLast: Bool) {
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
