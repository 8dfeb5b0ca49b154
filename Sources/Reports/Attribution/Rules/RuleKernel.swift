import Alignment

/// The pass over journeys for all models that look at each alone, as one loop over columns.
///
/// A journey goes in three steps. *Read*: its touches are summed into a cell a value. *Order*: the values in the order
/// of their texts. *Give*: credit, whole units and the units left over, two or four models in a vector.
///
/// All of `unsafe` in this module is in this file: elements read without a check of bounds. Rows come from
/// ``TouchColumns/start``, values are checked as they are ranked, and cells and slots stay below 64.
extension AttributionPass {
  /// Adds the journeys of a run of conversions.
  func addRules(_ run: Range<Int>, to tally: inout RuleTally) {
    let touches = resolved.index.touches
    switch lens.source {
    case .channel: addRules(run, touches.channel.span, .max, 0, &tally)
    case .source: addRules(run, touches.source.span, -1, 0, &tally)
    case .campaign: addRules(run, touches.campaign.span, -1, 0, &tally)
    case .content: addRules(run, touches.content.span, -1, 0, &tally)
    case .landing: addRules(run, touches.landing.span, -1, 0, &tally)
    case .owner: addRules(run, touches.owner.span, .max, 0, &tally)
    case .kind: addRules(run, touches.kind.span, .max, 1, &tally)
    case .side: addRules(run, touches.flags.span, TouchColumns.salesBit, 1, &tally)
    case .conversion: addRules(run, touches.flags.span, 0, 0, &tally)
    }
  }

  /// A touch's value is `column[row] & mask + offset`.
  private func addRules<V: FixedWidthInteger & Sendable>(
    _ run: Range<Int>, _ column: Span<V>, _ mask: V, _ offset: Int32, _ tally: inout RuleTally
  ) {
    if !tally.scratch.isNarrow {
      addRules(run, column, mask, offset, WideRules.self, &tally)
    } else if tally.plan.needsDecay {
      addRules(run, column, mask, offset, DecayingRules.self, &tally)
    } else {
      addRules(run, column, mask, offset, NarrowRules.self, &tally)
    }
  }

  private func addRules<V: FixedWidthInteger & Sendable, Shape: RuleShape>(
    _ run: Range<Int>, _ column: Span<V>, _ mask: V, _ offset: Int32, _ shape: Shape.Type,
    _ tally: inout RuleTally
  ) {
    let plan = tally.plan
    let window = JourneyWindow(self, plan)
    let isExact = tally.isExact
    // Taken out of the tally, so that whether each is shared is asked once a run.
    var room = RuleScratch(valueCount: 0)
    swap(&room, &tally.scratch)
    var (allSums, allCells, allOrder, allPath): ([RuleSum], [RuleCell], [Int], [Int]) = (
      [], [], [], []
    )
    var (allRemainders, allEntries): ([SIMD4<Int32>], [Int]) = ([], [])
    swap(&allSums, &tally.sums)
    swap(&allCells, &room.cells)
    swap(&allOrder, &room.order)
    swap(&allPath, &room.path)
    swap(&allRemainders, &room.remainders)
    swap(&allEntries, &room.entry)
    var sums = allSums.mutableSpan
    var cells = allCells.mutableSpan
    var order = allOrder.mutableSpan
    var path = allPath.mutableSpan
    var remainders = allRemainders.mutableSpan
    var entry = allEntries.mutableSpan
    let events = conversions.events.span
    let values = values.span
    var journeys = 0
    var attributed: Int64 = 0
    var unattributed: Int64 = 0

    for place in run {
      let event = events[place]
      let value = values.isEmpty ? 0 : values[place]
      var read = RuleJourney()
      room.base &+= RuleScratch.cellCount
      let isRead = unsafe self.read(
        event, window, column, mask, offset &+ value, shape, room.base, &cells, &path, &entry,
        &order, &read)
      if !isRead {
        unsafe read.clear(&cells)
        room.base &+= RuleScratch.cellCount
        read = RuleJourney()
        lens.read(event, value: value, into: &room.track)
        unsafe read.take(room.track, ranks.span, shape, room.base, &cells, &entry, &order)
      }
      if read.count == 0 {
        unattributed += event.amount
        continue
      }
      journeys &+= 1
      attributed += event.amount
      let isOrdered = unsafe read.orders(shape, &order, cells)
      if !isOrdered || read.isTooWide || !isExact || event.amount.magnitude >= RuleShares.limit {
        unsafe read.clear(&cells)
        lens.read(event, value: value, into: &room.track)
        tally.plain.add(room.track, event.amount, &sums)
      } else {
        unsafe RuleShares(event.amount).give(read, plan, shape, &cells, order, &remainders, &sums)
      }
    }
    swap(&allSums, &tally.sums)
    swap(&allCells, &room.cells)
    swap(&allOrder, &room.order)
    swap(&allPath, &room.path)
    swap(&allRemainders, &room.remainders)
    swap(&allEntries, &room.entry)
    swap(&room, &tally.scratch)
    tally.journeys += journeys
    tally.attributed += attributed
    tally.unattributed += unattributed
  }

  /// Sums the touches of a journey that lies in one run; false where it is to be read through the lens.
  @unsafe @inline(__always)
  private func read<V: FixedWidthInteger & Sendable, Shape: RuleShape>(
    _ event: ConversionEvent, _ window: borrowing JourneyWindow, _ column: Span<V>, _ mask: V,
    _ offset: Int32,
    _ shape: Shape.Type, _ base: Int, _ cells: inout MutableSpan<RuleCell>,
    _ path: inout MutableSpan<Int>,
    _ entry: inout MutableSpan<Int>, _ order: inout MutableSpan<Int>, _ read: inout RuleJourney
  ) -> Bool {
    guard let found = window.find(event) else { return false }
    let at = window.touches.at.span
    let standing = window.standing.bytes.span
    let ranks = ranks.span
    let halfLife = HalfLife.standard
    let powers = halfLife.powers.span
    var count = 0
    var (leads, deals) = (0, 0)
    for row in found.rows {
      let byte = unsafe standing[unchecked: row] & window.mask
      if byte != 0 {
        if window.leavesOut(byte, row &- found.rows.lowerBound) { continue }
        return false
      }
      let rank = Int(
        ranks[Int(Int32(truncatingIfNeeded: unsafe column[unchecked: row] & mask) &+ offset)])
      let cell = unsafe read.cell(of: rank, shape, base, &entry, &order)
      let instant = unsafe at[unchecked: row]
      let weight =
        Shape.decays ? unsafe HalfLife.weight(ofAge: found.latest &- instant, unchecked: powers) : 0
      unsafe cells[unchecked: cell].base += SIMD2(weight, 1)
      unsafe path[unchecked: count] = cell
      leads &+= instant <= found.leadEnd ? 1 : 0
      deals &+= instant <= found.dealEnd ? 1 : 0
      count &+= 1
    }
    read.count = count
    read.isWin = lens.isWin
    if count == 0 { return true }
    read.leadPlace = leads &- 1
    read.dealPlace = deals &- 1
    read.firstCell = unsafe path[unchecked: 0]
    read.lastCell = unsafe path[unchecked: count &- 1]
    read.leadCell = leads > 0 ? unsafe path[unchecked: leads &- 1] : -1
    read.dealCell = deals > 0 ? unsafe path[unchecked: deals &- 1] : -1
    read.spokenCell = read.lastCell
    let channels = window.touches.channel.span
    let directs = lens.isDirect.span
    var row = found.rows.upperBound
    var place = count
    while row > found.rows.lowerBound {
      row &-= 1
      if unsafe standing[unchecked: row] & window.mask != 0 { continue }
      place &-= 1
      if !directs[Int(unsafe channels[unchecked: row])] {
        read.spokenCell = unsafe path[unchecked: place]
        break
      }
    }
    return !read.isTooWide
  }
}

/// What is known of a pass when it is compiled.
private protocol RuleShape {
  /// At most 64 values: each has the cell of its rank.
  static var isNarrow: Bool { get }
  static var decays: Bool { get }
}

private enum NarrowRules: RuleShape {
  static var isNarrow: Bool { true }
  static var decays: Bool { false }
}

private enum DecayingRules: RuleShape {
  static var isNarrow: Bool { true }
  static var decays: Bool { true }
}

private enum WideRules: RuleShape {
  static var isNarrow: Bool { false }
  static var decays: Bool { true }
}

extension HalfLife {
  @unsafe @inline(__always)
  fileprivate static func weight(ofAge age: Int64, unchecked table: Span<Double>) -> Double {
    let age = Int(truncatingIfNeeded: age)
    let low = unsafe table[unchecked: age & 1_023] * table[unchecked: 1_024 &+ (age &>> 10) & 1_023]
    let high =
      unsafe table[unchecked: 2_048 &+ (age &>> 20) & 1_023]
      * table[unchecked: 3_072 &+ (age &>> 30) & 1_023]
    return low * high
  }
}

extension RuleTally {
  /// Adds one journey that was read.
  mutating func add(_ track: borrowing JourneyTrack, amount: Int64) {
    if track.count == 0 {
      unattributed += amount
      return
    }
    journeys += 1
    attributed += amount
    if scratch.isNarrow { add(track, amount, DecayingRules.self) } else { add(track, amount, WideRules.self) }
  }

  private mutating func add<Shape: RuleShape>(_ track: borrowing JourneyTrack, _ amount: Int64, _ shape: Shape.Type) {
    var room = RuleScratch(valueCount: 0)
    swap(&room, &scratch)
    var all: [RuleSum] = []
    swap(&all, &sums)
    var (allCells, allOrder, allRemainders, allEntries) = (room.cells, room.order, room.remainders, room.entry)
    (room.cells, room.order, room.remainders, room.entry) = ([], [], [], [])
    var cells = allCells.mutableSpan
    var order = allOrder.mutableSpan
    var remainders = allRemainders.mutableSpan
    var entry = allEntries.mutableSpan
    var spans = all.mutableSpan
    var read = RuleJourney()
    room.base &+= RuleScratch.cellCount
    unsafe read.take(track, ranks.span, shape, room.base, &cells, &entry, &order)
    let isOrdered = unsafe read.orders(shape, &order, cells)
    if !isOrdered || read.isTooWide || !isExact || amount.magnitude >= RuleShares.limit {
      unsafe read.clear(&cells)
      plain.add(track, amount, &spans)
    } else {
      unsafe RuleShares(amount).give(read, plan, shape, &cells, order, &remainders, &spans)
    }
    (room.cells, room.order, room.remainders, room.entry) = (allCells, allOrder, allRemainders, allEntries)
    swap(&room, &scratch)
    swap(&all, &sums)
  }
}

extension RuleJourney {
  /// Sums the touches of a journey that was read through the lens.
  @unsafe
  fileprivate mutating func take<Shape: RuleShape>(
    _ track: borrowing JourneyTrack, _ ranks: Span<Int32>, _ shape: Shape.Type, _ base: Int,
    _ cells: inout MutableSpan<RuleCell>, _ entry: inout MutableSpan<Int>, _ order: inout MutableSpan<Int>
  ) {
    let values = track.values.span
    let times = track.times.span
    let powers = HalfLife.standard.powers
    count = track.count
    leadPlace = track.keys.lead
    dealPlace = track.keys.deal
    isWin = track.keys.won >= 0
    for place in 0..<track.count {
      let cell = unsafe cell(of: Int(ranks[Int(values[place])]), shape, base, &entry, &order)
      let age = min(times[track.count &- 1] &- times[place], HalfLife.limit)
      let weight = Shape.decays ? unsafe HalfLife.weight(ofAge: age, unchecked: powers.span) : 0
      unsafe cells[unchecked: cell].base += SIMD2(weight, 1)
      if place == 0 { firstCell = cell }
      if place == track.keys.lead { leadCell = cell }
      if place == track.keys.deal { dealCell = cell }
      if place == track.lastNonDirect { spokenCell = cell }
      lastCell = cell
    }
    if track.lastNonDirect < 0 { spokenCell = lastCell }
  }

  /// The cell of a value's rank; the 65th value gets the last one, and the journey is then not given here.
  @unsafe @inline(__always)
  fileprivate mutating func cell<Shape: RuleShape>(
    of rank: Int, _ shape: Shape.Type, _ base: Int, _ entry: inout MutableSpan<Int>,
    _ order: inout MutableSpan<Int>
  ) -> Int {
    if Shape.isNarrow {
      met |= 1 &<< UInt64(truncatingIfNeeded: rank)
      return rank
    }
    let known = unsafe entry[unchecked: rank] &- base
    if known >= 0 { return known }
    if used == RuleScratch.cellCount {
      isTooWide = true
      return used &- 1
    }
    unsafe entry[unchecked: rank] = base &+ used
    unsafe order[unchecked: used] = rank &<< 6 | used
    used &+= 1
    return used &- 1
  }

  /// Lists the values in the order of their ranks; false where they are more than ``RuleScratch/width``.
  @unsafe @inline(__always)
  fileprivate mutating func orders<Shape: RuleShape>(
    _ shape: Shape.Type, _ order: inout MutableSpan<Int>, _ cells: borrowing MutableSpan<RuleCell>
  ) -> Bool {
    var sum = 0.0
    if Shape.isNarrow {
      var bits = met
      var width = 0
      while bits != 0 {
        let rank = bits.trailingZeroBitCount
        unsafe order[unchecked: width] = rank &<< 6 | rank
        sum += unsafe cells[unchecked: rank].base[0]
        bits &= bits &- 1
        width &+= 1
      }
      decaySum = sum
      used = width
      return width <= RuleScratch.width
    }
    if used > RuleScratch.width { return false }
    for slot in 0..<used {
      let key = unsafe order[unchecked: slot]
      sum += unsafe cells[unchecked: slot].base[0]
      var place = slot
      while place > 0, unsafe order[unchecked: place &- 1] > key {
        unsafe order[unchecked: place] = order[unchecked: place &- 1]
        place &-= 1
      }
      unsafe order[unchecked: place] = key
    }
    decaySum = sum
    return true
  }

  @unsafe
  fileprivate func clear(_ cells: inout MutableSpan<RuleCell>) {
    if met == 0 {
      for cell in 0..<used { unsafe cells[unchecked: cell] = RuleCell() }
    }
    var bits = met
    while bits != 0 {
      unsafe cells[unchecked: bits.trailingZeroBitCount] = RuleCell()
      bits &= bits &- 1
    }
  }
}

extension RuleShares {
  /// Gives to the values of a journey, and clears its cells.
  @unsafe @inline(never)
  fileprivate func give<Shape: RuleShape>(
    _ read: RuleJourney, _ plan: RulePlan, _ shape: Shape.Type,
    _ cells: inout MutableSpan<RuleCell>,
    _ order: borrowing MutableSpan<Int>, _ remainders: inout MutableSpan<SIMD4<Int32>>,
    _ sums: inout MutableSpan<RuleSum>
  ) {
    let whole = SIMD2(1, total[0] * sign[0])
    let width = read.used
    if width == 1 {
      let key = unsafe order[unchecked: 0]
      unsafe sums[unchecked: key &>> 6].alone += whole
      unsafe sums[unchecked: key &>> 6].presence += SIMD2(Double(read.count), 0)
      unsafe cells[unchecked: key & 63] = RuleCell()
      return
    }
    // First, last and last non-direct: all to one touch.
    var (first, last, spoken) = (read.firstCell, read.lastCell, read.spokenCell)
    if !Shape.isNarrow {
      for slot in 0..<width {
        let key = unsafe order[unchecked: slot]
        if key & 63 == read.firstCell { first = key &>> 6 }
        if key & 63 == read.lastCell { last = key &>> 6 }
        if key & 63 == read.spokenCell { spoken = key &>> 6 }
      }
    }
    unsafe sums[unchecked: first].first += whole
    unsafe sums[unchecked: last].last += whole
    unsafe sums[unchecked: spoken].lastNonDirect += whole

    let parts = RuleParts(read, plan, width: width, &cells)
    if plan.needsA || plan.needsB {
      let left = unsafe giveAB(parts, width, cells, order, &sums, &remainders)
      if left != .zero { unsafe givePennies(left, isAB: true, width, order, remainders, &sums) }
    }
    if plan.needsC || plan.needsD {
      let left = unsafe giveCD(parts, width, cells, order, &sums, &remainders)
      if left != .zero { unsafe givePennies(left, isAB: false, width, order, remainders, &sums) }
    }
    for slot in 0..<width {
      let key = unsafe order[unchecked: slot]
      let touches = unsafe cells[unchecked: key & 63].base[1]
      unsafe sums[unchecked: key &>> 6].presence += SIMD2(touches, 1)
      unsafe cells[unchecked: key & 63] = RuleCell()
    }
  }

  /// Gives credit and whole units of the first two pairs, notes the remainders; the units left over.
  @unsafe @inline(__always)
  fileprivate func giveAB(
    _ parts: RuleParts, _ width: Int, _ cells: borrowing MutableSpan<RuleCell>,
    _ order: borrowing MutableSpan<Int>,
    _ sums: inout MutableSpan<RuleSum>, _ remainders: inout MutableSpan<SIMD4<Int32>>
  ) -> SIMD4<Int32> {
    let (inverseA, inverseB) = (1 / parts.wholeA, 1 / parts.wholeB)
    var leftA = total
    var leftB = total
    for slot in 0..<width {
      let key = unsafe order[unchecked: slot]
      let a = unsafe cells[unchecked: key & 63].base
      let b = unsafe SIMD2(repeating: a[1]) * parts.eachB + cells[unchecked: key & 63].rolesB
      unsafe sums[unchecked: key &>> 6].creditA += a * inverseA
      unsafe sums[unchecked: key &>> 6].creditB += b * inverseB
      let cutA = cut(a, of: parts.wholeA, inverseA)
      let cutB = cut(b, of: parts.wholeB, inverseB)
      unsafe sums[unchecked: key &>> 6].wholeA += cutA.units * sign
      unsafe sums[unchecked: key &>> 6].wholeB += cutB.units * sign
      leftA -= cutA.units
      leftB -= cutB.units
      unsafe remainders[unchecked: slot] = RuleShares.low(cutA.remainder, cutB.remainder)
    }
    return RuleShares.low(leftA + RuleShares.rounder, leftB + RuleShares.rounder)
  }

  /// The same of the other two pairs.
  @unsafe @inline(__always)
  fileprivate func giveCD(
    _ parts: RuleParts, _ width: Int, _ cells: borrowing MutableSpan<RuleCell>,
    _ order: borrowing MutableSpan<Int>,
    _ sums: inout MutableSpan<RuleSum>, _ remainders: inout MutableSpan<SIMD4<Int32>>
  ) -> SIMD4<Int32> {
    let (inverseC, inverseD) = (1 / parts.wholeC, 1 / parts.wholeD)
    var leftC = total
    var leftD = total
    for slot in 0..<width {
      let key = unsafe order[unchecked: slot]
      let touches = SIMD2(repeating: unsafe cells[unchecked: key & 63].base[1])
      let c = unsafe touches * parts.eachC + cells[unchecked: key & 63].rolesC
      // One of Shapley's parts for each value.
      let d = unsafe touches * parts.eachD + cells[unchecked: key & 63].rolesD + SIMD2(0, 1)
      unsafe sums[unchecked: key &>> 6].creditC += c * inverseC
      unsafe sums[unchecked: key &>> 6].creditD += d * inverseD
      let cutC = cut(c, of: parts.wholeC, inverseC)
      let cutD = cut(d, of: parts.wholeD, inverseD)
      unsafe sums[unchecked: key &>> 6].wholeC += cutC.units * sign
      unsafe sums[unchecked: key &>> 6].wholeD += cutD.units * sign
      leftC -= cutC.units
      leftD -= cutD.units
      unsafe remainders[unchecked: slot] = RuleShares.low(cutC.remainder, cutD.remainder)
    }
    return RuleShares.low(leftC + RuleShares.rounder, leftD + RuleShares.rounder)
  }

  /// One unit each to the largest remainders of four models, of equal ones to the first; all slots compared with all.
  @unsafe @inline(__always)
  fileprivate func givePennies(
    _ left: SIMD4<Int32>, isAB: Bool, _ width: Int, _ order: borrowing MutableSpan<Int>,
    _ remainders: borrowing MutableSpan<SIMD4<Int32>>,
    _ sums: inout MutableSpan<RuleSum>
  ) {
    for slot in 0..<width {
      let own = unsafe remainders[unchecked: slot]
      // Less one for each that comes before.
      var before = SIMD4<Int32>(repeating: Int32(truncatingIfNeeded: 0 &- slot))
      for other in 0..<slot {
        before &-= RuleShares.minusOne(unsafe own .> remainders[unchecked: other])
      }
      for other in slot &+ 1..<width {
        before &+= RuleShares.minusOne(unsafe remainders[unchecked: other] .> own)
      }
      let given = RuleShares.minusOne(before &+ left .> .zero)
      let key = unsafe order[unchecked: slot]
      if isAB {
        unsafe sums[unchecked: key &>> 6].penniesAB &-= (given ^ flip) &- flip
      } else {
        unsafe sums[unchecked: key &>> 6].penniesCD &-= (given ^ flip) &- flip
      }
    }
  }
}
