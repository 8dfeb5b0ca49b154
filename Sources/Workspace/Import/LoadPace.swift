/// How a load shares the database with others.
package enum LoadPace: Sendable {
  /// Nobody else writes: large chunks, keys and repeats in memory, indexes built after the rows where that pays.
  case alone
  /// A server is running and must not wait: about 50 ms a transaction, every key asked of the store, indexes stand.
  case shared

  /// How long a transaction may hold the writer, where others wait for it.
  static let limit = Duration.milliseconds(50)
  /// Bytes of the file a batch; the larger is a multiple of the smaller, so that a load goes on at either pace.
  static let largeChunk = 4 << 20
  static let smallChunk = 32 << 10

  var chunkSize: Int { self == .alone ? LoadPace.largeChunk : LoadPace.smallChunk }

  /// Whether a transaction takes one more batch.
  ///
  /// - Parameters:
  ///   - batches: how many it has.
  ///   - most: how many it may have where nobody waits.
  ///   - elapsed: since it began. The next batch is taken to need as long as those before.
  package func goesOn(after batches: Int, most: Int, elapsed: Duration) -> Bool {
    switch self {
    case .alone: batches < most
    case .shared: elapsed + elapsed / batches <= LoadPace.limit
    }
  }
}
