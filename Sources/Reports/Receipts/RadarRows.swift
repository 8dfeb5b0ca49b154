package import Alignment

extension JourneyIndex {
  /// The contacts of one stage of the radar, or with no stage of all; `nil` as finding is every contact.
  package func radarRows(stage: Stage?, finding: RadarFinding?, at instant: Instant? = nil) -> [ReceiptRow] {
    let found = finding.map { asked in
      Set(radar(at: instant).findings.first { $0.finding == asked }?.contacts ?? [])
    }
    return contacts.id.indices.compactMap { contact in
      if let found, !found.contains(contacts.id[contact]) { return nil }
      if let stage, presentStage(of: contact) != stage { return nil }
      return radarRow(contact)
    }
  }

  /// Contacts that rest, in any way.
  package func restingRows(stage: Stage?) -> [ReceiptRow] {
    contacts.id.indices.compactMap { contact in
      guard contacts.resting[contact] != .none else { return nil }
      if let stage, presentStage(of: contact) != stage { return nil }
      return radarRow(contact)
    }
  }

  /// Contacts that break the invariant that nothing is off the radar (I1).
  package func offRadarRows(at instant: Instant) -> [ReceiptRow] {
    let found = Set(radar(at: instant).findings.filter(\.finding.breaksInvariant).flatMap(\.contacts))
    return contacts.id.indices.compactMap { found.contains(contacts.id[$0]) ? radarRow($0) : nil }
  }

  private func radarRow(_ contact: Int) -> ReceiptRow {
    let next = contacts.nextActionAt[contact]
    return ReceiptRow(.contact(contacts.id[contact]), at: next == .min ? nil : next)
  }
}
