/// Where the nodes and streams of a flow lie; x per cent, y pixels.
///
/// A node is as high as the larger of what enters and what leaves it; one pixel is worth the same in all columns.
/// Streams leave a node in the order of the nodes they go to, so that few of them cross, and enter it the thread first,
/// then in the order of the nodes they come from, so that the thread stays together on its way through a node.
struct FlowLayout {
  struct Place {
    let node: Flow.Node
    let x: Double
    let top: Double
    let height: Double
  }

  struct Ribbon {
    let left: Double
    let right: Double
    /// The upper edge at the left and at the right.
    let start: Double
    let end: Double
    let height: Double
    let weight: Flow.Stream.Weight
    let mark: Mark
  }

  static let nodeWidth = 0.7
  private static let gap = 9.0
  /// The room for a name above the nodes of a column between two others.
  private static let head = 14.0

  let places: [[Place]]
  let ribbons: [Ribbon]

  init(_ flow: Flow) {
    let columns = FlowLayout.shown(flow)
    let streams = FlowLayout.streams(flow, columns)
    let sizes = columns.indices.map { column in
      columns[column].nodes.indices.map { node in
        max(
          streams.reduce(0) { $1.column == column && $1.from == node ? $0 + $1.value : $0 },
          streams.reduce(0) { $1.column == column - 1 && $1.to == node ? $0 + $1.value : $0 })
      }
    }
    let lefts = columns.count == 3 ? [18.0, 47.2, 76] : [18.0, 76]
    let worth = columns.indices.map { column in
      FlowLayout.worth(sizes[column], head: columns.count == 3 && column == 1, flow.height)
    }
    let pixels = worth.compactMap { $0 }.min() ?? 0
    let places = columns.indices.map { column in
      FlowLayout.column(
        columns[column].nodes, sizes[column], x: lefts[column], pixels: pixels,
        head: columns.count == 3 && column == 1, height: flow.height)
    }
    self.places = places
    self.ribbons = FlowLayout.ribbons(streams, places, pixels)
  }

  // MARK: Nodes and streams as they are shown

  private struct ShownColumn {
    var nodes: [Flow.Node]
    /// For each node given, its index among `nodes`.
    var index: [Int]
  }

  private static func shown(_ flow: Flow) -> [ShownColumn] {
    flow.columns.indices.map { column in
      let given = flow.columns[column]
      let sizes = given.nodes.indices.map { node in
        max(
          flow.streams.reduce(0) { $1.column == column && $1.from == node ? $0 + Scale.amount($1.value) : $0 },
          flow.streams.reduce(0) { $1.column == column - 1 && $1.to == node ? $0 + Scale.amount($1.value) : $0 })
      }
      let others = Flow.others(of: sizes)
      var kept = given.nodes.indices.filter { !others.contains($0) }
      if given.order == .bySize { kept.sort { (-sizes[$0], $0) < (-sizes[$1], $1) } }
      var result = ShownColumn(nodes: kept.map { given.nodes[$0] }, index: given.nodes.map { _ in kept.count })
      for (place, node) in kept.enumerated() { result.index[node] = place }
      if !others.isEmpty { result.nodes.append(given.others) }
      return result
    }
  }

  /// The streams between shown nodes; those that share both ends and weight are one.
  private static func streams(_ flow: Flow, _ columns: [ShownColumn]) -> [Flow.Stream] {
    var result: [Flow.Stream] = []
    var found: [[Int]: Int] = [:]
    for stream in flow.streams where Scale.amount(stream.value) > 0 {
      guard stream.column >= 0, stream.column + 1 < columns.count,
        columns[stream.column].index.indices.contains(stream.from),
        columns[stream.column + 1].index.indices.contains(stream.to)
      else { continue }
      let from = columns[stream.column].index[stream.from]
      let to = columns[stream.column + 1].index[stream.to]
      let key = [stream.column, from, to, stream.weight.rawValue]
      if let index = found[key] {
        // The title of one would be wrong for the sum, so the sum has none.
        let sum = result[index].value + Scale.amount(stream.value)
        result[index] = Flow.Stream(stream.column, from, to, sum, weight: stream.weight)
      } else {
        found[key] = result.count
        result.append(
          Flow.Stream(stream.column, from, to, Scale.amount(stream.value), weight: stream.weight, mark: stream.mark))
      }
    }
    return result
  }

  // MARK: Places

  /// The pixels that one unit is worth where a column fills the height; `nil` for a column of nothing.
  private static func worth(_ sizes: [Double], head: Bool, _ height: Double) -> Double? {
    let sum = sizes.reduce(0, +)
    guard sum > 0 else { return nil }
    let free = height - space(sizes.count, head: head) * Double(sizes.count - 1) - (head ? FlowLayout.head : 0)
    return max(free, height / 4) / sum
  }

  private static func space(_ count: Int, head: Bool) -> Double { head ? gap + FlowLayout.head : gap }

  private static func column(
    _ nodes: [Flow.Node], _ sizes: [Double], x: Double, pixels: Double, head: Bool, height: Double
  ) -> [Place] {
    let top = head ? FlowLayout.head : 0
    let filled = sizes.reduce(0) { $0 + $1 * pixels }
    // What the column does not fill goes between its nodes, so that all columns end together.
    let space = nodes.count > 1 ? max((height - top - filled) / Double(nodes.count - 1), 0) : 0
    var y = top
    return nodes.indices.map { index in
      let place = Place(node: nodes[index], x: x, top: y, height: sizes[index] * pixels)
      y += place.height + space
      return place
    }
  }

  private static func ribbons(_ streams: [Flow.Stream], _ places: [[Place]], _ pixels: Double) -> [Ribbon] {
    var starts = [Double](repeating: 0, count: streams.count)
    var ends = starts
    func order(_ key: (Flow.Stream) -> (Int, Int, Int, Int)) -> [Int] {
      streams.indices.sorted { key(streams[$0]) < key(streams[$1]) }
    }
    var leaving: [[Double]] = places.map { $0.map(\.top) }
    for index in order({ ($0.column, $0.from, $0.to, -$0.weight.rawValue) }) {
      let stream = streams[index]
      starts[index] = leaving[stream.column][stream.from]
      leaving[stream.column][stream.from] += stream.value * pixels
    }
    var entering: [[Double]] = places.map { $0.map(\.top) }
    for index in order({ ($0.column, $0.to, -$0.weight.rawValue, $0.from) }) {
      let stream = streams[index]
      ends[index] = entering[stream.column + 1][stream.to]
      entering[stream.column + 1][stream.to] += stream.value * pixels
    }
    // The thread is drawn last, over the grey ones.
    return streams.indices.sorted { (streams[$0].weight.rawValue, $0) < (streams[$1].weight.rawValue, $1) }.map {
      index in
      let stream = streams[index]
      return Ribbon(
        left: places[stream.column][stream.from].x + nodeWidth, right: places[stream.column + 1][stream.to].x,
        start: starts[index], end: ends[index], height: stream.value * pixels, weight: stream.weight, mark: stream.mark)
    }
  }
}
