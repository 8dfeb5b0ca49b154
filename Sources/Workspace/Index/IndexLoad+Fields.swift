import Alignment
import Persistence
import Reports
import Store

extension IndexLoad {
  /// Segment fields of contacts, companies and deals with what they were before each change.
  ///
  /// - Parameter owners: whose fields are read; the others stay.
  mutating func fields(of owners: Set<EntityKind> = [.contact, .company, .deal]) throws {
    var texts = OrdinalMap(missing: 0)
    var dictionary = TextDictionary()
    for term in try Terms.all(of: .fieldText, in: store) { texts[term.id] = dictionary.number(of: term.text) }
    var changed: [EntityKind: [Changes.Stored]] = [:]
    for owner in owners {
      changed[owner] = try Changes.all(of: owner, in: store).filter { $0.field.hasPrefix("property:") }
    }
    for field in try Fields.all(in: store) where owners.contains(field.owner) {
      let (owner, ordinals, count): (FieldOwner, OrdinalMap, Int)
      switch field.owner {
      case .company: (owner, ordinals, count) = (.company, numbers.companyOrdinals, index.companies.count)
      case .deal: (owner, ordinals, count) = (.deal, numbers.dealOrdinals, index.deals.count)
      default: (owner, ordinals, count) = (.contact, numbers.contactOrdinals, index.contacts.count)
      }
      var column = FieldColumn()
      // Numbers of the shared dictionary to this column's own, so that a column holds only its own texts.
      var own = [Int32](repeating: -1, count: dictionary.count)
      own[0] = 0
      func number(_ shared: Int32) -> Int32 {
        if own[Int(shared)] < 0 { own[Int(shared)] = column.dictionary.number(of: dictionary[shared]) }
        return own[Int(shared)]
      }
      column.current = [Int32](repeating: 0, count: count)
      try Fields.scan(field.id, in: store) { batch in
        var row = 0
        while row < batch.count {
          let entity = ordinals[batch[row]]
          if entity >= 0 { column.current[Int(entity)] = number(texts[batch[row + 1]]) }
          row += 2
        }
      }
      if owner == .contact {
        for kept in past?.present ?? [] {
          let entity = ordinals[kept.contact.id]
          if entity >= 0 { column.current[Int(entity)] = kept.terms[field.id].map { number(texts[$0]) } ?? 0 }
        }
      }
      for change in changed[field.owner] ?? [] where change.field == "property:" + field.name {
        let entity = ordinals[change.entityId]
        guard entity >= 0 else { continue }
        let before = change.before.flatMap { dictionary.existing($0) }.map(number) ?? 0
        column.changes[entity, default: []].append(
          FieldChange(at: change.at, changeset: numbers.changesets[change.changesetId], before: before))
      }
      index.fields[FieldKey(owner, field.name)] = column
    }
  }
}
