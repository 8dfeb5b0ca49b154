/// Which models are asked, and what they need.
struct RulePlan: Sendable {
  /// Any of linear, U and time decay; of W, full path, J and inverse J.
  let needsOne: Bool
  let needsTwo: Bool
  let needsShapley: Bool
  let needsDecay: Bool
  let needsSpoken: Bool
  let needsLead: Bool
  let needsDeal: Bool
  let w: RoleShares?
  let j: RoleShares?
  let inverseJ: RoleShares?
  let fullPath: RoleShares?

  init(_ models: [AttributionModel]) {
    func shares(_ model: AttributionModel) -> RoleShares? {
      models.contains(model) ? model.roleShares : nil
    }
    w = shares(.w)
    j = shares(.j)
    inverseJ = shares(.inverseJ)
    fullPath = shares(.fullPath)
    needsDecay = models.contains(.timeDecay)
    needsShapley = models.contains(.shapley)
    needsOne = needsDecay || models.contains(.u) || models.contains(.linear)
    needsTwo = [w, j, inverseJ, fullPath].contains { $0 != nil }
    needsSpoken = models.contains(.lastNonDirect)
    needsLead = models.contains { ($0.roleShares?.lead ?? 0) > 0 }
    needsDeal = models.contains { ($0.roleShares?.deal ?? 0) > 0 }
  }
}
