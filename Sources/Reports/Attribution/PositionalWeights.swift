/// What the touches of a journey of n take under a positional model, as whole numbers of one denominator: each the
/// same, and those with a role more.
///
/// A role without a touch is dropped and its share goes to the remaining ones in proportion; roles on one
/// touch add up; where there are no other touches, the others' share is spread over the roles in proportion.
///
///     U, n = 5, lead touch third     40 %  6.7 %  40 %  6.7 %  6.7 %     each 1/15, first and lead 1/3 more
///     U, n = 2, lead touch second    50 %  50 %                          each 0, first and lead 1/2
///
/// The numbers are those of ``RoleShares``, f and the like of the roles that are there, r their sum, o of the
/// others, and m touches without a role: each takes o r, the first touch f (40 - o) m, of 40 r m; without such
/// touches the first takes f of r. They are exact in floating point.
struct PositionalWeights {
  /// The denominator.
  var whole = 1.0
  /// What each touch takes, one with a role too.
  var each = 0.0
  /// What the touch of a role takes beyond that; 0 where the role is dropped.
  var first = 0.0
  var lead = 0.0
  var deal = 0.0
  var last = 0.0

  /// A model that is not asked: nothing for anyone.
  init() {}

  /// - Parameters:
  ///   - count: touches of the journey, at least 1.
  ///   - leadPlace: of the lead touch, like the others below; -1 drops the role.
  @inline(__always)
  init(
    _ shares: RoleShares, count: Int, lead leadPlace: Int, deal dealPlace: Int, last lastPlace: Int
  ) {
    let p1 = shares.lead > 0 ? leadPlace : -1
    let p2 = shares.deal > 0 ? dealPlace : -1
    let p3 = shares.last > 0 ? lastPlace : -1
    let w1 = p1 >= 0 ? shares.lead : 0
    let w2 = p2 >= 0 ? shares.deal : 0
    let w3 = p3 >= 0 ? shares.last : 0
    // Whether the role's touch has no role before: each touch is counted once. The first touch always has one.
    let isNew1 = p1 > 0 ? 1 : 0
    let isNew2 = p2 > 0 && p2 != p1 ? 1 : 0
    let isNew3 = p3 > 0 && p3 != p1 && p3 != p2 ? 1 : 0
    let free = count &- 1 &- isNew1 &- isNew2 &- isNew3
    let roles = shares.first &+ w1 &+ w2 &+ w3
    let scale = free > 0 ? (40 &- shares.others) &* free : 1
    let each = free > 0 ? shares.others &* roles : 0
    whole = Double(free > 0 ? 40 &* free &* roles : roles)
    self.each = Double(each)
    first = Double(shares.first &* scale &- each)
    lead = Double(w1 &* scale &- each &* isNew1)
    deal = Double(w2 &* scale &- each &* isNew2)
    last = Double(w3 &* scale &- each &* isNew3)
  }

  /// The U model as whole numbers of a smaller denominator: each touch 1 of five times the touches without a role.
  ///
  ///     n = 5, lead touch third     each 1/15, first and lead 5/15 more
  ///     n = 5, no lead touch        each 1/20, first 15/20 more
  ///
  /// - Parameters:
  ///   - count: at least 2.
  ///   - lead: place of the lead touch; one on the first touch adds to it what it takes without one.
  @inline(__always)
  static func u(count: Int, lead: Int) -> PositionalWeights {
    let hasLead = lead > 0
    let free = count &- 1 &- (hasLead ? 1 : 0)
    let beyond = Double(max((hasLead ? 2 : 4) &* free &- 1, 1))
    var weights = PositionalWeights()
    weights.whole = Double(free > 0 ? 5 &* free : 2)
    weights.each = free > 0 ? 1 : 0
    weights.first = beyond
    weights.lead = hasLead ? beyond : 0
    return weights
  }
}
