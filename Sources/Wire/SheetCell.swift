package import Alignment

extension Sheet {
  /// One figure or word with its unit, so that every format can write it in its own way.
  package indirect enum Cell: Hashable, Sendable {
    /// Unknown, or a question that has no answer here.
    case null
    case text(String)
    case integer(Int)
    case real(Double)
    /// 0 to 1, or beyond for a return.
    case share(Double)
    case money(Money)
    case instant(Instant)
    case date(CivilDate)
    case flag(Bool)
    case list([Cell])
    case object([Field])

    package static func money(minor: Int64, _ currency: Currency) -> Cell {
      .money(Money(minor: minor, currency: currency))
    }

    package static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .null }
    package static func optional(_ number: Int?) -> Cell { number.map(Cell.integer) ?? .null }
    package static func optional(real number: Double?) -> Cell { number.map(Cell.real) ?? .null }
    package static func optional(share: Double?) -> Cell { share.map(Cell.share) ?? .null }

    /// For a sentence: with separators and unit.
    package var words: String { Sheet.words(self, as: .text) }

    var isNull: Bool { self == .null }
    var money: Money? {
      guard case .money(let money) = self else { return nil }
      return money
    }
  }
}
