import Alignment
import Testing
import Wire

extension Sheet {
  /// A small attribution report with a bit of everything in it.
  static func sample() throws -> Sheet {
    let eur = try #require(Currency("EUR"))
    var sheet = Sheet(name: "attribution", title: "Attribution by channel")
    sheet.phrases = ["first touch", "2026-01-01 to 2026-03-31"]
    sheet.question = [
      Field("by", .text("channel")), Field("model", .text("first")), Field("within", .null),
      Field("from", .date(CivilDate(daysSinceEpoch: 20_454))),
    ]
    sheet.asOf = Instant(milliseconds: 1_774_994_399_999)
    sheet.columns = [
      Column("key", .text, title: "Channel", rank: 0),
      Column("touches", .count, rank: 3),
      Column("credit", .number),
      Column("revenue", .money),
      Column("share", .share, places: .table),
      Column("models", .nested, places: .json),
    ]
    sheet.append([
      .text("organic search"), .integer(12_345), .real(10.5), .money(minor: 123_456, eur), .share(0.9),
      .object([Field("first", .object([Field("credit", .real(10.5))]))]),
    ])
    sheet.append([
      .text("(none)"), .integer(7), .real(1.0 / 3), .money(minor: -5, eur), .share(0.000_4), .null,
    ])
    sheet.footer = [
      .text("Total"), .integer(12_352), .real(10.833_333_333_333_334), .money(minor: 123_451, eur), .null, .null,
    ]
    sheet.totals = [
      Field("journeys", .integer(11)), Field("credit", .real(10.833_333_333_333_334)),
      Field("booked", .money(minor: 123_451, eur)),
    ]
    sheet.notes = ["The row (none) holds touches without a channel."]
    return sheet
  }
}
