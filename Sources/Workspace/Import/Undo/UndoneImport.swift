/// What undoing an import did, or would do.
package struct UndoneImport: Sendable, Equatable {
  package var importId: Int64
  package var kind: String
  package var fileName: String
  /// Taken back: as if they had never been loaded.
  package var contacts = 0
  package var companies = 0
  package var deals = 0
  package var touches = 0
  package var stageEntries = 0
  /// Versions of costs, goals and rates.
  package var amounts = 0
  /// Contacts taken off deals that stay.
  package var attachments = 0
  /// Fields that are again what they were before.
  package var values = 0
  /// How many things stay as the import left them.
  package var keptCount = 0
  /// The first hundred of them.
  package var kept: [Kept] = []

  /// Something that stays, and why.
  package struct Kept: Sendable, Equatable {
    /// `contact 17`, `deal 3: amount`.
    package var what: String
    package var reason: String
  }

  package init(importId: Int64, kind: String, fileName: String) {
    self.importId = importId
    self.kind = kind
    self.fileName = fileName
  }

  mutating func keep(_ what: String, _ reason: String) {
    keptCount += 1
    if kept.count < 100 { kept.append(Kept(what: what, reason: reason)) }
  }
}
