import Alignment

/// How a file is written, as a form shows and changes it; texts as documents have them.
package struct MappingOptions: Hashable, Sendable {
  /// `nil` to find out: `comma`, `semicolon`, `tab`.
  package var separator: String?
  package var encoding: TextEncoding?
  /// The formats of dates, tried in their order: `iso`, `dd/MM/yyyy`.
  package var dates: [String]
  /// `.` or `,`.
  package var decimal: String
  /// IANA; `nil` for the workspace's.
  package var zone: String?
  /// ISO 4217; `nil` for the workspace's.
  package var currency: String?
  /// Only rows that are there already are changed.
  package var changesOnly: Bool

  /// The formats that forms offer.
  package static let dateFormats = [
    "iso", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "dd-MM-yyyy", "yyyy/MM/dd", "yyyy-MM-dd HH:mm:ss",
    "dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm", "M/d/yyyy h:mm a", "dd.MM.yyyy HH:mm", "d MMM yyyy", "unix", "unix-ms",
  ]
  package static let separators = ["comma", "semicolon", "tab"]

  private static let bytes: [String: UInt8] = ["comma": CSV.comma, "semicolon": CSV.semicolon, "tab": CSV.tab]

  fileprivate init(_ mapping: Mapping) {
    separator = MappingOptions.separators.first { MappingOptions.bytes[$0] == mapping.separator }
    encoding = mapping.encoding
    dates = mapping.dates.map(\.text)
    decimal = mapping.amounts.decimal == UInt8(ascii: ",") ? "," : "."
    zone = mapping.zone
    currency = mapping.currency
    changesOnly = mapping.changesOnly
  }

  fileprivate func apply(to mapping: inout Mapping) throws(WireError) {
    mapping.separator = separator.flatMap { MappingOptions.bytes[$0] }
    mapping.encoding = encoding
    var formats: [DateFormat] = []
    for text in dates {
      guard let format = DateFormat(text) else {
        throw WireError("bad-date-format", "\"\(text.prefix(60))\" is not a date format.", field: "date")
      }
      formats.append(format)
    }
    mapping.dates = formats.isEmpty ? [.iso] : formats
    let mark = UInt8(ascii: decimal == "," ? "," : ".")
    if mapping.amounts.decimal != mark {
      mapping.amounts.decimal = mark
      // The other one parts thousands: 1.234,50 and 1,234.50.
      mapping.amounts.grouping = UInt8(ascii: decimal == "," ? "." : ",")
    }
    mapping.zone = zone
    if let currency {
      guard let known = Currency(currency.uppercased()) else {
        throw WireError(
          "unknown-currency", "\"\(currency.prefix(60))\" is not an ISO 4217 currency.", field: "currency")
      }
      mapping.currency = known.code
    } else {
      mapping.currency = nil
    }
    if [.contacts, .companies, .deals].contains(mapping.kind) { mapping.changesOnly = changesOnly }
  }
}

extension Mapping {
  package var options: MappingOptions { MappingOptions(self) }

  /// - Throws: `bad-date-format`, `unknown-currency`.
  package func setting(_ options: MappingOptions) throws(WireError) -> Mapping {
    var mapping = self
    try options.apply(to: &mapping)
    return mapping
  }

  /// The same for ids of another system.
  package func setting(source: String) -> Mapping {
    var mapping = self
    mapping.source = source
    return mapping
  }
}
