import Charts
import Testing

@Suite struct `An axis` {
  @Test(arguments: [
    (0.0, 66.0, [20.0, 40, 60]), (0, 100, [50, 100]), (0, 949, [500]), (0, 3, [1, 2, 3]), (0, 0.9, [0.5]),
    (0, 0.35, [0.1, 0.2, 0.3]), (0, 0.3, [0.1, 0.2, 0.3]), (-3, 4, [-2, 2, 4]), (-7, 0, [-6, -4, -2]), (0, 9, [5]),
    (0, 6, [2, 4, 6]),
    (0, 1e15, [5e14, 1e15]), (0, 1e-9, [5e-10, 1e-9]), (100, 130, [100, 120]),
  ])
  func `has round numbers at steps of one, two or five`(low: Double, high: Double, expected: [Double]) {
    #expect(Axis.roundNumbers(from: low, to: high, atMost: 3) == expected)
  }

  @Test(arguments: [
    (0.0, 0.0), (5, 5), (3, 1), (.nan, 1), (0, .nan),
  ])
  func `has none over nothing`(low: Double, high: Double) {
    #expect(Axis.roundNumbers(from: low, to: high, atMost: 3).isEmpty)
  }

  @Test(arguments: 1...200) func `has few rising lines within it, evenly apart, whatever the numbers`(seed: UInt64) {
    var dice = Dice(state: seed)
    let values = dice.numbers(9)
    let most = Int.random(in: 1...5, using: &dice)
    let axis = Axis(covering: values, lines: most) { "\($0)" }
    let ticks = axis.ticks.map(\.value)
    #expect(ticks.count <= most)
    #expect(axis.low <= 0 && axis.high >= 0 && axis.low < axis.high)
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0 < $1 })
    #expect(ticks.allSatisfy { axis.low <= $0 && $0 <= axis.high && $0 != 0 })
    // With zero among them the steps are equal.
    let all = (ticks + [0]).sorted()
    let steps = zip(all, all.dropFirst()).map { $1 - $0 }
    if let least = steps.min(), let most = steps.max() { #expect(most - least <= most * 1e-9) }
    if values.contains(where: { $0.isFinite && abs($0) > 1e-20 }) { #expect(!ticks.isEmpty || most == 1) }
  }

  @Test func `leaves out given lines that lie outside or are no numbers`() {
    let axis = Axis(low: 0, high: 10, ticks: [.init(8, "8"), .init(.nan, "?"), .init(11, "11"), .init(2, "2")])
    #expect(axis.ticks == [.init(2, "2"), .init(8, "8")])
  }
}

@Suite struct `A level of heat` {
  @Test(arguments: [
    (0.0, 10.0, 1), (-5, 10, 1), (1.6, 10, 1), (1.7, 10, 2), (5, 10, 4), (9.9, 10, 6), (10, 10, 6), (99, 10, 6),
    (.infinity, 10, 6), (3, 0, 1), (3, .nan, 1), (0, 0, 1),
  ])
  func `grows from one to six`(value: Double, largest: Double, level: Int) {
    #expect(Heat.level(of: value, largest: largest) == level)
  }

  @Test func `of what is not a number is none`() { #expect(Heat.level(of: .nan, largest: 1) == nil) }
}
