/// How a whole divides from column to column: nodes as bars, streams between them as wide as they are large (Sankey).
///
/// Streams are grey; only the thread that matters has colour. At most nine nodes a column: of more, the smallest go
/// into one, with the streams that touch them. Streams below or of zero, and those from or to nowhere, are left out.
package struct Flow: Chart {
  package struct Node: Hashable, Sendable {
    package let name: String
    package let figure: String
    package let paint: Paint
    /// Whether its name is in bold and in its colour.
    package let isStrong: Bool
    package let mark: Mark

    package init(
      _ name: String, figure: String = "", paint: Paint = .ink, isStrong: Bool = false, mark: Mark = Mark()
    ) {
      self.name = name
      self.figure = figure
      self.paint = paint
      self.isStrong = isStrong
      self.mark = mark
    }
  }

  package struct Column: Hashable, Sendable {
    /// By size, the largest first; or as given, as outcomes are in the order of the funnel.
    package enum Order: Hashable, Sendable { case bySize, asGiven }

    package let nodes: [Node]
    package let order: Order
    /// What the smallest of more than nine nodes go into; `…` where there is none.
    package let others: Node

    package init(_ nodes: [Node], order: Order, others: Node = Node("…")) {
      self.nodes = nodes
      self.order = order
      self.others = others
    }
  }

  package struct Stream: Hashable, Sendable {
    package enum Weight: Int, Hashable, Sendable { case plain, thread, strong }

    /// The column it leaves, from 0, and the indices of its nodes among those given for the two columns.
    package let column: Int
    package let from: Int
    package let to: Int
    package let value: Double
    package let weight: Weight
    package let mark: Mark

    package init(
      _ column: Int, _ from: Int, _ to: Int, _ value: Double, weight: Weight = .plain, mark: Mark = Mark()
    ) {
      self.column = column
      self.from = from
      self.to = to
      self.value = value
      self.weight = weight
      self.mark = mark
    }
  }

  /// The most nodes a column shows.
  package static let mostNodes = 9

  package let label: String
  /// Two or three; further ones are left out.
  package let columns: [Column]
  package let streams: [Stream]
  /// Pixels, 120 to 1000.
  package let height: Double
  package let rows: [[String]]

  /// - Parameter rows: the rows of the table: from, to, figure.
  package init(label: String, columns: [Column], streams: [Stream], height: Double = 300, rows: [[String]] = []) {
    self.label = label
    self.columns = Array(columns.prefix(3))
    self.streams = streams
    self.height = Drawing.height(height, atLeast: 120)
    self.rows = rows
  }

  /// The indices of the nodes that a column of these sizes shows together as others; none of nine or fewer.
  ///
  /// For the caller to finish the words of `others` with the sum of their figures.
  package static func others(of sizes: [Double]) -> Set<Int> {
    guard sizes.count > mostNodes else { return [] }
    let order = sizes.indices.sorted { (-Scale.amount(sizes[$0]), $0) < (-Scale.amount(sizes[$1]), $1) }
    return Set(order.dropFirst(mostNodes - 1))
  }

  package var svg: SVG {
    let layout = FlowLayout(self)
    var drawing = Drawing()
    drawing.stretched(height: height) { drawing in
      for ribbon in layout.ribbons {
        drawing.ribbon(ribbon)
      }
      for place in layout.places.joined() {
        drawing.mark(place.node.mark) {
          $0.raw("<rect class=\"\(place.node.paint.fill) mark\" x=\"\(Drawing.number(place.x))\"")
          $0.raw(" y=\"\(Drawing.number(place.top))\" width=\"\(Drawing.number(FlowLayout.nodeWidth))\"")
          $0.raw(" height=\"\(Drawing.number(max(place.height, 0.5)))\"/>")
        }
      }
    }
    for (column, places) in layout.places.enumerated() {
      drawing.names(places, column, of: layout.places.count, height)
    }
    return drawing.svg(label, height: height + 6, kind: "sankey")
  }
}

extension Drawing {
  fileprivate mutating func ribbon(_ ribbon: FlowLayout.Ribbon) {
    let kind =
      switch ribbon.weight {
      case .plain: "flow mark"
      case .thread: "flow flow-s mark"
      case .strong: "flow flow-s strong-flow mark"
      }
    let x1 = Drawing.number(ribbon.left)
    let x2 = Drawing.number(ribbon.right)
    let middle = Drawing.number((ribbon.left + ribbon.right) / 2)
    let (a, b) = (Drawing.number(ribbon.start), Drawing.number(ribbon.end))
    let (c, d) = (Drawing.number(ribbon.end + ribbon.height), Drawing.number(ribbon.start + ribbon.height))
    let steps = "M\(x1) \(a)C\(middle) \(a) \(middle) \(b) \(x2) \(b)V\(c)C\(middle) \(c) \(middle) \(d) \(x1) \(d)z"
    // Many streams as stops would bury the keyboard: only those that lead somewhere are.
    if ribbon.mark.href == nil {
      path(kind, steps, title: ribbon.mark.title)
    } else {
      mark(ribbon.mark) { $0.path(kind, steps) }
    }
  }

  /// The names of a column: left of the first, right of the last, above the nodes of one between.
  fileprivate mutating func names(_ places: [FlowLayout.Place], _ column: Int, of count: Int, _ height: Double) {
    let isBetween = column > 0 && column < count - 1
    let middles = places.map { isBetween ? $0.top - 5 : $0.top + $0.height / 2 + 4 }
    let apart = Spread.apart(middles, by: 14, from: 9, to: height + 4)
    for (place, y) in zip(places, apart) {
      var kind = "t"
      if place.node.isStrong || isBetween { kind += " t-b" }
      if place.node.isStrong, !place.node.paint.words.isEmpty { kind += " " + place.node.paint.words }
      if isBetween { kind += " t-halo" }
      let x = place.x
      words(
        column == 0
          ? Words(text: place.node.name, rest: place.node.figure, x: x, y: y, distance: 10, anchor: .end, kind: kind)
          : isBetween
            ? Words(
              text: place.node.name, rest: place.node.figure, x: x + FlowLayout.nodeWidth / 2, y: y, anchor: .middle,
              kind: kind)
            : Words(
              text: place.node.name, rest: place.node.figure, x: x + FlowLayout.nodeWidth, y: y, distance: 10,
              kind: kind))
    }
  }
}
