/// Something that happened to a contact, as rules of alerts read it: counted, live, and known just now.
package struct AlertFact: Hashable, Sendable {
  package enum Happening: Hashable, Sendable {
    case touch(Touched)
    /// A share of the promised time is over, in percent.
    case clock(share: Int)
    case ready
    case handedOver
    case win
  }

  /// What a touch says.
  package struct Touched: Hashable, Sendable {
    package var kind: TouchKind
    package var side: Side
    /// A path; empty where none is known.
    package var page: String
    package var content: String
    /// When the contact was on our pages before; `nil` where never, or where no rule asks.
    package var lastVisit: Instant?

    package init(
      _ kind: TouchKind, side: Side? = nil, page: String = "", content: String = "", lastVisit: Instant? = nil
    ) {
      self.kind = kind
      self.side = side ?? kind.usualSide
      self.page = page
      self.content = content
      self.lastVisit = lastVisit
    }

    /// A mail of a rep that was opened, clicked or answered, or an asset that was shared and opened.
    var isOfWhatWasSent: Bool {
      switch kind {
      case .emailOpen, .emailClick, .emailReply: side == .sales
      case .assetOpened: true
      default: false
      }
    }
  }

  package let at: Instant
  package let happening: Happening

  package init(_ happening: Happening, at: Instant) {
    self.happening = happening
    self.at = at
  }

  /// Facts of touches are told within this time, in milliseconds: what is reported later is past.
  package static let freshness: Int64 = Instant.day
}
