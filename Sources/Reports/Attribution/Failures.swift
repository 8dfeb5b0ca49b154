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
    let idle = IdleContacts(self, conversion, question)
    let parts = inChunks(index.contacts.count) { run in
      let (starts, at, bytes) = (index.touches.start.span, index.touches.at.span, standing.bytes.span)
      var events: [ConversionEvent] = []
      for contact in run {
        if let event = idle.event(of: contact, starts, at, bytes) { events.append(event) }
      }
      return events
    }
    return losses(conversion, question) + (parts.count == 1 ? parts[0] : parts.flatMap { $0 })
  }

  /// The lost deals among them.
  func losses(_ conversion: Conversion, _ question: Question) -> [ConversionEvent] {
    switch conversion {
    case .won: losses(question, question.deals)
    case .renewal: losses(question, .renewal)
    case .lead, .mql, .sql, .deal: []
    }
  }
}

/// Contacts that came to nothing: without the conversion, and without a touch for long enough.
struct IdleContacts: Sendable {
  private let resolved: ResolvedIndex
  private let range: Range<Int64>
  private let latest: Int64
  private let entered: FirstEntries.Column?
  /// A repeated view of a visit is no touch of its own, but it is when the contact was last there.
  private let mask: UInt8

  init(_ resolved: ResolvedIndex, _ conversion: Conversion, _ question: Question) {
    self.resolved = resolved
    let days = question.lookBack ?? question.within ?? ResolvedIndex.maturity
    range = resolved.milliseconds(of: question.period)
    latest = resolved.now == .max ? resolved.now : resolved.now - Int64(days) * Instant.day
    entered = resolved.entries.column(of: conversion)
    mask = TouchStanding.mask(question.sides) & (TouchStanding.hidden | TouchStanding.late)
  }

  /// The contact's journey up to its last counted touch; `nil` where it converted, or may still.
  @inline(__always)
  func event(
    of contact: Int, _ starts: Span<Int32>, _ at: Span<Int64>, _ standing: Span<UInt8>
  ) -> ConversionEvent? {
    let hasConverted =
      entered.map { $0.at[contact] != FirstEntries.never } ?? resolved.deals.hasDeal[contact]
    if hasConverted { return nil }
    let first = Int(starts[trusted: contact])
    var end = Int(starts[trusted: contact &+ 1])
    while end > first && standing[trusted: end &- 1] & mask != 0 { end &-= 1 }
    if end == first { return nil }
    let last = at[trusted: end &- 1]
    guard range.contains(last), last <= latest else { return nil }
    return resolved.event(ofContact: contact, start: last, end: last)
  }
}
