import Alignment
import Pages
import Testing

@Suite struct `An amount in a form` {
  @Test(arguments: [
    ("0", 0), ("1234", 123_400), ("1234.5", 123_450), ("1234,50", 123_450), ("1,234", 123_400), ("1.234,50", 123_450),
    ("1,234.50", 123_450), ("1 234,50", 123_450), ("1\u{00A0}234,50", 123_450), ("1’234.50", 123_450), ("-5", -500),
    ("−5,25", -525), ("1.234.567", 123_456_700), (".5", 50), ("1,23", 123), ("12.345.678,9", 1_234_567_890),
  ])
  func `is read as people write it`(text: String, minor: Int64) throws {
    #expect(AmountField.minor(text, try Reader.euro()) == minor)
  }

  @Test(arguments: [
    "", " ", "-", "abc", "1,2,3", "1.2345", "1,23,456", "12 €", "1.23.4", "1..2", "9999999999999999999", ".",
  ])
  func `is refused where it says nothing clear`(text: String) throws {
    #expect(AmountField.minor(text, try Reader.euro()) == nil)
  }

  @Test func `has as many decimals as its currency`() throws {
    let yen = try #require(Currency("JPY"))
    let dinar = try #require(Currency("BHD"))
    #expect(AmountField.minor("1,234", yen) == 1_234)
    #expect(AmountField.minor("12.5", yen) == nil)
    #expect(AmountField.minor("1.234", dinar) == 1_234)
    #expect(AmountField.minor("1,234.500", dinar) == 1_234_500)
  }

  @Test(arguments: [0, 1, 5, 50, 99, 100, 123_450, -525, -1, 1_234_567_890, Int64.max / 2])
  func `reads back what a form begins with`(minor: Int64) throws {
    let euro = try Reader.euro()
    #expect(AmountField.minor(AmountField.text(minor, euro), euro) == minor)
  }
}
