/// Reads JSON as RFC 8259 has it, and no more: no comments, no second member of one name, no depth beyond 32.
///
///     try JSONReader.read(Array("{\"minor\": 9007199254740993}".utf8))
///
/// Whole numbers that fit stay exact. Complexity: one pass over the bytes.
struct JSONReader {
  /// Where the text stops being JSON, in bytes from its beginning.
  struct Fault: Error, Hashable {
    let offset: Int
  }

  static let deepest = 32
  private let bytes: [UInt8]
  private var place = 0

  /// - Throws: ``Fault``.
  static func read(_ bytes: [UInt8]) throws(Fault) -> JSON {
    var reader = JSONReader(bytes: bytes)
    reader.skipBlanks()
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.place == bytes.count else { throw reader.fault }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var fault: Fault { Fault(offset: place) }
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func take(_ byte: UInt8) throws(Fault) {
    guard next == byte else { throw fault }
    place += 1
  }

  private mutating func take(word: StaticString, _ value: JSON) throws(Fault) -> JSON {
    for byte in word.description.utf8 { try take(byte) }
    return value
  }

  private mutating func value(depth: Int) throws(Fault) -> JSON {
    guard depth <= JSONReader.deepest else { throw fault }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try take(word: "true", .bool(true))
    case UInt8(ascii: "f"): return try take(word: "false", .bool(false))
    case UInt8(ascii: "n"): return try take(word: "null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSON {
    try take(UInt8(ascii: "{"))
    var members: [JSON.Member] = []
    var names: Set<String> = []
    skipBlanks()
    while next != UInt8(ascii: "}") {
      if !members.isEmpty {
        try take(UInt8(ascii: ","))
        skipBlanks()
      }
      let name = try string()
      guard names.insert(name).inserted else { throw fault }
      skipBlanks()
      try take(UInt8(ascii: ":"))
      skipBlanks()
      members.append(JSON.Member(name: name, value: try value(depth: depth + 1)))
      skipBlanks()
    }
    place += 1
    return .object(members)
  }

  private mutating func list(depth: Int) throws(Fault) -> JSON {
    try take(UInt8(ascii: "["))
    var values: [JSON] = []
    skipBlanks()
    while next != UInt8(ascii: "]") {
      if !values.isEmpty {
        try take(UInt8(ascii: ","))
        skipBlanks()
      }
      values.append(try value(depth: depth + 1))
      skipBlanks()
    }
    place += 1
    return .list(values)
  }

  private mutating func number() throws(Fault) -> JSON {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    let first = place
    let whole = try digits()
    if whole > 1, bytes[first] == UInt8(ascii: "0") { throw Fault(offset: first) }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      isWhole = false
      place += 1
      _ = try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      isWhole = false
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      _ = try digits()
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let number = Int64(text) { return .integer(number) }
    guard let number = Double(text), number.isFinite else { throw Fault(offset: start) }
    return .number(number)
  }

  private mutating func digits() throws(Fault) -> Int {
    let start = place
    while let byte = next, (48...57).contains(byte) { place += 1 }
    guard place > start else { throw fault }
    return place - start
  }

  private mutating func string() throws(Fault) -> String {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault }
      place += 1
      if byte == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        text.append(byte)
      }
    }
    try take(UInt8(ascii: "\""))
    guard let read = String(validating: text, as: UTF8.self) else { throw fault }
    return read
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    guard let byte = next else { throw fault }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"):
      var code = try unit()
      if (0xD800...0xDBFF).contains(code) {
        try take(UInt8(ascii: "\\"))
        try take(UInt8(ascii: "u"))
        let low = try unit()
        guard (0xDC00...0xDFFF).contains(low) else { throw fault }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault }
      text += Array(String(Character(scalar)).utf8)
    default: throw fault
    }
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault }
      code = code << 4 | UInt32(digit)
      place += 1
    }
    return code
  }
}
