import Foundation
import Alignment
import Reports
import Testing

@Suite struct `A Markov chain` {
  /// Paths A -> conversion, A B -> conversion, B -> nothing twice.
  private var small: PathCounts {
    var paths = PathCounts()
    paths.append([0], converting: 1, null: 0)
    paths.append([0, 1], converting: 1, null: 0)
    paths.append([1], converting: 0, null: 2)
    return paths
  }

  @Test func `of order 1 gives what removal takes away, by hand`() {
    // p(B) = 1/3, p(A) = 1/2 + 1/2 p(B) = 2/3, p = 1/2. Without A: 1/2 p(B) = 1/6. Without B: 1/2 1/2 = 1/4.
    let chain = MarkovChain(small, order: 1, valueCount: 2)
    #expect(abs(chain.effects[0] - 2.0 / 3) < 1e-12)
    #expect(abs(chain.effects[1] - 1.0 / 2) < 1e-12)
    #expect(abs(chain.credits[0] - 8.0 / 7) < 1e-12)
    #expect(abs(chain.credits[1] - 6.0 / 7) < 1e-12)
  }

  @Test func `of order 2 tells a B after A from a B alone`() {
    // p(A) = 1, p(A B) = 1, p(B) = 0, p = 1/2. Without A nothing converts; without B: 1/2 1/2 = 1/4.
    let chain = MarkovChain(small, order: 2, valueCount: 2)
    #expect(abs(chain.effects[0] - 1) < 1e-12)
    #expect(abs(chain.effects[1] - 1.0 / 2) < 1e-12)
    #expect(abs(chain.credits[0] - 4.0 / 3) < 1e-12)
  }

  @Test func `keeps repeats as steps to itself`() {
    // A A -> conversion, A -> nothing, B -> conversion: from A: itself 1/3, conversion 1/3; p(A) = 1/2.
    var paths = PathCounts()
    paths.append([0, 0], converting: 1, null: 0)
    paths.append([0], converting: 0, null: 1)
    paths.append([1], converting: 1, null: 0)
    let chain = MarkovChain(paths, order: 1, valueCount: 2)
    #expect(abs(chain.effects[0] - 1.0 / 2) < 1e-12)
    #expect(abs(chain.effects[1] - 1.0 / 2) < 1e-12)
  }

  @Test func `gives nothing where nothing converts`() {
    var paths = PathCounts()
    #expect(MarkovChain(paths, order: 1, valueCount: 2).credits == [0, 0])
    paths.append([0, 1], converting: 0, null: 3)
    #expect(MarkovChain(paths, order: 3, valueCount: 2).credits == [0, 0])
  }

  @Test(arguments: 1...4, 1...12 as ClosedRange<UInt64>)
  func `equals an exact solution on random paths`(order: Int, seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var paths = PathCounts()
    for _ in 0..<40 {
      let path = (0..<Int.random(in: 1...9, using: &dice)).map { _ in Int32.random(in: 0..<4, using: &dice) }
      paths.append(
        path, converting: Double(Int.random(in: 0...3, using: &dice)), null: Double(Int.random(in: 0...5, using: &dice))
      )
    }
    let chain = MarkovChain(paths, order: order, valueCount: 4)
    let exact = ExactChain(paths, order: order).effects(of: [0, 1, 2, 3])
    for value in 0..<4 { #expect(abs(chain.effects[value] - exact[value]) < 1e-11) }
  }

  @Test func `of many values equals repeated steps`() {
    // Each value leads to a few neighbours only, so that the chain is sparse.
    var dice = SeededGenerator(seed: 5)
    var paths = PathCounts()
    for _ in 0..<1_500 {
      var value = Int32.random(in: 0..<400, using: &dice)
      var path = [value]
      while dice.unit() < 0.85 {
        value = (value + Int32.random(in: -2...2, using: &dice) + 400) % 400
        path.append(value)
      }
      paths.append(path, converting: dice.unit() < 0.3 ? 1 : 0, null: dice.unit() < 0.9 ? 1 : 0)
    }
    let chain = MarkovChain(paths, order: 1, valueCount: 400)
    let exact = ExactChain(paths, order: 1)
    let values: [Int32] = [0, 17, 200, 399]
    for (value, effect) in zip(values, exact.effects(of: values)) {
      #expect(abs(chain.effects[Int(value)] - effect) < 1e-10)
    }
  }
}

/// The chain written out with dictionaries, solved by stepping until nothing moves.
struct ExactChain {
  var out: [[Int32]: [(value: Int32, next: [Int32], probability: Double)]] = [:]
  var converting: [[Int32]: Double] = [:]

  init(_ paths: PathCounts, order: Int) {
    var weight: [[Int32]: Double] = [:]
    var steps: [[Int32]: [Int32: Double]] = [:]
    var ends: [[Int32]: Double] = [:]
    for path in 0..<paths.count {
      var state: [Int32] = []
      let both = paths.converting[path] + paths.null[path]
      for value in paths.values[paths.start[path]..<paths.start[path + 1]] {
        weight[state, default: 0] += both
        steps[state, default: [:]][value, default: 0] += both
        state = Array((state + [value]).suffix(order))
      }
      weight[state, default: 0] += both
      ends[state, default: 0] += paths.converting[path]
    }
    for (state, total) in weight where total > 0 {
      converting[state] = (ends[state] ?? 0) / total
      out[state] = (steps[state] ?? [:]).map { ($0.key, Array((state + [$0.key]).suffix(order)), $0.value / total) }
    }
  }

  func probability(without removed: Int32?) -> Double {
    var p = converting
    var moved = 1.0
    while moved > 1e-17 {
      moved = 0
      for (state, edges) in out {
        var sum = converting[state] ?? 0
        for edge in edges where edge.value != removed { sum += edge.probability * (p[edge.next] ?? 0) }
        moved = max(moved, abs(sum - (p[state] ?? 0)))
        p[state] = sum
      }
    }
    return p[[]] ?? 0
  }

  func effects(of values: [Int32]) -> [Double] {
    let base = probability(without: nil)
    return values.map { base > 0 ? 1 - probability(without: $0) / base : 0 }
  }
}

private let testData = ProcessInfo.processInfo.environment["ACCORD_TEST_DATA"]

@Suite(.enabled(if: testData != nil, "set ACCORD_TEST_DATA to the folder of the data sets"))
struct `The ChannelAttribution paths` {
  private let folder = (testData ?? "") + "/channelattribution_paths/"

  private func load() throws -> (paths: PathCounts, channels: [String], reference: [String: Any]) {
    let data = try Data(contentsOf: URL(filePath: folder + "reference.json"))
    let reference = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let channels = try #require(reference["channels"] as? [String])
    var paths = PathCounts()
    for line in try String(contentsOfFile: folder + "Data.csv", encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst()
    {
      let fields = line.split(separator: ";")
      let path = fields[0].components(separatedBy: " > ").compactMap { channels.firstIndex(of: $0) }.map { Int32($0) }
      paths.append(path, converting: try #require(Double(fields[1])), null: try #require(Double(fields[3])))
    }
    return (paths, channels, reference)
  }

  @Test func `have the exact chain of order 1`() throws {
    let (paths, channels, reference) = try load()
    let chain = MarkovChain(paths, order: 1, valueCount: channels.count)
    let expected = try #require(reference["markov_order1_exact"] as? [String: Any])
    let effects = try #require(expected["removal_effect"] as? [String: Double])
    let credits = try #require(expected["conversions"] as? [String: Double])
    // The file is rounded to six places.
    #expect(abs(chain.conversions / chain.paths - 0.223845) < 1e-6)
    let exact = ExactChain(paths, order: 1).effects(of: channels.indices.map { Int32($0) })
    for (place, channel) in channels.enumerated() {
      #expect(abs(chain.effects[place] - (effects[channel] ?? 0)) < 1e-6)
      #expect(abs(chain.credits[place] - (credits[channel] ?? 0)) < 1e-6)
      #expect(abs(chain.effects[place] - exact[place]) < 1e-9)
    }
  }

  @Test(arguments: [
    (AttributionModel.first, "first_touch"), (.last, "last_touch"), (.linear, "linear"),
    (.u, "position_based_40_20_40"),
  ])
  func `have the conversions of the simple models`(model: AttributionModel, name: String) throws {
    let (paths, channels, reference) = try load()
    let expected = try #require((reference[name] as? [String: Any])?["conversions"] as? [String: Double])
    // Each row once, as journeys of one deal each whose lead touch is the last; weighed by its conversions here.
    var history = PlainHistory()
    var weights: [Double] = []
    for path in 0..<paths.count where paths.converting[path] > 0 {
      let contact = history.contacts.count
      let values = paths.values[paths.start[path]..<paths.start[path + 1]]
      let end = PlainHistory.start + Int64(values.count) * 1_000
      history.contacts.append(PlainHistory.Contact(entries: [PlainHistory.Entry(to: .lead, at: end)]))
      for (place, value) in values.enumerated() {
        history.add(touch: contact, PlainHistory.start + Int64(place) * 1_000, channels[Int(value)])
      }
      var deal = PlainHistory.Deal()
      deal.members = [PlainHistory.Member(contact: contact)]
      deal.createdAt = end
      deal.closedAt = end
      // The amount carries the weight: revenue is split by credit to the unit.
      deal.amount = Int64(paths.converting[path]) * 1_000_000_000
      history.deals.append(deal)
      weights.append(paths.converting[path])
    }
    let resolved = ResolvedIndex(of: history.index(), asOf: nil)
    let report = AttributionReport(resolved, Question(), .won, model: model)
    for row in report.rows {
      #expect(abs(Double(row.revenue) / 1e9 - (expected[row.key] ?? 0)) < 2e-6, "\(row.key)")
    }
    #expect(report.totals.booked == Int64(weights.reduce(0, +)) * 1_000_000_000)
  }
}
