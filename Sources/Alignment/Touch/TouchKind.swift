/// What kind of interaction a touch is. Raw values are stored; never renumber.
package enum TouchKind: UInt8, CaseIterable, Sendable {
  case pageView = 0
  case form, download
  case emailOpen, emailClick, emailReply
  case adView, adClick
  case chat, webinar, event, cart
  case call, meeting, emailSent
  case assetShared, assetOpened
  case productUse
  case other

  /// The name in documents, commands and JSON.
  package var name: String {
    switch self {
    case .pageView: "page-view"
    case .form: "form"
    case .download: "download"
    case .emailOpen: "email-open"
    case .emailClick: "email-click"
    case .emailReply: "email-reply"
    case .adView: "ad-view"
    case .adClick: "ad-click"
    case .chat: "chat"
    case .webinar: "webinar"
    case .event: "event"
    case .cart: "cart"
    case .call: "call"
    case .meeting: "meeting"
    case .emailSent: "email-sent"
    case .assetShared: "asset-shared"
    case .assetOpened: "asset-opened"
    case .productUse: "product-use"
    case .other: "other"
    }
  }

  package init?(name: some StringProtocol) {
    let folded = String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    guard let kind = TouchKind.allCases.first(where: { $0.name == folded }) else { return nil }
    self = kind
  }

  /// Whether it happens on our pages, and so belongs to a visit.
  package var isOnSite: Bool {
    switch self {
    case .pageView, .form, .download, .chat, .cart: true
    default: false
    }
  }

  /// Who does it where the source does not say.
  package var usualSide: Side {
    switch self {
    case .call, .meeting, .emailSent, .assetShared: .sales
    default: .marketing
    }
  }
}

/// Which team an interaction belongs to.
package enum Side: UInt8, CaseIterable, Sendable {
  case marketing, sales

  package var name: String { self == .marketing ? "marketing" : "sales" }
  package init?(name: some StringProtocol) {
    switch name.lowercased() {
    case "marketing": self = .marketing
    case "sales": self = .sales
    default: return nil
    }
  }
}

/// Whether a touch counts: a person's does; a machine's or our own people's is kept and left out.
package enum TouchMark: UInt8, CaseIterable, Sendable {
  case counted, machine, `internal`

  package var name: String {
    switch self {
    case .counted: "counted"
    case .machine: "machine"
    case .internal: "internal"
    }
  }
}
