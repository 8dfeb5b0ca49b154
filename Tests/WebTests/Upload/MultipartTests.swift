import Alignment
import Testing
import Web

/// What a parser gave, part by part.
private struct Parts: Equatable {
  var headers: [PartHeader] = []
  var contents: [[UInt8]] = []
  var ends = 0

  mutating func take(_ event: Multipart.Event) {
    switch event {
    case .begin(let header):
      headers.append(header)
      contents.append([])
    case .content(let bytes): contents[contents.count - 1] += bytes
    case .end: ends += 1
    }
  }

  /// Reads a body in pieces that end at these places.
  static func read(_ body: [UInt8], boundary: String, cuts: [Int] = []) throws -> Parts {
    var parser = Multipart(boundary: boundary)
    var parts = Parts()
    var start = 0
    for end in cuts.sorted() + [body.count] {
      try parser.feed(body[start..<end]) { parts.take($0) }
      start = end
    }
    try parser.finish()
    return parts
  }
}

private func body(_ text: String) -> [UInt8] { Array(text.replacing("\n", with: "\r\n").utf8) }

@Suite struct `A multipart body` {
  static let boundary = "----WebKitFormBoundary7MA4YWxk"
  static let form = body(
    """
    ------WebKitFormBoundary7MA4YWxk
    Content-Disposition: form-data; name="form_token"

    abc
    ------WebKitFormBoundary7MA4YWxk
    Content-Disposition: form-data; name="file"; filename="a;b \\"c\\".csv"
    Content-Type: text/csv

    id,name
    1,"------WebKitFormBoundary7MA4YWx"

    ------WebKitFormBoundary7MA4YWxk
    content-disposition: FORM-DATA; filename=""; name=document


    ------WebKitFormBoundary7MA4YWxk--
    epilogue
    """)

  @Test func `has its parts, whole and with what they are called`() throws {
    let parts = try Parts.read(Self.form, boundary: Self.boundary)
    #expect(
      parts.headers == [
        PartHeader(name: "form_token"),
        PartHeader(name: "file", fileName: "a;b \"c\".csv", contentType: "text/csv"),
        PartHeader(name: "document", fileName: ""),
      ])
    #expect(parts.contents[0] == Array("abc".utf8))
    #expect(parts.contents[1] == body("id,name\n1,\"------WebKitFormBoundary7MA4YWx\"\n"))
    #expect(parts.contents[2] == [])
    #expect(parts.ends == 3)
  }

  @Test func `reads the same in pieces of any size`() throws {
    let whole = try Parts.read(Self.form, boundary: Self.boundary)
    for size in 1...80 {
      let cuts = Array(stride(from: size, to: Self.form.count, by: size))
      #expect(try Parts.read(Self.form, boundary: Self.boundary, cuts: cuts) == whole, "pieces of \(size)")
    }
  }

  @Test func `gives back any content, wherever it is cut`() throws {
    var dice = SeededGenerator(seed: 7)
    // Bytes that look like the beginning of a boundary are likely.
    let alphabet = Array("\r\n--Bx ".utf8)
    for _ in 0..<400 {
      let boundary = "B" + String(repeating: "-B", count: Int.random(in: 0...3, using: &dice))
      var contents: [[UInt8]] = []
      var text: [UInt8] = []
      for part in 0..<Int.random(in: 1...4, using: &dice) {
        var content = (0..<Int.random(in: 0...200, using: &dice)).map { _ in
          Bool.random(using: &dice)
            ? alphabet.randomElement(using: &dice) ?? 0 : UInt8.random(in: .min ... .max, using: &dice)
        }
        // The one thing that content may not hold.
        let delimiter = Array("\r\n--\(boundary)".utf8)
        while let found = content.indices.first(where: { content[$0...].starts(with: delimiter) }) {
          content[found + 1] = 0
        }
        if content.starts(with: delimiter.dropFirst(2)) { content[0] = 0 }
        contents.append(content)
        text += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"p\(part)\"\r\n\r\n".utf8)
        text += content + [13, 10]
      }
      text += Array("--\(boundary)--\r\n".utf8)
      let cuts = (0..<Int.random(in: 0...12, using: &dice)).map { _ in Int.random(in: 0...text.count, using: &dice) }
      let parts = try Parts.read(text, boundary: boundary, cuts: cuts)
      #expect(parts.contents == contents)
      #expect(parts.ends == contents.count)
    }
  }

  @Test func `with bytes changed at will is read or refused, the same in any pieces`() throws {
    var dice = SeededGenerator(seed: 11)
    var refused = 0
    for _ in 0..<2_000 {
      var text = Self.form
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let place = Int.random(in: 0..<text.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: text[place] = UInt8.random(in: .min ... .max, using: &dice)
        case 1: text.remove(at: place)
        default: text.insert(Array("\r\n-:;\"".utf8).randomElement(using: &dice) ?? 0, at: place)
        }
      }
      let whole = Result { try Parts.read(text, boundary: Self.boundary) }
      let cuts = (0..<8).map { _ in Int.random(in: 0...text.count, using: &dice) }
      let cut = Result { try Parts.read(text, boundary: Self.boundary, cuts: cuts) }
      switch (whole, cut) {
      case (.success(let one), .success(let two)): #expect(one == two)
      case (.failure, .failure): refused += 1
      default: Issue.record("whole and in pieces differ: \(String(decoding: text, as: UTF8.self))")
      }
    }
    #expect(refused > 100)
  }

  @Test(arguments: [
    "", "--B", "--B\r\n", "--B\r\nContent-Disposition: form-data; name=a\r\n\r\nabc", "--C--", "--Bx\r\n",
    "--B\r\n\r\nabc\r\n--B--", "--B\r\nContent-Disposition: attachment; name=a\r\n\r\nabc\r\n--B--",
    "--B\r\nno colon\r\n\r\nabc\r\n--B--",
    "--B\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--B--",
    "--B\r\nContent-Disposition: form-data; name=a\r\n folded\r\n\r\nabc\r\n--B--",
  ])
  func `that is cut off or malformed is refused`(text: String) {
    #expect(throws: Multipart.Fault.self) { try Parts.read(Array(text.utf8), boundary: "B") }
  }

  @Test func `has few parts with short headers, or is refused`() {
    let part = "--B\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n"
    let many = Array((String(repeating: part, count: 100) + "--B--").utf8)
    #expect(throws: Multipart.Fault.tooManyParts) { try Parts.read(many, boundary: "B") }
    let long = Array(("--B\r\nX: " + String(repeating: "y", count: 20_000)).utf8)
    #expect(throws: Multipart.Fault.headersTooLong) { try Parts.read(long, boundary: "B") }
  }

  @Test func `is named by a content type with a boundary that may be one`() {
    #expect(Multipart.boundary(in: "multipart/form-data; boundary=abc") == "abc")
    #expect(Multipart.boundary(in: "Multipart/Form-Data; charset=utf-8; Boundary=\"a b\"") == "a b")
    #expect(Multipart.boundary(in: "multipart/mixed; boundary=abc") == nil)
    #expect(Multipart.boundary(in: "multipart/form-data") == nil)
    #expect(Multipart.boundary(in: "multipart/form-data; boundary=\(String(repeating: "x", count: 71))") == nil)
    #expect(Multipart.boundary(in: "multipart/form-data; boundary=\"a\u{7}\"") == nil)
  }
}
