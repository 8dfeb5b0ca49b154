import Alignment
import Foundation

extension BenchmarkData {
  /// Adds the touches of one contact, and says what became of it. Every contact has dice of its own.
  ///
  /// - Parameter number: from 1.
  func tell(_ number: Int, into touches: inout [GeneratedTouch]) -> GeneratedContact {
    var dice = SeededGenerator(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
    let first = touches.count
    // Geometric with mean 10, at most 60.
    let count = min(60, 1 + Int(log(1 - dice.unit()) / log(0.9)))
    var at = Self.start + Int64(dice.unit() * 640 * Double(Instant.day)) & ~1
    while touches.count - first < count {
      let channel = pickChannel(dice.unit())
      let isSales = dice.unit() < 0.05
      var touch = GeneratedTouch(
        at: at, contact: Int32(number),
        kind: isSales ? .call : kind(of: channel, dice.unit()),
        channel: UInt8(channel), source: UInt8(dice.next() % UInt64(Self.sources)),
        campaign: UInt8(dice.next() % UInt64(Self.campaigns)), content: UInt8(dice.next() % UInt64(Self.contents)),
        side: isSales ? .sales : .marketing)
      touches.append(touch)
      // One visit in three has a second touch, half a minute to 25 minutes later.
      if touch.kind == .pageView, touches.count - first < count, dice.unit() < 1.0 / 3 {
        at += Int64(30_000 + dice.unit() * 1_470_000) & ~1
        touch.at = at
        touch.kind = dice.unit() < 0.5 ? .form : .download
        touches.append(touch)
      }
      // The next visit: past the 30 minutes that would make it the same, and six days on average.
      at += (31 * Instant.minute + Int64(-log(1 - dice.unit()) * 6 * Double(Instant.day))) & ~1
    }
    return outcome(first: touches[first].at, last: touches[touches.count - 1].at, &dice)
  }

  private func pickChannel(_ share: Double) -> Int {
    var rest = Int(share * 1_000)
    for (number, channel) in Self.channels.enumerated() {
      rest -= channel.frequency
      if rest < 0 { return number }
    }
    return 0
  }

  private func kind(of channel: Int, _ share: Double) -> TouchKind {
    switch Self.channels[channel].name {
    case "email": share < 0.7 ? .emailClick : .assetOpened
    case "display": .adClick
    case "event": share < 0.5 ? .webinar : .event
    default: .pageView
    }
  }

  /// Lead and MQL entries lie between the touches (at odd milliseconds), the close after the last one.
  private func outcome(first: Int64, last: Int64, _ dice: inout SeededGenerator) -> GeneratedContact {
    var contact = GeneratedContact(createdAt: first)
    let isWon = dice.unit() < won
    let isLost = !isWon && dice.unit() < lost
    let isLead = dice.unit() < 0.4
    let span = Double(last - first)
    let lead = first + Int64(span * dice.unit() * 0.6) | 1
    let mql = lead + (2 + Int64(span * dice.unit() * 0.3)) & ~1
    let wait = Int64(dice.unit() * 20 * Double(Instant.day))
    let amount = Int64(exp(8 + 1.2 * (dice.unit() + dice.unit() + dice.unit() - 1.5)) * 100)
    guard isWon || isLost || isLead else { return contact }
    contact.leadAt = lead
    contact.mqlAt = mql
    if isWon || isLost {
      let created = mql + 6 * Instant.hour
      let closed = max(last, created) + Instant.hour + wait
      contact.deal = GeneratedDeal(createdAt: created, closedAt: closed, isWon: isWon, amount: amount)
    }
    return contact
  }
}
