extension RuleShares {
  /// Gives to the values of a journey, and clears its cells.
  ///
  /// - Parameter isReturned: whether the amount was given back.
  @inline(never)
  func give<Shape: RuleShape>(
    _ read: borrowing RuleJourney, _ isReturned: Bool, _ plan: borrowing RulePlan, _ shape: Shape.Type,
    _ room: borrowing RuleRoom
  ) {
    let sums = isReturned ? room.sums.dropping(room.sums.count / 2) : room.sums
    let (cells, slots) = (room.cells, room.slots)
    let whole = SIMD2(1, total)
    let width = read.used
    if width == 1 {
      let key = slots[0].key
      sums[Shape.rank(key)].alone += whole
      sums[Shape.rank(key)].presence[0] += Double(read.count)
      cells[Shape.cell(key)].base = .zero
      return
    }
    // First, last and last non-direct: all to one touch.
    var (first, last, spoken) = (read.firstCell, read.lastCell, read.spokenCell)
    if !Shape.isNarrow {
      for slot in 0..<width {
        let key = slots[slot].key
        if Shape.cell(key) == read.firstCell { first = Shape.rank(key) }
        if Shape.cell(key) == read.lastCell { last = Shape.rank(key) }
        if Shape.cell(key) == read.spokenCell { spoken = Shape.rank(key) }
      }
    }
    sums[first].first += whole
    sums[last].last += whole
    sums[spoken].lastNonDirect += whole
    // What is compared four by four: the places after the last.
    for slot in width..<(width &+ 3) & ~3 { slots[slot].remainders = SIMD4(repeating: .min) }
    if plan.needsTwo { giveTwo(read, plan, shape, sums, cells, slots) }
    if plan.needsShapley { giveShapley(width, shape, sums, slots) }
    if plan.needsOne {
      giveOne(read, plan, shape, sums, cells, slots)
    } else {
      for slot in 0..<width {
        let key = slots[slot].key
        sums[Shape.rank(key)].presence += SIMD2(cells[Shape.cell(key)].base[1], 1)
        cells[Shape.cell(key)].base = .zero
      }
    }
  }

  /// Linear, U and time decay; the last to be given, so that it clears the cells.
  @inline(__always)
  private func giveOne<Shape: RuleShape>(
    _ read: borrowing RuleJourney, _ plan: borrowing RulePlan, _ shape: Shape.Type, _ sums: Lent<RuleSum>,
    _ cells: Lent<RuleCell>, _ slots: Lent<RuleSlot>
  ) {
    let width = read.used
    let u = PositionalWeights.u(count: read.count, lead: read.leadPlace)
    cells[read.firstCell].rolesA[1] += u.first
    if read.leadPlace > 0 { cells[read.leadCell].rolesA[1] += u.lead }
    let each = SIMD2(1, u.each)
    let whole = SIMD2(Double(read.count), u.whole)
    let inverse = 1 / whole
    let wholeDecay = Shape.decays ? read.decaySum : 1
    let inverseDecay = 1 / wholeDecay
    let scaleDecay = inverseDecay * 1e9
    let totals = SIMD2(repeating: total)
    var left = totals
    var leftDecay = total
    var tie = RuleShares.rounder + (RuleShares.places - 1)
    for slot in 0..<width {
      let key = slots[slot].key
      let base = cells[Shape.cell(key)].base
      let parts = SIMD2(repeating: base[1]) * each + cells[Shape.cell(key)].rolesA
      cells[Shape.cell(key)].base = .zero
      cells[Shape.cell(key)].rolesA = .zero
      let rank = Shape.rank(key)
      sums[rank].presence += SIMD2(base[1], 1)
      sums[rank].creditA += parts * inverse
      let shares = parts * totals
      let units = RuleShares.below(shares * inverse)
      sums[rank].wholeA += units
      left -= units
      let remainder = (shares - units * whole) * RuleShares.places + tie
      tie -= 1
      var low = RuleShares.low(remainder)
      if Shape.decays {
        let share = base[0] * total
        let unit = RuleShares.below(share * inverseDecay)
        sums[rank].decay += SIMD2(base[0] * inverseDecay, unit)
        leftDecay -= unit
        let remainder = (share - unit * wholeDecay) * scaleDecay + 0x1.8p52
        low[2] = Int32(truncatingIfNeeded: remainder.bitPattern)
      }
      slots[slot].remainders = low
    }
    var lefts = RuleShares.low(left + RuleShares.rounder)
    if Shape.decays { lefts[2] = Int32(truncatingIfNeeded: (leftDecay + 0x1.8p52).bitPattern) }
    var given = SIMD4<Int32>.zero
    for slot in 0..<width {
      let units = RuleShares.units(lefts, slot, width, slots)
      sums[Shape.rank(slots[slot].key)].unitsA &-= units
      given &-= units
    }
    if Shape.decays && given[2] > lefts[2] {
      RuleShares.takeBack(given[2] &- lefts[2], lefts, width, shape, sums, slots)
    }
  }

  /// W and full path, J and inverse J.
  @inline(never)
  private func giveTwo<Shape: RuleShape>(
    _ read: borrowing RuleJourney, _ plan: borrowing RulePlan, _ shape: Shape.Type, _ sums: Lent<RuleSum>,
    _ cells: Lent<RuleCell>, _ slots: Lent<RuleSlot>
  ) {
    let last = read.count &- 1
    let w = read.weights(plan.w, last: last)
    let full = read.weights(plan.fullPath, last: read.isWin ? last : -1)
    let j = read.weights(plan.j, last: last)
    let inverse = read.weights(plan.inverseJ, last: last)
    cells[read.firstCell].rolesC += SIMD2(w.first, full.first)
    cells[read.firstCell].rolesD += SIMD2(j.first, inverse.first)
    if read.leadCell >= 0 { cells[read.leadCell].rolesC += SIMD2(w.lead, full.lead) }
    if read.dealCell >= 0 { cells[read.dealCell].rolesC += SIMD2(w.deal, full.deal) }
    cells[read.lastCell].rolesC += SIMD2(w.last, full.last)
    cells[read.lastCell].rolesD += SIMD2(j.last, inverse.last)
    let (wholeC, wholeD) = (SIMD2(w.whole, full.whole), SIMD2(j.whole, inverse.whole))
    let (inverseC, inverseD) = (1 / wholeC, 1 / wholeD)
    let totals = SIMD2(repeating: total)
    var (leftC, leftD) = (totals, totals)
    var tie = RuleShares.rounder + (RuleShares.places - 1)
    for slot in 0..<read.used {
      let key = slots[slot].key
      let cell = cells[Shape.cell(key)]
      let touches = SIMD2(repeating: cell.base[1])
      let c = touches * SIMD2(w.each, full.each) + cell.rolesC
      let d = touches * SIMD2(j.each, inverse.each) + cell.rolesD
      cells[Shape.cell(key)].rolesC = .zero
      cells[Shape.cell(key)].rolesD = .zero
      let rank = Shape.rank(key)
      sums[rank].creditC += c * inverseC
      sums[rank].creditD += d * inverseD
      let (unitsC, unitsD) = (RuleShares.below(c * totals * inverseC), RuleShares.below(d * totals * inverseD))
      sums[rank].wholeC += unitsC
      sums[rank].wholeD += unitsD
      leftC -= unitsC
      leftD -= unitsD
      slots[slot].remainders = RuleShares.low(
        (c * totals - unitsC * wholeC) * RuleShares.places + tie,
        (d * totals - unitsD * wholeD) * RuleShares.places + tie)
      tie -= 1
    }
    let left = RuleShares.low(leftC + RuleShares.rounder, leftD + RuleShares.rounder)
    for slot in 0..<read.used {
      sums[Shape.rank(slots[slot].key)].unitsC &-= RuleShares.units(left, slot, read.used, slots)
    }
  }

  /// The exact Shapley value of the game whose worth of a set of values is that of the journeys all of whose values lie
  /// in it: Zhao, Mahboobi, Bagheri, "Shapley value methods for attribution modeling in online advertising", 2018. The
  /// same for each value, so that what is left over goes to the first ones.
  @inline(never)
  private func giveShapley<Shape: RuleShape>(
    _ width: Int, _ shape: Shape.Type, _ sums: Lent<RuleSum>, _ slots: Lent<RuleSlot>
  ) {
    let (each, left) = Int(total).quotientAndRemainder(dividingBy: width)
    for slot in 0..<width {
      sums[Shape.rank(slots[slot].key)].shapley += SIMD2(1 / Double(width), Double(slot < left ? each + 1 : each))
    }
  }

  /// -1 for each of four models that gives the slot a unit: one each to the largest remainders; all slots are compared
  /// with all.
  @inline(__always)
  private static func units(
    _ left: SIMD4<Int32>, _ slot: Int, _ width: Int, _ slots: Lent<RuleSlot>
  ) -> SIMD4<Int32> {
    let own = slots[slot].remainders
    // Less one for each that comes before.
    var before = left
    var other = 0
    while other < width {
      before &+= minusOne(slots[other].remainders .> own)
      before &+= minusOne(slots[other &+ 1].remainders .> own)
      before &+= minusOne(slots[other &+ 2].remainders .> own)
      before &+= minusOne(slots[other &+ 3].remainders .> own)
      other &+= 4
    }
    return minusOne(before .> .zero)
  }

  /// Time decay's equal remainders all got a unit where only some of them should: the last give theirs back.
  @inline(never)
  private static func takeBack<Shape: RuleShape>(
    _ excess: Int32, _ left: SIMD4<Int32>, _ width: Int, _ shape: Shape.Type, _ sums: Lent<RuleSum>,
    _ slots: Lent<RuleSlot>
  ) {
    // The smallest remainder that got a unit.
    var least = Int32.max
    for slot in 0..<width where units(left, slot, width, slots)[2] != 0 {
      least = min(least, slots[slot].remainders[2])
    }
    var excess = excess
    for slot in (0..<width).reversed() where excess > 0 && slots[slot].remainders[2] == least {
      sums[Shape.rank(slots[slot].key)].unitsA[2] &-= 1
      excess &-= 1
    }
  }
}
