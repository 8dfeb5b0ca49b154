/// Where the points of a line chart lie, and the paths through them.
struct LinePlot {
  let across: Scale
  let up: Scale
  /// Per cent at which the lines end and their names begin.
  let right: Double
  /// Pixels at which the lowest number lies.
  let floor: Double

  init(_ chart: LineWithBand) {
    right = Drawing.right(
      before: chart.lines.map { $0.name.isEmpty ? $0.figure : $0.figure + " " + $0.name } + [chart.band?.name ?? ""])
    floor = chart.height - 24
    across = Scale(low: chart.span.low, high: chart.span.high, from: 0, to: right)
    up = Scale(low: chart.axis.low, high: chart.axis.high, from: floor, to: 18)
  }

  /// The path of a line, begun anew after each point that is not a number; a point alone is a dot.
  func path(_ line: LineWithBand.Line) -> String {
    var steps = ""
    var run = 0
    for point in line.points {
      guard let x = across.place(point.x), let y = up.place(point.y) else {
        if run == 1 { steps += "h0" }
        run = 0
        continue
      }
      if run == 0 {
        steps += "M\(Drawing.number(x)) \(Drawing.number(y))"
      } else if line.isStepped {
        steps += "H\(Drawing.number(x))V\(Drawing.number(y))"
      } else {
        steps += "L\(Drawing.number(x)) \(Drawing.number(y))"
      }
      run += 1
    }
    return run == 1 ? steps + "h0" : steps
  }

  /// The area of a band: along its upper edge and back along the lower one; what is not a number is left out.
  func area(_ reach: [LineWithBand.Reach]) -> String {
    let corners = reach.compactMap { one -> (x: Double, low: Double, high: Double)? in
      guard let x = across.place(one.x), let low = up.place(one.low), let high = up.place(one.high) else { return nil }
      return (x, low, high)
    }
    guard corners.count > 1 else { return "" }
    let edge = corners.map { "\(Drawing.number($0.x)) \(Drawing.number($0.high))" }
    let back = corners.reversed().map { "\(Drawing.number($0.x)) \(Drawing.number($0.low))" }
    return "M" + (edge + back).joined(separator: "L") + "z"
  }

  /// The height of a line's last point that is a number.
  func end(of line: LineWithBand.Line) -> Double? {
    line.points.last { !$0.x.isNaN && !$0.y.isNaN }.flatMap { up.place($0.y) }
  }
}
