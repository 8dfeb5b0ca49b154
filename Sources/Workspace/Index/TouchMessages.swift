import Persistence
import Store

/// Source system and message id of some touches: what puts those at the same instant in order.
struct TouchMessages {
  private var found: [Int32: (system: Int64, message: String)] = [:]

  /// - Complexity: a look-up a touch; of more than 10,000, one pass over all that are stored.
  init(of ids: [Int32], in store: any Reading) throws {
    guard ids.count > 10_000 else {
      for id in ids { found[id] = try Touches.message(of: Int64(id), in: store) }
      return
    }
    let wanted = Set(ids)
    var messages: [Int32: (system: Int64, message: String)] = [:]
    messages.reserveCapacity(ids.count)
    try Touches.forEachMessage(in: store) { id, system, message in
      let id = Int32(truncatingIfNeeded: id)
      if wanted.contains(id) { messages[id] = (system, message) }
    }
    found = messages
  }

  /// By source system, message id, id.
  func precedes(_ one: Int32, _ two: Int32) -> Bool {
    let (left, right) = (found[one] ?? (0, ""), found[two] ?? (0, ""))
    if left.system != right.system { return left.system < right.system }
    if left.message != right.message {
      return left.message.unicodeScalars.lexicographicallyPrecedes(right.message.unicodeScalars)
    }
    return one < two
  }
}
