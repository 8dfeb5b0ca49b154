import Hummingbird
import NIOCore
import ServiceLifecycle
import Synchronization

/// Reads a long body piece by piece, no faster than it is stored, and sends away who is too slow.
///
/// One for each request: a body can be read once only. What is refused is read on for a little while, so that its
/// sender reads the answer; then the connection ends with it, instead of taking all in.
final class BodyIntake: Sendable {
  private struct State {
    var count: Int64 = 0
    var isBegun = false
    /// Why what still comes is thrown away, and since when.
    var failure: (cause: any Error, at: ContinuousClock.Instant)?
    var isEnough = false
  }

  private let body: RequestBody
  private let settings: UploadSettings
  /// Where pieces are stored: writing waits for the disk.
  private let threads: WorkThreads
  private let state = Mutex(State())

  /// Bytes that are gathered before they are stored.
  private static let piece = 1 << 18
  /// Of a refused body.
  private static let mostThrownAway: Int64 = 4 << 20
  private static let longestThrownAway = Duration.seconds(2)

  init(_ body: RequestBody, settings: UploadSettings, threads: WorkThreads) {
    self.body = body
    self.settings = settings
    self.threads = threads
  }

  /// - Parameter take: called on a work thread with one piece after the other.
  /// - Throws: ``Refusal/tooLarge``, ``Refusal/tooSlow``, ``Refusal/stopping`` where the server is told to stop, and
  ///   what `take` and the connection throw.
  func read(_ take: @escaping @Sendable ([UInt8]) throws -> Void) async throws {
    let isFirst = state.withLock { state in
      defer { state.isBegun = true }
      return !state.isBegun
    }
    precondition(isFirst, "a body is read once")
    do {
      try await withThrowingTaskGroup(of: Void.self) { [self] group in
        group.addTask { [self] in try await gather(take) }
        group.addTask { [self] in try await watch() }
        // The first to end decides: the watch only ever throws.
        try await group.next()
        group.cancelAll()
      }
    } catch {
      throw state.withLock { $0.failure?.cause } ?? error
    }
  }

  /// Lets go of a body that nobody has begun to read.
  func abandon(because cause: any Error) async {
    guard !state.withLock({ $0.isBegun }) else { return }
    fail(cause)
    // It throws the cause, which its caller has.
    try? await read { _ in }
  }

  private func fail(_ cause: any Error) {
    state.withLock { state in
      if state.failure == nil { state.failure = (cause, .now) }
    }
  }

  private func gather(_ take: @escaping @Sendable ([UInt8]) throws -> Void) async throws {
    var piece: [UInt8] = []
    var thrownAway: Int64 = 0
    for try await buffer in body {
      let (all, isRefused) = state.withLock { state in
        state.count += Int64(buffer.readableBytes)
        return (state.count, state.failure != nil)
      }
      if isRefused {
        thrownAway += Int64(buffer.readableBytes)
        // The watch then cancels this task in the middle of the body, and with that the connection is at its end.
        if thrownAway > BodyIntake.mostThrownAway { state.withLock { $0.isEnough = true } }
        continue
      }
      guard all <= settings.mostBytes else {
        fail(Refusal.tooLarge)
        continue
      }
      piece.append(contentsOf: buffer.readableBytesView)
      guard piece.count >= BodyIntake.piece else { continue }
      let full = piece
      piece = []
      await store(full, take)
    }
    try Task.checkCancellation()
    if !piece.isEmpty { await store(piece, take) }
    if let failure = state.withLock({ $0.failure }) { throw failure.cause }
  }

  private func store(_ piece: [UInt8], _ take: @escaping @Sendable ([UInt8]) throws -> Void) async {
    do {
      try await threads.run { try take(piece) }
    } catch {
      fail(error)
    }
  }

  private func watch() async throws {
    let begun = ContinuousClock.now
    while true {
      try await Task.sleep(for: .milliseconds(250))
      if Task.isShuttingDownGracefully { throw Refusal.stopping }
      let (count, failure, isEnough) = state.withLock { ($0.count, $0.failure, $0.isEnough) }
      if let failure {
        guard !isEnough, ContinuousClock.now - failure.at < BodyIntake.longestThrownAway else { throw failure.cause }
        continue
      }
      let seconds = (ContinuousClock.now - begun) / .seconds(1)
      guard seconds > Double(settings.grace) else { continue }
      guard Double(count) / seconds >= Double(settings.fewestBytesASecond) else { throw Refusal.tooSlow }
    }
  }
}
