import Alignment
import Reports

/// Hand-made histories: days are counted from 1 January 2026, UTC, and may have a fraction.
struct HistoryFixture {
  var index: JourneyIndex

  init(loadedOn day: Double = 365) {
    guard let euro = Currency("EUR") else { preconditionFailure("EUR is a currency") }
    index = JourneyIndex(calendar: WorkspaceCalendar(zone: .utc), baseCurrency: euro)
    index.changesets = [ChangesetRow(id: 1, at: 0, isHistory: true)]
    index.currencies = [index.baseCurrency]
    index.loadedAt = Instant(milliseconds: HistoryFixture.at(day))
  }

  /// 1 January 2026.
  static let first = CivilDate(daysSinceEpoch: 20_454)
  static func at(_ day: Double) -> Int64 {
    Int64(first.daysSinceEpoch) * Instant.day + Int64((day * Double(Instant.day)).rounded())
  }
  static func date(_ day: Int) -> CivilDate { first.adding(days: day) }
  static func period(_ days: ClosedRange<Int>) -> Period {
    Period(first: date(days.lowerBound), last: date(days.upperBound))
  }

  /// A transaction recorded on a day; the number to give to what it holds.
  mutating func changeset(on day: Double) -> Int32 {
    index.changesets.append(
      ChangesetRow(id: Int64(index.changesets.count + 1), at: HistoryFixture.at(day), isHistory: false))
    return Int32(index.changesets.count - 1)
  }

  struct Step {
    var to: Stage
    var day: Double
    var kind = TransitionKind.advance
    var changeset: Int32 = 0
    /// Changeset of the void, if there is one.
    var void: Int32?

    static func to(_ stage: Stage, _ day: Double) -> Step { Step(to: stage, day: day) }
    static func recycled(_ day: Double) -> Step { Step(to: .lead, day: day, kind: .recycle) }
    func known(_ changeset: Int32) -> Step {
      var step = self
      step.changeset = changeset
      return step
    }
    func voided(_ changeset: Int32) -> Step {
      var step = self
      step.void = changeset
      return step
    }
  }

  /// Adds a contact with its steps, and gives its ordinal; its id is the ordinal plus 1.
  @discardableResult
  mutating func contact(
    created: Double, company: Int32 = -1, owner: UInt16 = 0, changeset: Int32 = 0, _ steps: Step...
  ) -> Int {
    contact(created: created, company: company, owner: owner, changeset: changeset, steps: steps)
  }

  @discardableResult
  mutating func contact(
    created: Double, company: Int32 = -1, owner: UInt16 = 0, changeset: Int32 = 0, steps: [Step]
  ) -> Int {
    let ordinal = index.contacts.id.count
    index.contacts.id.append(ID(Int64(ordinal + 1)))
    index.contacts.company.append(company)
    index.contacts.createdAt.append(HistoryFixture.at(created))
    index.contacts.changeset.append(changeset)
    var stage = Stage.contact
    for step in steps.sorted(by: { $0.day < $1.day }) {
      if let void = step.void { index.contacts.entryVoids[Int32(index.contacts.entries.count)] = void }
      index.contacts.entries.append(
        StageEntry(
          at: HistoryFixture.at(step.day), span: 0, changeset: step.changeset, reason: 0, kind: step.kind,
          from: stage, to: step.to, isVoided: step.void != nil))
      stage = step.to
    }
    index.contacts.entryStart.append(Int32(index.contacts.entries.count))
    index.contacts.owner.append(owner)
    while index.members.count <= Int(owner) { _ = index.members.number(of: "member \(index.members.count)") }
    index.contacts.resting.append(.none)
    index.contacts.restingUntil.append(.min)
    index.contacts.restingReason.append(0)
    index.contacts.nextActionAt.append(.min)
    index.contacts.nextActionByDefault.append(false)
    index.contacts.postponements.append(0)
    index.touches.start.append(Int32(index.touches.count))
    while index.companies.count <= Int(company) { index.companies.append(ID(Int64(index.companies.count + 1))) }
    return ordinal
  }

  /// Adds a touch to the contact added last.
  mutating func touch(
    _ day: Double, channel: String? = nil, source: String? = nil, kind: TouchKind = .form, side: Side = .marketing,
    mark: TouchMark = .counted, visit: Int32 = -1, changeset: Int32 = 0
  ) {
    index.touches.at.append(HistoryFixture.at(day))
    index.touches.channel.append(UInt16(index.channels.number(of: channel)))
    index.touches.kind.append(kind.rawValue)
    index.touches.flags.append((side == .sales ? TouchColumns.salesBit : 0) | mark.rawValue << 1)
    index.touches.source.append(index.sources.number(of: source))
    index.touches.campaign.append(0)
    index.touches.content.append(0)
    index.touches.landing.append(0)
    index.touches.visit.append(visit)
    index.touches.changeset.append(changeset)
    index.touches.owner.append(0)
    index.touches.start[index.touches.start.count - 1] = Int32(index.touches.count)
  }

  /// Adds a deal with its contacts, primary first, and gives its ordinal.
  @discardableResult
  mutating func deal(
    created: Double, _ outcome: Outcome = .open, closed: Double = 0, amount: Int64 = 0, contacts: [Int] = [],
    company: Int32 = -1, owner: String? = nil, kind: DealKind? = nil, changeset: Int32 = 0
  ) -> Int {
    let ordinal = index.deals.rows.count
    index.deals.rows.append(
      DealRow(
        id: ID(Int64(ordinal + 1)), company: company, amountMinor: amount, currency: 0, outcome: outcome, kind: kind,
        owner: UInt16(index.members.number(of: owner)), createdAt: HistoryFixture.at(created), createdSpan: 0,
        closedAt: outcome == .open ? 0 : HistoryFixture.at(closed), closedSpan: 0, changeset: changeset,
        closedChangeset: changeset))
    for (place, contact) in contacts.enumerated() {
      index.deals.contacts.append(
        DealContact(
          contact: Int32(contact), isPrimary: place == 0, attachedAt: HistoryFixture.at(created), changeset: changeset))
    }
    index.deals.contactStart.append(Int32(index.deals.contacts.count))
    while index.companies.count <= Int(company) { index.companies.append(ID(Int64(index.companies.count + 1))) }
    return ordinal
  }
}

extension Question {
  init(days: ClosedRange<Int>? = nil, asOf: Int? = nil, within: Int? = nil) {
    self.init()
    period = days.map(HistoryFixture.period)
    self.asOf = asOf.map(HistoryFixture.date)
    self.within = within
  }
}
