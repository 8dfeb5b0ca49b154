import Alignment
import Persistence
import Store

/// The counts of failures that one attempt falls under, and the rule of each.
///
/// An attempt is counted before the password is checked and given back where it was right, so that a thousand at
/// once are a thousand, not one.
struct AttemptCounts {
  private let counts: [(subject: String, rule: Slowdown)]

  /// - Parameter emailCode: of the address that was typed, whether anybody has it or not.
  init(signInTo emailCode: String, from client: Client, device: DeviceCookie?) {
    if let device {
      // A browser that signed in before answers for itself only.
      counts = [("device:\(device.mark)", .pair)]
    } else {
      counts = [
        ("pair:\(emailCode):\(client.network)", .pair), ("account:\(emailCode)", .account),
        ("address:\(client.network)", .address),
      ]
    }
  }

  /// Asking a person who is signed in for the password once more.
  init(confirmationBy member: Int64) { counts = [("confirm:\(member)", .pair)] }

  init(resetOf emailCode: String, from client: Client) {
    counts = [("reset:\(emailCode)", .requests), ("reset-from:\(client.network)", .requests)]
  }

  /// Until when attempts are held back; `nil` where this one may be made.
  func heldUntil(now: Instant, in store: any Reading) throws -> Instant? {
    try counts.compactMap { try FailureCounts.find($0.subject, in: store).count.heldUntil($0.rule, now: now) }.max()
  }

  /// Counts the attempt, unless it is held back: then until when.
  func begin(now: Instant, in store: any Writing) throws -> Instant? {
    if let until = try heldUntil(now: now, in: store) { return until }
    for (subject, rule) in counts {
      let count = try FailureCounts.find(subject, in: store).count
      try FailureCounts.set(count.adding(at: now, rule), of: subject, in: store)
    }
    try FailureCounts.forgetAll(before: now.adding(days: -AttemptCounts.memory), in: store)
    return nil
  }

  /// The attempt was right: the first count starts anew, and the others, which may be others' too, lose this one.
  func succeed(in store: any Writing) throws {
    for (place, count) in counts.enumerated() {
      if place == 0 {
        try FailureCounts.forget(count.subject, in: store)
      } else {
        let stored = try FailureCounts.find(count.subject, in: store).count
        try FailureCounts.set(stored.givenBack, of: count.subject, in: store)
      }
    }
  }

  /// Whether this wait has not been written down yet; notes that it is now.
  func isFirstRefusal(now: Instant, in store: any Writing) throws -> Bool {
    for (subject, rule) in counts {
      let stored = try FailureCounts.find(subject, in: store)
      guard stored.count.heldUntil(rule, now: now) != nil else { continue }
      if let told = stored.toldAt, told >= stored.count.lastAt { return false }
      try FailureCounts.setTold(at: now, of: subject, in: store)
      return true
    }
    return false
  }

  /// Whether this wait has been written down, without a write: a storm of refused attempts costs reads.
  func wasTold(now: Instant, in store: any Reading) throws -> Bool {
    for (subject, rule) in counts {
      let stored = try FailureCounts.find(subject, in: store)
      guard stored.count.heldUntil(rule, now: now) != nil else { continue }
      return stored.toldAt.map { $0 >= stored.count.lastAt } ?? false
    }
    return false
  }

  /// Days after which a count that nobody added to is forgotten whole.
  private static let memory = 30
}

extension OpenWorkspace {
  /// Counts an attempt before it is made.
  ///
  /// - Throws: ``PeopleError/tooManyAttempts(until:)``, written down once for each wait.
  func begin(_ counts: AttemptCounts, of member: Int64?, emailCode: String?, client: Client, now: Instant) throws {
    let (held, told) = try storage.read { store in
      (try counts.heldUntil(now: now, in: store), try counts.wasTold(now: now, in: store))
    }
    var until = held
    if held == nil || !told {
      until = try storage.write { store in
        guard let until = try counts.begin(now: now, in: store) else { return nil }
        if try counts.isFirstRefusal(now: now, in: store) {
          try SignInEvent.append(.heldBack, of: member, emailCode: emailCode, client: client, now: now, in: store)
        }
        return until
      }
    }
    if let until { throw PeopleError.tooManyAttempts(until: until) }
  }
}
