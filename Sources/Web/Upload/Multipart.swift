/// A push parser of multipart/form-data (RFC 7578, RFC 2046): takes bytes in pieces of any size, tells of each part
/// as it comes.
///
///     --B CRLF                    begin(header)
///     headers CRLF CRLF
///     content                     content(bytes), as often as there are any
///     CRLF --B CRLF ... --B--     end
///
/// Memory is bounded by the piece, one part's headers (8 kB) and the length of the boundary.
///
/// - Complexity: one pass; most bytes of content are skipped over (R. N. Horspool's search).
package struct Multipart: Sendable {
  package enum Event: Equatable, Sendable {
    case begin(PartHeader)
    case content(ArraySlice<UInt8>)
    case end
  }

  /// Why a body is not one.
  package enum Fault: Error, Hashable, Sendable {
    /// What follows a boundary, or the end of the body, is not what it must be.
    case malformed
    case badHeader
    case headersTooLong
    case tooManyParts
  }

  static let headerLimit = 8 << 10
  static let partLimit = 64

  private enum State { case preamble, afterBoundary, headers, content, over }

  /// CR LF - - and the boundary.
  private let delimiter: [UInt8]
  /// How far the search may go on where a byte stands under the delimiter's last one.
  private let skips: [Int]
  private var state = State.preamble
  private var buffer: [UInt8] = []
  private var parts = 0

  /// The boundary that a Content-Type names; `nil` where it is none of multipart/form-data.
  package static func boundary(in contentType: String) -> String? {
    let pieces = PartHeader.parameters(of: contentType)
    guard pieces.value.lowercased() == "multipart/form-data", let boundary = pieces.parameters["boundary"] else {
      return nil
    }
    let allowed = boundary.utf8.allSatisfy { $0 > 32 && $0 < 127 || $0 == 32 }
    return (1...70).contains(boundary.utf8.count) && allowed && boundary.utf8.last != 32 ? boundary : nil
  }

  package init(boundary: String) {
    delimiter = Array("\r\n--".utf8) + Array(boundary.utf8)
    var skips = [Int](repeating: delimiter.count, count: 256)
    for (place, byte) in delimiter.dropLast().enumerated() { skips[Int(byte)] = delimiter.count - 1 - place }
    self.skips = skips
    // The first boundary may stand at the very beginning, without a line end before it.
    buffer = [13, 10]
  }

  /// Whether the last boundary has come.
  package var isOver: Bool { state == .over }

  /// Takes the next bytes; what the body throws ends the work.
  package mutating func feed(_ bytes: some Sequence<UInt8>, _ take: (Event) throws -> Void) throws {
    guard state != .over else { return }
    buffer.append(contentsOf: bytes)
    var place = 0
    while state != .over, let next = try step(from: place, take) { place = next }
    if state == .over { buffer = [] } else { buffer.removeFirst(place) }
  }

  /// - Throws: ``Fault/malformed`` where the last boundary has not come.
  package func finish() throws {
    guard state == .over else { throw Fault.malformed }
  }

  /// One step from a place in the buffer; the place after it, `nil` where more bytes are needed.
  private mutating func step(from place: Int, _ take: (Event) throws -> Void) throws -> Int? {
    switch state {
    case .preamble:
      guard let found = find(from: place) else {
        let end = max(place, buffer.count - delimiter.count + 1)
        return end > place ? end : nil
      }
      state = .afterBoundary
      return found + delimiter.count
    case .afterBoundary: return try afterBoundary(place)
    case .headers: return try headers(place, take)
    case .content:
      if let found = find(from: place) {
        if found > place { try take(.content(buffer[place..<found])) }
        try take(.end)
        state = .afterBoundary
        return found + delimiter.count
      }
      let end = buffer.count - delimiter.count + 1
      guard end > place else { return nil }
      try take(.content(buffer[place..<end]))
      return end
    case .over: return nil
    }
  }

  /// Blanks and a line end begin a part; two hyphens end the body, whatever follows.
  private mutating func afterBoundary(_ place: Int) throws -> Int? {
    var place = place
    guard place + 1 < buffer.count else { return nil }
    if buffer[place] == 45, buffer[place + 1] == 45 {
      state = .over
      return place + 2
    }
    let start = place
    while place < buffer.count, buffer[place] == 32 || buffer[place] == 9 { place += 1 }
    guard place - start <= 70 else { throw Fault.malformed }
    guard place + 1 < buffer.count else { return nil }
    guard buffer[place] == 13, buffer[place + 1] == 10 else { throw Fault.malformed }
    parts += 1
    guard parts <= Multipart.partLimit else { throw Fault.tooManyParts }
    state = .headers
    return place + 2
  }

  private mutating func headers(_ place: Int, _ take: (Event) throws -> Void) throws -> Int? {
    var end = place
    while true {
      guard let line = lineEnd(from: end) else {
        guard buffer.count - place <= Multipart.headerLimit else { throw Fault.headersTooLong }
        return nil
      }
      if line == end { break }
      end = line + 2
    }
    guard end - place <= Multipart.headerLimit else { throw Fault.headersTooLong }
    guard let header = PartHeader(buffer[place..<end]) else { throw Fault.badHeader }
    try take(.begin(header))
    state = .content
    return end + 2
  }

  /// Where the next CR LF stands.
  private func lineEnd(from start: Int) -> Int? {
    var place = start
    while place + 1 < buffer.count {
      if buffer[place] == 13, buffer[place + 1] == 10 { return place }
      place += 1
    }
    return nil
  }

  /// Where the delimiter stands.
  private func find(from start: Int) -> Int? {
    let last = delimiter.count - 1
    let bytes = buffer.span
    let wanted = delimiter.span
    var place = start
    while place + last < bytes.count {
      var offset = last
      while bytes[place + offset] == wanted[offset] {
        if offset == 0 { return place }
        offset -= 1
      }
      place += skips[Int(bytes[place + last])]
    }
    return nil
  }
}
