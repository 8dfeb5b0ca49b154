/// Removal effects from the inverse of I - Q, the fundamental matrix N of the chain.
///
/// P(conversion and s was met) = F(start, s) p(s), and F(start, s), the probability ever to meet s, is
/// visits(s) / N(s, s): J. G. Kemeny and J. L. Snell, "Finite Markov Chains", theorem 3.5.7. It takes 2 n^3 steps for n
/// states, however the chain goes round; on all cores.
enum DenseInverse {
  private typealias Lanes = SIMD8<Double>

  /// Removal effects of a chain of any order.
  ///
  /// The states that a value leads to, S, are met first at one of them: of those first meetings f, and the visits v of
  /// all their states, v = f N(S, S). So the conversions in which the value was met are f p, over one small
  /// system a value. In a chain of order 1 S is one state.
  static func effects(of chain: SparseChain, start: Double, valueCount: Int) -> [Double] {
    // State 0 is the start, which no transition leads to; state n + 1 is column n.
    let count = chain.stateCount - 1
    let inverse = invert(rows(of: chain, count), count)
    let p = inverse.map { row in
      var sum = 0.0
      for other in 0..<count { sum += row[other >> 3][other & 7] * chain.converting[other + 1] }
      return sum
    }
    let states = chain.statesByValue(valueCount)
    let parts = inChunks(valueCount, smallest: 8) { run in
      run.map { value in
        let own = states[value].map { Int($0) - 1 }
        var system = own.map { column in own.map { row in inverse[row][column >> 3][column & 7] } }
        let met = solve(&system, own.map { chain.visits[$0 + 1] })
        return zip(own, met).reduce(0) { $0 + $1.1 * p[$1.0] } / start
      }
    }
    return parts.flatMap { $0 }
  }

  /// Solves a square system by rows, choosing the largest pivot of each column.
  private static func solve(_ rows: inout [[Double]], _ right: [Double]) -> [Double] {
    var right = right
    let count = right.count
    for pivot in 0..<count {
      var best = pivot
      for row in pivot..<count where abs(rows[row][pivot]) > abs(rows[best][pivot]) { best = row }
      rows.swapAt(pivot, best)
      right.swapAt(pivot, best)
      for row in pivot + 1..<max(count, pivot + 1) where rows[row][pivot] != 0 {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot..<count { rows[row][column] -= factor * rows[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    for pivot in (0..<count).reversed() {
      for column in pivot + 1..<max(count, pivot + 1) {
        right[pivot] -= rows[pivot][column] * right[column]
      }
      right[pivot] /= rows[pivot][pivot]
    }
    return right
  }

  /// The same straight from transition weights: `from * (valueCount + 2) + to`, the start as row `valueCount`,
  /// then conversion and nothing as the last columns. Values that no path meets have no effect.
  static func effects(cells: [Double], valueCount count: Int) -> [Double] {
    let width = count + 2
    var rows = [[Lanes]](repeating: [Lanes](repeating: .zero, count: (count + 7) / 8), count: count)
    var weight = [Double](repeating: 0, count: count + 1)
    for from in 0...count { weight[from] = cells[from * width..<(from + 1) * width].reduce(0, +) }
    for from in 0..<count {
      for to in 0..<count where weight[from] > 0 {
        rows[from][to >> 3][to & 7] = -cells[from * width + to] / weight[from]
      }
      rows[from][from >> 3][from & 7] += 1
    }
    let inverse = invert(rows, count)
    var conversions = 0.0
    for from in 0..<count { conversions += cells[from * width + count] }
    guard conversions > 0 else { return [Double](repeating: 0, count: count) }
    return (0..<count).map { value in
      if weight[value] == 0 { return 0 }
      var p = 0.0
      for other in 0..<count where weight[other] > 0 {
        p += inverse[value][other >> 3][other & 7] * cells[other * width + count] / weight[other]
      }
      return weight[value] * p / inverse[value][value >> 3][value & 7] / conversions
    }
  }

  private static func rows(of chain: SparseChain, _ count: Int) -> [[Lanes]] {
    var rows = [[Lanes]](repeating: [Lanes](repeating: .zero, count: (count + 7) / 8), count: count)
    for state in 0..<count {
      rows[state][state >> 3][state & 7] = 1
      for place in chain.outStart[state + 1]..<chain.outStart[state + 2] {
        let column = Int(chain.out[place].state) - 1
        rows[state][column >> 3][column & 7] -= chain.out[place].probability
      }
    }
    return rows
  }

  /// Gauss-Jordan, some pivots at a time so that each row is read once for all of them.
  ///
  /// The matrix is diagonally dominant by rows with no positive element off the diagonal, which elimination
  /// keeps, so that no pivoting is needed. The pivots' rows are reduced among themselves; then they hold, in the
  /// pivots' columns, the inverse of their own square, and every other row takes them off by what it has there, a
  /// tile of columns after the other, so that the pivots' tile stays near.
  private static func invert(_ matrix: [[Lanes]], _ count: Int) -> [[Lanes]] {
    var rows = matrix
    let block = count <= 256 ? 16 : 64
    for first in stride(from: 0, to: count, by: block) {
      let pivots = first..<min(first + block, count)
      let head = reduce(Array(rows[pivots]), first)
      // Each row anew rather than in place: parts of the work share what they read.
      let old = rows
      let parts = inChunks(count, smallest: 192) { run in
        var changed = Array(old[run])
        let factors = changed.indices.map { place -> [Double] in
          if pivots.contains(run.lowerBound + place) { return [] }
          return pivots.map { pivot in
            let factor = changed[place][pivot >> 3][pivot & 7]
            changed[place][pivot >> 3][pivot & 7] = 0
            return factor
          }
        }
        let width = (count + 7) / 8
        for tile in stride(from: 0, to: width, by: 64) {
          let lanes = tile..<min(tile + 64, width)
          for place in changed.indices where !factors[place].isEmpty {
            subtract(head, factors[place], lanes, from: &changed[place])
          }
        }
        for row in run where pivots.contains(row) { changed[row - run.lowerBound] = head[row - first] }
        return changed
      }
      rows = parts.count == 1 ? parts[0] : parts.flatMap { $0 }
    }
    return rows
  }

  /// Reduces the pivots' rows among themselves.
  private static func reduce(_ rows: [[Lanes]], _ first: Int) -> [[Lanes]] {
    var rows = rows
    for own in rows.indices {
      let pivot = first + own
      let scale = 1 / rows[own][pivot >> 3][pivot & 7]
      rows[own][pivot >> 3][pivot & 7] = 1
      let scaled = rows[own].map { $0 * scale }
      rows[own] = scaled
      for other in rows.indices where other != own {
        let factor = rows[other][pivot >> 3][pivot & 7]
        rows[other][pivot >> 3][pivot & 7] = 0
        subtract([scaled], [factor], scaled.indices, from: &rows[other])
      }
    }
    return rows
  }

  /// Takes multiples of the pivots' rows off a row, four at a time, within some vectors.
  @inline(__always)
  private static func subtract(
    _ pivots: [[Lanes]], _ factors: [Double], _ lanes: Range<Int>, from row: inout [Lanes]
  ) {
    var row = row.mutableSpan
    var pivot = 0
    while pivot + 4 <= pivots.count {
      let (a, b, c, d) = (factors[pivot], factors[pivot + 1], factors[pivot + 2], factors[pivot + 3])
      let rows = (pivots[pivot], pivots[pivot + 1], pivots[pivot + 2], pivots[pivot + 3])
      let first = rows.0.span
      let second = rows.1.span
      let third = rows.2.span
      let fourth = rows.3.span
      for lane in lanes {
        let left: Lanes = first[lane] * a + second[lane] * b
        let right: Lanes = third[lane] * c + fourth[lane] * d
        row[lane] -= left + right
      }
      pivot += 4
    }
    while pivot < pivots.count {
      let last = pivots[pivot]
      let one = last.span
      for lane in lanes { row[lane] -= one[lane] * factors[pivot] }
      pivot += 1
    }
  }
}
