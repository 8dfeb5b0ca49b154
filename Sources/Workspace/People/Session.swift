package import Alignment
import Store

/// A browser that is signed in.
package struct Session: Hashable, Sendable {
  package let id: ID<Session>
  package let person: Person
  package let createdAt: Instant
  /// To the minute.
  package internal(set) var lastSeenAt: Instant
  /// Address and agent at sign-in.
  package let client: Client

  /// Milliseconds without a request, and in all, after which a session is over: 14 and 90 days.
  package static let longestIdle = 14 * Instant.day
  package static let longest = 90 * Instant.day
  /// How often being seen is written down.
  static let grain = Instant.minute

  /// When it ends if nobody uses it.
  package var expiresAt: Instant {
    min(lastSeenAt.adding(milliseconds: Session.longestIdle), createdAt.adding(milliseconds: Session.longest))
  }

  init(_ stored: Sessions.Stored, person: Person) {
    id = ID(stored.id)
    self.person = person
    createdAt = Instant(milliseconds: stored.createdAt)
    lastSeenAt = Instant(milliseconds: stored.lastSeenAt)
    client = Client(address: stored.address, agent: stored.agent)
  }
}

/// What a browser is given when its person signs in: two cookies.
package struct SessionGrant: Sendable {
  /// Value of the session cookie. It is stored as a hash: nobody can be told it again.
  package let secret: String
  package let session: Session
  /// Value of the device cookie, good for a year: a browser that has it is not slowed by others who guess.
  package let device: String
}
