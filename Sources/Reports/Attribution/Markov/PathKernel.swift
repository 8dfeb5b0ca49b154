import Alignment

/// The pass over journeys for a chain of order 1, as one loop over columns.
extension AttributionPass {
  /// Transition counts of order 1, on all cores: whole numbers, so that no order of adding matters.
  ///
  /// Idle contacts are counted by day once a snapshot (``IdleSteps``), or read as they are found, without a list of them;
  /// but for dimensions of the conversion, whose values are known by place in the list.
  func denseCounts() -> DenseCounts {
    var total = DenseCounts(valueCount: dictionary.count)
    let won = ListedPaths(events: conversions.events, values: values, converts: true)
    if let steps = idleSteps() {
      let losses = resolved.losses(conversion, question)
      let lost = ListedPaths(events: losses, values: values(of: losses), converts: false)
      add(.listed(won), won.events.count, to: &total)
      add(.listed(lost), lost.events.count, to: &total)
      steps.add(question.period, of: self, to: &total)
    } else if reader.isReadOnTouch {
      let lost = ListedPaths(events: resolved.losses(conversion, question), values: [], converts: false)
      let idle = IdleContacts(resolved, conversion, question)
      add(.contacts(idle, [won, lost]), resolved.index.contacts.count, to: &total)
    } else {
      let failures = failures
      let lost = ListedPaths(events: failures.events, values: failures.values, converts: false)
      add(.listed(won), won.events.count, to: &total)
      add(.listed(lost), lost.events.count, to: &total)
    }
    return total
  }

  /// Contacts that came to nothing in whatever period.
  var idleOfAllTime: IdleContacts {
    var allTime = question
    allTime.period = nil
    return IdleContacts(resolved, conversion, allTime)
  }

  /// The cells of each block of days' idle contacts, one block after the other, in parts that are to be added up.
  func idleCells(by days: DayStarts, block: Int, size: Int) -> [[Int]] {
    let idle = idleOfAllTime
    let contacts = resolved.index.contacts.count
    let blocks = (days.count + block - 1) / block
    return inChunks(contacts, smallest: max(16_384, (contacts + 1) / 2)) { run in
      cells(.contactsByDay(idle, days, block, size), run, count: blocks * size)
    }
  }

  /// The cells of some idle contacts.
  func idleCells(of contacts: ArraySlice<Int32>, size: Int) -> [Int] {
    let idle = idleOfAllTime
    let (starts, at) = (resolved.index.touches.start.span, resolved.index.touches.at.span)
    let standing = lens.reader.standing.span
    let events = contacts.compactMap { idle.event(of: Int($0), starts, at, standing) }
    let paths = ListedPaths(events: events, values: values(of: events), converts: false)
    return cells(.listed(paths), events.indices, count: size)
  }

  private func addByDay<Value: TouchValue>(
    _ idle: IdleContacts, _ run: Range<Int>, _ days: DayStarts, _ block: Int, _ size: Int, _ column: Span<Value.Raw>,
    _ value: Value.Type, _ cells: Lent<Int>
  ) {
    var reader = reader
    let isOwn = !reader.isReadOnTouch
    let window = JourneyWindow(self)
    let starts = resolved.index.touches.start.span
    let at = resolved.index.touches.at.span
    let standing = lens.reader.standing.span
    let end = dictionary.count &+ 1
    var track = JourneyTrack()
    for contact in run {
      guard let event = idle.event(of: contact, starts, at, standing) else { continue }
      let cells = cells.dropping(days.place(of: event.start) / block &* size)
      let own = isOwn ? reader.number(of: event) : 0
      add(event, own, window, column, value, starts, at, standing, end: end, cells, &track)
    }
  }

  /// Counts in parts; `source` says which paths, by place.
  private func add(_ source: PathSource, _ count: Int, to total: inout DenseCounts) {
    let size = total.cells.count
    let parts = inChunks(count, smallest: max(2_048, dictionary.count * dictionary.count)) { run in
      cells(source, run, count: size)
    }
    for part in parts { total.add(part) }
  }

  /// So many cells with what a run of the paths adds to them, read off the column of the question's dimension.
  private func cells(_ source: PathSource, _ run: Range<Int>, count: Int) -> [Int] {
    var cells = [Int](repeating: 0, count: count)
    cells.lend { cells in
      let touches = resolved.index.touches
      switch lens.source {
      case .channel: add(source, run, touches.channel.span, ShortValue.self, cells)
      case .owner: add(source, run, touches.owner.span, ShortValue.self, cells)
      case .source: add(source, run, touches.source.span, LongValue.self, cells)
      case .campaign: add(source, run, touches.campaign.span, LongValue.self, cells)
      case .content: add(source, run, touches.content.span, LongValue.self, cells)
      case .landing: add(source, run, touches.landing.span, LongValue.self, cells)
      case .kind: add(source, run, touches.kind.span, KindValue.self, cells)
      case .side: add(source, run, touches.flags.span, SideValue.self, cells)
      case .conversion: add(source, run, touches.flags.span, OwnValue.self, cells)
      }
    }
    return cells
  }

  private func add<Value: TouchValue>(
    _ source: PathSource, _ run: Range<Int>, _ column: Span<Value.Raw>, _ value: Value.Type, _ cells: Lent<Int>
  ) {
    switch source {
    case .listed(let paths): add(paths, run, column, value, cells)
    case .contacts(let idle, let listed): addContacts(idle, listed, run, column, value, cells)
    case .contactsByDay(let idle, let days, let block, let size):
      addByDay(idle, run, days, block, size, column, value, cells)
    }
  }

  private func add<Value: TouchValue>(
    _ paths: ListedPaths, _ run: Range<Int>, _ column: Span<Value.Raw>, _ value: Value.Type, _ cells: Lent<Int>
  ) {
    let window = JourneyWindow(self)
    let starts = resolved.index.touches.start.span
    let at = resolved.index.touches.at.span
    let standing = lens.reader.standing.span
    let end = paths.converts ? dictionary.count : dictionary.count &+ 1
    var track = JourneyTrack()
    for place in run {
      let own = paths.values.isEmpty ? 0 : paths.values[place]
      add(paths.events[place], own, window, column, value, starts, at, standing, end: end, cells, &track)
    }
  }

  /// Contacts that came to nothing: where most of a block's journeys are whole runs, all steps of the block are counted as
  /// they lie, as if it were one path, and what is no step is taken off again.
  ///
  ///     rows      A B B | A C | B D        counted  AB BB BA AC CB BD
  ///     contacts  0       1     2          taken off      BA    CB
  private func addContacts<Value: TouchValue>(
    _ idle: IdleContacts, _ listed: [ListedPaths], _ run: Range<Int>, _ column: Span<Value.Raw>, _ value: Value.Type,
    _ cells: Lent<Int>
  ) {
    let window = JourneyWindow(self)
    let starts = resolved.index.touches.start.span
    let at = resolved.index.touches.at.span
    let standing = lens.reader.standing.span
    let start = dictionary.count &* (dictionary.count &+ 2)
    let end = dictionary.count &+ 1
    let width = dictionary.count &+ 2
    var track = JourneyTrack()
    // What is listed is read beside what lies near it.
    var next = listed.map { $0.first(from: run.lowerBound) }
    var isWhole = [Bool](repeating: false, count: AttributionPass.block)
    var first = run.lowerBound
    while first < run.upperBound {
      let block = first..<min(first &+ AttributionPass.block, run.upperBound)
      first = block.upperBound
      var whole = 0
      // The next touch that does not count as it lies.
      var special = Int(starts[trusted: block.lowerBound])
      let last = Int(starts[trusted: block.upperBound])
      special = window.firstSpecial(from: special, to: last, standing)
      for contact in block {
        let rows = Int(starts[trusted: contact])..<Int(starts[trusted: contact &+ 1])
        isWhole[contact &- block.lowerBound] = false
        let isPlain = special >= rows.upperBound
        if !isPlain { special = window.firstSpecial(from: rows.upperBound, to: last, standing) }
        guard let event = idle.event(of: contact, starts, at, standing) else { continue }
        if isPlain && window.takesAll(rows, event, at) {
          isWhole[contact &- block.lowerBound] = true
          whole &+= 1
        } else {
          add(event, 0, window, column, value, starts, at, standing, end: end, cells, &track)
        }
      }
      for place in listed.indices {
        let paths = listed[place]
        let end = paths.converts ? dictionary.count : end
        while next[place] < paths.events.count, paths.events[next[place]].contact < block.upperBound {
          add(paths.events[next[place]], 0, window, column, value, starts, at, standing, end: end, cells, &track)
          next[place] += 1
        }
      }
      // Below that, taking off costs more than it saves.
      let isOnePath = whole &* 2 > block.count
      if isOnePath {
        steps(Int(starts[trusted: block.lowerBound])..<last, 1, width, column, value, cells)
      }
      for contact in block {
        let rows = Int(starts[trusted: contact])..<Int(starts[trusted: contact &+ 1])
        if rows.isEmpty { continue }
        let met = Value.number(column[trusted: rows.lowerBound], own: 0)
        if isOnePath && rows.lowerBound > Int(starts[trusted: block.lowerBound]) {
          let before = Value.number(column[trusted: rows.lowerBound &- 1], own: 0)
          cells[before &* width &+ met] &-= 1
        }
        if isWhole[contact &- block.lowerBound] {
          if !isOnePath { steps(rows, 1, width, column, value, cells) }
          cells[start &+ met] &+= 1
          cells[Value.number(column[trusted: rows.upperBound &- 1], own: 0) &* width &+ end] &+= 1
        } else if isOnePath {
          steps(rows, -1, width, column, value, cells)
        }
      }
    }
  }

  private static var block: Int { 256 }

  /// Adds the steps from each of some rows to the next so many times.
  @inline(never)
  private func steps<Value: TouchValue>(
    _ rows: Range<Int>, _ times: Int, _ width: Int, _ column: Span<Value.Raw>, _ value: Value.Type,
    _ cells: Lent<Int>
  ) {
    if rows.isEmpty { return }
    var last = Value.number(column[trusted: rows.lowerBound], own: 0) &* width
    var row = rows.lowerBound &+ 1
    while row < rows.upperBound {
      let value = Value.number(column[trusted: row], own: 0)
      cells[last &+ value] &+= times
      last = value &* width
      row &+= 1
    }
  }

  /// Adds one journey, as it lies in the columns where it can be read so.
  private func add<Value: TouchValue>(
    _ event: ConversionEvent, _ own: Int32, _ window: JourneyWindow, _ column: Span<Value.Raw>, _ value: Value.Type,
    _ starts: Span<Int32>, _ at: Span<Int64>, _ standing: Span<UInt8>, end: Int, _ cells: Lent<Int>,
    _ track: inout JourneyTrack
  ) {
    let valueCount = dictionary.count
    let width = valueCount &+ 2
    var last = valueCount &* width
    if let rows = window.find(event, starts, at, standing), window.isReadable(rows, standing) {
      for row in rows where standing[trusted: row] & window.mask == 0 {
        let value = Value.number(column[trusted: row], own: own)
        cells[last &+ value] &+= 1
        last = value &* width
      }
      if !rows.isEmpty { cells[last &+ end] &+= 1 }
      return
    }
    lens.read(event, value: own, into: &track)
    if track.count == 0 { return }
    for step in 0..<track.count {
      let value = Int(track.values[step])
      cells[last &+ value] &+= 1
      last = value &* width
    }
    cells[last &+ end] &+= 1
  }
}

/// Paths by place.
private enum PathSource: Sendable {
  case listed(ListedPaths)
  /// By contact: those that came to nothing, and beside them the listed paths of each.
  case contacts(IdleContacts, [ListedPaths])
  /// By contact: those that came to nothing, each in the cells of its block of so many days, so many cells a block.
  case contactsByDay(IdleContacts, DayStarts, Int, Int)
}

private struct ListedPaths: Sendable {
  /// By first contact.
  let events: [ConversionEvent]
  /// By event; empty where the dimension is read on touches.
  let values: [Int32]
  let converts: Bool

  /// The first place whose contact is not before one.
  func first(from contact: Int) -> Int {
    var low = 0
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if Int(events[middle].contact) < contact { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
