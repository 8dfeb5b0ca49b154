import Alignment
import Reports

/// What an index holds, as texts: the same for two indexes that answer every question alike, however their texts,
/// visits and ties are numbered.
struct IndexText {
  let index: JourneyIndex

  var lines: [String] {
    (0..<index.contacts.count).flatMap(contact) + (0..<index.deals.count).map(deal) + rest
  }

  private func contact(_ contact: Int) -> [String] {
    let columns = index.contacts
    let name = "contact \(columns.id[contact].rawValue)"
    var lines = [
      "\(name): company \(company(columns.company[contact])) created \(columns.createdAt[contact]) "
        + "changeset \(changeset(columns.changeset[contact])) owner \(index.members[Int32(columns.owner[contact])]) "
        + "\(columns.resting[contact]) until \(columns.restingUntil[contact]) "
        + "\(index.reasons[columns.restingReason[contact]]) next \(columns.nextActionAt[contact]) "
        + "\(columns.nextActionByDefault[contact]) \(columns.postponements[contact])"
    ]
    for change in columns.companyChanges[Int32(contact)] ?? [] {
      lines.append("\(name): company was \(company(change.before)) \(change.at) \(changeset(change.changeset))")
    }
    for row in columns.history(of: contact) {
      let entry = columns.entries[row]
      lines.append(
        "\(name): \(entry.kind) \(entry.from) \(entry.to) \(entry.at) \(entry.span) \(index.reasons[entry.reason]) "
          + "\(changeset(entry.changeset)) \(entry.isVoided) \(columns.entryVoids[Int32(row)].map(changeset) ?? 0)")
    }
    lines += fields(.contact, contact).map { "\(name): \($0)" }
    return lines + touches(of: contact).map { "\(name): \($0)" }
  }

  private func touches(of contact: Int) -> [String] {
    let touches = index.touches
    var visits: [Int32: Int] = [-1: -1]
    return touches.run(of: contact).map { row in
      let visit = visits[touches.visit[row]] ?? visits.count
      visits[touches.visit[row]] = visit
      return "touch \(touches.at[row]) \(index.channels[Int32(touches.channel[row])]) \(touches.kind[row]) "
        + "\(touches.flags[row]) \(index.sources[touches.source[row]]) \(index.campaigns[touches.campaign[row]]) "
        + "\(index.contents[touches.content[row]]) \(index.landings[touches.landing[row]]) "
        + "on \(index.landings[touches.page(of: row)]) visit \(visit) "
        + "\(changeset(touches.changeset[row])) \(index.members[Int32(touches.owner[row])]) "
        + "\(touches.voids[Int32(row)].map(changeset) ?? 0)"
    }
  }

  private func deal(_ deal: Int) -> String {
    let columns = index.deals
    var text = row(columns.rows[deal])
    for place in columns.contactRange(of: deal) { text += " with " + person(columns.contacts[place]) }
    for change in columns.changes[Int32(deal)] ?? [] {
      text += " before \(change.at) \(changeset(change.changeset)): " + row(change.before)
    }
    for change in columns.contactChanges[Int32(deal)] ?? [] {
      text += " people before \(change.at) \(changeset(change.changeset)): " + change.before.map(person).joined()
    }
    return text + fields(.deal, deal).joined() + ties(of: deal)
  }

  private func row(_ row: DealRow) -> String {
    "deal \(row.id.rawValue) of \(company(row.company)) \(row.amountMinor) "
      + "\(index.currencies[Int(row.currency)].code) \(row.outcome) \(row.kind.map { "\($0)" } ?? "") "
      + "\(index.members[Int32(row.owner)]) \(row.createdAt) \(row.createdSpan) \(row.closedAt) \(row.closedSpan) "
      + "\(changeset(row.changeset)) \(changeset(row.closedChangeset)) \(row.voidedBy < 0 ? 0 : changeset(row.voidedBy)) "
      + "\(index.reasons[row.lossReason]) \(index.pipelineStages[row.pipelineStage])"
  }

  private func person(_ place: DealContact) -> String {
    "\(index.contacts.id[Int(place.contact)].rawValue) \(place.isPrimary) \(place.attachedAt) "
      + "\(changeset(place.changeset))"
  }

  /// The order of touches of several contacts at one instant.
  private func ties(of deal: Int) -> String {
    let touches = index.touches
    let contacts = index.deals.contactRange(of: deal).map { Int(index.deals.contacts[$0].contact) }
    guard contacts.count > 1 else { return "" }
    var tied: [(at: Int64, rank: Int32, what: String)] = []
    for contact in contacts {
      for row in touches.run(of: contact) {
        guard let rank = touches.tieRanks[Int32(row)] else { continue }
        tied.append((touches.at[row], rank, "\(index.contacts.id[contact].rawValue) \(touches.kind[row])"))
      }
    }
    // A rank may stand that no other touch of the deal shares the instant of any more: it decides nothing.
    let shared = tied.filter { touch in tied.contains { $0.at == touch.at && $0.rank != touch.rank } }
    return " ties " + shared.sorted { ($0.at, $0.rank) < ($1.at, $1.rank) }.map { "\($0.at) \($0.what)" }.joined()
  }

  private func fields(_ owner: FieldOwner, _ entity: Int) -> [String] {
    index.fields.filter { $0.key.owner == owner }.sorted { $0.key.name < $1.key.name }.map { key, column in
      let changes = (column.changes[Int32(entity)] ?? []).map {
        " was \(column.dictionary[$0.before]) \($0.at) \(changeset($0.changeset))"
      }
      return "\(key.name) \(column.dictionary[column.current[entity]])" + changes.joined()
    }
  }

  private var rest: [String] {
    index.companies.indices.flatMap { place in
      ["company \(index.companies[place].rawValue)"] + fields(.company, place)
    }
      + index.changesets.map { "changeset \($0.id) \($0.at) \($0.isHistory)" }
      + index.costs.map { cost in
        "cost \(cost.entity) \(cost.period) \(cost.amountMinor) \(index.currencies[Int(cost.currency)].code) "
          + "\(index.channels[cost.channel]) \(index.sources[cost.source]) \(index.campaigns[cost.campaign]) "
          + "\(changeset(cost.changeset)) \(cost.isOfTouch) \(cost.voidedBy < 0 ? 0 : changeset(cost.voidedBy)) "
          + "\(cost.isRemoved)"
      }.sorted()
      + index.rates.map { "rate \(index.currencies[Int($0.currency)].code) \($0.day) \($0.nano)" }
      + index.goals.map { "goal \($0.measure) \($0.period) \($0.target) \(changeset($0.changeset)) \($0.isRemoved)" }
      + index.merges.map { "merge \(changeset($0.changeset)) \($0.undone < 0 ? 0 : changeset($0.undone))" }
      + ["\(index.stageOwners)", "\(index.loadedAt.milliseconds)"]
  }

  private func changeset(_ number: Int32) -> Int64 { index.changesets[Int(number)].id }
  private func company(_ ordinal: Int32) -> Int64 { ordinal < 0 ? 0 : index.companies[Int(ordinal)].rawValue }
}
