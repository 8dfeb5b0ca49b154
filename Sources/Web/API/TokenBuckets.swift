import Alignment
import Synchronization

/// How often somebody may ask: so many at once, and so many a second after that.
package struct RateLimit: Hashable, Sendable {
  package var burst: Int
  package var perSecond: Double

  package init(burst: Int, perSecond: Double) {
    self.burst = burst
    self.perSecond = perSecond
  }
}

/// A bucket of requests for each token or address; an empty one says how long to wait.
///
/// In memory: a restart fills all. Holds at most so many; full ones, which say nothing, go first.
final class TokenBuckets: Sendable {
  private struct Bucket {
    var left: Double
    var at: Int64
  }

  private let buckets = Mutex<[String: Bucket]>([:])
  private let limit: RateLimit
  private let most: Int

  init(_ limit: RateLimit, most: Int = 20_000) {
    self.limit = limit
    self.most = most
  }

  /// Takes one request out; seconds to wait, from 1, where none is left.
  func take(_ key: String, now: Instant) -> Int? {
    buckets.withLock { buckets in
      let known = buckets[key]
      let passed = Double(max(0, now.milliseconds - (known?.at ?? now.milliseconds))) / 1_000
      var left = min(Double(limit.burst), (known?.left ?? Double(limit.burst)) + passed * limit.perSecond)
      let wait = left < 1 ? max(1, Int(((1 - left) / limit.perSecond).rounded(.up))) : nil
      if wait == nil { left -= 1 }
      if known == nil, buckets.count >= most { sweep(&buckets, now) }
      buckets[key] = Bucket(left: left, at: now.milliseconds)
      return wait
    }
  }

  /// Forgets buckets that are full again; where all are in use, all.
  private func sweep(_ buckets: inout [String: Bucket], _ now: Instant) {
    let (burst, perSecond) = (Double(limit.burst), limit.perSecond)
    buckets = buckets.filter { $0.value.left + Double(now.milliseconds - $0.value.at) / 1_000 * perSecond < burst }
    if buckets.count >= most { buckets = [:] }
  }
}
