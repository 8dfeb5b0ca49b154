package import Alignment
import Persistence
import Store

/// Mails of alerts: gathered for each person, and put into the outbox once.
extension OpenWorkspace {
  /// Alerts told in one mail, at most.
  private static let mostTold = 50
  /// Milliseconds after which a mail that could not be written is of no more use.
  private static let staleAfter: Int64 = 36 * Instant.hour

  /// Writes the mails that are due. What a person has read by then is left out.
  ///
  /// Safe to end anywhere and to run again: a mail goes into the outbox in the transaction that ends the waiting of
  /// what it tells. A person gets one digest a day.
  ///
  /// - Returns: how many mails there were.
  package func sendAlertMails(now: Instant, writer: AlertWriter) throws -> Int {
    var mails = 0
    while let member = try storage.read({ try AlertReaders.dueMember(at: now.milliseconds, in: $0) }) {
      if try storage.write({ try sendAlertMail(to: member, now: now, writer: writer, in: $0) }) { mails += 1 }
    }
    return mails
  }

  /// - Returns: whether there was a mail. Afterwards nothing of the person is due.
  private func sendAlertMail(
    to member: Int64, now: Instant, writer: AlertWriter, in store: any Writing
  ) throws -> Bool {
    let waiting = try AlertReaders.waiting(of: member, limit: 1_000, in: store)
    guard let newest = waiting.first, waiting.contains(where: { $0.mailAt <= now.milliseconds }) else { return false }
    let (choice, lastDigest) = try AlertChoices.find(member, in: store)
    let today = calendar.day(of: now)
    if choice.mail == .digest, lastDigest == today {
      let next = choice.mailInstant(after: now, lastDigest: lastDigest, in: calendar)
      try AlertReaders.setMailAt(next?.milliseconds, of: member, in: store)
      return false
    }
    // What was due while the program was down waits for the end of quiet hours that began since.
    if let end = choice.holds(at: now, in: calendar) {
      try AlertReaders.setMailAt(end.milliseconds, of: member, in: store)
      return false
    }
    try AlertReaders.setMailed(upTo: newest.stored.alert.id, of: member, at: now.milliseconds, in: store)
    let fresh = waiting.filter {
      $0.stored.readAt == nil && $0.mailAt > now.milliseconds - OpenWorkspace.staleAfter
    }
    guard !fresh.isEmpty, let person = try Person.active(member, in: store), let address = person.email else {
      return false
    }
    let seen = fresh.filter {
      person.may(.seeContacts) || ($0.stored.alert.contact == nil && $0.stored.alert.deal == nil)
    }
    guard !seen.isEmpty else { return false }
    let told = try seen.prefix(OpenWorkspace.mostTold).map {
      try AlertRecord($0.stored.alert, isRead: false, in: store)
    }
    let isDigest = choice.mail == .digest
    let letter = writer.letter(
      AlertLetter(
        name: person.name, language: person.language, isDigest: isDigest, alerts: told, more: seen.count - told.count))
    let changeset = try Changesets.open(
      at: now, actor: OpenWorkspace.sweeper.name, cause: "mail enqueued", isHistory: true, in: store)
    try post(
      letter, purpose: isDigest ? "digest" : "alert", to: address, reader: person.name,
      expires: now.adding(milliseconds: Instant.day), changeset: changeset, now: now, in: store)
    if isDigest { try AlertChoices.setLastDigest(today, of: member, in: store) }
    return true
  }
}
