package import Alignment
import Foundation
import Persistence
import Store
import Wire

extension OpenWorkspace {
  /// Loads a file: new facts in, changed ones noted, refused rows kept beside with their reason.
  ///
  /// Streams: memory does not grow with the file but for its keys. A load that was cut off goes on where it
  /// stopped when the same file is loaded again, and running it once more after that changes nothing.
  ///
  /// - Parameters:
  ///   - now: when the facts become known, in a load that is not history.
  ///   - progress: called after each batch, on the calling thread. What it throws ends the load there: what is
  ///     stored stays, and the same call goes on with it.
  /// - Throws: ``WorkspaceError`` and ``WireError`` for a file that cannot be read as a whole, ``StorageError``
  ///   where the store fails; what was committed stays.
  package func importFile(
    _ request: ImportRequest, now: Instant, progress: (ImportProgress) throws -> Void
  ) throws -> ImportOutcome {
    guard request.mapping.kind == request.kind else {
      throw WorkspaceError(
        .usage, "other-kind",
        "The mapping is for \(request.mapping.kind.rawValue), and the call is to import \(request.kind.rawValue).")
    }
    let file = try ReadableFile(path: request.path)
    let fingerprint = try fingerprint(of: request, size: file.size, head: file.read(upTo: 65_536))
    file.close()
    let load = FileLoad(
      workspace: self, request: request, size: file.size, fingerprint: fingerprint, now: now, pace: try loadPace())
    return try load.run(progress: progress)
  }

  private func fingerprint(of request: ImportRequest, size: Int64, head: [UInt8]) throws -> Int64 {
    var hash = SipHash(key: hashKey.low, hashKey.high)
    hash.combine(request.kind.rawValue)
    hash.combine(Int64(bitPattern: request.mapping.digest))
    hash.combine(size)
    for byte in head { hash.combine(byte) }
    return hash.finalized()
  }

  /// Whether facts that are not history are in the store: from then on a load is live unless it says otherwise. What a
  /// load of history changed of stored rows does not count.
  package func hasLiveFacts() throws -> Bool { try storage.read { try Changesets.areLiveThere(in: $0) } }
}
