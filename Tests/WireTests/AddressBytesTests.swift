import Alignment
import Testing

@testable import Wire

@Suite struct `An address in a file` {
  @Test(
    arguments: [
      ("ada@acme.example", "ada@acme.example"),
      (" Ada@Acme.Example ", "ada@acme.example"),
      ("ada+news@a-b.example", "ada+news@a-b.example"),
      ("ada@acme", nil),
      ("@acme.example", nil),
      ("ada@acme..example", nil),
      ("ada@-acme.example", nil),
      ("ada@acme-.example", nil),
      ("ada@acme.e", nil),
      ("ada@10.0.0.1", nil),
      ("ada@b@acme.example", nil),
      ("ada lovelace@acme.example", nil),
    ] as [(String, String?)])
  func `is normalised or refused`(text: String, expected: String?) {
    #expect(AddressBytes.email(text) == expected)
  }

  @Test func `is the same by the fast way and the slow one`() {
    var random = SeededGenerator(seed: 11)
    let letters = Array("ab1.-@w+_Z ")
    for _ in 0..<20_000 {
      let length = Int.random(in: 1...12, using: &random)
      let text = String((0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
      #expect(AddressBytes.email(text) == EmailAddress(text)?.text, "\(text)")
      #expect(AddressBytes.domain(text) == DomainName(text)?.text, "\(text)")
      let bytes = Array(text.utf8)
      #expect(AddressBytes.email(bytes.span, 0, bytes.count) == EmailAddress(text)?.text, "\(text)")
    }
    #expect(AddressBytes.domain("www.acme.example") == "acme.example")
  }
}

@Suite struct `A table of texts` {
  @Test func `gives the same bytes the same number`() {
    var table = InternTable()
    #expect(table.number(of: "") == 0)
    var numbers: [Int32] = []
    for i in 0..<5_000 { numbers.append(table.number(of: "text \(i)")) }
    #expect(numbers == (1...5_000).map { Int32($0) })
    for i in 0..<5_000 { #expect(table.number(of: "text \(i)") == numbers[i]) }
    #expect(table.texts[17] == "text 16")
    #expect(table.count == 5_001)
  }
}
