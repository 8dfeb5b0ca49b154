import Testing

@testable import Wire

@Suite struct `An amount` {
  static func scaled(
    _ text: String, decimal: String = ".", grouping: String? = nil, digits: Int = 2, code: String? = "EUR",
    isRounding: Bool = false
  ) -> Result<Int64, AmountFormat.Failure> {
    let format = AmountFormat(
      decimal: decimal.utf8.first ?? 0, grouping: grouping?.utf8.first, isRounding: isRounding)
    let bytes = Array(text.utf8)
    return Result { () throws(AmountFormat.Failure) in
      try format.scaled(bytes.span, 0, bytes.count, digits: digits, code: code)
    }
  }

  @Test(
    arguments: [
      ("0", 0), ("-0.5", -50), ("12", 1_200), ("12.3", 1_230), ("12.34", 1_234), ("12.340", 1_234), (".5", 50),
      ("5.", 500), ("+7", 700), ("(1.50)", -150), ("−3", -300), ("€ 12.34", 1_234), ("12.34 EUR", 1_234),
      ("12.34€", 1_234), ("-€5", -500), ("€-5", -500), ("12.34\u{A0}€", 1_234),
    ] as [(String, Int64)])
  func `is read exactly`(text: String, minor: Int64) {
    #expect(Self.scaled(text) == .success(minor))
  }

  @Test(arguments: [
    ("", AmountFormat.Failure.notNumber), (".", .notNumber), ("-", .notNumber), ("ten", .notNumber),
    ("1,234", .notNumber), ("1.2.3", .notNumber), ("1e3", .notNumber), ("--1", .notNumber), ("12 34", .notNumber),
    ("12.345", .tooPrecise), ("99999999999999999999", .tooLarge), ("$ 5 EUR", .notNumber),
    ("£5", .otherCurrency("GBP")), ("USD 5", .otherCurrency("USD")), ("abc5", .notNumber),
  ])
  func `is refused`(text: String, failure: AmountFormat.Failure) {
    #expect(Self.scaled(text) == .failure(failure))
  }

  @Test func `may have a decimal comma and groups`() {
    #expect(Self.scaled("1.234.567,89", decimal: ",", grouping: ".") == .success(123_456_789))
    #expect(Self.scaled("1 234,5", decimal: ",", grouping: " ") == .success(123_450))
    #expect(Self.scaled("1\u{202F}234,5 €", decimal: ",", grouping: " ") == .success(123_450))
    #expect(Self.scaled("$1,234,567", grouping: ",", code: "USD") == .success(123_456_700))
    #expect(Self.scaled("12,34,567.00", grouping: ",", code: "INR") == .success(123_456_700))
    #expect(Self.scaled("12,34", grouping: ",") == .failure(.notNumber))
    #expect(Self.scaled("1,2345", grouping: ",") == .failure(.notNumber))
    #expect(Self.scaled("1234,567", grouping: ",") == .failure(.notNumber))
    #expect(Self.scaled("1.5", decimal: ",") == .failure(.notNumber))
  }

  @Test func `has as many decimals as its currency, or is rounded half to even`() {
    #expect(Self.scaled("1200", digits: 0, code: "JPY") == .success(1_200))
    #expect(Self.scaled("1.234", digits: 3, code: "BHD") == .success(1_234))
    #expect(Self.scaled("1.5", digits: 0, code: "JPY") == .failure(.tooPrecise))
    for (text, minor) in [("0.125", 12), ("0.135", 14), ("0.1251", 13), ("0.124", 12), ("-0.125", -12)] {
      #expect(Self.scaled(text, isRounding: true) == .success(Int64(minor)))
    }
  }
}
