import Alignment

extension ResolvedIndex {
  /// The contacts behind one row of velocity, with their days.
  ///
  /// - Parameter key: the value of the question's dimension; `nil` where the report is not by one.
  package func velocityRows(
    _ question: Question, path: StagePath, key: String?, part: VelocityPart
  ) -> [ReceiptRow] {
    let window = CohortWindow(question, on: index)
    var contacts: [Int32] = []
    var ends: [Int64] = []
    var spans: [Int64?] = []
    for contact in index.contacts.id.indices {
      let stages = index.stageReading(of: contact, seen: visibility)
      guard stages.isEntered(path.to, in: window) else { continue }
      contacts.append(Int32(contact))
      ends.append(stages.at(path.to))
      spans.append(stages.duration(from: path.from, to: path.to, in: window.zone))
    }
    let values = key.map { _ in
      SegmentValues(question.dimension, of: contacts, at: ends, into: path.to, sides: question.sides, on: self)
    }
    return contacts.indices.compactMap { place in
      if let key, let values, values.texts[Int(values.numbers[place])] != key { return nil }
      let isAsked =
        switch part {
        case .timed: spans[place] != nil
        case .negative: (spans[place] ?? 0) < 0
        case .implied: spans[place] == nil
        }
      guard isAsked else { return nil }
      return ReceiptRow(.contact(index.contacts.id[Int(contacts[place])]), at: ends[place], span: spans[place])
    }
  }
}
