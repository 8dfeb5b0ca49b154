import Alignment
import Testing

@Suite struct `A visit` {
  /// Minutes and campaigns in, the touches that start a visit out.
  private func starts(_ touches: [(minute: Int64, campaign: Int32)]) -> [Bool] {
    var splitter = VisitSplitter()
    return touches.map {
      splitter.startsNew(at: Instant(milliseconds: $0.minute * Instant.minute), campaign: $0.campaign)
    }
  }

  @Test func `starts with the first touch`() {
    #expect(starts([(0, 0)]) == [true])
    #expect(starts([(0, 5)]) == [true])
  }

  @Test func `ends after a gap of more than thirty minutes`() {
    #expect(starts([(0, 0), (30, 0), (60, 0), (91, 0)]) == [true, false, false, true])
    var splitter = VisitSplitter()
    let starts = [0, 30 * Instant.minute, 60 * Instant.minute + 1].map {
      splitter.startsNew(at: Instant(milliseconds: $0), campaign: 0)
    }
    #expect(starts == [true, false, true])
  }

  @Test func `ends with a new campaign`() {
    #expect(starts([(0, 3), (1, 0), (2, 3), (3, 7), (4, 0), (5, 3)]) == [true, false, false, true, false, true])
    #expect(starts([(0, 0), (1, 3)]) == [true, true])
  }

  @Test func `keeps its campaign until it ends`() {
    var splitter = VisitSplitter()
    _ = splitter.startsNew(at: Instant(milliseconds: 0), campaign: 3)
    _ = splitter.startsNew(at: Instant(milliseconds: 1), campaign: 0)
    #expect(splitter.campaign == 3)
    _ = splitter.startsNew(at: Instant(milliseconds: Instant.hour), campaign: 0)
    #expect(splitter.campaign == 0)
  }

  @Test func `has no more starts the longer its gap may be`() {
    var dice = SeededGenerator(seed: 8)
    let minutes = (0..<200).map { _ in Int64.random(in: 0...5_000, using: &dice) }.sorted()
    func count(gap: Int64) -> Int {
      var splitter = VisitSplitter(gap: gap * Instant.minute)
      return minutes.count { splitter.startsNew(at: Instant(milliseconds: $0 * Instant.minute), campaign: 0) }
    }
    let counts = [0, 5, 30, 60, 10_000].map(count)
    #expect(counts == counts.sorted(by: >))
    #expect(counts.last == 1)
  }
}
