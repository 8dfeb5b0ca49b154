package import Alignment
import Synchronization

/// What goes on with imports in this process: how far they are, what checks found, and what waits to be done.
///
/// Pages ask and look here; the services of `Jobs` do the work. Nothing of it outlives the process but what the store
/// holds: a check is made again.
package final class ImportBoard: Sendable {
  /// An upload as it stood when it was checked.
  package struct CheckKey: Hashable, Sendable {
    package let upload: Int64
    package let revision: Int

    package init(_ upload: Upload) {
      self.upload = upload.id
      revision = upload.revision
    }
  }

  package enum Check: Sendable {
    case waiting
    case running(ImportProgress)
    case done(UploadCheck)
    case failed(any Error)
  }

  package enum Examination: Sendable {
    case waiting(asked: Instant)
    case running(Double)
    case done([DoctorFinding], at: Instant)
    case failed
  }

  /// How far an import is, and how fast it is.
  package struct Run: Sendable {
    package private(set) var progress: ImportProgress
    /// Where it stood before the first new row: what was stored before it was cut off was not done now.
    private var first: ImportProgress
    private var begun: Instant
    private var at: Instant

    init(_ progress: ImportProgress, at now: Instant) {
      self.progress = progress
      first = progress
      begun = now
      at = now
    }

    mutating func goOn(to progress: ImportProgress, at now: Instant) {
      if progress.rows == first.rows { (first, begun) = (progress, now) }
      self.progress = progress
      at = now
    }

    /// Rows in a second; `nil` before there is something to count.
    package var rate: Double? {
      let seconds = Double(at.milliseconds - begun.milliseconds) / 1_000
      let rows = progress.rows - first.rows
      return seconds >= 0.5 && rows > 0 ? Double(rows) / seconds : nil
    }

    /// Milliseconds to go, if it goes on as it did.
    package var left: Int64? {
      let span = at.milliseconds - begun.milliseconds
      let done = progress.bytesDone - first.bytesDone
      guard span >= 500, done > 0, progress.phase == .reading else { return nil }
      return Int64(Double(span) * Double(progress.bytesTotal - progress.bytesDone) / Double(done))
    }
  }

  private struct State {
    var runs: [Int64: Run] = [:]
    var checks: [CheckKey: Check] = [:]
    /// Checks in the order in which they were asked for; the first goes first.
    var order: [CheckKey] = []
    var examination: Examination?
    var wakers: [Int: AsyncStream<Void>.Continuation] = [:]
    var nextWaker = 0
  }

  /// Checks that are held; the oldest goes when one more is asked for.
  private static let checksHeld = 16
  private let state = Mutex(State())

  package init() {}

  // MARK: Asked by pages

  /// What is known of a check; asks for it where nothing is.
  package func check(_ key: CheckKey) -> Check {
    let (check, isNew) = state.withLock { state -> (Check, Bool) in
      if let held = state.checks[key] { return (held, false) }
      state.checks[key] = .waiting
      state.order.removeAll { $0.upload == key.upload && state.checks[$0]?.isOver ?? true }
      state.order.append(key)
      for old in state.checks.keys where old.upload == key.upload && old != key && state.checks[old]?.isOver ?? true {
        state.checks[old] = nil
      }
      while state.order.count > ImportBoard.checksHeld { state.checks[state.order.removeFirst()] = nil }
      return (.waiting, true)
    }
    if isNew { wake() }
    return check
  }

  /// Forgets a check, so that it is made anew.
  package func forget(_ key: CheckKey) {
    state.withLock { state in
      guard state.checks[key]?.isOver ?? false else { return }
      state.checks[key] = nil
      state.order.removeAll { $0 == key }
    }
  }

  package func run(of upload: Int64) -> Run? { state.withLock { $0.runs[upload] } }
  package var examination: Examination? { state.withLock { $0.examination } }

  /// Asks for the doctor, unless he is at work.
  package func askExamination(now: Instant) {
    state.withLock { state in
      switch state.examination {
      case .waiting, .running: return
      default: state.examination = .waiting(asked: now)
      }
    }
    wake()
  }

  /// Tells the services that there is something to do.
  package func wake() {
    for waker in state.withLock({ Array($0.wakers.values) }) { waker.yield() }
  }

  // MARK: For who does the work

  /// A stream with an element whenever there may be something to do; many wakes may come as one.
  package func wakes() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let key = state.withLock { state in
      state.nextWaker += 1
      state.wakers[state.nextWaker] = continuation
      return state.nextWaker
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.state.withLock { $0.wakers.removeValue(forKey: key) }
    }
    continuation.yield()
    return stream
  }

  /// The check that was asked for first and is not begun.
  package var nextCheck: CheckKey? {
    state.withLock { state in
      state.order.first { if case .waiting? = state.checks[$0] { true } else { false } }
    }
  }

  package func set(_ check: Check, for key: CheckKey) {
    state.withLock { if $0.checks[key] != nil { $0.checks[key] = check } }
  }

  /// Whether the doctor was asked for and has not begun.
  package var isExaminationAsked: Bool {
    state.withLock { if case .waiting? = $0.examination { true } else { false } }
  }

  package func set(_ examination: Examination) { state.withLock { $0.examination = examination } }

  package func set(_ progress: ImportProgress, of upload: Int64, now: Instant) {
    state.withLock { state in
      if state.runs[upload]?.goOn(to: progress, at: now) == nil { state.runs[upload] = Run(progress, at: now) }
    }
  }

  package func end(_ upload: Int64) { _ = state.withLock { $0.runs.removeValue(forKey: upload) } }
}

extension ImportBoard.Check {
  /// Neither waiting nor at work.
  var isOver: Bool {
    switch self {
    case .waiting, .running: false
    case .done, .failed: true
    }
  }
}
