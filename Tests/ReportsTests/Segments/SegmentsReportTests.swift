import Alignment
import Reports
import Testing

@Suite struct `Segments that convert best` {
  /// Many contacts at MQL, of some sources; so many of each become customers within ten days.
  private func index(_ sources: [(name: String?, from: Int, to: Int)]) -> JourneyIndex {
    var fixture = HistoryFixture()
    for source in sources {
      for number in 0..<source.from {
        if number < source.to {
          fixture.contact(created: 0, .to(.mql, 10), .to(.customer, 20))
        } else {
          fixture.contact(created: 0, .to(.mql, 10))
        }
        if let name = source.name { fixture.touch(1, source: name) }
      }
    }
    return fixture.index
  }

  private func rows(_ sources: [(name: String?, from: Int, to: Int)]) -> [SegmentsReport.Row] {
    ResolvedIndex(of: index(sources), asOf: nil).segments(Question()).rows
  }

  @Test func `of nobody are none`() {
    let report = ResolvedIndex(of: HistoryFixture().index, asOf: nil).segments(Question())
    #expect(report.rows.isEmpty)
    #expect(report.within == 90)
    #expect(report.rate == nil)
  }

  @Test func `need ten cases and a name`() {
    let rows = rows([("few", 9, 9), ("enough", 10, 1), (nil, 30, 20)])
    #expect(rows.map(\.key) == ["enough"])
    #expect(rows[0].dimension == .source)
    #expect(rows[0].rate == 0.1)
    #expect(abs((rows[0].lift ?? 0) - 0.1 / (30.0 / 49)) < 1e-12)
  }

  @Test func `put the proven before the lucky, and keep the raw rate`() {
    let rows = rows([("lucky", 10, 4), ("proven", 1_000, 380), ("poor", 1_000, 50), ("plain", 1_000, 200)])
    #expect(rows.map(\.key) == ["proven", "lucky", "plain", "poor"])
    #expect(rows[1].rate == 0.4)
    #expect(rows[1].shrunkRate < 0.38)
  }

  @Test func `have the mean where they differ by chance alone`() {
    let rows = rows([("a", 100, 10), ("b", 100, 10), ("c", 100, 10)])
    #expect(rows.allSatisfy { $0.shrunkRate == 0.1 })
    #expect(rows.map(\.key) == ["a", "b", "c"])
  }

  @Test func `are looked for in every property too, by name`() {
    var index = index([("web", 20, 10)])
    var field = FieldColumn()
    let gold = field.dictionary.number(of: "gold")
    field.current = (0..<20).map { $0 < 12 ? gold : 0 }
    index.fields[FieldKey(.contact, "tier")] = field
    let resolved = ResolvedIndex(of: index, asOf: nil)
    let rows = resolved.segments(Question()).rows
    #expect(rows.map(\.dimension) == [.property("tier"), .source])
    #expect(rows[0].from == 12 && rows[0].to == 10)
    let receipt = resolved.segmentsReceipt(Question(), dimension: .property("tier"), key: "gold", part: .to)
    #expect(receipt.contacts.count == 10)
  }
}
