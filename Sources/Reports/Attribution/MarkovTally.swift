import Alignment

extension AttributionPass {
  /// The chain of the question's paths: conversions and journeys that came to nothing.
  func markov(order: Int) -> MarkovChain {
    if order == 1 && DenseCounts.fits(dictionary.count) { return denseCounts().chain() }
    return MarkovChain(transitions(order: order), valueCount: dictionary.count)
  }

  private func transitions(order: Int) -> TransitionCounts {
    var counts = TransitionCounts(order: order)
    var track = JourneyTrack()
    for place in conversions.events.indices {
      read(place, into: &track)
      counts.add(track.values[0..<track.count], converting: 1, null: 0)
    }
    for (place, failure) in failures.enumerated() {
      read(failure: failure, place, into: &track)
      counts.add(track.values[0..<track.count], converting: 0, null: 1)
    }
    return counts
  }

  /// Transition counts of order 1, on all cores: whole numbers, so that no order of adding matters.
  ///
  /// Idle contacts are read as they are found, without a list of them, but for dimensions of the conversion, whose
  /// values are known by place in the list.
  func denseCounts() -> DenseCounts {
    let smallest = max(2_048, dictionary.count * dictionary.count)
    let window = JourneyWindow(self, RulePlan([]))
    let isListed = !values.isEmpty || !failureValues.isEmpty
    let listed = isListed ? failures : resolved.losses(conversion, question)
    let converting = conversions.events.count
    var total = DenseCounts(valueCount: dictionary.count)
    let paths = inChunks(converting + listed.count, smallest: smallest) { run in
      var counts = DenseCounts(valueCount: dictionary.count)
      var track = JourneyTrack()
      for place in run where place < converting {
        let value = values.isEmpty ? 0 : values[place]
        add(conversions.events[place], value, window, converts: true, &track, to: &counts)
      }
      for place in run where place >= converting {
        let value = failureValues.isEmpty ? 0 : failureValues[place - converting]
        add(listed[place - converting], value, window, converts: false, &track, to: &counts)
      }
      return counts
    }
    for part in paths { total.add(part) }
    if isListed { return total }
    let idle = IdleContacts(resolved, conversion, question)
    let others = inChunks(resolved.index.contacts.count, smallest: smallest) { run in
      var counts = DenseCounts(valueCount: dictionary.count)
      var track = JourneyTrack()
      for contact in run {
        guard let event = idle.event(of: contact) else { continue }
        add(event, 0, window, converts: false, &track, to: &counts)
      }
      return counts
    }
    for part in others { total.add(part) }
    return total
  }

  /// Adds a journey, as it lies in the columns where it can be read so.
  @inline(__always)
  private func add(
    _ event: ConversionEvent, _ value: Int32, _ window: borrowing JourneyWindow, converts: Bool,
    _ track: inout JourneyTrack, to counts: inout DenseCounts
  ) {
    if let found = window.find(event) {
      let touches = window.touches
      switch lens.source {
      case .channel:
        if counts.add(found.rows, touches.channel.span, .max, 0, window, converts: converts) {
          return
        }
      case .source:
        if counts.add(found.rows, touches.source.span, -1, 0, window, converts: converts) { return }
      case .campaign:
        if counts.add(found.rows, touches.campaign.span, -1, 0, window, converts: converts) {
          return
        }
      case .content:
        if counts.add(found.rows, touches.content.span, -1, 0, window, converts: converts) {
          return
        }
      case .landing:
        if counts.add(found.rows, touches.landing.span, -1, 0, window, converts: converts) {
          return
        }
      case .owner:
        if counts.add(found.rows, touches.owner.span, .max, 0, window, converts: converts) {
          return
        }
      case .kind:
        if counts.add(found.rows, touches.kind.span, .max, 1, window, converts: converts) { return }
      case .side:
        if counts.add(
          found.rows, touches.flags.span, TouchColumns.salesBit, 1, window, converts: converts)
        {
          return
        }
      case .conversion:
        if counts.add(found.rows, touches.flags.span, 0, value, window, converts: converts) {
          return
        }
      }
    }
    lens.read(event, value: value, into: &track)
    counts.add(track.values, count: track.count, converts: converts)
  }
}

extension DenseCounts {
  /// Adds the path of rows that lie in one run; false, and nothing added, where it is to be read through the lens.
  @inline(__always)
  fileprivate mutating func add<V: FixedWidthInteger & Sendable>(
    _ rows: Range<Int>, _ column: Span<V>, _ mask: V, _ offset: Int32,
    _ window: borrowing JourneyWindow,
    converts: Bool
  ) -> Bool {
    let column = column.extracting(rows)
    let standing = window.standing.bytes.span.extracting(rows)
    var special: UInt8 = 0
    for place in standing.indices {
      let byte = standing[place] & window.mask
      if byte != 0 && !window.leavesOut(byte, place) { return false }
      special |= byte
    }
    if rows.isEmpty { return true }
    let valueCount = valueCount
    let width = valueCount + 2
    var cells = cells.mutableSpan
    var row = valueCount &* width
    for place in column.indices {
      if special != 0 && standing[place] & window.mask != 0 { continue }
      let value = Int(Int32(truncatingIfNeeded: column[place] & mask) &+ offset)
      cells[row &+ value] &+= 1
      row = value &* width
    }
    cells[row + valueCount + (converts ? 0 : 1)] += 1
    return true
  }
}
