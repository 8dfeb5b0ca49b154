import Synchronization

/// Counts of what the server did, as Prometheus reads them.
///
/// Text format 0.0.4: `# HELP`, `# TYPE`, then a line a value. Buckets of time are cumulative.
package final class Measures: Sendable {
  private struct Key: Hashable {
    let path: String
    let method: String
    let status: Int
  }

  private struct Counts {
    var requests: [Key: Int] = [:]
    var buckets = [Int](repeating: 0, count: Measures.bounds.count + 1)
    var seconds = 0.0
    var count = 0
    var open = 0
    var sweeps = 0
    var sweepSeconds = 0.0
  }

  /// Upper bounds of the buckets in seconds.
  private static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
  private let counts = Mutex(Counts())

  package init() {}

  func begin() { counts.withLock { $0.open += 1 } }

  func end(path: String, method: String, status: Int, seconds: Double) {
    counts.withLock { counts in
      counts.open -= 1
      counts.requests[Key(path: path, method: method, status: status), default: 0] += 1
      counts.buckets[Measures.bounds.firstIndex { seconds <= $0 } ?? Measures.bounds.count] += 1
      counts.seconds += seconds
      counts.count += 1
    }
  }

  /// Takes a sweep: hand-offs, alerts, cases and the radar's day.
  package func swept(_ time: Duration) {
    counts.withLock { counts in
      counts.sweeps += 1
      counts.sweepSeconds += time / .seconds(1)
    }
  }

  /// - Parameter gauges: names, what they say, and their values now.
  func text(gauges: [(name: String, help: String, value: Int)]) -> String {
    let now = counts.withLock { $0 }
    var lines = ["# HELP accord_requests_total Requests answered.", "# TYPE accord_requests_total counter"]
    let keys = now.requests.keys.sorted { ($0.path, $0.method, $0.status) < ($1.path, $1.method, $1.status) }
    for key in keys {
      let count = now.requests[key] ?? 0
      lines.append(
        "accord_requests_total{path=\"\(key.path)\",method=\"\(key.method)\",status=\"\(key.status)\"} \(count)")
    }
    lines += [
      "# HELP accord_request_seconds Time to answer.", "# TYPE accord_request_seconds histogram",
    ]
    var sum = 0
    for (place, bound) in Measures.bounds.enumerated() {
      sum += now.buckets[place]
      lines.append("accord_request_seconds_bucket{le=\"\(bound)\"} \(sum)")
    }
    lines += [
      "accord_request_seconds_bucket{le=\"+Inf\"} \(now.count)", "accord_request_seconds_sum \(now.seconds)",
      "accord_request_seconds_count \(now.count)",
      "# HELP accord_sweep_seconds Time of sweeps: what is due for hand-offs, alerts, cases.",
      "# TYPE accord_sweep_seconds summary", "accord_sweep_seconds_sum \(now.sweepSeconds)",
      "accord_sweep_seconds_count \(now.sweeps)",
    ]
    for gauge in gauges + [("accord_requests_open", "Requests being answered.", now.open)] {
      lines += ["# HELP \(gauge.name) \(gauge.help)", "# TYPE \(gauge.name) gauge", "\(gauge.name) \(gauge.value)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
