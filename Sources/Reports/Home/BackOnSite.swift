package import Alignment

/// A contact of somebody's that was on our pages within the last day [P25].
package struct BackOnSite: Hashable, Sendable {
  package let contact: ID<Contact>
  package let stage: Stage
  /// Name of the owner.
  package let owner: String
  /// The latest counted touch on our pages.
  package let at: Instant
  package let kind: TouchKind
  /// What it looked at: the content, else the landing page of the visit; `nil` where neither is known.
  package let subject: String?
}

extension ResolvedIndex {
  /// Contacts with an owner that were on our pages within a day, before customers: the latest first.
  ///
  /// Owners are those of now.
  /// - Complexity: O(*contacts*), and few touches of each from its last one back.
  func findBackOnSite() -> [BackOnSite] {
    let since = now - Instant.day
    let touches = index.touches
    let found = inChunks(index.contacts.count) { run in
      var found: [BackOnSite] = []
      for contact in run where index.contacts.owner[contact] != 0 {
        let places = touches.run(of: contact)
        guard let last = places.last, touches.at[last] > since || !visibility.seesAll else { continue }
        guard let touch = lastCountedTouch(of: contact, where: \.isOnSite), touches.at[touch] > since,
          let kind = TouchKind(rawValue: touches.kind[touch]),
          let stage = index.stageReading(of: contact, seen: visibility).furthest, stage < .customer
        else { continue }
        let subject = touches.content[touch] != 0 ? index.contents[touches.content[touch]] : nil
        let landing = touches.landing[touch] != 0 ? index.landings[touches.landing[touch]] : nil
        found.append(
          BackOnSite(
            contact: index.contacts.id[contact], stage: stage,
            owner: index.members[Int32(index.contacts.owner[contact])],
            at: Instant(milliseconds: touches.at[touch]), kind: kind, subject: subject ?? landing))
      }
      return found
    }
    return found.flatMap { $0 }.sorted { $0.at == $1.at ? $0.contact < $1.contact : $0.at > $1.at }
  }
}
