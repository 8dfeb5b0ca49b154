package import Alignment

/// Which rows behind a marketing figure are asked for.
package enum MarketingPart: Hashable, Sendable {
  /// Contacts that first entered the stage in the period.
  case entries(Stage)
  /// Contacts with a counted touch of the row in the period.
  case touched
  /// Deals won.
  case revenue
}
