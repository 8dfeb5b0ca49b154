extension DateFormat {
  /// As documents write it; reading it again gives the same format.
  var text: String {
    switch self {
    case .iso: "iso"
    case .unix: "unix"
    case .unixMilliseconds: "unix-ms"
    case .pattern(let tokens): String(decoding: tokens.flatMap(\.bytes), as: UTF8.self)
    }
  }
}

extension DateFormat.Token {
  fileprivate var bytes: [UInt8] {
    let text =
      switch self {
      case .year: "yyyy"
      case .shortYear: "yy"
      case .month(let isPadded): isPadded ? "MM" : "M"
      case .monthName: "MMM"
      case .day(let isPadded): isPadded ? "dd" : "d"
      case .hour(let isPadded): isPadded ? "HH" : "H"
      case .halfDayHour(let isPadded): isPadded ? "hh" : "h"
      case .minute: "mm"
      case .second: "ss"
      case .fraction: "SSS"
      case .half: "a"
      case .offset: "Z"
      case .literal: ""
      }
    guard case .literal(let byte) = self else { return Array(text.utf8) }
    // A letter stands in quotes; a quote is written twice.
    let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    let quote = UInt8(ascii: "'")
    return isLetter ? [quote, byte, quote] : byte == quote ? [quote, quote] : [byte]
  }
}
