import Alignment

extension ResolvedIndex {
  /// Days after the last touch when a contact without a deal has come to nothing, where neither look-back
  /// nor the time to convert in is given.
  static var maturity: Int { 90 }

  /// Journeys that did not convert, for Markov: each ends at its `end`, with no value.
  ///
  /// For deals: those of the selection lost in the period, up to the loss (not for `deal`, where a lost deal
  /// has converted by being created). For all: contacts without a deal, for lead, MQL and SQL those without
  /// that entry, whose last counted touch is in the period and at least so many days old as the look-back
  /// says, else the time to convert in, else 90. Open deals and younger contacts are in neither.
  func failures(_ conversion: Conversion, _ question: Question) -> [ConversionEvent] {
    let lost: [ConversionEvent]
    switch conversion {
    case .won: lost = losses(question, question.deals)
    case .renewal: lost = losses(question, .renewal)
    case .lead, .mql, .sql, .deal: lost = []
    }
    return lost + idleContacts(conversion, question)
  }

  private func idleContacts(_ conversion: Conversion, _ question: Question) -> [ConversionEvent] {
    let days = question.lookBack ?? question.within ?? ResolvedIndex.maturity
    let range = milliseconds(of: question.period)
    let latest = now == .max ? now : now - Int64(days) * Instant.day
    let entered = entries.column(of: conversion)
    let reader = JourneyReader(self, question, question.dimension)
    let parts = inChunks(index.contacts.count) { run in
      var events: [ConversionEvent] = []
      for contact in run {
        let hasConverted = entered.map { $0.at[contact] != FirstEntries.never } ?? deals.hasDeal[contact]
        if hasConverted { continue }
        guard let last = reader.lastTouch(of: contact), range.contains(last), last <= latest else { continue }
        events.append(event(ofContact: contact, start: last, end: last))
      }
      return events
    }
    return parts.count == 1 ? parts[0] : Array(parts.joined())
  }
}

extension JourneyReader {
  /// The instant of a contact's last counted touch that the question sees.
  func lastTouch(of contact: Int) -> Int64? {
    let at = resolved.index.touches.at.span
    let flags = resolved.index.touches.flags.span
    let kinds = resolved.index.touches.kind.span
    for row in resolved.index.touches.run(of: contact).reversed() {
      let flag = flags[row]
      if flag != 0 && !counts(row, flag, kinds[row], at[row], contact) { continue }
      if !resolved.visibility.seesAll
        && !resolved.visibility.sees(at: at[row], changeset: resolved.index.touches.changeset[row])
      {
        continue
      }
      return at[row]
    }
    return nil
  }
}
