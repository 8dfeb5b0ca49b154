/// What came of one attempt to send a mail or to call a web hook.
///
///     delivered    who was asked took it; it is theirs now
///     later        nothing was lost: try again (4xx of SMTP, 5xx of HTTP, a time-out, a line that broke)
///     refused      the same would be refused again (5xx of SMTP, 4xx of HTTP, an address that may not be called)
package struct DeliveryResult: Hashable, Sendable {
  package enum Verdict: String, CaseIterable, Sendable {
    case delivered, later, refused
  }

  /// Why, stable and kebab-case: stored, and the key of a sentence in the reader's language.
  package enum Reason: String, CaseIterable, Sendable {
    /// The other side said so: see ``code`` and ``text``.
    case answered
    case timeOut = "time-out"
    /// No such name, nobody listens there, or the line broke.
    case unreachable
    /// The certificate is not theirs, or TLS is demanded and not spoken.
    case tls
    /// Name and password were not taken, or are asked for and not set.
    case signIn = "sign-in"
    /// The name leads to an address inside, where hooks may not go.
    case privateAddress = "private-address"
    /// The hook answered with another address; redirects are not followed.
    case redirect
    /// The server was told to stop before anything was sent.
    case stopped
    /// The destination is no address, or one that this version cannot reach.
    case badAddress = "bad-address"
    /// libcurl could not begin: out of memory, or built without the protocol.
    case unavailable
  }

  package let verdict: Verdict
  package let reason: Reason
  /// The reply's code of SMTP or the status of HTTP; `nil` where none came.
  package let code: Int?
  /// What the other side said, one line of at most 300 characters. It may name a person: for pages, never for logs.
  package let text: String

  package init(_ verdict: Verdict, _ reason: Reason, code: Int? = nil, text: String = "") {
    self.verdict = verdict
    self.reason = reason
    self.code = code
    self.text = text
  }
}
