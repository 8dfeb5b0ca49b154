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
    let last = needsWin ? track.keys.won : track.count - 1
    let positional = PositionalWeights(
      shares, count: track.count, lead: track.keys.lead, deal: track.keys.deal, last: last)
    let counts = counts.span
    let slots = slots.span
    for slot in 0..<count { weights[slot] = counts[slot] * positional.each }
    weights[Int(slots[0])] += positional.first
    if track.keys.lead >= 0 { weights[Int(slots[track.keys.lead])] += positional.lead }
    if track.keys.deal >= 0 { weights[Int(slots[track.keys.deal])] += positional.deal }
    if last >= 0 { weights[Int(slots[last])] += positional.last }
    for slot in 0..<count { weights[slot] /= positional.whole }
  }
}
