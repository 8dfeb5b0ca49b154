import Alignment
import Persistence
import SQLiteDriver
import Store
import Testing

@Suite struct `Rows of people` {
  let shelf: Shelf
  let storage: SQLiteStorage

  init() throws {
    shelf = try Shelf()
    storage = try SQLiteStorage.open(path: shelf.file(), create: true)
    try storage.migrate(Schema.migrations)
    try storage.write { store in
      let changeset = try Changesets.open(
        at: Instant(milliseconds: 1), actor: "test", cause: "people", isHistory: true, in: store)
      for id: Int64 in 1...2 {
        try Members.insert(
          Members.Stored(id: id, name: "Person \(id)", roles: ["rep", "marketer"]), changeset: changeset, in: store)
        try Accounts.insert(
          Accounts.Stored(memberId: id, email: "P\(id)@acme.example", emailKey: "p\(id)@acme.example"), in: store)
      }
    }
  }

  /// Passes statements on, and keeps how SQLite would run them.
  final class Explainer: Reading {
    let store: any Reading
    private(set) var plan: [String] = []

    init(_ store: any Reading) { self.store = store }

    func rows(_ query: Query) throws -> [ResultRow] {
      try explain(query)
      return try store.rows(query)
    }
    func forEach(_ query: Query, _ body: (ResultRow) throws -> Bool) throws {
      try explain(query)
      try store.forEach(query, body)
    }
    func scan(_ query: Query, width: Int, _ body: (Span<Int64>) throws -> Void) throws {
      try explain(query)
      try store.scan(query, width: width, body)
    }
    private func explain(_ query: Query) throws {
      plan += try store.rows(Query("EXPLAIN QUERY PLAN " + query.text, query.values)).map { $0.text(3) }
    }
  }

  @Test func `that each request asks for are found by an index`() throws {
    let plan = try storage.read { store in
      let asked = Explainer(store)
      _ = try Sessions.find(secretHash: "x", in: asked)
      _ = try Sessions.find(1, in: asked)
      _ = try Sessions.all(of: 1, in: asked)
      _ = try Members.find(1, in: asked)
      _ = try Accounts.find(1, in: asked)
      _ = try Accounts.find(emailKey: "p1@acme.example", in: asked)
      _ = try Tokens.find(secretHash: "x", in: asked)
      _ = try Links.find(tokenHash: "x", at: 0, in: asked)
      _ = try FailureCounts.find("account:x", in: asked)
      _ = try SecretKeys.find("signing", in: asked)
      _ = try SignIns.page(below: nil, limit: 10, in: asked)
      return asked.plan
    }
    #expect(plan.count >= 11)
    #expect(plan.filter { !$0.hasPrefix("SEARCH") && !$0.hasPrefix("USE TEMP B-TREE") } == [])
  }

  @Test func `are one account an address`() {
    #expect(throws: StorageError.self) {
      try storage.write { try Accounts.setEmail("p1@ACME.example", key: "p1@acme.example", of: 2, in: $0) }
    }
  }

  @Test func `let a password be set on what was decided on only`() throws {
    try storage.write { store in
      #expect(try Accounts.setPassword("one", at: 1, of: 1, before: nil, in: store))
      #expect(try !Accounts.setPassword("two", at: 2, of: 1, before: nil, in: store))
      #expect(try Accounts.setPassword("two", at: 2, of: 1, before: "one", in: store))
      try Accounts.setDisabled(at: 3, 1, in: store)
      #expect(try !Accounts.setPassword("three", at: 4, of: 1, before: "two", in: store))
    }
    #expect(try storage.read { try Accounts.find(1, in: $0)?.passwordHash } == "two")
  }

  @Test func `let a link be used once, and until it is over`() throws {
    try storage.write { store in
      try Links.insert(.reset, tokenHash: "a", member: 1, madeBy: 2, at: 10, expiresAt: 20, in: store)
      try Links.insert(.setUp, tokenHash: "b", member: nil, madeBy: nil, at: 10, expiresAt: 20, in: store)
      let link = try #require(try Links.find(tokenHash: "a", at: 19, in: store))
      #expect(try Links.find(tokenHash: "a", at: 20, in: store) == nil)
      #expect(try !Links.use(link.id, at: 20, in: store))
      #expect(try Links.use(link.id, at: 19, in: store))
      #expect(try !Links.use(link.id, at: 19, in: store))
      #expect(try Links.find(tokenHash: "a", at: 19, in: store) == nil)
      try Links.endAll(of: 1, at: 19, in: store)
      #expect(try Links.find(tokenHash: "b", at: 19, in: store) != nil)
    }
  }

  @Test func `keep the first key of a name`() throws {
    let (first, second) = (String(repeating: "a", count: 43), String(repeating: "b", count: 43))
    #expect(try storage.write { try SecretKeys.keep(first, as: "signing", at: 1, in: $0) } == first)
    #expect(try storage.write { try SecretKeys.keep(second, as: "signing", at: 2, in: $0) } == first)
  }

  @Test func `forget counts that nobody adds to`() throws {
    let old = FailureCount(failures: 3, lastAt: Instant(milliseconds: 5))
    let new = FailureCount(failures: 4, lastAt: Instant(milliseconds: 15))
    try storage.write { store in
      try FailureCounts.set(old, of: "old", in: store)
      try FailureCounts.set(new, of: "new", in: store)
      try FailureCounts.forgetAll(before: Instant(milliseconds: 10), in: store)
      #expect(try FailureCounts.find("old", in: store).count == FailureCount())
      #expect(try FailureCounts.find("new", in: store).count == new)
    }
  }
}
