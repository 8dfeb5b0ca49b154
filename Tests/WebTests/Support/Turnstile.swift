/// Lets a few work at once; others wait for their turn, first come first served.
///
/// A server with its threads, its journeys and its Argon2id is heavy: with a hundred at once each test is so slow that
/// what it waits for comes too late.
actor Turnstile {
  /// For all servers of this process.
  static let servers = Turnstile(places: 3)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { free = places }

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  /// Gives the place to who waits longest.
  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }

  nonisolated func passing<Answer: Sendable>(_ body: () async throws -> Answer) async throws -> Answer {
    await enter()
    do {
      let answer = try await body()
      await leave()
      return answer
    } catch {
      await leave()
      throw error
    }
  }
}
