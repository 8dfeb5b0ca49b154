import Alignment
import Reports
import Testing

@Suite struct `What leads have come to` {
  /// Three leads of day 10: one was of another persona before, one is of another since, one always was a user.
  private func index() -> JourneyIndex {
    var fixture = HistoryFixture()
    for _ in 0..<3 { fixture.contact(created: 0, .to(.lead, 10)) }
    fixture.contact(created: 0)
    var persona = FieldColumn()
    let (buyer, user) = (persona.dictionary.number(of: "buyer"), persona.dictionary.number(of: "user"))
    persona.current = [user, user, user, buyer]
    persona.changes[0] = [FieldChange(at: HistoryFixture.at(5), changeset: 0, before: buyer)]
    persona.changes[1] = [FieldChange(at: HistoryFixture.at(20), changeset: 0, before: buyer)]
    fixture.index.fields[FieldKey(.contact, "persona")] = persona
    return fixture.index
  }

  @Test func `is by a field as it stood when each became a lead`() {
    let resolved = ResolvedIndex(of: index(), asOf: nil)
    for question in [Question(), Question(days: 10...10)] {
      var question = question
      question.dimension = .persona
      let report = resolved.outcomes(of: .lead, question)
      #expect(report.rows.map(\.key) == ["user", "buyer"])
      #expect(report.rows.map(\.contacts) == [2, 1])
      #expect(report.rows.allSatisfy { $0.outcome == .marketing && !$0.isQualified })
      let rows = resolved.outcomeRows(of: .lead, question, key: "buyer", isQualified: nil, outcome: nil)
      #expect(rows.count == 1)
    }
    var none = Question(days: 11...30)
    none.dimension = .persona
    #expect(resolved.outcomes(of: .lead, none).rows.isEmpty)
  }
}
