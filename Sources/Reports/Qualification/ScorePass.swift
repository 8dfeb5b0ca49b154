package import Alignment

/// Scores of contacts over columns.
///
/// Read are touches that count, up to the instant: no machine's, none of our own people, none that is voided. Fields,
/// stages and rests are as they stand now.
extension CompiledDefinition {
  /// The scores of every contact at an instant.
  ///
  /// - Complexity: O(*touches* + *contacts* x *fields*), on all cores; a contact that is interested costs some more for
  ///   the instant at which it falls.
  package func scores(of index: JourneyIndex, at now: Instant) -> ScoreColumns {
    let parts = inChunks(index.contacts.count) { run in
      var part = ScoreColumns(at: now)
      part.reserve(run.count)
      var sums = [Double](repeating: 0, count: definition.interest.kinds.count)
      for contact in run { part.append(score(of: contact, index, at: now, &sums)) }
      return part
    }
    var columns = ScoreColumns(at: now)
    columns.reserve(index.contacts.count)
    for part in parts { columns.append(part) }
    return columns
  }

  /// The scores of one contact at an instant, as after a touch of it.
  ///
  /// - Complexity: O(*touches* of the contact + *fields*): some microseconds.
  package func score(of contact: Int, _ index: JourneyIndex, at now: Instant) -> ContactScore {
    var sums = [Double](repeating: 0, count: definition.interest.kinds.count)
    return score(of: contact, index, at: now, &sums)
  }

  private func score(of contact: Int, _ index: JourneyIndex, at now: Instant, _ sums: inout [Double]) -> ContactScore {
    var worth = standing.worth(ofContact: contact, index)
    let company = Int(index.contacts.company[contact])
    for field in fields { worth += field.worth(ofContact: contact, company: company) }
    sum(index.touches.run(of: contact), index.touches, at: now.milliseconds, &sums)
    var score = ContactScore()
    score.fit = min(max(worth.fit, 0), 100)
    score.completeness = weight == 0 ? 1 : Float(worth.known / weight)
    if worth.exclusions != 0 { score.exclusion = Int8(worth.exclusions.trailingZeroBitCount) }
    var interest = -worth.deduction
    for place in sums.indices { interest += min(sums[place], touches.caps[place]) }
    score.interest = min(max(interest, 0), definition.interest.cap)
    let grade = definition.thresholds.interestGrade(score.interest)
    score.cell = MatrixCell(definition.thresholds.fitGrade(score.fit), grade).number
    if Int(grade.rawValue) < definition.thresholds.interest.count {
      let state = InterestState(worth: sums, at: now)
      let threshold = definition.thresholds.interest[Int(grade.rawValue)]
      let fall = state.fall(below: threshold, after: now, deductions: worth.deduction, definition.interest)
      score.fallsAt = fall?.milliseconds ?? .max
    }
    return score
  }

  /// What the touches of a run are worth, by kind's place.
  private func sum(_ run: Range<Int>, _ columns: TouchColumns, at now: Int64, _ sums: inout [Double]) {
    for place in sums.indices { sums[place] = 0 }
    let at = columns.at.span
    let flags = columns.flags.span
    let kinds = columns.kind.span
    let powers = touches.powers.span
    for row in run {
      if flags[row] & (TouchColumns.markMask | TouchColumns.voidBit) != 0 || at[row] > now { continue }
      let kind = Int(kinds[row])
      var rules = touches.rules[kind]
      if touches.asksMore[kind] { rules &= allowed(row, columns) }
      if rules == 0 { continue }
      let rule = rules.trailingZeroBitCount
      let group = touches.group[rule]
      let base = touches.powersOf[group]
      if base < 0 {
        sums[group] += touches.points[rule]
      } else {
        sums[group] += touches.points[rule] * CompiledDefinition.weight(ofAge: now - at[row], powers, base)
      }
    }
  }

  /// The rules that a touch's columns let through.
  @inline(__always)
  private func allowed(_ row: Int, _ columns: TouchColumns) -> UInt64 {
    var rules = UInt64.max
    if !touches.pages.isEmpty { rules &= touches.pages[Int(columns.page(of: row))] }
    if !touches.campaigns.isEmpty { rules &= touches.campaigns[Int(columns.campaign[row])] }
    if !touches.contents.isEmpty { rules &= touches.contents[Int(columns.content[row])] }
    if !touches.channels.isEmpty { rules &= touches.channels[Int(columns.channel[row])] }
    if !touches.sources.isEmpty { rules &= touches.sources[Int(columns.source[row])] }
    if !touches.sides.isEmpty { rules &= touches.sides[Int(columns.flags[row] & TouchColumns.salesBit)] }
    return rules
  }

  /// ``HalfLife/weight(ofAge:table:)`` in the tables that begin at a place.
  @inline(__always)
  private static func weight(ofAge age: Int64, _ powers: Span<Double>, _ base: Int) -> Double {
    let age = Int(truncatingIfNeeded: min(age, HalfLife.limit))
    let low = powers[base &+ age & 2_047] * powers[base &+ 2_048 &+ (age &>> 11) & 2_047]
    return low * (powers[base &+ 4_096 &+ (age &>> 22) & 2_047] * powers[base &+ 6_144 &+ (age &>> 33) & 1_023])
  }
}
