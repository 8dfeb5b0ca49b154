import Alignment
import Persistence
import Reports
import Store

/// What the store holds of one contact, as a definition reads it; and the ids of its touches, in their order.
struct StoredFacts {
  var facts = ContactFacts()
  var touchIds: [Int64] = []

  /// - Complexity: some milliseconds at most: rows of one contact, by indexes.
  init(of contact: Contacts.Stored, history: StageHistory, in store: any Reading) throws {
    facts.stage = history.stage
    facts.resting = contact.resting
    if let company = contact.companyId {
      for (name, text) in try Fields.values(of: company, .company, in: store) { facts.fields[name] = text }
    }
    for (name, text) in try Fields.values(of: contact.id, .contact, in: store) { facts.fields[name] = text }
    let touches = try ScoredTouches.all(of: contact.id, in: store)
    touchIds = touches.map(\.id)
    facts.touches = StoredFacts.inVisits(touches)
  }

  /// Touches with what their visit was landed with, as the index of all journeys has it.
  private static func inVisits(_ touches: [ScoredTouches.Stored]) -> [ScoredTouch] {
    // The index's own rules, over columns of one contact.
    var texts = TextDictionary()
    var columns = TouchColumns()
    for touch in touches {
      columns.at.append(touch.at)
      columns.kind.append(UInt8(touch.kind))
      columns.flags.append((touch.side == 1 ? TouchColumns.salesBit : 0) | UInt8(touch.mark) << 1)
      columns.channel.append(
        touch.isChannelImplied ? TouchColumns.impliedChannel : UInt16(clamping: texts.number(of: touch.channel)))
      columns.source.append(texts.number(of: touch.source))
      columns.campaign.append(texts.number(of: touch.campaign))
      columns.content.append(texts.number(of: touch.content))
      let landing = texts.number(of: touch.landing)
      columns.landing.append(touch.isOwnPage ? -landing : landing)
    }
    columns.start = [0, Int32(touches.count)]
    let direct = UInt16(clamping: texts.number(of: DefaultChannel.direct.rawValue))
    columns.numberVisits(
      visitors: touches.map { $0.visitor == 0 ? -1 : Int32(truncatingIfNeeded: $0.visitor) }, direct: direct)
    func text(_ number: Int32) -> String { number == 0 ? "" : texts[number] }
    return touches.indices.compactMap { row in
      guard let kind = TouchKind(rawValue: columns.kind[row]) else { return nil }
      var touch = ScoredTouch(
        at: Instant(milliseconds: columns.at[row]), kind: kind, side: touches[row].side == 1 ? .sales : .marketing,
        mark: TouchMark(rawValue: UInt8(touches[row].mark)) ?? .counted)
      touch.channel = text(Int32(columns.channel[row]))
      touch.source = text(columns.source[row])
      touch.campaign = text(columns.campaign[row])
      touch.content = text(columns.content[row])
      touch.page = text(columns.page(of: row))
      return touch
    }
  }
}
