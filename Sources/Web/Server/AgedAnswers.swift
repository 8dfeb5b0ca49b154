import Synchronization
import Wire
import Workspace

/// Answers that are read from the store and change as clocks run: held for fifty times as long as they took to make, so
/// that making them takes two hundredths of the time at most. What took under 20 ms is made anew each time.
///
/// Who asks soon after that gets the old answer once more while a new one is made, and so does not wait.
final class AgedAnswers: Sendable {
  private struct Entry {
    let sheet: Sheet
    let took: Duration
    let madeAt: ContinuousClock.Instant

    var age: Duration { madeAt.duration(to: .now) }
  }

  private static let most = 64
  private static let quick = Duration.milliseconds(20)
  /// An answer is held for so many times as long as it took to make, and given while a new one is made for so many.
  private static let fresh = 50
  private static let stale = 400
  private let threads: WorkThreads
  private let flights = SingleFlight<ReportRequest, Sheet>()
  private let held = Mutex<[ReportRequest: Entry]>([:])
  private let renewed = Mutex<Set<ReportRequest>>([])

  /// - Parameter threads: on which answers are made anew.
  init(on threads: WorkThreads) { self.threads = threads }

  func sheet(_ request: ReportRequest, _ body: @escaping @Sendable () throws -> Sheet) throws -> Sheet {
    if let entry = held.withLock({ $0[request] }) {
      if entry.age < entry.took * AgedAnswers.fresh { return entry.sheet }
      if entry.age < entry.took * AgedAnswers.stale {
        renew([request]) { _ in try body() }
        return entry.sheet
      }
    }
    return try make(request, body)
  }

  /// Has answers made before anybody asks, or anew before the old ones are too old to be given: one after the other.
  func foresee(_ requests: [ReportRequest], _ body: @escaping @Sendable (ReportRequest) throws -> Sheet) {
    let due = requests.filter { request in
      held.withLock { $0[request] }.map { $0.age >= $0.took * (AgedAnswers.stale / 2) } ?? true
    }
    renew(due, body)
  }

  private func make(_ request: ReportRequest, _ body: () throws -> Sheet) throws -> Sheet {
    try flights.value(request) {
      if let entry = held.withLock({ $0[request] }), entry.age < entry.took * AgedAnswers.fresh { return entry.sheet }
      let start = ContinuousClock.now
      let sheet = try body()
      let took = start.duration(to: .now)
      guard took > AgedAnswers.quick else { return sheet }
      held.withLock { held in
        if held.count >= AgedAnswers.most { held.removeAll() }
        held[request] = Entry(sheet: sheet, took: took, madeAt: .now)
      }
      return sheet
    }
  }

  private func renew(_ requests: [ReportRequest], _ body: @escaping @Sendable (ReportRequest) throws -> Sheet) {
    let fresh = renewed.withLock { renewed in requests.filter { renewed.insert($0).inserted } }
    renewNext(of: fresh[...], body)
  }

  /// Each is a piece of work of its own, so that the end of the server waits for one at most.
  private func renewNext(
    of requests: ArraySlice<ReportRequest>, _ body: @escaping @Sendable (ReportRequest) throws -> Sheet
  ) {
    guard let request = requests.first else { return }
    threads.start { [self] in
      // What fails is made, and fails, for the next who asks once the old answer is too old.
      _ = try? make(request) { try body(request) }
      renewed.withLock { _ = $0.remove(request) }
      renewNext(of: requests.dropFirst(), body)
    }
  }
}
