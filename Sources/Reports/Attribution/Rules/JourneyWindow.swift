import Alignment

/// Which rows of one contact's run make a journey, for journeys that lie in one run and are read as they lie.
struct JourneyWindow: Sendable {
  /// The bits of a touch's standing that matter to the question.
  let mask: UInt8
  /// Milliseconds, `nil` without a limit.
  private let lookBack: Int64?
  /// Repeats are to be collapsed: no journey is read as it lies.
  private let isCollapsed: Bool

  init(_ pass: AttributionPass) {
    mask = TouchStanding.mask(pass.question.sides)
    lookBack = pass.lens.reader.lookBack
    isCollapsed = pass.lens.isCollapsed
  }

  /// The rows of a journey, the last of which counts; `nil` where it is to be read through the lens: several contacts,
  /// or repeats collapsed.
  @inline(__always)
  func find(
    _ event: ConversionEvent, _ starts: Span<Int32>, _ at: Span<Int64>, _ standing: Span<UInt8>
  ) -> Range<Int>? {
    if isCollapsed || event.contact < 0 || (event.deal >= 0 && event.contactCount != 1) { return nil }
    let contact = Int(event.contact)
    var first = Int(starts[trusted: contact])
    var end = Int(starts[trusted: contact &+ 1])
    let lower = lowerBound(of: event)
    // Few touches come after a conversion.
    while first < end, at[trusted: end &- 1] > event.end { end &-= 1 }
    while first < end, at[trusted: first] < lower { first &+= 1 }
    while first < end {
      let byte = standing[trusted: end &- 1] & mask
      if byte == 0 || !leavesOut(byte, end &- 1 &- first) { break }
      end &-= 1
    }
    return first..<end
  }

  @inline(__always)
  private func lowerBound(of event: ConversionEvent) -> Int64 {
    let after = event.after == .min ? .min : event.after &+ 1
    guard let lookBack else { return after }
    return max(after, event.start &- lookBack)
  }

  /// Whether a touch with such a standing, not 0, is none of the journey: always, or as a repeated view of a visit whose
  /// first view is in the window. If not, the journey has to be read through the lens.
  ///
  /// - Parameter place: rows from the first of the window.
  @inline(__always)
  func leavesOut(_ byte: UInt8, _ place: Int) -> Bool {
    if byte & (TouchStanding.hidden | TouchStanding.late) != 0 { return true }
    let distance = byte &>> 2
    return distance != TouchStanding.far && Int(distance) <= place
  }

  /// Whether what does not count as it lies is none of the journey.
  @inline(__always)
  func isReadable(_ rows: Range<Int>, _ standing: Span<UInt8>) -> Bool {
    for row in rows {
      let byte = standing[trusted: row] & mask
      if byte != 0 && !leavesOut(byte, row &- rows.lowerBound) { return false }
    }
    return true
  }

  /// Whether a journey that ends with its contact's last touch has all of the contact's.
  @inline(__always)
  func takesAll(_ rows: Range<Int>, _ event: ConversionEvent, _ at: Span<Int64>) -> Bool {
    let lower = lowerBound(of: event)
    return !isCollapsed && (lower == .min || at[trusted: rows.lowerBound] >= lower)
  }

  /// The first of some rows that does not count as it lies, looked for eight together; the end without one.
  @inline(__always)
  func firstSpecial(from first: Int, to end: Int, _ standing: Span<UInt8>) -> Int {
    let masks = UInt64(mask) &* 0x0101_0101_0101_0101
    var row = first
    while row &+ 8 <= end && standing.eight(from: row) & masks == 0 { row &+= 8 }
    while row < end && standing[trusted: row] & mask == 0 { row &+= 1 }
    return row
  }
}

/// The rows of a journey, and the instants that bound its lead and its deal touch, `Int64.min` without.
struct RuleWindow: BitwiseCopyable, Sendable {
  /// Negative where it is to be read through the lens.
  var first = -1
  var end = -1
  var leadEnd = Int64.min
  var dealEnd = Int64.min
}
