import Alignment

/// A journey as it was read: where its key touches lie, and how many there are.
struct RuleJourney: BitwiseCopyable {
  var count = 0
  /// Sum of the time-decay weights.
  var decaySum = 0.0
  /// Places of the lead and the deal touch, -1 without one.
  var leadPlace = -1
  var dealPlace = -1
  /// Cells of the key touches, -1 without one.
  var firstCell = -1
  var leadCell = -1
  var dealCell = -1
  var spokenCell = -1
  var lastCell = -1
  /// Cells in use: a bit each, or how many from the first on.
  var met: UInt64 = 0
  var used = 0
  /// Whether it ends in a win, so that its last touch is the won one.
  var isWin = false
  /// More distinct values than cells.
  var isTooWide = false

  /// What a positional model's touches take; nothing of one that is not asked.
  func weights(_ shares: RoleShares?, last: Int) -> PositionalWeights {
    guard let shares else { return PositionalWeights() }
    return PositionalWeights(shares, count: count, lead: leadPlace, deal: dealPlace, last: last)
  }

  /// Lists the values in the order of their ranks; false where they are more than ``RuleScratch/width``.
  @inline(__always)
  mutating func list<Shape: RuleShape>(_ shape: Shape.Type, _ room: RuleRoom) -> Bool {
    if !Shape.isNarrow { return !isTooWide && used <= RuleScratch.width }
    var bits = met
    var width = 0
    while bits != 0 {
      room.slots[width].key = bits.trailingZeroBitCount
      bits &= bits &- 1
      width &+= 1
    }
    used = width
    return width <= RuleScratch.width
  }

  /// Sums the touches of rows of one run; false where they are to be read through the lens.
  ///
  /// - Parameters:
  ///   - window: rows whose last one counts.
  ///   - own: the conversion's own value.
  @inline(__always)
  mutating func take<Value: TouchValue, Shape: RuleShape>(
    _ rows: RuleWindow, _ window: JourneyWindow, _ column: Span<Value.Raw>, own: Int32, _ touches: TouchColumns,
    _ standing: Span<UInt8>, _ ranks: Span<Int32>, _ directs: Span<Bool>?, _ powers: Span<Double>,
    _ value: Value.Type, _ shape: Shape.Type, _ room: RuleRoom
  ) -> Bool {
    let at = touches.at.span
    let (first, end) = (rows.first, rows.end)
    if first == end { return true }
    let latest = at[trusted: end &- 1]
    let cells = room.cells
    var (leadRow, dealRow, firstRow) = (-1, -1, -1)
    var sum = 0.0
    var found = self
    var skipped = 0
    var next = first
    while next < end {
      let row = next
      next &+= 1
      let byte = standing[trusted: row] & window.mask
      if byte != 0 {
        if !window.leavesOut(byte, row &- first) {
          // What was met is to be cleared.
          self = found
          return false
        }
        skipped &+= 1
        continue
      }
      let rank = Int(ranks[trusted: Value.number(column[trusted: row], own: own)])
      let cell = found.cell(of: rank, shape, room)
      let instant = at[trusted: row]
      let weight = Shape.decays ? HalfLife.weight(ofShortAge: latest &- instant, powers) : 0
      sum += weight
      cells[cell].base += SIMD2(weight, 1)
      leadRow = instant <= rows.leadEnd ? row : leadRow
      if Shape.seesDeals { dealRow = instant <= rows.dealEnd ? row : dealRow }
    }
    self = found
    decaySum = sum
    count = end &- first &- skipped
    // The last of the window counts, so that there is a first.
    firstRow = first
    while standing[trusted: firstRow] & window.mask != 0 { firstRow &+= 1 }
    @inline(__always)
    func known(_ row: Int) -> Int {
      let rank = Int(ranks[trusted: Value.number(column[trusted: row], own: own)])
      return Shape.isNarrow ? rank : max(0, room.entry[rank] &- room.base)
    }
    firstCell = known(firstRow)
    lastCell = known(end &- 1)
    if leadRow >= 0 {
      leadPlace = leadRow &- first
      leadCell = known(leadRow)
    }
    if dealRow >= 0 {
      dealPlace = dealRow &- first
      dealCell = known(dealRow)
    }
    if skipped > 0 {
      for row in first..<end where standing[trusted: row] & window.mask != 0 {
        leadPlace &-= row < leadRow ? 1 : 0
        dealPlace &-= row < dealRow ? 1 : 0
      }
    }
    spokenCell = lastCell
    if let directs {
      let channels = touches.channel.span
      var row = end &- 1
      while row >= first,
        standing[trusted: row] & window.mask != 0 || directs[trusted: Int(channels[trusted: row])]
      {
        row &-= 1
      }
      if row >= first { spokenCell = known(row) }
    }
    return !isTooWide
  }

  /// Sums the touches of a journey that was read through the lens.
  mutating func take<Shape: RuleShape>(
    _ track: borrowing JourneyTrack, _ ranks: Span<Int32>, _ shape: Shape.Type, _ room: RuleRoom
  ) {
    let values = track.values.span
    let times = track.times.span
    let powers = HalfLife.standard.powers
    let isWin = track.keys.won >= 0
    self = RuleJourney()
    self.isWin = isWin
    count = track.count
    leadPlace = track.keys.lead
    dealPlace = track.keys.deal
    for place in 0..<track.count {
      let cell = cell(of: Int(ranks[Int(values[place])]), shape, room)
      let weight = Shape.decays ? HalfLife.weight(ofAge: times[count &- 1] &- times[place], table: powers.span) : 0
      decaySum += weight
      room.cells[cell].base += SIMD2(weight, 1)
      if place == 0 { firstCell = cell }
      if place == track.keys.lead { leadCell = cell }
      if place == track.keys.deal { dealCell = cell }
      if place == track.lastNonDirect { spokenCell = cell }
      lastCell = cell
    }
    if spokenCell < 0 { spokenCell = lastCell }
  }

  /// The cell of a value's rank; the 65th value gets the last one, and the journey is then not given here.
  @inline(__always)
  private mutating func cell<Shape: RuleShape>(of rank: Int, _ shape: Shape.Type, _ room: RuleRoom) -> Int {
    if Shape.isNarrow {
      met |= 1 &<< UInt64(truncatingIfNeeded: rank)
      return rank
    }
    let known = room.entry[rank] &- room.base
    if known >= 0 { return known }
    if used == RuleScratch.cellCount {
      isTooWide = true
      return used &- 1
    }
    // In the order of ranks: those after it move up.
    var slot = used
    while slot > 0, Shape.rank(room.slots[slot &- 1].key) > rank {
      room.slots[slot].key = room.slots[slot &- 1].key
      slot &-= 1
    }
    room.slots[slot].key = Shape.key(rank: rank, cell: used)
    room.entry[rank] = room.base &+ used
    used &+= 1
    return used &- 1
  }

  /// Empties the cells of a journey that is not given here.
  func clear(_ room: RuleRoom) {
    for cell in 0..<used { room.cells[cell] = RuleCell() }
    var bits = met
    while bits != 0 {
      room.cells[bits.trailingZeroBitCount] = RuleCell()
      bits &= bits &- 1
    }
  }
}
