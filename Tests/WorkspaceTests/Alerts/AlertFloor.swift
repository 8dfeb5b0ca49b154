import Alignment
import Persistence
import SQLiteDriver
import Store
import Synchronization
import Testing
import Wire
import Workspace

/// A sales floor whose people have accounts, and what they are told.
final class AlertFloor {
  let floor: SalesFloor
  var workspace: OpenWorkspace { floor.workspace }
  let operations: Person
  /// What the writer of mails was asked to tell.
  let letters = Letters()

  final class Letters: Sendable {
    private let held = Mutex<[AlertLetter]>([])
    func append(_ letter: AlertLetter) { held.withLock { $0.append(letter) } }
    var all: [AlertLetter] { held.withLock { $0 } }
  }

  init() throws {
    floor = try SalesFloor()
    let workspace = floor.workspace
    let id = try workspace.addMember(
      Members.Stored(id: 0, name: "Olga", roles: ["operations"]), actor: "Ada", now: floor.start)
    operations = Person(id: ID(id), name: "Olga", roles: [.operations])
    for person in [floor.bea, floor.carl, floor.head, floor.mia] {
      let address = "\(person.name.lowercased())@acme.test"
      try floor.place.storage.write {
        try Accounts.insert(
          Accounts.Stored(memberId: person.id.rawValue, email: address, emailKey: address), in: $0)
      }
    }
  }

  var writer: AlertWriter {
    AlertWriter(
      letter: { [letters] letter in
        letters.append(letter)
        let words = letter.alerts.map { "\($0.occasion.rawValue) \($0.contact?.name ?? "")" }.joined(separator: ", ")
        return Letter(language: "en", subject: words, plain: words, html: "<p>")
      },
      document: { call in
        "\(call.hook.form.rawValue): "
          + call.alerts.map { "\($0.occasion.rawValue) \($0.contact?.name ?? $0.deal?.name ?? "")" }
          .joined(separator: ", ")
      })
  }

  /// A contact of a rep.
  func contact(_ name: String, of owner: Person?) throws -> Int64 {
    let id = try floor.place.contact(name, email: "\(name)@x.test", at: floor.start)
    _ = try floor.place.storage.write { store in
      try store.execute("UPDATE contact SET owner_id = \(owner?.id.rawValue) WHERE id = \(id)")
    }
    return id
  }

  /// A touch of a contact by name, so many hours after the start.
  func touch(
    _ name: String, _ hours: Double, _ kind: String = "page-view", page: String = "/", side: String = "",
    mark: String = "", isHistory: Bool = false, known: Double? = nil
  ) throws {
    let at = floor.after(hours)
    let outcome = try floor.place.load(
      .touches,
      text: "message_id,contact_email,at,kind,url,side,mark\n"
        + "\(name)-\(hours)-\(kind)-\(page),\(name)@x.test,\(floor.place.workspace.text(at)),\(kind),"
        + "https://x.test\(page),\(side),\(mark)\n",
      isHistory: isHistory, now: floor.after(known ?? hours))
    #expect(outcome.refused == 0, "\(outcome.firstRefusals)")
  }

  @discardableResult
  func round(_ hours: Double) throws -> AlertRound {
    try workspace.makeAlerts(now: floor.after(hours), writer: writer)
  }

  /// What a person was told: `came-back Ada`, the earliest first.
  func told(_ person: Person) throws -> [String] {
    try workspace.alerts(of: person, limit: 100).reversed().map {
      "\($0.occasion.rawValue) \($0.contact?.name ?? $0.deal?.name ?? $0.subject ?? "")"
    }
  }

  /// A deal without contacts that is won at once.
  func win(_ name: String, _ hours: Double) throws {
    let now = floor.after(hours)
    let id = try workspace.createDeal(DealForm(name: name, amountMinor: 100_00), contacts: [], by: .ada, now: now)
    try workspace.closeDeal(id, as: .won, by: .ada, now: now)
  }

  /// Only these rules.
  func rules(_ rules: AlertRule...) throws {
    for rule in try workspace.alertRules() { try workspace.removeAlertRule(rule.id, by: operations, now: floor.start) }
    for rule in rules { _ = try workspace.addAlertRule(AlertRuleForm(rule), by: operations, now: floor.start) }
  }

  func outbox(_ kind: Outbox.Kind) throws -> [(destination: String, content: String)] {
    try floor.place.storage.read { store in
      try store.rows("SELECT destination, content FROM outbox WHERE kind = \(kind.rawValue) ORDER BY id")
        .map { ($0.text(0), $0.text(1)) }
    }
  }
}

extension OpenWorkspace {
  /// An instant as files have it.
  func text(_ instant: Instant) -> String {
    let day = CivilDate(daysSinceEpoch: Int(instant.milliseconds / Instant.day))
    let rest = instant.milliseconds % Instant.day / 1_000
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
