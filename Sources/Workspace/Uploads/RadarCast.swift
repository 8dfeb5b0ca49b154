package import Alignment
import Persistence
package import Reports
import Store

/// The radar's findings by who answers for the contacts.
package struct RadarCast: Sendable {
  package var report: RadarReport
  /// One an owner who has a finding, by name; nobody last.
  package var owners: [Owner]

  package struct Owner: Sendable {
    /// `nil` for nobody.
    package let name: String?
    /// One a finding, in the order of ``Reports/RadarFinding``.
    package var counts: [Int]
  }
}

extension JourneyIndex {
  /// - Complexity: the radar's, and once more the contacts that have a finding.
  package func radarCast() -> RadarCast {
    let report = radar()
    var counts = [[Int]](
      repeating: Array(repeating: 0, count: RadarFinding.allCases.count), count: max(1, members.count))
    for (place, finding) in report.findings.enumerated() {
      forEachContact(of: finding) { counts[Int(contacts.owner[$0])][place] += 1 }
    }
    var owners = counts.indices.dropFirst().filter { counts[$0].contains { $0 > 0 } }
      .map { RadarCast.Owner(name: members[Int32($0)], counts: counts[$0]) }
      .sorted { ($0.name ?? "") < ($1.name ?? "") }
    if counts[0].contains(where: { $0 > 0 }) { owners.append(RadarCast.Owner(name: nil, counts: counts[0])) }
    return RadarCast(report: report, owners: owners)
  }

  /// Contacts with a finding after one of them, in the order of the index.
  ///
  /// - Parameter owner: `.some(nil)` for nobody's; `nil` for everybody's.
  package func contactRows(
    with finding: RadarFinding, owner: String??, after last: Int64?, limit: Int, at instant: Instant? = nil
  ) -> [Int] {
    guard let found = radar(at: instant).findings.first(where: { $0.finding == finding }) else { return [] }
    var rows: [Int] = []
    var isPassed = last == nil
    forEachContact(of: found) { row in
      let name: String? = contacts.owner[row] == 0 ? nil : members[Int32(contacts.owner[row])]
      if let owner, owner != name { return }
      if isPassed, rows.count < limit { rows.append(row) }
      if contacts.id[row].rawValue == last { isPassed = true }
    }
    return rows
  }

  /// A finding's ids stand in the order of the index, so that one pass finds their rows.
  private func forEachContact(of finding: RadarReport.Finding, _ body: (Int) -> Void) {
    var row = 0
    for id in finding.contacts {
      while row < contacts.count, contacts.id[row] != id { row += 1 }
      guard row < contacts.count else { return }
      body(row)
      row += 1
    }
  }
}

extension OpenWorkspace {
  /// What some contacts are called: name, else e-mail. Those that are not there are left out.
  package func contactNames(_ ids: [ID<Contact>], by person: Person) throws -> [ID<Contact>: String] {
    try person.require(.seeContacts)
    return try storage.read { store in
      var names: [ID<Contact>: String] = [:]
      for id in ids {
        guard let contact = try Contacts.find(id.rawValue, in: store) else { continue }
        names[id] = contact.name ?? contact.email
      }
      return names
    }
  }
}
