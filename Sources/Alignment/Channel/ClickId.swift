/// A mark that an advertising or mailing system adds to the address of the page it sends people to.
///
/// Raw values are bits of ``ClickIds``, in the order in which they are trusted where several are there.
package enum ClickId: UInt8, CaseIterable, Sendable {
  case googleAds, googleAppToWeb, googleWebToApp, displayVideo360, microsoftAds, tiktokAds, linkedInAds, xAds
  case snapchatAds, redditAds, yandexDirect, hubSpotMail, mailchimpMail, marketoMail, facebook, instagram, pinterest

  /// Names of its URL parameter, lower-case.
  package var parameters: [String] {
    switch self {
    case .googleAds: ["gclid"]
    case .googleAppToWeb: ["gbraid"]
    case .googleWebToApp: ["wbraid"]
    case .displayVideo360: ["dclid"]
    case .microsoftAds: ["msclkid"]
    case .tiktokAds: ["ttclid"]
    case .linkedInAds: ["li_fat_id"]
    case .xAds: ["twclid"]
    case .snapchatAds: ["sccid"]
    case .redditAds: ["rdt_cid"]
    case .yandexDirect: ["yclid"]
    case .hubSpotMail: ["_hsenc", "_hsmi"]
    case .mailchimpMail: ["mc_eid"]
    case .marketoMail: ["mkt_tok"]
    case .facebook: ["fbclid"]
    case .instagram: ["igshid", "igsh"]
    case .pinterest: ["epik"]
    }
  }

  /// What it says of the source and medium where the address has no UTM parameters.
  ///
  /// Facebook, Instagram and Pinterest mark every outgoing link, not only ads, so theirs say only *social*.
  package var implies: (source: String, medium: String) {
    switch self {
    case .googleAds, .googleAppToWeb, .googleWebToApp: ("google", "cpc")
    case .displayVideo360: ("dv360", "display")
    case .microsoftAds: ("bing", "cpc")
    case .tiktokAds: ("tiktok", "cpc")
    case .linkedInAds: ("linkedin", "cpc")
    case .xAds: ("twitter", "cpc")
    case .snapchatAds: ("snapchat", "cpc")
    case .redditAds: ("reddit", "cpc")
    case .yandexDirect: ("yandex", "cpc")
    case .hubSpotMail: ("hubspot", "email")
    case .mailchimpMail: ("mailchimp", "email")
    case .marketoMail: ("marketo", "email")
    case .facebook: ("facebook", "social")
    case .instagram: ("instagram", "social")
    case .pinterest: ("pinterest", "social")
    }
  }

  package init?(parameter: String) {
    guard let known = ClickId.byParameter[parameter] else { return nil }
    self = known
  }

  private static let byParameter: [String: ClickId] = {
    var table: [String: ClickId] = [:]
    for id in allCases {
      for parameter in id.parameters { table[parameter] = id }
    }
    return table
  }()
}

/// Which click ids an address has; their values are not kept.
package struct ClickIds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  package init(_ id: ClickId) { rawValue = 1 << UInt32(id.rawValue) }

  /// The one to trust most; `nil` where there is none.
  package var first: ClickId? {
    isEmpty ? nil : ClickId(rawValue: UInt8(rawValue.trailingZeroBitCount))
  }
}
