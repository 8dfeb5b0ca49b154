package import Alignment
import Persistence
import Store

/// What a person was told, and how they want to hear of it.
extension OpenWorkspace {
  /// The latest first, before an id; of contacts only to who may see them.
  package func alerts(of person: Person, before last: Int64 = .max, limit: Int) throws -> [AlertRecord] {
    try storage.read { store in
      try AlertReaders.page(of: person.id.rawValue, before: last, limit: limit, in: store)
        .filter { person.may(.seeContacts) || ($0.alert.contact == nil && $0.alert.deal == nil) }
        .map { try AlertRecord($0.alert, isRead: $0.readAt != nil, in: store) }
    }
  }

  /// How many a person has not read, at most 1,000: one look in an index.
  package func unreadAlerts(of person: Person) throws -> Int {
    try storage.read { try AlertReaders.unread(of: person.id.rawValue, limit: 1_000, in: $0) }
  }

  /// The newest alert of anybody; 0 where there is none. Cheap to ask again and again.
  package func newestAlert() throws -> Int64 { try storage.read { try Alerts.last(in: $0) } }

  /// Marks some as read; how many were not. No changeset is taken: it changes nothing that anybody else sees.
  package func readAlerts(_ ids: [Int64], of person: Person, now: Instant) throws -> Int {
    try storage.write { try AlertReaders.read(ids, of: person.id.rawValue, at: now.milliseconds, in: $0) }
  }

  /// Marks all as read up to one that the person has seen.
  package func readAllAlerts(upTo last: Int64, of person: Person, now: Instant) throws -> Int {
    try storage.write { try AlertReaders.readAll(upTo: last, of: person.id.rawValue, at: now.milliseconds, in: $0) }
  }

  package func alertChoice(of person: Person) throws -> AlertChoice {
    try storage.read { try AlertChoices.find(person.id.rawValue, in: $0).choice }
  }

  /// How the person hears of alerts from now on; what waits for a mail goes with it.
  package func setAlertChoice(_ choice: AlertChoice, of person: Person, now: Instant) throws {
    var errors = FieldErrors()
    if !(0...23).contains(choice.digestHour) { errors.add("digest_hour", .outOfRange, ["from": "0", "to": "23"]) }
    try errors.check()
    let member = person.id.rawValue
    try storage.write { store in
      try AlertChoices.set(choice, of: member, in: store)
      let last = try AlertChoices.find(member, in: store).lastDigest
      try AlertReaders.setMailAt(
        choice.mailInstant(after: now, lastDigest: last, in: calendar)?.milliseconds, of: member, in: store)
    }
  }
}
