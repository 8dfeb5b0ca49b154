import Alignment

/// The one definition of the data that both sides of a comparison read: Accord's own CSV files, seeded.
///
///     contact        visits of one channel and campaign each, some with a second touch     deal
///     ├─────────────●────●●──────────●───────●●─────────────●──────────────●──────────────◆ won
///                   created     lead       mql                      created
///
/// Rules that make journeys comparable with plain SQL: a contact has at most one deal and a deal one contact, no
/// two touches of a contact share an instant, and a visit has one page view (its second touch is a form or a
/// download; measures of collapsed visits read both as page views).
struct BenchmarkData: Sendable {
  /// How many contacts; about ten touches each.
  var contacts = 1_000_000
  /// Share of contacts with a won deal, 0 to 1.
  var won = 1.0
  /// Share of the others with a lost deal, 0 to 1.
  var lost = 0.05
  /// Number of the first contact: a further load goes on after those that are there.
  var firstContact = 1
  /// Number of the first touch's message, likewise.
  var firstMessage = 1
  /// The touches of a further load belong to contacts spread over so many that are there; `nil` for its own.
  var spread: Int?
  var seed: UInt64 = 20_250_101

  /// 2024-01-01T00:00:00Z; contacts come over the two years from it.
  static let start: Int64 = 1_704_067_200_000

  /// Channels and how often a visit is of each, in thousandths; `direct` first.
  static let channels: [(name: String, frequency: Int)] = [
    ("direct", 220), ("organic-search", 205), ("paid-search", 140), ("email", 90), ("organic-social", 85),
    ("paid-social", 80), ("referral", 60), ("display", 40), ("affiliates", 25), ("organic-video", 20),
    ("outbound", 20), ("event", 15),
  ]
  static let sources = 40
  static let campaigns = 60
  static let contents = 200
  static let countries = ["AT", "CH", "DE", "ES", "FR", "GB", "NL", "US"]
  static let personas = ["Buyer", "Engineer", "Founder", "Marketer"]

  /// The number of the contact that a touch belongs to.
  func owner(of touch: GeneratedTouch) -> Int {
    guard let spread else { return Int(touch.contact) }
    return 1 + Int(touch.contact) * 7_919 % spread
  }
}

/// A touch of the generated data: 24 bytes, so that ten million can be put in order of time.
struct GeneratedTouch: Sendable {
  var at: Int64
  var contact: Int32
  var kind: TouchKind
  var channel: UInt8
  var source: UInt8
  var campaign: UInt8
  var content: UInt8
  var side: Side
}

/// A contact of the generated data with its deal; instants in milliseconds, `nil` where it never came to that.
struct GeneratedContact: Sendable {
  var createdAt: Int64
  var leadAt: Int64?
  var mqlAt: Int64?
  var deal: GeneratedDeal?
}

struct GeneratedDeal: Sendable {
  var createdAt: Int64
  var closedAt: Int64
  var isWon: Bool
  /// In hundredths.
  var amount: Int64
}
