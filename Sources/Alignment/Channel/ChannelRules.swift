/// The table that gives every touch its channel: rules in order, the first that fits decides.
///
/// It is data, and the workspace may change it; the default is ``ChannelRules/standard``.
///
///     let origin = TouchOrigin(source: "linkedin", medium: "cpc", kind: .pageView)
///     ChannelRules.standard.channel(of: origin)   // "paid-social"
///
/// A channel that an import gives is kept as given; this is for touches without one.
package struct ChannelRules: Hashable, Sendable {
  package var rules: [ChannelRule]
  package var sites: SourceSites
  /// Where no rule fits.
  package var otherwise: String

  package init(
    rules: [ChannelRule], sites: SourceSites = .standard, otherwise: String = DefaultChannel.unassigned.rawValue
  ) {
    self.rules = rules
    self.sites = sites
    self.otherwise = otherwise
  }

  /// The channel of a touch; depends on nothing but the origin.
  ///
  /// - Complexity: a few dozen comparisons of short texts; keep answers by origin where there are many touches.
  package func channel(of origin: TouchOrigin) -> String {
    let reading = OriginReading(origin, sites: sites)
    return rules.first { $0.condition.holds(for: reading) }?.channel ?? otherwise
  }

  /// The source that a touch is listed under where it names none: what its click id or referrer implies.
  ///
  /// `google` for a search there, the host for any other site; empty where nothing is known.
  package func source(of origin: TouchOrigin) -> String {
    if !origin.source.isEmpty { return origin.source }
    let reading = OriginReading(origin, sites: sites)
    return reading.source == OriginReading.direct ? "" : reading.source
  }
}

/// An origin with its gaps filled the way web analytics does it.
///
/// Source and medium are the UTM parameters; where those are missing, what a click id implies; else the referrer
/// (a search engine is *organic*, an AI assistant *ai-assistant*, any other site *referral*); else *(direct)*.
struct OriginReading {
  let origin: TouchOrigin
  let source: String
  let medium: String
  let campaign: String
  let category: SourceCategory?

  static let direct = "(direct)"

  init(_ origin: TouchOrigin, sites: SourceSites) {
    var source = OriginReading.folded(origin.source)
    var medium = OriginReading.folded(origin.medium)
    let isTagged = !source.isEmpty || !medium.isEmpty || !origin.campaign.isEmpty
    if let implied = origin.clickIds.first?.implies {
      if source.isEmpty { source = implied.source }
      if medium.isEmpty { medium = implied.medium }
    } else if !isTagged {
      let host = SourceSites.host(OriginReading.folded(origin.referrerHost))
      if host.isEmpty {
        (source, medium) = (OriginReading.direct, "(none)")
      } else {
        switch sites.site(of: host) {
        case (.search, let name)?: (source, medium) = (name, "organic")
        case (.aiAssistant, _)?: (source, medium) = (host, "ai-assistant")
        default: (source, medium) = (host, "referral")
        }
      }
    }
    // An ad seen or clicked is paid for, whatever else is missing.
    if origin.medium.isEmpty, origin.clickIds.isEmpty, origin.kind == .adView || origin.kind == .adClick {
      medium = "paid"
    }
    self.origin = origin
    self.source = source
    self.medium = medium
    campaign = OriginReading.folded(origin.campaign)
    category = sites.site(of: SourceSites.host(source))?.category
  }

  private static func folded(_ text: String) -> String {
    let lower = text.utf8.contains { $0 >= 128 || (65...90).contains($0) } ? text.lowercased() : text
    guard lower.first?.isWhitespace == true || lower.last?.isWhitespace == true else { return lower }
    var rest = Substring(lower)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
