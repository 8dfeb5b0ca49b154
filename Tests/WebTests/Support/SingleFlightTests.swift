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
    // Threads of their own: a pool that others fill may run one after the other.
    let begun = DispatchSemaphore(value: 0)
    let asked = DispatchSemaphore(value: 0)
    let landed = DispatchGroup()
    func ask() {
      landed.enter()
      Thread.detachNewThread {
        asked.signal()
        let answer = try? flights.value("six") {
          made.withLock { $0 += 1 }
          begun.signal()
          for _ in 0..<8 { _ = asked.wait(timeout: .now() + 5) }
          Thread.sleep(forTimeInterval: 0.3)
          return 6
        }
        if let answer { answers.withLock { $0.append(answer) } }
        landed.leave()
      }
    }
    ask()
    begun.wait()
    for _ in 1..<8 { ask() }
    landed.wait()
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
