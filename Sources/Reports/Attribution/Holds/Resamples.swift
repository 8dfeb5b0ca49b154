import Alignment

/// Groups drawn anew, 1,000 times: how often each value beats each other under all models at once.
struct Resamples: Sendable {
  /// By pair `a * paired + b`.
  let wins: [Int]

  private typealias Lanes = SIMD8<Double>

  init(_ groups: JourneyGroups, paired: Int, seed: UInt64) {
    // Eight resamples at a time share one reading of the groups; each batch has a generator of its own, seeded
    // by another: seeds a fixed step apart would give one stream, a little shifted, to all.
    let batches = Holds.resamples / 8
    var root = SeededGenerator(seed: seed)
    let seeds = (0..<batches).map { _ in root.next() }
    let parts = inChunks(batches, smallest: 4) { run in
      var wins = [Int](repeating: 0, count: paired * paired)
      for batch in run {
        let sums = Resamples.draw(groups, seed: seeds[batch])
        for lane in 0..<8 { Resamples.judge(sums, lane, groups, &wins) }
      }
      return wins
    }
    var total = parts[0]
    for part in parts.dropFirst() {
      for pair in total.indices { total[pair] += part[pair] }
    }
    wins = total
  }

  /// Sums by column of as many groups as there are, drawn with replacement.
  private static func draw(_ groups: JourneyGroups, seed: UInt64) -> [Lanes] {
    var generator = SeededGenerator(seed: seed)
    var times = [Lanes](repeating: .zero, count: groups.groupCount)
    let count = UInt64(groups.groupCount)
    for lane in 0..<8 {
      for _ in 0..<groups.groupCount {
        // Multiply and shift: a bias below 2^-51.
        times[Int(generator.next().multipliedFullWidth(by: count).high)][lane] += 1
      }
    }
    let width = groups.width
    var sums = [Lanes](repeating: .zero, count: width)
    let numbers = groups.numbers.span
    for group in 0..<groups.groupCount {
      let weight = times[group]
      add(numbers.extracting(group * width..<(group + 1) * width), weight, to: &sums)
    }
    return sums
  }

  @inline(__always)
  private static func add(_ numbers: Span<Double>, _ weight: Lanes, to sums: inout [Lanes]) {
    var sums = sums.mutableSpan
    // Most transitions of a group are none.
    for column in 0..<numbers.count where numbers[column] != 0 { sums[column] += weight * numbers[column] }
  }

  private static func judge(_ sums: [Lanes], _ lane: Int, _ groups: JourneyGroups, _ wins: inout [Int]) {
    let cells = sums[groups.chainStart...].map { $0[lane] }
    let effects = DenseInverse.effects(cells: cells, valueCount: groups.chainCount)
    let rules = JourneyGroups.rules.count
    for a in 0..<groups.paired {
      for b in 0..<groups.paired where b > a && effects[a] > effects[b] {
        var isLarger = true
        for rule in 0..<rules where sums[a * rules + rule][lane] <= sums[b * rules + rule][lane] { isLarger = false }
        if isLarger { wins[a * groups.paired + b] += 1 }
      }
    }
  }
}
