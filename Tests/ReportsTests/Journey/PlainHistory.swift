import Alignment
import Reports

/// A history as plain rows, to be asked slowly and to be made into the columns that are tested.
struct PlainHistory {
  struct Touch {
    var contact = 0
    var at: Int64 = 0
    var channel = ""
    var campaign = ""
    var content = ""
    var kind = TouchKind.form
    var side = Side.marketing
    var mark = TouchMark.counted
    var visit: Int32 = -1
    /// When it became known, and when a void of it did.
    var known: Int64 = 0
    var voidKnown: Int64?
  }
  struct Entry {
    var kind = TransitionKind.advance
    var to = Stage.lead
    var at: Int64 = 0
    var span: Int32 = 0
    var known: Int64 = 0
    var voidKnown: Int64?
  }
  struct Contact {
    var company = -1
    var entries: [Entry] = []
    var persona = ""
  }
  struct Member {
    var contact = 0
    var attachedAt: Int64 = 0
    var known: Int64 = 0
  }
  struct Deal {
    var company = -1
    var members: [Member] = []
    var amount: Int64 = 0
    var currency = "EUR"
    var outcome = Outcome.won
    var kind: DealKind?
    var createdAt: Int64 = 0
    var closedAt: Int64 = 0
    var closedSpan: Int32 = 0
    var known: Int64 = 0
    var closeKnown: Int64 = 0
    var voidKnown: Int64?
  }

  var contacts: [Contact] = []
  var touches: [Touch] = []
  var deals: [Deal] = []
  var companies = 0
  var rates: [RateRow] = []
  var costs: [(period: Period, minor: Int64, channel: String, campaign: String, isOfTouch: Bool)] = []
  var loadedAt: Int64 = 4_000_000_000_000

  static let currencies = ["EUR", "USD", "GBP"].compactMap { Currency($0) }

  mutating func add(touch contact: Int, _ at: Int64, _ channel: String, _ change: (inout Touch) -> Void = { _ in }) {
    var touch = Touch(contact: contact, at: at, channel: channel)
    change(&touch)
    touches.append(touch)
  }

  func index() -> JourneyIndex {
    var byContact = [[Touch]](repeating: [], count: contacts.count)
    for touch in touches { byContact[touch.contact].append(touch) }
    guard let euro = Currency("EUR") else { preconditionFailure("the euro is in the list") }
    var index = JourneyIndex(calendar: WorkspaceCalendar(zone: .utc), baseCurrency: euro)
    index.currencies = PlainHistory.currencies
    index.companies = (0..<companies).map { ID(Int64($0 + 1)) }
    index.loadedAt = Instant(milliseconds: loadedAt)
    index.rates = rates
    // A changeset for each instant at which something became known.
    var numbers: [Int64: Int32] = [:]
    func changeset(_ known: Int64) -> Int32 {
      if let number = numbers[known] { return number }
      let number = Int32(index.changesets.count)
      numbers[known] = number
      index.changesets.append(ChangesetRow(id: Int64(number) + 1, at: known, isHistory: false))
      return number
    }
    for (place, cost) in costs.enumerated() {
      index.costs.append(
        CostRow(
          period: cost.period, amountMinor: cost.minor, currency: 0, channel: index.channels.number(of: cost.channel),
          source: 0, campaign: index.campaigns.number(of: cost.campaign), changeset: changeset(0),
          entity: Int64(place + 1), isOfTouch: cost.isOfTouch))
    }
    var persona = FieldColumn()
    for (ordinal, contact) in contacts.enumerated() {
      index.contacts.id.append(ID(Int64(ordinal + 1)))
      index.contacts.company.append(Int32(contact.company))
      index.contacts.createdAt.append(0)
      index.contacts.owner.append(0)
      index.contacts.resting.append(.none)
      index.contacts.restingUntil.append(.min)
      index.contacts.restingReason.append(0)
      index.contacts.nextActionAt.append(.min)
      index.contacts.nextActionByDefault.append(false)
      index.contacts.postponements.append(0)
      index.contacts.changeset.append(changeset(0))
      persona.current.append(persona.dictionary.number(of: contact.persona))
      for entry in contact.entries.sorted(by: { $0.at < $1.at }) {
        if let void = entry.voidKnown {
          index.contacts.entryVoids[Int32(index.contacts.entries.count)] = changeset(void)
        }
        index.contacts.entries.append(
          StageEntry(
            at: entry.at, span: entry.span, changeset: changeset(entry.known), reason: 0, kind: entry.kind,
            from: .contact, to: entry.to, isVoided: entry.voidKnown != nil))
      }
      index.contacts.entryStart.append(Int32(index.contacts.entries.count))
      for touch in byContact[ordinal].sorted(by: { $0.at < $1.at }) {
        let row = Int32(index.touches.at.count)
        var flags = (touch.side == .sales ? TouchColumns.salesBit : 0) | touch.mark.rawValue << 1
        if let void = touch.voidKnown {
          flags |= TouchColumns.voidBit
          index.touches.voids[row] = changeset(void)
        }
        index.touches.at.append(touch.at)
        index.touches.channel.append(UInt16(index.channels.number(of: touch.channel)))
        index.touches.kind.append(touch.kind.rawValue)
        index.touches.flags.append(flags)
        index.touches.source.append(0)
        index.touches.campaign.append(index.campaigns.number(of: touch.campaign))
        index.touches.content.append(index.contents.number(of: touch.content))
        index.touches.landing.append(0)
        index.touches.visit.append(touch.visit)
        index.touches.changeset.append(changeset(touch.known))
        index.touches.owner.append(0)
      }
      index.touches.start.append(Int32(index.touches.at.count))
    }
    index.fields[FieldKey(.contact, "persona")] = persona
    for (ordinal, deal) in deals.enumerated() {
      index.deals.rows.append(
        DealRow(
          id: ID(Int64(ordinal + 1)), company: Int32(deal.company), amountMinor: deal.amount,
          currency: UInt8(PlainHistory.currencies.firstIndex { $0.code == deal.currency } ?? 0),
          outcome: deal.outcome, kind: deal.kind, owner: 0, createdAt: deal.createdAt, createdSpan: 0,
          closedAt: deal.closedAt, closedSpan: deal.closedSpan, changeset: changeset(deal.known),
          closedChangeset: changeset(deal.closeKnown), voidedBy: deal.voidKnown.map(changeset) ?? -1))
      for (place, member) in deal.members.enumerated() {
        index.deals.contacts.append(
          DealContact(
            contact: Int32(member.contact), isPrimary: place == 0, attachedAt: member.attachedAt,
            changeset: changeset(member.known)))
      }
      index.deals.contactStart.append(Int32(index.deals.contacts.count))
    }
    return index
  }
}
