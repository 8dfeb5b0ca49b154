import Alignment

extension FieldColumn {
  /// The number of an entity's value as it stood at an instant, and was known to a question.
  ///
  /// `at` of `Int64.max` reads the latest.
  package func number(of entity: Int, at instant: Int64, seen visibility: Visibility) -> Int32 {
    guard entity < current.count else { return 0 }
    guard !changes.isEmpty, let list = changes[Int32(entity)] else { return current[entity] }
    return list.value(now: current[entity], at: instant, seen: visibility)
  }
}

extension ContactColumns {
  /// Ordinal of a contact's company as it stood at an instant, and was known to a question; -1 for none.
  ///
  /// `at` of `Int64.max` reads the latest.
  package func company(of contact: Int, at instant: Int64, seen visibility: Visibility) -> Int32 {
    guard !companyChanges.isEmpty, let list = companyChanges[Int32(contact)] else { return company[contact] }
    return list.value(now: company[contact], at: instant, seen: visibility)
  }
}

extension [FieldChange] {
  /// The last change that had happened by the instant and is seen says what stood; before the first, what was
  /// there before it.
  fileprivate func value(now: Int32, at instant: Int64, seen visibility: Visibility) -> Int32 {
    guard let first else { return now }
    for place in indices.reversed()
    where self[place].at <= instant && visibility.sees(at: self[place].at, changeset: self[place].changeset) {
      return place + 1 < count ? self[place + 1].before : now
    }
    return first.before
  }
}
