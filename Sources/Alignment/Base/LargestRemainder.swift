/// Splits an amount into whole minor units that add up to it exactly.
///
/// Each part is the whole number below its share; the units left over go, one each, to the largest remainders.
/// Remainders are compared after rounding to 1e-9, so that 1/3 + 1/3 + 1/3 in floating point is a tie; ties go
/// by rank. Negative amounts are split by their absolute value. This is the plain form that faster ones in
/// reports must equal.
///
///     LargestRemainder.split(100, weights: [1/3, 1/3, 1/3])     // [34, 33, 33]
///     LargestRemainder.split(-100, weights: [0.5, 0.125, 0.375])   // [-50, -13, -37]
package enum LargestRemainder {
  /// - Parameters:
  ///   - amount: minor units, negative for refunds.
  ///   - weights: not negative, finite, adding up to about 1. What their sum lacks or exceeds by rounding is
  ///     given to, or taken from, the parts like any other remainder.
  ///   - ranks: by part, its place in the order that decides ties (smaller first): the order of the values'
  ///     texts. `nil` where the parts stand in that order already.
  /// - Returns: one amount a part, in the order of the weights; their sum is `amount`. A part of weight 0 gets
  ///   nothing, unless all weights are 0. Empty only if the weights are.
  /// - Complexity: O(*n* log *n*) in the number of parts.
  package static func split(_ amount: Int64, weights: [Double], ranks: [Int]? = nil) -> [Int64] {
    guard !weights.isEmpty else { return [] }
    precondition(ranks == nil || ranks?.count == weights.count, "there is a rank for each part")
    let total = Int128(amount.magnitude)
    var parts: [Int128] = []
    var remainders: [Int64] = []
    parts.reserveCapacity(weights.count)
    remainders.reserveCapacity(weights.count)
    for weight in weights {
      precondition(weight >= 0 && weight.isFinite, "a weight is a number that is not negative")
      let share = Double(amount.magnitude) * weight
      let whole = share.rounded(.down)
      parts.append(Int128(whole))
      remainders.append(Int64(((share - whole) * 1e9).rounded()))
    }

    var order = weights.indices.filter { weights[$0] > 0 }
    if order.isEmpty { order = Array(weights.indices) }
    order.sort { a, b in
      if remainders[a] != remainders[b] { return remainders[a] > remainders[b] }
      return (ranks?[a] ?? a, a) < (ranks?[b] ?? b, b)
    }

    var left = total - parts.reduce(0, +)
    // More units than parts, or fewer than none, only where the weights do not add up to 1: whole rounds first.
    let rounds = left / Int128(order.count)
    if rounds > 0 {
      for part in order { parts[part] += rounds }
      left -= rounds * Int128(order.count)
    }
    if left > 0 {
      for part in order.prefix(Int(left)) { parts[part] += 1 }
    }
    // Too much was given: taken back from the smallest remainders on.
    while left < 0 {
      let share = max(1, -left / Int128(order.count))
      for part in order.reversed() where left < 0 {
        let taken = min(parts[part], share, -left)
        parts[part] -= taken
        left += taken
      }
    }
    return parts.map { amount < 0 ? Int64(-$0) : Int64($0) }
  }
}
