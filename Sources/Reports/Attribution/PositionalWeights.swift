/// What each touch of a journey of n takes under a positional model: a weight at up to four places, and one
/// for every other touch.
///
/// A role without a touch is dropped and its share goes to the remaining ones in proportion; roles on one
/// touch add up; where there are no other touches, the others' share is spread over the roles in proportion.
///
///     U, n = 5, lead touch third     40 %  6.7 %  40 %  6.7 %  6.7 %
///     U, n = 2, lead touch second    50 %  50 %
struct PositionalWeights {
  /// Places, -1 where the role is dropped; equal places add up.
  var place: InlineArray<4, Int>
  var weight: InlineArray<4, Double>
  /// What each touch without a role takes.
  var other: Double

  /// - Parameters:
  ///   - count: touches of the journey, at least 1.
  ///   - needsWin: whether the last role is the won touch, or whatever touch is last.
  @inline(__always)
  init(_ shares: RoleShares, count: Int, keys: KeyTouches, needsWin: Bool) {
    let last = needsWin ? keys.won : count - 1
    let p0 = shares.first > 0 ? 0 : -1
    let p1 = shares.lead > 0 ? keys.lead : -1
    let p2 = shares.deal > 0 ? keys.deal : -1
    let p3 = shares.last > 0 ? last : -1
    let w0 = p0 >= 0 ? shares.first : 0
    let w1 = p1 >= 0 ? shares.lead : 0
    let w2 = p2 >= 0 ? shares.deal : 0
    let w3 = p3 >= 0 ? shares.last : 0
    // Touches that have a role, each counted once.
    var taken = p0 >= 0 ? 1 : 0
    taken += p1 >= 0 && p1 != p0 ? 1 : 0
    taken += p2 >= 0 && p2 != p0 && p2 != p1 ? 1 : 0
    taken += p3 >= 0 && p3 != p0 && p3 != p1 && p3 != p2 ? 1 : 0
    let free = count - taken
    let scale = (free > 0 ? 1 - shares.others : 1) / (w0 + w1 + w2 + w3)
    other = free > 0 ? shares.others / Double(free) : 0
    place = [p0, p1, p2, p3]
    weight = [w0 * scale, w1 * scale, w2 * scale, w3 * scale]
  }
}
