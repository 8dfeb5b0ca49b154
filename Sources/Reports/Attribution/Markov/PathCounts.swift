/// Paths of values with how often each ended in a conversion and how often in nothing.
///
///     var paths = PathCounts()
///     paths.append([1, 2, 1], converting: 3, null: 40)
package struct PathCounts: Sendable {
  /// Values of all paths, one after the other; each 0 or more.
  package private(set) var values: [Int32] = []
  /// First value of each path, and one more at the end.
  package private(set) var start: [Int] = [0]
  package private(set) var converting: [Double] = []
  package private(set) var null: [Double] = []

  package init() {}

  package var count: Int { converting.count }

  package mutating func append(_ path: some Sequence<Int32>, converting: Double, null: Double) {
    values.append(contentsOf: path)
    start.append(values.count)
    self.converting.append(converting)
    self.null.append(null)
  }

  func range(of path: Int) -> Range<Int> { start[path]..<start[path + 1] }
}
