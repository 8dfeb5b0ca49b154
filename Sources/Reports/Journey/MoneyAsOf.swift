import Alignment

extension JourneyIndex {
  /// Each cost as it was known; removed ones, and those of touches whose void was known, are left out.
  package func visibleCosts(seen visibility: Visibility) -> [CostRow] {
    struct Key: Hashable {
      var entity: Int64
      var isOfTouch: Bool
    }
    return latest(of: costs, changeset: \.changeset, seen: visibility) {
      Key(entity: $0.entity, isOfTouch: $0.isOfTouch)
    }
    .filter { !$0.isRemoved && ($0.voidedBy < 0 || !visibility.knows(changeset: $0.voidedBy)) }
  }

  /// The rate of each currency and day as it was known.
  package func visibleRates(seen visibility: Visibility) -> [RateRow] {
    struct Key: Hashable {
      var currency: UInt8
      var day: CivilDate
    }
    return latest(of: rates, changeset: \.changeset, seen: visibility) { Key(currency: $0.currency, day: $0.day) }
  }

  /// The goals of a measure as they were known, one for the same days; removed ones are left out.
  package func visibleGoals(_ measure: String, seen visibility: Visibility) -> [GoalRow] {
    latest(of: goals.filter { $0.measure == measure }, changeset: \.changeset, seen: visibility, key: \.period)
      .filter { !$0.isRemoved }
  }

  /// Of the versions of one thing that are known the last recorded, in the place of the first; of two of one
  /// changeset the later in the list.
  private func latest<Row, Key: Hashable>(
    of rows: [Row], changeset: (Row) -> Int32, seen visibility: Visibility, key: (Row) -> Key
  ) -> [Row] {
    var places: [Key: Int] = [:]
    var found: [Row] = []
    for row in rows where visibility.knows(changeset: changeset(row)) {
      let key = key(row)
      guard let place = places[key] else {
        places[key] = found.count
        found.append(row)
        continue
      }
      if changesets[Int(changeset(row))].id >= changesets[Int(changeset(found[place]))].id { found[place] = row }
    }
    return found
  }
}
