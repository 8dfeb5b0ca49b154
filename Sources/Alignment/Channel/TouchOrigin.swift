/// All that a channel depends on: where a touch came from, as far as its source says.
///
/// Texts are as given, in any case; empty is missing. Two equal origins have the same channel, so a reader may
/// keep the answers by origin.
package struct TouchOrigin: Hashable, Sendable {
  /// `utm_source`, or the source that an import names.
  package var source: String
  package var medium: String
  package var campaign: String
  /// Host of the page before, without scheme and port; empty for none and for our own site.
  package var referrerHost: String
  package var clickIds: ClickIds
  package var kind: TouchKind
  package var side: Side

  package init(
    source: String = "", medium: String = "", campaign: String = "", referrerHost: String = "",
    clickIds: ClickIds = [], kind: TouchKind = .pageView, side: Side = .marketing
  ) {
    self.source = source
    self.medium = medium
    self.campaign = campaign
    self.referrerHost = referrerHost
    self.clickIds = clickIds
    self.kind = kind
    self.side = side
  }

  /// Of a visit that landed on an address, coming from another.
  package init(landing: LandingParameters, referrerHost: String, kind: TouchKind, side: Side) {
    self.init(
      source: landing.source, medium: landing.medium, campaign: landing.campaign, referrerHost: referrerHost,
      clickIds: landing.clickIds, kind: kind, side: side
    )
  }

  /// Whether nothing is said but the kind and the side.
  package var isBare: Bool {
    source.isEmpty && medium.isEmpty && campaign.isEmpty && referrerHost.isEmpty && clickIds.isEmpty
  }
}
