import Alignment
import Testing

@testable import Wire

@Suite struct `A CSV parser` {
  struct Parsed: Equatable {
    var fields: [String]
    var line: Int
    var fault: CSVRecord.Fault = .none
  }

  /// All records of the bytes, fed in chunks of the given sizes, the last one repeated.
  static func parse(
    _ bytes: [UInt8], chunks: [Int] = [1 << 20], separator: UInt8 = CSV.comma, encoding: TextEncoding? = nil
  ) throws -> (records: [Parsed], parser: CSVParser) {
    var parser = CSVParser(separator: separator, encoding: encoding)
    var records: [Parsed] = []
    var place = 0
    var number = 0
    repeat {
      let size = max(1, chunks[min(number, chunks.count - 1)])
      let end = min(bytes.count, place + size)
      try parser.feed(Array(bytes[place..<end]), isLast: end == bytes.count)
      place = end
      number += 1
      for record in parser.records {
        let fields = parser.fields[Int(record.fieldStart)..<Int(record.fieldEnd)].map { field in
          String(decoding: parser.text[Int(field.start)..<Int(field.end)], as: UTF8.self)
        }
        records.append(Parsed(fields: fields, line: Int(record.line), fault: record.fault))
      }
    } while place < bytes.count
    return (records, parser)
  }

  @Test(
    arguments: [
      ("", []),
      ("\n", []),
      ("a", [["a"]]),
      ("a,b", [["a", "b"]]),
      ("a,b\n", [["a", "b"]]),
      ("a,\n", [["a", ""]]),
      (",\n", [["", ""]]),
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
      ("a\n\n\r\nb", [["a"], ["b"]]),
      ("\"a\",\"b\"\n", [["a", "b"]]),
      ("\"a,b\",c\n", [["a,b", "c"]]),
      ("\"a\"\"b\",c\n", [["a\"b", "c"]]),
      ("\"\"\"\",\"\"\n", [["\"", ""]]),
      ("\"a\nb\r\nc\rd\",e\n", [["a\nb\r\nc\rd", "e"]]),
      ("\"a\" ,b\n", [["a", "b"]]),
      ("a\"b,c\n", [["a\"b", "c"]]),
      ("\"\"\n", [[""]]),
      ("a,\"b\"", [["a", "b"]]),
      ("a,\"b\"\"", [["a", "b\""]]),
      ("é,\u{1F600}\n", [["é", "\u{1F600}"]]),
    ] as [(String, [[String]])])
  func `reads`(text: String, expected: [[String]]) throws {
    let bytes = Array(text.utf8)
    let whole = try Self.parse(bytes).records
    #expect(whole.map(\.fields) == expected)
    // One byte at a time gives the same.
    #expect(try Self.parse(bytes, chunks: [1]).records == whole)
  }

  @Test func `counts physical lines`() throws {
    let text = "a,b\r\n\"x\r\ny\rz\nw\",1\n\nc,d\re,f"
    let records = try Self.parse(Array(text.utf8)).records
    #expect(records.map(\.line) == [1, 2, 7, 8])
  }

  @Test func `reads any other separator`() throws {
    #expect(try Self.parse(Array("a;1,5\n".utf8), separator: CSV.semicolon).records[0].fields == ["a", "1,5"])
    #expect(try Self.parse(Array("a\t1,5; x\n".utf8), separator: CSV.tab).records[0].fields == ["a", "1,5; x"])
  }

  @Test(arguments: [
    ("\"a\"b,c\nd,e\n", CSVRecord.Fault.badQuote, 2),
    ("a\0,c\nd,e\n", .nul, 2),
    ("\"a\0\",c\nd,e\n", .nul, 2),
    ("\"a,c\nd,e\n", .unclosedQuote, 1),
  ])
  func `marks what cannot be read and goes on`(text: String, fault: CSVRecord.Fault, count: Int) throws {
    let records = try Self.parse(Array(text.utf8)).records
    #expect(records.count == count)
    #expect(records[0].fault == fault)
    #expect(records.dropFirst().allSatisfy { $0.fault == .none && $0.fields == ["d", "e"] })
    #expect(try Self.parse(Array(text.utf8), chunks: [1]).records == records)
  }

  @Test func `cuts a field of 10 MB and keeps memory bounded`() throws {
    for isQuoted in [false, true] {
      let long = [UInt8](repeating: UInt8(ascii: "x"), count: 10 << 20)
      let mark = isQuoted ? "\"" : ""
      let bytes = Array("a,b\n1,\(mark)".utf8) + long + Array("\(mark)\n2,ok\n".utf8)
      var parser = CSVParser(separator: CSV.comma, encoding: nil)
      var records: [CSVRecord.Fault] = []
      var largest = 0
      for start in stride(from: 0, to: bytes.count, by: 65_536) {
        let end = min(bytes.count, start + 65_536)
        try parser.feed(Array(bytes[start..<end]), isLast: end == bytes.count)
        largest = max(largest, parser.text.count)
        records += parser.records.map(\.fault)
      }
      #expect(records == [.none, .fieldTooLong, .none])
      #expect(largest < 1_300_000)
      let whole = try Self.parse(bytes).records
      #expect(whole.map(\.fault) == [.none, .fieldTooLong, .none])
      #expect(whole[1].fields[1].count == CSVParser.shownLength)
      #expect(whole[2].fields == ["2", "ok"])
    }
  }

  @Test func `refuses a row of many megabytes and no other`() throws {
    let field = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 19)
    var bytes = Array("a,b\n".utf8)
    for _ in 0..<40 { bytes += field + [CSV.comma] }
    bytes += Array("\nc,d\n".utf8)
    for size in [1 << 16, 1 << 24] {
      let records = try Self.parse(bytes, chunks: [size]).records
      #expect(records.map(\.fault) == [.none, .recordTooLong, .none])
      #expect(records[2] == Parsed(fields: ["c", "d"], line: 3))
    }
  }

  @Test func `reads Windows-1252 from the first byte that is not UTF-8`() throws {
    let bytes: [UInt8] = Array("a,é\nb,".utf8) + [0xE9, 0x80] + Array("\nc,".utf8) + [0xFC]
    for size in [1, 2, 3, 100] {
      let (records, parser) = try Self.parse(bytes, chunks: [size])
      #expect(records.map(\.fields) == [["a", "é"], ["b", "é€"], ["c", "ü"]])
      #expect(parser.encoding == .windows1252)
      #expect(parser.windowsLine == 2)
      #expect(parser.endOffset == Int64(bytes.count))
    }
    #expect(throws: WireError.self) { try Self.parse(bytes, encoding: .utf8) }
  }

  @Test func `knows where every row ends in the file`() throws {
    let bytes: [UInt8] = Array("a,b\r\n".utf8) + [0xE9, 0x2C, 0x80, 0x0D, 0x0A] + Array("\"x\"\"y\",1\nlast".utf8)
    for size in 1...bytes.count {
      var parser = CSVParser(separator: CSV.comma, encoding: nil)
      var place = 0
      while place < bytes.count {
        let end = min(bytes.count, place + size)
        try parser.feed(Array(bytes[place..<end]), isLast: end == bytes.count)
        place = end
        let offset = Int(parser.endOffset)
        // It is just behind a line end, or between CR and LF is never.
        #expect(offset == 0 || offset == bytes.count || bytes[offset - 1] == CSV.lf)
      }
    }
  }

  @Test func `gives the same records however the bytes are cut`() throws {
    var random = SeededGenerator(seed: 7)
    let alphabet: [[UInt8]] =
      [
        "a", "bc", ",", ",", "\"", "\"\"", "\n", "\r\n", "\r", "é", "€", " ", ";", "\u{1F600}", "long text", "\0",
      ].map { Array($0.utf8) } + [[0xE9], [0x80]]
    for round in 0..<600 {
      var bytes: [UInt8] = []
      let isClean = round % 2 == 0
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        bytes += alphabet[Int.random(in: 0..<(isClean ? alphabet.count - 3 : alphabet.count), using: &random)]
      }
      let whole = try Self.parse(bytes)
      let sizes = (0..<80).map { _ in Int.random(in: 1...9, using: &random) }
      let cut = try Self.parse(bytes, chunks: sizes)
      #expect(cut.records == whole.records, "\(bytes)")
      #expect(cut.parser.endOffset == whole.parser.endOffset)
      #expect(cut.parser.nextLine == whole.parser.nextLine)
      #expect(cut.parser.encoding == whole.parser.encoding)
    }
  }

  @Test func `reads back what the writer wrote`() throws {
    let rows = [["a", "b,c", "d\"e"], ["", " x ", "l\r\nm"], ["=1", "é", "\t"]]
    var bytes: [UInt8] = []
    for row in rows { CSVWriter.append(row, to: &bytes) }
    #expect(try Self.parse(bytes).records.map(\.fields) == rows)
    var alone: [UInt8] = []
    CSVWriter.append([""], to: &alone)
    #expect(try Self.parse(alone).records.map(\.fields) == [[""]])
  }
}
