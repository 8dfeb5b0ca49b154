extension Sheet {
  /// What the cells under one heading mean, and where they are shown.
  package struct Column: Hashable, Sendable {
    /// snake_case, the key in JSON and the heading in CSV.
    package var key: String
    package var title: String
    package var kind: Kind
    /// How soon a table leaves the column out when it is too wide: 0 never, then the highest number first.
    package var rank: Int
    package var places: Places

    package init(
      _ key: String, _ kind: Kind, title: String? = nil, rank: Int = 1, places: Places = .all
    ) {
      self.key = key
      self.kind = kind
      self.title = title ?? Sheet.title(ofKey: key)
      self.rank = rank
      self.places = places
    }
  }

  /// What a column holds. Text and what is like it stands to the left, figures to the right.
  package enum Kind: Hashable, Sendable {
    case text
    /// A whole number.
    case count
    /// A number with a fraction: a credit, a lift.
    case number
    /// 0 to 1 (a return may be beyond), shown in percent.
    case share
    case money
    /// Days of 24 hours, with one decimal.
    case days
    case instant, date, flag
    /// `marketing`, `both` or `sales`, in the team's colour.
    case team
    /// A verdict, green, orange or red.
    case status
    /// A list or object; never in a table.
    case nested

    var isFigure: Bool {
      switch self {
      case .count, .number, .share, .money, .days: true
      case .text, .instant, .date, .flag, .team, .status, .nested: false
      }
    }
  }

  /// The formats that show a column.
  package struct Places: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Tables on a terminal and in Markdown.
    package static let table = Places(rawValue: 1)
    package static let csv = Places(rawValue: 2)
    package static let json = Places(rawValue: 4)
    package static let data: Places = [.csv, .json]
    package static let all: Places = [.table, .csv, .json]
  }
}
