/// The channels that the default rules give; the workspace may add others by rules of its own.
///
/// Raw values are the names in data, commands and JSON.
package enum DefaultChannel: String, CaseIterable, Sendable {
  case direct
  case crossNetwork = "cross-network"
  case paidShopping = "paid-shopping"
  case paidSearch = "paid-search"
  case paidSocial = "paid-social"
  case paidVideo = "paid-video"
  case display
  case paidOther = "paid-other"
  case organicShopping = "organic-shopping"
  case organicSocial = "organic-social"
  case organicVideo = "organic-video"
  case organicSearch = "organic-search"
  case aiAssistant = "ai-assistant"
  case referral
  case email
  case affiliates
  case audio
  case sms
  case mobilePush = "mobile-push-notifications"
  /// A rep started it.
  case outbound
  /// A fair, a conference, a webinar.
  case event
  /// Print, post, phone, word of mouth.
  case offline
  /// No rule fits.
  case unassigned

  /// The title people read.
  package var title: String {
    switch self {
    case .aiAssistant: "AI Assistant"
    case .crossNetwork: "Cross-network"
    case .sms: "SMS"
    default: DefaultChannel.title(of: rawValue)
    }
  }

  /// The title of any channel: a default one's own, else its name in words, each with a capital.
  package static func title(of name: String) -> String {
    if let channel = DefaultChannel(rawValue: name), [.aiAssistant, .crossNetwork, .sms].contains(channel) {
      return channel.title
    }
    return name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
