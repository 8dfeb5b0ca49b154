import Charts
import Testing

@Suite struct `A flow` {
  @Test func `shows nine nodes a column, the smallest together`() {
    #expect(Flow.others(of: [Double](repeating: 1, count: 9)).isEmpty)
    #expect(Flow.others(of: (1...12).map(Double.init)) == [0, 1, 2, 3])
    // Of equals, the later ones; what is not a number is the smallest.
    #expect(Flow.others(of: [.nan] + [Double](repeating: 1, count: 9)) == [0, 9])
  }

  @Test func `orders nodes by size, or as given`() throws {
    let sizes = [3.0, 9, 5]
    for (order, expected) in [(Flow.Column.Order.bySize, ["B", "C", "A"]), (.asGiven, ["A", "B", "C"])] {
      let flow = Flow(
        label: "",
        columns: [.init(["A", "B", "C"].map { .init($0) }, order: order), .init([.init("All")], order: .asGiven)],
        streams: sizes.enumerated().map { .init(0, $0.offset, 0, $0.element) })
      let heights = Markup(flow.svg.text).tags.filter { $0.name == "rect" }.compactMap {
        $0.attributes["height"].flatMap(Double.init)
      }
      #expect(heights.count == 4)
      let names = flow.svg.text.split(separator: "</text>").compactMap {
        $0.split(separator: ">").last.map(String.init)
      }
      #expect(names.prefix(3).elementsEqual(expected))
      // All that enters a node left the others: the heights add up.
      let sum = heights.prefix(3).reduce(0, +)
      #expect(abs(sum - heights[3]) < 0.01)
    }
  }

  @Test func `draws the thread over the rest, each stream as wide as its share`() {
    let flow = Flow(
      label: "", columns: [.init([.init("A")], order: .asGiven), .init([.init("B"), .init("C")], order: .asGiven)],
      streams: [.init(0, 0, 0, 1, weight: .strong), .init(0, 0, 1, 3)], height: 209)
    let kinds = Markup(flow.svg.text).tags.filter { $0.name == "path" }.compactMap { $0.attributes["class"] }
    #expect(kinds == ["flow mark", "flow flow-s strong-flow mark"])
    // 209 pixels less a gap of 9 for four units.
    #expect(flow.svg.text.contains("height=\"50\"/>") && flow.svg.text.contains("height=\"150\"/>"))
  }
}
