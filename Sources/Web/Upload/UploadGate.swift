import Synchronization

/// How many files are being handed over, in all and by each person.
package final class UploadGate: Sendable {
  private let open = Mutex<[Int64: Int]>([:])

  package init() {}

  /// - Throws: ``Overload`` where there are enough.
  func enter(_ person: Int64, _ settings: UploadSettings) throws {
    try open.withLock { open in
      let all = open.values.reduce(0, +)
      guard all < settings.most, open[person, default: 0] < settings.mostEach else { throw Overload() }
      open[person, default: 0] += 1
    }
  }

  func leave(_ person: Int64) {
    open.withLock { open in
      let left = (open[person] ?? 1) - 1
      open[person] = left > 0 ? left : nil
    }
  }

  package var count: Int { open.withLock { $0.values.reduce(0, +) } }
}
