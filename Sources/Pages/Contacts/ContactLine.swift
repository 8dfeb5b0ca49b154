package import Alignment
package import Reports

/// Who works here, for names in lists: teams and ids by name.
package struct Colleagues: Sendable {
  package struct Colleague: Sendable {
    package let id: Int64
    package let name: String
    package let team: Team

    package init(id: Int64, name: String, team: Team) {
      self.id = id
      self.name = name
      self.team = team
    }
  }

  /// In the order of names.
  package let all: [Colleague]
  private let byName: [String: Colleague]

  package init(_ all: [Colleague]) {
    self.all = all.sorted { $0.name < $1.name }
    byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
  }

  package subscript(name: String) -> Colleague? { byName[name] }
  package func name(of id: Int64) -> String? { all.first { $0.id == id }?.name }

  /// Choices of a select, by id.
  package var options: [(value: String, label: String)] { all.map { (String($0.id), $0.name) } }
}

/// One contact in a list, as the partial `contact-line` shows it.
package struct ContactLine {
  let finder: ContactFinder
  let reader: Reader
  let colleagues: Colleagues

  package init(_ finder: ContactFinder, reader: Reader, colleagues: Colleagues) {
    self.finder = finder
    self.reader = reader
    self.colleagues = colleagues
  }

  /// - Parameter contact: its ordinal in the finder's snapshot.
  package func fields(_ contact: Int) -> Fields {
    let columns = finder.index.contacts
    let id = columns.id[contact].rawValue
    let texts = finder.names.texts(of: Int(id))
    let stage = finder.traits.stage[contact]
    let owner = finder.index.members[Int32(columns.owner[contact])]
    let hasOwner = columns.owner[contact] != 0
    let last = finder.traits.lastTouch[contact]
    var fields: Fields = [
      "id": String(id), "href": Path.contact.link(id), "name": name(of: contact),
      "email": texts.flatMap { $0.second.isEmpty || $0.name.isEmpty ? nil : $0.second },
      "selectLabel": reader.text("contacts.select", ["name": name(of: contact)]), "stage": reader.stage(stage),
      "team": finder.index.stageOwners[stage].cssClass, "hasOwner": hasOwner, "owner": owner,
      "ownerInitials": owner.initials, "ownerTeam": colleagues[owner]?.team.cssClass ?? "",
      "touched": last == .min ? reader.text("contacts.never") : reader.relative(Instant(milliseconds: last)),
      "touchedExact": last == .min ? nil : reader.instant(Instant(milliseconds: last)),
      "isMachine": finder.traits.isMachineOnly[contact], "hasCompany": false,
      "created": reader.shortDate(reader.calendar.day(of: Instant(milliseconds: columns.createdAt[contact]))),
    ]
    if columns.company[contact] >= 0 {
      let company = finder.index.companies[Int(columns.company[contact])].rawValue
      fields["hasCompany"] = true
      fields["company"] = finder.companies.label(of: Int(company)) ?? String(company)
      fields["companyHref"] = Path.company.link(company)
    }
    return fields.merging(next(contact))
  }

  /// The name, else the e-mail address, else `Contact 17`.
  package func name(of contact: Int) -> String {
    let id = finder.index.contacts.id[contact].rawValue
    return finder.names.label(of: Int(id)) ?? reader.text("contacts.unnamed", ["id": String(id)])
  }

  private func next(_ contact: Int) -> Fields {
    let columns = finder.index.contacts
    let resting = columns.resting[contact]
    if resting != .none {
      return ["next": reader.resting(resting), "isOverdue": false, "isResting": true, "nextExact": nil]
    }
    let at = columns.nextActionAt[contact]
    guard at != .min else {
      return ["next": reader.text("contacts.next-none"), "isOverdue": false, "isResting": false, "nextExact": nil]
    }
    let instant = Instant(milliseconds: at)
    let day = reader.calendar.day(of: instant)
    return [
      "next": reader.shortDate(day), "nextExact": reader.relative(day), "isOverdue": day < reader.today,
      "isResting": false,
    ]
  }
}
