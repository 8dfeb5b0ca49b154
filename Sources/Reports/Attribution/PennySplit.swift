import Alignment

/// Largest remainder for up to sixteen parts at once, without branches: what ``LargestRemainder`` gives, faster.
///
/// Each part's share is cut to whole units in floating point; the place of its remainder among the others
/// is counted, not sorted, and the units left over go to the first places.
struct PennySplit: Sendable {
  static let width = 16
  /// Amounts below this are exact in the floating-point steps; larger ones take the plain form.
  private static let limit = Int64(1) << 45
  /// Adding and taking it off rounds to a whole number, half to even.
  private static let rounder = 0x1.8p52

  /// By part: its weight. Parts from `count` on are 0.
  var weights = InlineArray<16, Double>(repeating: 0)
  /// By part: larger comes first where remainders are equal; at least 0, below 1.
  var ties = InlineArray<16, Double>(repeating: 0)
  /// By part: minor units; their sum is the amount.
  var units = InlineArray<16, Int64>(repeating: 0)

  /// The order of texts as numbers that a remainder in units of 1e-9 can carry behind its point.
  ///
  /// 2^20 texts can be told apart; a dictionary with more takes the plain form throughout.
  static func ties(ofRanks ranks: [Int32]) -> [Double] { ranks.map { 1 - Double($0 + 1) * 0x1p-20 } }
  static func canTell(_ count: Int) -> Bool { count < 1 << 20 }

  /// Takes the weights of a journey: sixteen, zero beyond its values.
  @inline(__always)
  mutating func take(_ weights: [Double]) {
    let weights = weights.span
    for part in 0..<16 { self.weights[part] = weights[part] }
  }

  /// Splits an amount over the first `count` parts, at most sixteen.
  @inline(__always)
  mutating func split(_ amount: Int64, count: Int) {
    let total = Int64(clamping: amount.magnitude)
    if total >= PennySplit.limit {
      splitPlainly(amount, count: count)
      return
    }
    let isExact =
      if count <= 4 {
        split(Double(total), width: 4)
      } else if count <= 8 {
        split(Double(total), width: 8)
      } else {
        split(Double(total), width: 16)
      }
    if !isExact {
      splitPlainly(amount, count: count)
    } else if amount < 0 {
      for part in 0..<16 { units[part] = -units[part] }
    }
  }

  /// False where rounding left more units than parts, or fewer than none.
  @inline(__always)
  private mutating func split(_ total: Double, width: Int) -> Bool {
    var wholes = InlineArray<16, Double>(repeating: 0)
    var keys = InlineArray<16, Double>(repeating: -1)
    let rounder = PennySplit.rounder
    for part in 0..<width {
      let share = total * weights[part]
      var whole = (share + rounder) - rounder
      whole -= whole > share ? 1 : 0
      let remainder = ((share - whole) * 1e9 + rounder) - rounder
      wholes[part] = whole
      keys[part] = weights[part] > 0 ? remainder + ties[part] : -1
    }
    var given = 0.0
    var places = 0.0
    for part in 0..<width {
      given += wholes[part]
      places += keys[part] >= 0 ? 1 : 0
    }
    let left = total - given
    if left < 0 || left > places { return false }
    for part in 0..<width {
      let key = keys[part]
      var before = 0.0
      for other in 0..<width { before += keys[other] > key ? 1 : 0 }
      units[part] = Int64(wholes[part] + (before < left ? 1 : 0))
    }
    return true
  }

  private mutating func splitPlainly(_ amount: Int64, count: Int) {
    let ranks = (0..<count).map { Int((1 - ties[$0]) * 0x1p20) }
    let parts = LargestRemainder.split(amount, weights: (0..<count).map { weights[$0] }, ranks: ranks)
    for part in 0..<count { units[part] = parts[part] }
  }
}
