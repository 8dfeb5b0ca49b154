package import Alignment

/// A snapshot as a day saw it: what every question about the two reads, made once and shared.
///
///     let resolved = ResolvedIndex(of: index, asOf: question.asOf)
///     let won = resolved.conversions(.won, question)
package struct ResolvedIndex: Sendable {
  package let index: JourneyIndex
  package let asOf: CivilDate?
  package let visibility: Visibility
  package let deals: ResolvedDeals
  package let entries: FirstEntries
  private let standings = OnceByKey<JourneyReader.Collapse, TouchStanding>(most: 3)
  private let stages = Once<StageMoments>()
  private let dayEntries = Once<EntryDays>()
  let funnelDays = OnceByKey<Stage, FunnelDays>(most: 2)
  private let nurtures = Once<NurturePool>()
  let pipelines = OnceByKey<PipelineReport.Key, PipelineReport>(most: 4)
  private let cohorts = OnceByKey<StagePath, CohortMembers>(most: 3)
  let cohortDays = OnceByKey<CohortDays.Key, CohortDays>(most: 32)
  private let touched = Once<DayStarts?>()
  private let daysOfMarketing = Once<TouchDays>()
  private let daysOfBoth = Once<TouchDays>()
  private let radars = Once<RadarReport>()
  private let backs = Once<[BackOnSite]>()
  let dayCells = OnceByKey<SidedDimension, DayCells?>(most: 14)
  let entryCells = OnceByKey<SidedDimension, EntryCells?>(most: 14)
  private let outcomes = Once<[UInt8]>()
  /// By dimension, see ``CostTable``.
  let homes = OnceByKey<Dimension, [Int32: Int32]>(most: 4)
  private let values = OnceByKey<SidedDimension, SegmentValues>(most: 16)
  private let entryValues = OnceByKey<EntryDimension, SegmentValues>(most: 6)
  let idleSteps = OnceByKey<IdleSteps.Key, IdleSteps?>(most: 14)
  /// Of the last questions about all quick models, for those who ask for one of them beside.
  let quickFigures = OnceByKey<AttributionFigures.Key, AttributionFigures>(most: 4)
  private let merged = OnceByKey<MergedJourneys.Key, MergedJourneys>(most: 6)
  let firstsOfMarketing = Once<[Int32]>()
  let firstsOfBoth = Once<[Int32]>()

  /// - Complexity: O(contacts + history rows + deals); touches are not read.
  package init(of index: JourneyIndex, asOf day: CivilDate?) {
    self.index = index
    asOf = day
    visibility = Visibility(of: index, asOf: day)
    deals = ResolvedDeals(of: index, seen: visibility)
    entries = FirstEntries(of: index, seen: visibility)
  }

  /// All that ever entered the first stage of a path; read when a question first asks about it.
  func members(_ path: StagePath) -> CohortMembers { cohorts.value(path) { CohortMembers(path, on: self) } }

  /// The days that touches lie on; `nil` without touches.
  var daysOfTouches: DayStarts? {
    touched.value { PeriodNumbers.span(of: index.touches.at).map { DayStarts(covering: $0, in: index.calendar) } }
  }

  /// On which day each touch lies; read when a question first counts touches by day.
  package func touchDays(_ sides: Question.Sides) -> TouchDays {
    (sides == .both ? daysOfBoth : daysOfMarketing).value { TouchDays(sides, on: self) }
  }

  /// What is off the radar as of the index, by the usual policy; made once.
  package var radar: RadarReport { radars.value { index.radar(at: Instant(milliseconds: now)) } }

  /// Contacts in nurture by the week they come back, for the sixteen weeks to come; counted once.
  var nurture: NurturePool { nurtures.value { index.nurturePool(at: index.loadedAt, weeks: 16) } }

  /// Contacts with an owner that were on our pages within a day; found once.
  package var backOnSite: [BackOnSite] { backs.value { findBackOnSite() } }

  /// The touches of closed deals with several contacts, as a reader merges them.
  func mergedJourneys(_ reader: JourneyReader) -> MergedJourneys {
    merged.value(MergedJourneys.Key(sides: reader.sides, collapse: reader.collapse)) {
      if reader.collapse == .visit { return MergedJourneys(of: self, reader) }
      var question = Question()
      question.sides = reader.sides
      return MergedJourneys(mergedJourneys(JourneyReader(self, question, .channel)), reader)
    }
  }

  /// The value of every contact, at its creation; of dimensions that are not of time.
  func valuesOfContacts(_ dimension: Dimension, _ sides: Question.Sides) -> SegmentValues {
    values.value(SidedDimension(dimension, sides)) {
      SegmentValues(
        dimension, of: Array(0..<Int32(index.contacts.count)), at: index.contacts.createdAt, into: .contact,
        sides: sides, on: self)
    }
  }

  /// The value of every contact, at its entry into a stage; of dimensions of fields. Of no meaning without an entry.
  func values(_ dimension: Dimension, atEntryInto stage: Stage) -> SegmentValues {
    entryValues.value(EntryDimension(dimension: dimension, stage: stage)) {
      let first = moments.column(stage)
      let made = SegmentValues(
        dimension, of: Array(0..<Int32(index.contacts.count)), at: Array(moments.at[first..<first + moments.count]),
        into: stage, sides: .marketing, on: self)
      // Mostly nothing has changed since the contact was made: the same column then serves both.
      let created = valuesOfContacts(dimension, .marketing)
      return made.numbers == created.numbers ? created : made
    }
  }

  /// Makes what was asked for on an earlier snapshot, each as the present one has it.
  func follow(_ earlier: ResolvedIndex) {
    standings.follow(earlier.standings) { _ = standing($0) }
    merged.follow(earlier.merged) { key in
      var question = Question()
      question.sides = key.sides
      _ = JourneyReader(self, question, key.collapse.dimension, readsWins: true)
    }
    values.follow(earlier.values) { _ = valuesOfContacts($0.dimension, $0.sides) }
    entryValues.follow(earlier.entryValues) { _ = values($0.dimension, atEntryInto: $0.stage) }
    dayCells.follow(earlier.dayCells) { _ = touchSums($0.dimension, $0.sides, in: nil) }
    entryCells.follow(earlier.entryCells) { _ = entryCells($0.dimension, $0.sides) }
    idleSteps.follow(earlier.idleSteps) { makeIdleSteps($0) }
    cohorts.follow(earlier.cohorts) { _ = members($0) }
    cohortDays.follow(earlier.cohortDays) { key in
      var question = Question()
      question.within = key.within
      _ = cohortCounts(key.path, question)
    }
    funnelDays.follow(earlier.funnelDays) { _ = funnel(Question(), from: $0) }
  }

  /// Steps of idle contacts, before anybody asks.
  func makeIdleSteps(_ key: IdleSteps.Key) {
    var question = Question()
    question.dimension = key.dimension
    question.sides = key.sides
    question.lookBack = key.lookBack
    question.within = key.within
    question.repeats = key.repeats
    _ = AttributionPass(self, question, key.entered ?? .won, models: [.markov1]).idleSteps(isAhead: true)
  }

  /// What all histories say of the stages; read when a question first counts entries.
  var moments: StageMoments { stages.value { StageMoments(of: index, seen: visibility) } }

  /// What every contact has come to, see ``OutcomeCell``.
  var outcomeCells: [UInt8] { outcomes.value { makeOutcomeCells() } }

  /// Who entered each stage on which day; sorted when a question first asks for the entries of a period.
  var entryDays: EntryDays { dayEntries.value { EntryDays(moments, index.calendar) } }

  /// How each touch counts; made when a question first reads journeys, one byte a touch.
  var standing: TouchStanding { standing(.visit) }

  /// The same with other views of a visit as one touch; each choice is made when a question first needs it.
  func standing(_ collapse: JourneyReader.Collapse) -> TouchStanding {
    standings.value(collapse) { TouchStanding(of: index, seen: visibility, entries: entries, collapse: collapse) }
  }

  /// The instant up to which things are read: the end of the as-of day, else when the facts were loaded.
  package var now: Int64 { visibility.seesAll ? index.loadedAt.milliseconds : visibility.end }

  /// The conversions of a kind whose instant lies in the question's period.
  ///
  /// Lead, MQL and SQL are the contact's first entries, implied ones included. `deal` is each deal at its
  /// creation, without value; `won` those of the selected kind at their win; `renewal` won renewals,
  /// whatever the selection.
  package func conversions(_ conversion: Conversion, _ question: Question) -> ConversionSet {
    let range = milliseconds(of: question.period)
    if let column = entries.column(of: conversion) {
      return ConversionSet(events: contactEvents(column, range), unconverted: [])
    }
    let selection = conversion == .renewal ? .renewal : question.deals
    if conversion == .deal {
      return ConversionSet(events: creations(selection, range), unconverted: [])
    }
    let isAll =
      deals.winInstants.map { range.contains($0.lowerBound) && range.contains($0.upperBound) }
      ?? true
    if isAll && deals.winKinds.allSatisfy(selection.includes) { return deals.allWins }
    return ConversionSet(
      events: deals.wins.filter {
        selection.includes(deals.kind[Int($0.deal)]) && range.contains($0.start)
      },
      unconverted: deals.unconvertedWins.filter {
        selection.includes(deals.kind[Int($0)]) && range.contains(deals.rows[Int($0)].closedAt)
      })
  }

  /// Deals of the selected kind lost in the period, each up to its loss, without value.
  package func losses(_ question: Question, _ selection: DealSelection) -> [ConversionEvent] {
    let range = milliseconds(of: question.period)
    return dealEvents(selection, range) { row in
      row.outcome == .lost ? (row.closedAt, row.closedEnd) : nil
    }
  }

  /// A period as milliseconds; all time where there is none.
  package func milliseconds(of period: Period?) -> Range<Int64> {
    guard let period else { return .min..<FirstEntries.never }
    let range = index.calendar.range(of: period)
    return range.lowerBound.milliseconds..<range.upperBound.milliseconds
  }

  private func creations(_ selection: DealSelection, _ range: Range<Int64>) -> [ConversionEvent] {
    dealEvents(selection, range) { ($0.createdAt, $0.createdEnd) }
  }

  private func dealEvents(
    _ selection: DealSelection, _ range: Range<Int64>, _ moment: (DealRow) -> (start: Int64, end: Int64)?
  ) -> [ConversionEvent] {
    var events: [ConversionEvent] = []
    for deal in deals.rows.indices where deals.isSeen[deal] && selection.includes(deals.kind[deal]) {
      guard let (start, end) = moment(deals.rows[deal]), range.contains(start) else { continue }
      let contacts = deals.contactRange(of: deal)
      events.append(
        ConversionEvent(
          deal: Int32(deal), contact: contacts.isEmpty ? -1 : deals.contacts[contacts.lowerBound].contact,
          contactCount: Int32(contacts.count), start: start, end: end,
          after: deals.previousWin(ofDeal: deal, before: end), amount: 0))
    }
    return ConversionEvent.inOrderOfContact(events, contactCount: index.contacts.count)
  }

  private func contactEvents(_ column: FirstEntries.Column, _ range: Range<Int64>) -> [ConversionEvent] {
    let parts = inChunks(index.contacts.count) { run in
      var events: [ConversionEvent] = []
      for contact in run where range.contains(column.at[contact]) {
        events.append(event(ofContact: contact, start: column.at[contact], end: column.end[contact]))
      }
      return events
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  /// A contact's journey up to a moment, as an event without value.
  func event(ofContact contact: Int, start: Int64, end: Int64) -> ConversionEvent {
    let company = index.contacts.company(of: contact, at: end, seen: visibility)
    return ConversionEvent(
      deal: -1, contact: Int32(contact), contactCount: 1, start: start, end: end,
      after: deals.previousWin(ofContact: contact, company: company, before: end), amount: 0)
  }
}

extension DealSelection {
  /// Whether deals of the kind are asked for.
  package func includes(_ kind: DealKind) -> Bool {
    switch self {
    case .all: true
    case .new: kind == .newBusiness
    case .renewal: kind == .renewal
    case .upsell: kind == .upsell
    }
  }
}

/// What the values of a field at an entry hang on besides the index.
private struct EntryDimension: Hashable {
  let dimension: Dimension
  let stage: Stage
}

/// What the values of a dimension hang on besides the index: whose touches count.
struct SidedDimension: Hashable, Sendable {
  let dimension: Dimension
  let sides: Question.Sides

  init(_ dimension: Dimension, _ sides: Question.Sides) {
    self.dimension = dimension
    self.sides = sides
  }
}
