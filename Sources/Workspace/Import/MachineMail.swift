import Alignment
import Store

/// Tells opens and clicks of machines by when they came: seconds after the sending, or all links at once.
///
/// A mail is known by its contact and campaign; one of the two touches may name no campaign.
struct MachineMail {
  private let rules: MachineRules

  init(_ rules: MachineRules = MachineRules()) { self.rules = rules }

  /// The ids of counted touches that a machine made.
  ///
  /// - Complexity: O(*n* log *n*).
  func found(in touches: [MailTouches.Stored]) -> [MailTouches.Stored] {
    let sorted = touches.sorted { ($0.contact, $0.at, $0.id) < ($1.contact, $1.at, $1.id) }
    var found: [MailTouches.Stored] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].contact == sorted[start].contact { end += 1 }
      if end - start > 1 {
        let machines = machines(sorted[start..<end])
        found += sorted[start..<end].filter { machines.contains($0.id) }
      }
      start = end
    }
    return found.sorted { $0.id < $1.id }
  }

  /// Of one contact, in order of time.
  private func machines(_ touches: ArraySlice<MailTouches.Stored>) -> Set<Int64> {
    var found: Set<Int64> = []
    let sent = touches.filter { $0.kind == .emailSent || $0.kind == .assetShared }
    for touch in touches where touch.kind != .emailSent && touch.kind != .assetShared && touch.mark == .counted {
      let isTooSoon = sent.contains { mail in
        (mail.campaign == touch.campaign || mail.campaign == .min || touch.campaign == .min)
          && rules.reason(at: Instant(milliseconds: touch.at), sentAt: Instant(milliseconds: mail.at)) != nil
      }
      if isTooSoon { found.insert(touch.id) }
    }
    let clicks = touches.filter { $0.kind == .emailClick && $0.mark != .internal }
    guard clicks.count >= rules.burstLinks else { return found }
    for mail in Dictionary(grouping: clicks, by: \.campaign).values {
      let marks = rules.bursts(in: mail.map { (Instant(milliseconds: $0.at), number($0.link)) })
      for (click, isMachine) in zip(mail, marks) where isMachine && click.mark == .counted { found.insert(click.id) }
    }
    return found
  }

  private func number(_ link: Int64) -> Int32 { Int32(truncatingIfNeeded: link ^ link >> 32) }

  /// One number for a content and an address.
  static func link(_ content: Int64, _ url: String) -> Int64 {
    var hash = SipHash(key: 0, 0)
    hash.combine(content)
    hash.combine(url)
    return hash.finalized()
  }
}
