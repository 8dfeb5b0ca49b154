package import Alignment

/// What was spent on each value of a dimension in a period, in minor units of the base currency.
///
/// Only channel, source and campaign have costs. A cost belongs to the channel (or source) it names, without
/// one to that of most of its campaign's counted touches (ties by text), without such to `(none)`; by campaign,
/// to the campaign it names or `(none)`. A campaign with a cost of its own over more than one day ignores
/// the costs of its touches. A cost that lies partly in the period, or after the as-of day,
/// counts by its days, rounded half to even; it is converted at the rate of its first day.
package struct CostTable: Sendable {
  /// By value; `nil` where nothing was recorded for it. Empty for dimensions without costs.
  package private(set) var amounts: [Int64?] = []
  /// Costs left out for want of a rate.
  package private(set) var unconverted = 0

  /// - Parameter note: told of each cost that counts, with its value and the part of it, for a receipt.
  package init(
    _ resolved: ResolvedIndex, _ dimension: Dimension, period: Period?, valueCount: Int,
    note: (_ cost: CostRow, _ value: Int32, _ part: Int64) -> Void = { _, _, _ in }
  ) {
    guard [.channel, .source, .campaign].contains(dimension) else { return }
    let index = resolved.index
    let rates = RateTable(of: index, seen: resolved.visibility)
    let seen = index.visibleCosts(seen: resolved.visibility)
    let monthly = Set(
      seen.lazy.filter { !$0.isOfTouch && $0.campaign != 0 && $0.period.dayCount > 1 }.map(\.campaign))
    let counted = seen.filter { !$0.isOfTouch || !monthly.contains($0.campaign) }
    let homes = resolved.homes.value(dimension) { CostTable.homes(of: counted, resolved, dimension) }

    amounts = [Int64?](repeating: nil, count: valueCount)
    for cost in counted {
      let days = CostTable.days(of: cost.period, in: period, asOf: resolved.asOf)
      if days == 0 { continue }
      guard let minor = rates.inBase(minor: cost.amountMinor, currency: cost.currency, on: { cost.period.first }) else {
        unconverted += 1
        continue
      }
      let part = RateTable.halfEven(Int128(minor) * Int128(days), Int128(cost.period.dayCount))
      let value =
        switch dimension {
        case .channel: cost.channel != 0 ? cost.channel : homes[cost.campaign] ?? 0
        case .source: cost.source != 0 ? cost.source : homes[cost.campaign] ?? 0
        default: cost.campaign
        }
      guard Int(value) < amounts.count else { continue }
      amounts[Int(value)] = (amounts[Int(value)] ?? 0) + Int64(clamping: part)
      note(cost, Int32(value), Int64(clamping: part))
    }
  }

  private static func isVoided(_ row: Int, _ resolved: ResolvedIndex) -> Bool {
    guard let void = resolved.index.touches.voids[Int32(row)] else { return true }
    return resolved.visibility.knows(changeset: void)
  }

  private static func days(of cost: Period, in period: Period?, asOf: CivilDate?) -> Int {
    var first = cost.first
    var last = cost.last
    if let period {
      first = max(first, period.first)
      last = min(last, period.last)
    }
    if let asOf { last = min(last, asOf) }
    return max(0, last.daysSinceEpoch - first.daysSinceEpoch + 1)
  }

  /// By campaign that spent without naming a channel (or source): the one most of its counted touches had; whatever
  /// the period.
  private static func homes(
    of costs: [CostRow], _ resolved: ResolvedIndex, _ dimension: Dimension
  ) -> [Int32: Int32] {
    guard dimension != .campaign else { return [:] }
    let index = resolved.index
    var isAsked = [Bool](repeating: false, count: index.campaigns.count)
    var asksAny = false
    for cost in costs where cost.campaign != 0 && (dimension == .channel ? cost.channel : cost.source) == 0 {
      isAsked[Int(cost.campaign)] = true
      asksAny = true
    }
    if !asksAny { return [:] }

    let asked = isAsked
    let reader = DimensionReader(dimension, resolved)
    let parts = inChunks(index.touches.count, smallest: 65_536) { run in
      var tally: [Int64: Int] = [:]
      let campaigns = index.touches.campaign.span
      for row in run where asked[Int(campaigns[row])] {
        let flags = index.touches.flags[row]
        guard flags & TouchColumns.markMask == 0,
          flags & TouchColumns.voidBit == 0 || !isVoided(row, resolved),
          resolved.visibility.sees(at: index.touches.at[row], changeset: index.touches.changeset[row])
        else { continue }
        tally[Int64(campaigns[row]) << 32 | Int64(reader.number(ofTouch: row)), default: 0] += 1
      }
      return tally
    }
    var tally: [Int64: Int] = [:]
    for part in parts { tally.merge(part) { $0 + $1 } }

    let order = reader.dictionary.textOrder()
    var best: [Int32: (count: Int, value: Int32)] = [:]
    for (key, count) in tally {
      let campaign = Int32(key >> 32)
      let value = Int32(truncatingIfNeeded: key)
      if let known = best[campaign],
        (known.count, order[Int(value)]) > (count, order[Int(known.value)])
      {
        continue
      }
      best[campaign] = (count, value)
    }
    return best.mapValues(\.value)
  }
}
