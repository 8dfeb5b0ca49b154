/// A chain without the states that are met from one state alone: what leads through them is one link from the hub before
/// them to the hub behind. Journeys by a dimension of many values are mostly such states.
///
///     hub H -x-> a -y-> b -z-> hub K     a link from H to K by x, y and z
///           -x-> c -> end                none
///
/// At most as many values a link, all together, as the paths have places.
struct ChainLinks: Sendable {
  /// What a link carries from the hub behind it to the one before.
  struct Link: BitwiseCopyable, Sendable {
    var from: Int32
    var to: Int32
    var probability: Double
  }

  /// What leads into a value for the first time on the way from a hub.
  struct Entry: BitwiseCopyable, Sendable {
    var hub: Int32
    /// Times the probability of conversion behind it.
    var carried: Double
  }

  /// The start is the first.
  let hubCount: Int
  /// In the order of the hubs that they lead out of.
  let links: [Link]
  /// By hub: times it is met by a path, on average.
  let visits: [Double]
  /// By hub: 1 / (1 - probability to stay).
  let scale: [Double]
  /// By value: the links it is on.
  let cut: [[Int32]]
  /// By value.
  let entries: [[Entry]]

  /// - Parameter p: by state, the probability of conversion.
  init(_ chain: SparseChain, p: [Double], valueCount: Int) {
    var numbers = [Int32](repeating: -1, count: chain.stateCount)
    var hubs: [Int] = []
    for state in 0..<chain.stateCount where state == 0 || ChainLinks.isHub(state, chain) {
      numbers[state] = Int32(hubs.count)
      hubs.append(state)
    }
    var walk = Walk(chain: chain, p: p, hubs: numbers, valueCount: valueCount)
    for hub in hubs { walk.visit(hub) }
    var staying = [Double](repeating: 0, count: hubs.count)
    for link in walk.links where link.from == link.to { staying[Int(link.from)] += link.probability }
    hubCount = hubs.count
    links = walk.links
    cut = walk.cut
    entries = walk.entries
    scale = staying.map { 1 / (1 - $0) }
    visits = hubs.map { chain.visits[$0] }
  }

  /// Met from several states, or from itself.
  private static func isHub(_ state: Int, _ chain: SparseChain) -> Bool {
    let ways = chain.inRange(of: state)
    return ways.count > 1 || (ways.count == 1 && Int(chain.into[ways.lowerBound].state) == state)
  }
}

extension ChainLinks {
  /// Goes from a hub through all that is met from nowhere else.
  private struct Walk {
    private struct Step {
      let state: Int
      /// The next of its transitions.
      var next: Int
      /// From the hub to it.
      let probability: Double
      /// What led to it; -1 where that was on the way before, and for the hub.
      let value: Int32
    }

    let chain: SparseChain
    let p: [Double]
    /// By state; -1 for those that are none.
    let hubs: [Int32]
    var links: [Link] = []
    var cut: [[Int32]]
    var entries: [[Entry]]
    private var path: [Step] = []
    private var isOnPath: [Bool]

    init(chain: SparseChain, p: [Double], hubs: [Int32], valueCount: Int) {
      self.chain = chain
      self.p = p
      self.hubs = hubs
      cut = [[Int32]](repeating: [], count: valueCount)
      entries = [[Entry]](repeating: [], count: valueCount)
      isOnPath = [Bool](repeating: false, count: valueCount)
    }

    mutating func visit(_ hub: Int) {
      path.append(Step(state: hub, next: chain.outStart[hub], probability: 1, value: -1))
      while let last = path.last {
        if last.next == chain.outStart[last.state + 1] {
          path.removeLast()
          if last.value >= 0 { isOnPath[Int(last.value)] = false }
          continue
        }
        path[path.count - 1].next += 1
        take(chain.out[last.next], from: hubs[hub], last.probability)
      }
    }

    private mutating func take(_ edge: SparseChain.Edge, from hub: Int32, _ before: Double) {
      let (target, value) = (Int(edge.state), Int(edge.value))
      let probability = before * edge.probability
      let isFirst = !isOnPath[value]
      if isFirst { entries[value].append(Entry(hub: hub, carried: probability * p[target])) }
      if hubs[target] < 0 {
        isOnPath[value] = true
        path.append(
          Step(
            state: target, next: chain.outStart[target], probability: probability, value: isFirst ? edge.value : -1))
        return
      }
      let link = Int32(links.count)
      links.append(Link(from: hub, to: hubs[target], probability: probability))
      for step in path where step.value >= 0 { cut[Int(step.value)].append(link) }
      if isFirst { cut[value].append(link) }
    }
  }
}
