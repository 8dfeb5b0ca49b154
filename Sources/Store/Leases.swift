package import Persistence

/// Who alone may do something for now: one row a name, given up at the end or when its time is over.
package enum Leases {
  package struct Stored: Hashable, Sendable {
    package let name: String
    /// What the work is, for messages: a file name.
    package let holder: String
    package let process: Int64
    package let host: String
    /// Tells holders apart that are otherwise alike.
    package let token: Int64
    package let since: Int64
    package var expires: Int64

    package init(
      name: String, holder: String, process: Int64, host: String, token: Int64, since: Int64, expires: Int64
    ) {
      self.name = name
      self.holder = holder
      self.process = process
      self.host = host
      self.token = token
      self.since = since
      self.expires = expires
    }
  }

  package static func current(_ name: String, in store: any Reading) throws -> Stored? {
    try store.row("SELECT name, holder, process, host, token, since, expires FROM lease WHERE name = \(name)").map {
      Stored(
        name: $0.text(0), holder: $0.text(1), process: $0.integer(2), host: $0.text(3), token: $0.integer(4),
        since: $0.integer(5), expires: $0.integer(6))
    }
  }

  /// Gives the lease to a holder, whoever had it.
  package static func give(_ lease: Stored, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO lease (name, holder, process, host, token, since, expires)
      VALUES (\(lease.name), \(lease.holder), \(lease.process), \(lease.host), \(lease.token), \(lease.since),
        \(lease.expires))
      ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, process = excluded.process, host = excluded.host,
        token = excluded.token, since = excluded.since, expires = excluded.expires
      """)
  }

  /// False where another has it by now.
  package static func renew(_ lease: Stored, until expires: Int64, in store: any Writing) throws -> Bool {
    try store.execute(
      "UPDATE lease SET expires = \(expires) WHERE name = \(lease.name) AND token = \(lease.token)") > 0
  }

  package static func release(_ lease: Stored, in store: any Writing) throws {
    try store.execute("DELETE FROM lease WHERE name = \(lease.name) AND token = \(lease.token)")
  }
}
