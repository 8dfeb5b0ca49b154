import Alignment

extension FieldColumn {
  /// The number of an entity's value as it stood at an instant, and was known to a question.
  ///
  /// The last change that had happened by then and is seen says what stood; before the first, what was there
  /// before it. `at` of `Int64.max` reads the latest.
  package func number(of entity: Int, at instant: Int64, seen visibility: Visibility) -> Int32 {
    guard entity < current.count else { return 0 }
    guard !changes.isEmpty, let list = changes[Int32(entity)], let first = list.first else { return current[entity] }
    for place in list.indices.reversed()
    where list[place].at <= instant && visibility.sees(at: list[place].at, changeset: list[place].changeset) {
      return place + 1 < list.count ? list[place + 1].before : current[entity]
    }
    return first.before
  }
}
