import Alignment
import Persistence
import Store

/// Marks the opens and clicks that machines made among what a load brought, and beside what was there.
///
/// At the load's end, because a file may name the sending after the opening, and one burst may lie in two batches.
struct MachineSweep {
  let workspace: OpenWorkspace
  let session: ImportSession
  let lease: ImportLease

  /// What the record of changes says of a touch's mark, as a field of its contact.
  static func field(ofTouch id: Int64) -> String { "mark:\(id)" }

  /// The touch of such a field; `nil` for another field.
  static func touch(ofField field: String) -> Int64? { field.hasPrefix("mark:") ? Int64(field.dropFirst(5)) : nil }

  static let counted = "counted"
  static let machine = "machine"

  /// Beyond so many contacts all touches are read in one pass.
  private static let fewContacts = 5_000
  /// So many are marked in one transaction.
  private static let atOnce = 1_000

  /// - Parameter isAll: the load brought every touch that is stored, in this run.
  func run(isAll: Bool) throws {
    let storage = workspace.storage
    let machines = MachineMail().found(in: try storage.read { try touches(isAll: isAll, in: $0) })
    var rest = machines[...]
    while !rest.isEmpty {
      try storage.write { store in
        try lease.renew(in: store)
        try session.openChangeset(in: store)
        for touch in rest.prefix(MachineSweep.atOnce) {
          guard try MailTouches.mark(touch.id, .machine, in: store) else { continue }
          try Changes.append(
            .contact, touch.contact, field: MachineSweep.field(ofTouch: touch.id), at: touch.at,
            before: MachineSweep.counted, after: MachineSweep.machine, changeset: session.changeset, in: store)
        }
      }
      rest = rest.dropFirst(MachineSweep.atOnce)
    }
    session.outcome.machines += machines.count
  }

  private func touches(isAll: Bool, in store: any Reading) throws -> [MailTouches.Stored] {
    if isAll { return session.touches.mail }
    var contacts = Set(session.touches.mail.map(\.contact))
    if session.outcome.resumed { contacts.formUnion(try MailTouches.contacts(ofImport: session.run.id, in: store)) }
    guard contacts.count > MachineSweep.fewContacts else {
      return try contacts.sorted().flatMap { try MailTouches.all(of: $0, link: MachineMail.link, in: store) }
    }
    var found: [MailTouches.Stored] = []
    try MailTouches.forEach(link: MachineMail.link, in: store) { if contacts.contains($0.contact) { found.append($0) } }
    return found
  }
}
