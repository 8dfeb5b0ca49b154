/// Keeps words that stand under one another from touching.
enum Spread {
  /// Places moved as little as needed to be a gap apart within two ends; in the order given.
  ///
  /// Their order from low to high stays. Where there is no room for all, the gap shrinks.
  static func apart(_ places: [Double], by gap: Double, from low: Double, to high: Double) -> [Double] {
    guard places.count > 1 else { return places.map { min(max($0, low), high) } }
    let gap = min(gap, (high - low) / Double(places.count - 1))
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var result = places
    var floor = low
    for index in order {
      result[index] = max(places[index], floor)
      floor = result[index] + gap
    }
    var ceiling = high
    for index in order.reversed() {
      result[index] = min(result[index], ceiling)
      ceiling = result[index] - gap
    }
    return result
  }
}
