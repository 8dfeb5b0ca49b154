import Persistence

/// A store whose program may be killed in the middle of a transaction, or after one before it is told of it.
struct KillingStorage: Storage {
  struct Killed: Error {}

  let base: any Storage
  /// Asked before and after each transaction ends.
  let isKilled: @Sendable () -> Bool

  var dialect: Dialect { base.dialect }
  var place: String { base.place }

  func read<Answer>(_ body: (any Reading) throws -> Answer) throws -> Answer { try base.read(body) }

  func write<Answer>(_ body: (any Writing) throws -> Answer) throws -> Answer {
    let answer = try base.write { store in
      let answer = try body(store)
      if isKilled() { throw Killed() }
      return answer
    }
    if isKilled() { throw Killed() }
    return answer
  }

  func migrate(_ migrations: [Migration]) throws { try base.migrate(migrations) }
  func backup(to path: String, progress: (Double) -> Void) throws { try base.backup(to: path, progress: progress) }
  func version() throws -> Int64 { try base.version() }
  func bulk(_ load: BulkLoad?) throws { try base.bulk(load) }
  func checkpoint() throws { try base.checkpoint() }
}
