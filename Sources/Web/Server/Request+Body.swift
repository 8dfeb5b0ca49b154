import Hummingbird
import NIOCore

extension Request {
  /// The whole body of a form or a call.
  ///
  /// - Throws: `NIOTooManyBytesError` for one that is larger, ``Refusal/tooSlow`` for one that is not there in time.
  func wholeBody(upTo limit: Int, within patience: Duration) async throws -> [UInt8] {
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask { Array(buffer: try await body.collect(upTo: limit)) }
      group.addTask {
        try await Task.sleep(for: patience)
        throw Refusal.tooSlow
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }
}
