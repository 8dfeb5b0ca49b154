package import Alignment

extension JourneyIndex {
  /// What a definition reads of a contact, as texts: for one contact's reasons and for its entry to MQL.
  ///
  /// Touches in order of their instants, without voided ones; the place of one is its row less the run's first where
  /// none is voided.
  package func facts(of contact: Int, for definition: Definition) -> ContactFacts {
    var facts = ContactFacts()
    facts.stage = presentStage(of: contact)
    facts.resting = contacts.resting[contact]
    for name in definition.askedFields { facts.fields[name] = text(of: name, contact) }
    facts.touches = touches.run(of: contact).compactMap(scoredTouch)
    return facts
  }

  /// A field's text now: the contact's own, else its company's; `nil` where both are missing.
  private func text(of field: String, _ contact: Int) -> String? {
    func read(_ owner: FieldOwner, _ entity: Int) -> String? {
      guard let column = fields[FieldKey(owner, field)], entity >= 0, entity < column.current.count,
        column.current[entity] != 0
      else { return nil }
      return column.dictionary[column.current[entity]]
    }
    return read(.contact, contact) ?? read(.company, Int(contacts.company[contact]))
  }

  /// A touch as rules read it; `nil` where it is voided.
  package func scoredTouch(_ row: Int) -> ScoredTouch? {
    let flags = touches.flags[row]
    guard flags & TouchColumns.voidBit == 0, let kind = TouchKind(rawValue: touches.kind[row]) else { return nil }
    func text(_ texts: TextDictionary, _ number: Int32) -> String { number == 0 ? "" : texts[number] }
    var touch = ScoredTouch(
      at: Instant(milliseconds: touches.at[row]), kind: kind,
      side: flags & TouchColumns.salesBit == 0 ? .marketing : .sales,
      mark: TouchMark(rawValue: (flags & TouchColumns.markMask) >> 1) ?? .counted)
    touch.channel = text(channels, Int32(touches.channel[row]))
    touch.source = text(sources, touches.source[row])
    touch.campaign = text(campaigns, touches.campaign[row])
    touch.content = text(contents, touches.content[row])
    touch.page = text(landings, touches.page(of: row))
    return touch
  }
}
