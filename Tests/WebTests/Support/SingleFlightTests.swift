import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Web

@Suite struct `Those who ask the same at once` {
  @Test func `share one answer, and its error`() throws {
    let flights = SingleFlight<String, Int>()
    let made = Mutex(0)
    let answers = Mutex<[Int]>([])
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      let answer = try? flights.value("six") {
        made.withLock { $0 += 1 }
        Thread.sleep(forTimeInterval: 0.3)
        return 6
      }
      if let answer { answers.withLock { $0.append(answer) } }
    }
    // As many rounds as threads may have run one after the other, each by fewer than asked.
    #expect(answers.withLock { $0 } == Array(repeating: 6, count: 8))
    #expect(made.withLock { $0 } < 8)
    struct Wrong: Error {}
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        _ = try flights.value("none") {
          Thread.sleep(forTimeInterval: 0.1)
          throw Wrong()
        }
      } catch { failures.withLock { $0 += 1 } }
    }
    #expect(failures.withLock { $0 } == 4)
  }

  @Test func `are told apart by what they ask, and by when`() throws {
    let flights = SingleFlight<Int, Int>()
    #expect(try flights.value(1) { try flights.value(2) { 20 } + 1 } == 21)
    #expect(try flights.value(1) { 5 } == 5)
  }
}
