import Alignment

/// The pass over journeys for all models that look at each alone, as one loop over columns.
///
/// A journey goes in two steps. *Read* (``RuleJourney``): its touches are summed into a cell a value. *Give*
/// (``RuleShares``): value by value in the order of their texts, credit, whole units and the units left over, four
/// models at a time.
extension AttributionPass {
  /// Adds the journeys of a run of conversions.
  func addRules(_ run: Range<Int>, to tally: inout RuleTally) {
    let (plan, limit) = (tally.plan, tally.limit)
    let found = tally.withRoom { room, plain in
      let touches = resolved.index.touches
      return switch lens.source {
      case .channel: add(run, touches.channel.span, ShortValue.self, plan, limit, &room, &plain)
      case .owner: add(run, touches.owner.span, ShortValue.self, plan, limit, &room, &plain)
      case .source: add(run, touches.source.span, LongValue.self, plan, limit, &room, &plain)
      case .campaign: add(run, touches.campaign.span, LongValue.self, plan, limit, &room, &plain)
      case .content: add(run, touches.content.span, LongValue.self, plan, limit, &room, &plain)
      case .landing: add(run, touches.landing.span, LongValue.self, plan, limit, &room, &plain)
      case .kind: add(run, touches.kind.span, KindValue.self, plan, limit, &room, &plain)
      case .side: add(run, touches.flags.span, SideValue.self, plan, limit, &room, &plain)
      case .conversion: add(run, touches.flags.span, OwnValue.self, plan, limit, &room, &plain)
      }
    }
    tally.journeys += found.journeys
    tally.attributed += found.attributed
    tally.unattributed += found.unattributed
  }

  private struct Found {
    var journeys = 0
    var attributed: Int64 = 0
    var unattributed: Int64 = 0
    /// Of no meaning: it keeps what was touched ahead from being left out.
    var touched: Int64 = 0
  }

  private func add<Value: TouchValue>(
    _ run: Range<Int>, _ column: Span<Value.Raw>, _ value: Value.Type, _ plan: RulePlan, _ limit: UInt64,
    _ room: inout RuleRoom, _ plain: inout PlainTally
  ) -> Found {
    if !room.isNarrow {
      add(run, column, value, plan, limit, WideRules.self, &room, &plain)
    } else if plan.needsDeal {
      add(run, column, value, plan, limit, DealRules.self, &room, &plain)
    } else if plan.needsDecay {
      add(run, column, value, plan, limit, DecayingRules.self, &room, &plain)
    } else {
      add(run, column, value, plan, limit, PlainRules.self, &room, &plain)
    }
  }

  /// Journeys whose rows are found together before they are read.
  private static var batch: Int { 64 }

  private func add<Value: TouchValue, Shape: RuleShape>(
    _ run: Range<Int>, _ column: Span<Value.Raw>, _ value: Value.Type, _ plan: RulePlan, _ limit: UInt64,
    _ shape: Shape.Type, _ room: inout RuleRoom, _ plain: inout PlainTally
  ) -> Found {
    let window = JourneyWindow(self)
    let touches = resolved.index.touches
    let standing = lens.reader.standing.span
    let events = conversions.events.span
    let values = values.span
    let ranks = ranks.span
    let directs = plan.needsSpoken ? lens.isDirect.span : nil
    let table = HalfLife.standard.powers
    let powers = table.span
    let mine = room
    var windows = [RuleWindow](repeating: RuleWindow(), count: AttributionPass.batch)
    var track = JourneyTrack()
    var found = Found()
    let areSparse = areSparse(run)
    var first = run.lowerBound
    while first < run.upperBound {
      let batch = first..<min(first &+ AttributionPass.batch, run.upperBound)
      if areSparse { found.touched ^= touch(batch) }
      windows.lend { find(batch, plan, window, $0) }
      for place in batch {
        let rows = windows[place &- first]
        let own = values.isEmpty ? 0 : values[place]
        var read = RuleJourney()
        read.isWin = lens.isWin
        var current = mine
        room.base &+= RuleScratch.cellCount
        current.base = room.base
        var isRead = false
        if rows.first >= 0 {
          isRead = read.take(
            rows, window, column, own: own, touches, standing, ranks, directs, powers, value, shape, current)
        }
        if !isRead { read = reread(place, own, read, shape, &room, &track) }
        let amount = events[trusted: place].amount
        if read.count == 0 {
          found.unattributed &+= amount
          continue
        }
        found.journeys &+= 1
        found.attributed &+= amount
        if read.list(shape, room) && amount.magnitude < limit {
          RuleShares(amount).give(read, amount < 0, plan, shape, room)
        } else {
          read.clear(room)
          lens.read(events[place], value: own, into: &track)
          plain.add(track, amount, room.sums)
        }
      }
      first = batch.upperBound
    }
    return found
  }

  /// Whether the journeys of a run lie far apart, so that each waits for memory.
  private func areSparse(_ run: Range<Int>) -> Bool {
    guard let first = run.first, let last = run.last else { return false }
    return Int(conversions.events[last].contact) - Int(conversions.events[first].contact) > 4 * run.count
  }

  /// Reads an element of each column of some journeys, none waiting for another, so that memory brings many at a time.
  @inline(never)
  private func touch(_ batch: Range<Int>) -> Int64 {
    let events = conversions.events.span
    let starts = resolved.index.touches.start.span
    let at = resolved.index.touches.at.span
    let standing = lens.reader.standing.span
    let channels = resolved.index.touches.channel.span
    var sum: Int64 = 0
    for place in batch where events[trusted: place].contact >= 0 {
      let contact = Int(events[trusted: place].contact)
      let (row, end) = (Int(starts[trusted: contact]), Int(starts[trusted: contact &+ 1]))
      if row == end { continue }
      sum ^= at[trusted: row] ^ at[trusted: end &- 1] ^ Int64(standing[trusted: row]) ^ Int64(channels[trusted: row])
    }
    return sum
  }

  /// Finds the rows of some journeys, in one tight loop.
  @inline(never)
  private func find(
    _ batch: Range<Int>, _ plan: RulePlan, _ window: JourneyWindow, _ windows: Lent<RuleWindow>
  ) {
    let events = conversions.events.span
    let starts = resolved.index.touches.start.span
    let at = resolved.index.touches.at.span
    let standing = lens.reader.standing.span
    let entered = resolved.entries.lead.end.span
    let deals = resolved.deals.rows.span
    for place in batch {
      let event = events[trusted: place]
      var found = RuleWindow()
      if let rows = window.find(event, starts, at, standing), rows.count <= RuleScratch.longest,
        rows.isEmpty || at[trusted: rows.upperBound &- 1] &- at[trusted: rows.lowerBound] < HalfLife.shortLimit
      {
        (found.first, found.end) = (rows.lowerBound, rows.upperBound)
        if plan.needsLead {
          let end = entered[trusted: Int(event.contact)]
          found.leadEnd = end == FirstEntries.never ? .min : end
        }
        if plan.needsDeal && event.deal >= 0 { found.dealEnd = deals[trusted: Int(event.deal)].createdEnd }
      }
      windows[place &- batch.lowerBound] = found
    }
  }

  /// Reads a journey through the lens.
  @inline(never)
  private func reread<Shape: RuleShape>(
    _ place: Int, _ own: Int32, _ read: RuleJourney, _ shape: Shape.Type, _ room: inout RuleRoom,
    _ track: inout JourneyTrack
  ) -> RuleJourney {
    read.clear(room)
    room.base &+= RuleScratch.cellCount
    var again = RuleJourney()
    lens.read(conversions.events[place], value: own, into: &track)
    again.take(track, ranks.span, shape, room)
    return again
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
    if scratch.isNarrow { add(track, amount, DealRules.self) } else { add(track, amount, WideRules.self) }
  }

  private mutating func add<Shape: RuleShape>(_ track: borrowing JourneyTrack, _ amount: Int64, _ shape: Shape.Type) {
    let (ranks, plan, limit) = (ranks, plan, limit)
    withRoom { room, plain in
      var read = RuleJourney()
      room.base &+= RuleScratch.cellCount
      read.take(track, ranks.span, shape, room)
      if read.list(shape, room) && amount.magnitude < limit {
        RuleShares(amount).give(read, amount < 0, plan, shape, room)
      } else {
        read.clear(room)
        plain.add(track, amount, room.sums)
      }
    }
  }

  /// Amounts whose parts are given in floating point, exactly: none where their sum would not be.
  fileprivate var limit: UInt64 { isExact ? RuleShares.limit : 0 }

  /// Lends the arrays for as long as the work takes.
  fileprivate mutating func withRoom<Result>(
    _ work: (inout RuleRoom, inout PlainTally) -> Result
  ) -> Result {
    // Taken out of the tally, so that whether each is shared is asked once a run.
    var (sums, cells, slots, entry): ([RuleSum], [RuleCell], [RuleSlot], [Int]) = ([], [], [], [])
    swap(&sums, &self.sums)
    swap(&cells, &scratch.cells)
    swap(&slots, &scratch.slots)
    swap(&entry, &scratch.entry)
    defer {
      swap(&sums, &self.sums)
      swap(&cells, &scratch.cells)
      swap(&slots, &scratch.slots)
      swap(&entry, &scratch.entry)
    }
    return sums.lend { sums in
      cells.lend { cells in
        slots.lend { slots in
          entry.lend { entry in
            var room = RuleRoom(sums: sums, cells: cells, slots: slots, entry: entry, base: scratch.base)
            defer { scratch.base = room.base }
            return work(&room, &plain)
          }
        }
      }
    }
  }
}
