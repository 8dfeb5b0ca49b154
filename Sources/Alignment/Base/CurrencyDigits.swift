extension Currency {
  /// How many decimal digits the minor unit of a currency stands for, as ISO 4217 has it.
  ///
  /// ISO 4217:2015, table A.1 with its amendments to 2026; codes without a minor unit (metals, units of account,
  /// tests) are not currencies one sells in and are left out. Codes withdrawn since 2014 are taken too, because
  /// the history that is imported is still in them.
  ///
  /// - Parameter code: three upper-case letters.
  /// - Returns: 0, 2, 3 or 4; `nil` for a code that is not in the list.
  /// - Complexity: O(1).
  package static func minorDigits(of code: String) -> Int? {
    guard let place = place(of: code.utf8) else { return nil }
    let digits = digitsByPlace[place]
    return digits < 0 ? nil : Int(digits)
  }

  /// Every code that is taken, in alphabetical order.
  package static var codes: [String] {
    lists.flatMap { $0.codes.split(separator: " ").map(String.init) }.sorted()
  }

  private static let lists: [(digits: Int8, codes: String)] = [
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
    (
      2,
      """
      AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF \
      CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL \
      HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU \
      MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR \
      SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED \
      VES WST XAD XCD XCG YER ZAR ZMW ZWG
      """
    ),
    // Withdrawn: BYR had no digits in use, the others two.
    (0, "BYR"),
    (2, "ANG BGN CUC HRK LTL LVL MRO SLL STD VEF ZWL"),
  ]

  /// By place of the code: its digits, -1 for none such.
  private static let digitsByPlace: [Int8] = {
    var table = [Int8](repeating: -1, count: 26 * 26 * 26)
    for list in lists {
      for code in list.codes.split(separator: " ") {
        if let place = place(of: code.utf8) { table[place] = list.digits }
      }
    }
    return table
  }()

  private static func place(of code: some Sequence<UInt8>) -> Int? {
    var place = 0
    var count = 0
    for byte in code {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte), count < 3 else { return nil }
      place = place * 26 + Int(byte - UInt8(ascii: "A"))
      count += 1
    }
    return count == 3 ? place : nil
  }
}
