import Alignment
import Reports
import Testing

@Suite struct `Scores of all contacts` {
  let now = ScoreFixture.now

  @Test(arguments: 0..<150)
  func `are what plain computing gives`(seed: UInt64) {
    let fixture = ScoreFixture(seed: seed)
    let (definition, index) = (fixture.definition, fixture.index)
    let compiled = CompiledDefinition(definition, for: index)
    let scores = compiled.scores(of: index, at: now)
    #expect(scores.count == fixture.contacts.count)
    for (contact, facts) in fixture.contacts.enumerated() {
      let plain = definition.qualification(of: facts, at: now)
      let score = scores[contact]
      #expect(abs(score.fit - plain.fit.score) <= 1e-9)
      #expect(abs(score.interest - plain.interest) <= 1e-9)
      #expect(abs(Double(score.completeness) - plain.fit.completeness) < 1e-6)
      #expect(score.cell == plain.cell.number)
      #expect(Int(score.exclusion) == plain.exclusion ?? -1)
      #expect(score == compiled.score(of: contact, index, at: now))
      var past = facts
      past.touches.removeAll { $0.at > now }
      let state = InterestState(of: past.touches, definition.interest)
      let fall = definition.nextFall(of: state, deductions: definition.deductions(of: facts), after: now)
      // Sums that differ in the last digits may cross a millisecond apart.
      #expect(abs((fall?.at.milliseconds ?? .max) - score.fallsAt) <= 2, "\(contact)")
    }
  }

  @Test(arguments: 0..<40)
  func `are counted in a matrix, with the contacts behind each cell`(seed: UInt64) {
    let fixture = ScoreFixture(seed: seed)
    let scores = CompiledDefinition(fixture.definition, for: fixture.index).scores(of: fixture.index, at: now)
    let matrix = scores.matrix()
    #expect(matrix.cells.reduce(0, +) + matrix.excluded == scores.count)
    #expect(Quadrant.allCases.reduce(0) { $0 + matrix[$1] } == scores.count - matrix.excluded)
    var seen = Set(scores.excludedContacts())
    #expect(seen.count == matrix.excluded)
    for cell in MatrixCell.all {
      let contacts = scores.contacts(in: cell)
      #expect(contacts.count == matrix[cell])
      for contact in contacts {
        #expect(seen.insert(contact).inserted)
        let plain = fixture.definition.qualification(of: fixture.contacts[contact], at: now)
        #expect(plain.cell == cell)
      }
      #expect(contacts.map { scores.interest[$0] } == contacts.map { scores.interest[$0] }.sorted(by: >))
    }
  }

  @Test(arguments: 0..<40)
  func `are read off texts again for one contact's reasons`(seed: UInt64) {
    let fixture = ScoreFixture(seed: seed)
    for (contact, facts) in fixture.contacts.enumerated() {
      let read = fixture.index.facts(of: contact, for: fixture.definition)
      #expect(read.stage == facts.stage)
      #expect(read.resting == facts.resting)
      let (a, b) = (
        fixture.definition.qualification(of: read, at: now), fixture.definition.qualification(of: facts, at: now)
      )
      #expect(a.cell == b.cell)
      #expect(abs(a.interest - b.interest) <= 1e-9)
      #expect(a.reasons.map(\.rule) == b.reasons.map(\.rule))
    }
  }

  @Test func `keep pages with large numbers`() {
    var touches = TouchColumns()
    let numbers: [Int32] = [0, 7, 65_534, 65_535, 65_536, 1_000_000]
    touches.setPages(numbers)
    #expect(numbers.indices.map(touches.page(of:)) == numbers)
  }
}
