import Alignment
import Foundation
import Persistence
import Store

/// Stores the demo company: what is small first, then batch by batch, at last the indexes. No import runs meanwhile.
struct DemoLoad {
  let workspace: OpenWorkspace
  let size: DemoSize
  let clock: DemoClock

  /// - Returns: the people of both teams.
  func run(progress: (ImportProgress) -> Void) throws -> DemoTeams {
    let storage = workspace.storage
    let campaigns = DemoCampaigns(clock)
    let (lease, terms, teams) = try storage.write { store in
      let lease = try ImportLease.take(for: "the demo company", of: storage, in: store)
      if size.isLarge {
        for index in Schema.touchIndexes { try store.define("DROP INDEX IF EXISTS \(index.name)") }
      }
      let changeset = try open(in: store)
      let terms = try DemoTerms(campaigns, in: store)
      let teams = try DemoTeams(contacts: size.contacts, changeset: changeset, in: store)
      try DemoMoney(clock: clock, campaigns: campaigns, terms: terms, contacts: size.contacts, seed: size.seed)
        .insert(changeset: changeset, in: store)
      return (lease, terms, teams)
    }
    defer { lease.release() }
    let pipe = DemoPipe()
    defer { pipe.stop() }
    pipe.start { [size, clock, hashKey = workspace.hashKey] in
      DemoStory(size: size, clock: clock, terms: terms, teams: teams, campaigns: campaigns, hashKey: hashKey)
    }
    var contacts = 0
    var touches = 0
    func report(_ phase: ImportProgress.Phase) {
      progress(
        ImportProgress(bytesDone: Int64(contacts), bytesTotal: Int64(size.contacts), rows: touches, phase: phase))
    }
    while let batch = pipe.next() {
      try storage.write {
        try lease.renew(in: $0)
        try store(batch, in: $0)
      }
      contacts += batch.contacts.count
      touches += batch.touches.count
      report(.reading)
    }
    guard size.isLarge else { return teams }
    report(.indexing)
    try storage.write { store in
      for index in Schema.touchIndexes {
        try store.define(index.definition.replacingOccurrences(of: "INDEX ", with: "INDEX IF NOT EXISTS "))
      }
      try lease.renew(in: store)
    }
    return teams
  }

  private func open(in store: any Writing) throws -> Int64 {
    try Changesets.open(
      at: Instant(milliseconds: clock.end), actor: "demo", cause: "demo company, seed \(size.seed)", isHistory: true,
      in: store)
  }

  private func store(_ batch: DemoBatch, in store: any Writing) throws {
    let changeset = try open(in: store)
    try take(batch.companies.count, of: .company, from: batch.companies.id.first, in: store)
    try take(batch.contacts.count, of: .contact, from: batch.contacts.id.first, in: store)
    try take(batch.touches.count, of: .touch, from: batch.touches.id.first, in: store)
    try take(batch.deals.count, of: .deal, from: batch.deals.first?.id, in: store)
    try Companies.append(batch.companies, changeset: changeset, in: store)
    try Contacts.append(batch.contacts, changeset: changeset, in: store)
    try Transitions.append(batch.transitions, changeset: changeset, in: store)
    try Touches.append(batch.touches, changeset: changeset, in: store)
    for deal in batch.deals { try Deals.insert(deal, changeset: changeset, in: store) }
    for row in batch.attached {
      try Deals.attach(
        row.contact, to: row.deal, isPrimary: row.isPrimary, at: row.at, changeset: changeset, in: store)
    }
    try Fields.append(batch.fields, in: store)
  }

  /// The story gives ids from 1 on, which holds only in a store where nobody took any.
  private func take(_ count: Int, of name: Sequences.Name, from first: Int64?, in store: any Writing) throws {
    guard let first else { return }
    guard try Sequences.take(count, of: name, in: store) == first else {
      throw WorkspaceError(
        .database, "has-workspace", "\(workspace.storage.place) was written to while the demo company was made.")
    }
  }
}
