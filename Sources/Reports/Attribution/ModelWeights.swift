extension JourneySlots {
  /// Fills the share of each distinct value of the journey under a model that gives parts; they sum to 1.
  ///
  /// First, last and last non-direct give all to one touch and are not asked here.
  @inline(__always)
  func fill(_ weights: inout [Double], _ model: AttributionModel, _ track: borrowing JourneyTrack) {
    var weights = weights.mutableSpan
    switch model {
    case .timeDecay:
      let scale = 1 / decaySum
      let decays = decays.span
      for slot in 0..<count { weights[slot] = decays[slot] * scale }
    case .shapley:
      // The exact Shapley value of the game whose worth of a set of values is that of the journeys all of
      // whose values lie in it: Zhao, Mahboobi, Bagheri, "Shapley value methods for attribution modeling
      // in online advertising", 2018.
      for slot in 0..<count { weights[slot] = 1 / Double(count) }
    default:
      guard let shares = model.roleShares else {
        let scale = 1 / Double(track.count)
        let counts = counts.span
        for slot in 0..<count { weights[slot] = counts[slot] * scale }
        return
      }
      fill(&weights, shares, needsWin: model == .fullPath, track)
    }
  }

  @inline(__always)
  private func fill(
    _ weights: inout MutableSpan<Double>, _ shares: RoleShares, needsWin: Bool, _ track: borrowing JourneyTrack
  ) {
    let positional = PositionalWeights(shares, count: track.count, keys: track.keys, needsWin: needsWin)
    let counts = counts.span
    let slots = slots.span
    let (p0, p1, p2, p3) = (positional.place[0], positional.place[1], positional.place[2], positional.place[3])
    for slot in 0..<count { weights[slot] = counts[slot] }
    // Whole numbers first: what is left of each count are the touches without a role.
    if p0 >= 0 { weights[Int(slots[p0])] -= 1 }
    if p1 >= 0 && p1 != p0 { weights[Int(slots[p1])] -= 1 }
    if p2 >= 0 && p2 != p0 && p2 != p1 { weights[Int(slots[p2])] -= 1 }
    if p3 >= 0 && p3 != p0 && p3 != p1 && p3 != p2 { weights[Int(slots[p3])] -= 1 }
    for slot in 0..<count { weights[slot] *= positional.other }
    if p0 >= 0 { weights[Int(slots[p0])] += positional.weight[0] }
    if p1 >= 0 { weights[Int(slots[p1])] += positional.weight[1] }
    if p2 >= 0 { weights[Int(slots[p2])] += positional.weight[2] }
    if p3 >= 0 { weights[Int(slots[p3])] += positional.weight[3] }
  }
}
