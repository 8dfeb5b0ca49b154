/// Alerts that are told in one line: "3 leads came back".
///
///     AlertGroup.groups(of: [(7, at: 10:42, isRead: false), (7, at: 10:31, isRead: false)])   // one group of two
package struct AlertGroup: Hashable, Sendable {
  /// What alerts are told together by: of one rule, or of one kind of news.
  package struct Key: Hashable, Sendable {
    package let rule: Int64?
    package let occasion: AlertOccasion
    package let isRead: Bool

    package init(rule: Int64?, occasion: AlertOccasion, isRead: Bool = false) {
      self.rule = rule
      self.occasion = occasion
      self.isRead = isRead
    }
  }

  package let key: Key
  /// Places in the list, in its order.
  package var places: [Int]

  /// Milliseconds between an alert and the next of its group, at most.
  package static let gap: Int64 = Instant.hour

  /// Groups in the order of their first members. News stand alone.
  ///
  /// - Parameter alerts: the latest first.
  package static func groups(of alerts: [(key: Key, at: Instant)]) -> [AlertGroup] {
    var groups: [AlertGroup] = []
    var latest: [Key: (group: Int, at: Instant)] = [:]
    for (place, alert) in alerts.enumerated() {
      if alert.key.occasion.isOfRules, let open = latest[alert.key],
        open.at.milliseconds - alert.at.milliseconds <= gap
      {
        groups[open.group].places.append(place)
        latest[alert.key] = (open.group, alert.at)
      } else {
        latest[alert.key] = (groups.count, alert.at)
        groups.append(AlertGroup(key: alert.key, places: [place]))
      }
    }
    return groups
  }
}
