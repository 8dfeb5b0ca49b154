/// Removal effects of a chain of order 1 from the inverse of I - Q, its fundamental matrix N.
///
/// P(conversion and s was met) = F(start, s) p(s), and F(start, s), the probability ever to meet s, is
/// visits(s) / N(s, s): J. G. Kemeny and J. L. Snell, "Finite Markov Chains", theorem 3.5.7.
enum DenseInverse {
  private typealias Lanes = SIMD8<Double>

  static func effects(of chain: SparseChain, start: Double, valueCount: Int) -> [Double] {
    // State 0 is the start, which no transition leads to; state n + 1 is column n.
    let count = chain.stateCount - 1
    let inverse = invert(rows(of: chain, count), count)
    var valueOf = [Int32](repeating: -1, count: chain.stateCount)
    for edge in 0..<chain.edgeCount { valueOf[Int(chain.out[edge].state)] = chain.out[edge].value }
    var effects = [Double](repeating: 0, count: valueCount)
    for state in 0..<count {
      guard valueOf[state + 1] >= 0 else { continue }
      var p = 0.0
      for other in 0..<count { p += inverse[state][other >> 3][other & 7] * chain.converting[other + 1] }
      let returns = inverse[state][state >> 3][state & 7]
      effects[Int(valueOf[state + 1])] = chain.visits[state + 1] * p / returns / start
    }
    return effects
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

  /// Gauss-Jordan in place, sixteen pivots at a time so that each row is read once for all of them.
  ///
  /// The matrix is diagonally dominant by rows with no positive element off the diagonal, which elimination
  /// keeps, so that no pivoting is needed. The pivots' rows are reduced among themselves; then they hold, in the
  /// pivots' columns, the inverse of their own square, and every other row takes them off by what it has there.
  private static func invert(_ matrix: [[Lanes]], _ count: Int) -> [[Lanes]] {
    var rows = matrix
    for first in stride(from: 0, to: count, by: block) {
      let pivots = first..<min(first + block, count)
      var reduced = Array(rows[pivots])
      for pivot in pivots {
        let own = pivot - first
        let scale = 1 / reduced[own][pivot >> 3][pivot & 7]
        reduced[own][pivot >> 3][pivot & 7] = 1
        for lane in reduced[own].indices { reduced[own][lane] *= scale }
        for other in reduced.indices where other != own {
          let factor = reduced[other][pivot >> 3][pivot & 7]
          reduced[other][pivot >> 3][pivot & 7] = 0
          for lane in reduced[other].indices { reduced[other][lane] -= reduced[own][lane] * factor }
        }
      }
      for row in 0..<count where !pivots.contains(row) {
        var factors: [Double] = []
        for pivot in pivots {
          factors.append(rows[row][pivot >> 3][pivot & 7])
          rows[row][pivot >> 3][pivot & 7] = 0
        }
        subtract(reduced, factors, from: &rows[row])
      }
      for pivot in pivots { rows[pivot] = reduced[pivot - first] }
    }
    return rows
  }

  private static let block = 16

  /// Takes multiples of the pivots' rows off a row, four at a time.
  @inline(__always)
  private static func subtract(_ pivots: [[Lanes]], _ factors: [Double], from row: inout [Lanes]) {
    var row = row.mutableSpan
    var pivot = 0
    while pivot + 4 <= pivots.count {
      let (a, b, c, d) = (factors[pivot], factors[pivot + 1], factors[pivot + 2], factors[pivot + 3])
      let rows = (pivots[pivot], pivots[pivot + 1], pivots[pivot + 2], pivots[pivot + 3])
      let first = rows.0.span
      let second = rows.1.span
      let third = rows.2.span
      let fourth = rows.3.span
      for lane in 0..<row.count {
        let left: Lanes = first[lane] * a + second[lane] * b
        let right: Lanes = third[lane] * c + fourth[lane] * d
        row[lane] -= left + right
      }
      pivot += 4
    }
    while pivot < pivots.count {
      let last = pivots[pivot]
      let one = last.span
      for lane in 0..<row.count { row[lane] -= one[lane] * factors[pivot] }
      pivot += 1
    }
  }
}
