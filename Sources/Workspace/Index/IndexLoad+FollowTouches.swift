import Alignment
import Reports
import Store

extension IndexLoad {
  /// The touches of contacts that have new ones, in place of what they were.
  mutating func touches(following news: IndexNews, from before: ReadMarks) throws {
    var concerned = news.touched
    if news.areDealsNew { concerned.formUnion(contacts(ofDeals: news, from: before)) }
    guard !concerned.isEmpty else {
      // New contacts without touches have empty runs.
      let last = index.touches.start[index.touches.start.count - 1]
      while index.touches.start.count <= index.contacts.count { index.touches.start.append(last) }
      return
    }
    let contacts = withThoseOnTheirDeals(ordinals(of: concerned).map(\.ordinal))
    let ids = contacts.map { index.contacts.id[Int($0)].rawValue }
    var voids: [Int64: Int32] = [:]
    for id in ids {
      for (fact, changeset) in try Voids.all(of: .touch, contact: id, in: store) {
        voids[fact] = numbers.changesets[changeset]
      }
    }
    var raw = try RawTouches(of: ids, maps: touchMaps(voids: voids), in: store)
    let own = Dictionary(uniqueKeysWithValues: contacts.enumerated().map { ($1, Int32($0)) })
    for row in raw.contact.indices { raw.contact[row] = own[raw.contact[row]] ?? 0 }
    var newer = try TouchSort([raw], contactCount: contacts.count).columns(
      voids: voids, direct: direct, deals: deals(among: own), breakingTiesIn: store)
    let visits = newer.visit.max() ?? -1
    for row in newer.visit.indices where newer.visit[row] >= 0 { newer.visit[row] += numbers.visits }
    numbers.visits += visits + 1
    index.touches.exchange(newer, of: contacts, count: index.contacts.count)
  }

  /// Contacts of deals that are new or were changed, where a deal has several: their touches at one instant may stand
  /// in another order now.
  private func contacts(ofDeals news: IndexNews, from before: ReadMarks) -> Set<Int64> {
    var found: Set<Int64> = []
    for deal in 0..<index.deals.count {
      let id = index.deals.rows[deal].id.rawValue
      let places = index.deals.contactRange(of: deal)
      guard places.count > 1, id > before.deal || news.deals.contains(id) else { continue }
      for place in places {
        found.insert(index.contacts.id[Int(index.deals.contacts[place].contact)].rawValue)
      }
    }
    return found
  }

  /// Contacts, and all who share a deal with one of them, with one of those, and so on; ascending.
  ///
  /// The order of touches at one instant holds among all of them.
  private func withThoseOnTheirDeals(_ contacts: [Int32]) -> [Int32] {
    var isIn = [Bool](repeating: false, count: index.contacts.count)
    for contact in contacts { isIn[Int(contact)] = true }
    let shared = (0..<index.deals.count).filter { index.deals.contactRange(of: $0).count > 1 }
    var hasGrown = !shared.isEmpty
    while hasGrown {
      hasGrown = false
      for deal in shared {
        let own = index.deals.contacts[index.deals.contactRange(of: deal)]
        guard own.contains(where: { isIn[Int($0.contact)] }) else { continue }
        for place in own where !isIn[Int(place.contact)] {
          isIn[Int(place.contact)] = true
          hasGrown = true
        }
      }
    }
    return isIn.indices.filter { isIn[$0] }.map { Int32($0) }
  }

  /// Deals of several of some contacts, with their numbers among these.
  private func deals(among own: [Int32: Int32]) -> DealColumns {
    var found = DealColumns()
    for deal in 0..<index.deals.count {
      let places = index.deals.contactRange(of: deal)
      guard places.count > 1, own[index.deals.contacts[places.lowerBound].contact] != nil else { continue }
      found.rows.append(index.deals.rows[deal])
      for place in places {
        var contact = index.deals.contacts[place]
        guard let number = own[contact.contact] else { continue }
        contact.contact = number
        found.contacts.append(contact)
      }
      found.contactStart.append(Int32(found.contacts.count))
    }
    return found
  }
}

extension TouchColumns {
  /// Puts newer runs of some contacts in place of the old ones.
  ///
  /// - Parameters:
  ///   - newer: the runs, in the order of `contacts`.
  ///   - contacts: ascending.
  ///   - count: contacts there are now.
  fileprivate mutating func exchange(_ newer: TouchColumns, of contacts: [Int32], count: Int) {
    let splice = RunSplice(old: start, newer: newer.start, contacts: contacts, count: count)
    let rank = (tieRanks.values.max() ?? -1) + 1
    tieRanks = splice.byRow(tieRanks, newer.tieRanks.mapValues { $0 + rank })
    voids = splice.byRow(voids, newer.voids)
    start = splice.start
    at = splice.column(at, newer.at)
    channel = splice.column(channel, newer.channel)
    kind = splice.column(kind, newer.kind)
    flags = splice.column(flags, newer.flags)
    source = splice.column(source, newer.source)
    campaign = splice.column(campaign, newer.campaign)
    content = splice.column(content, newer.content)
    landing = splice.column(landing, newer.landing)
    page = splice.column(page, newer.page)
    farPages = splice.byRow(farPages, newer.farPages)
    visit = splice.column(visit, newer.visit)
    changeset = splice.column(changeset, newer.changeset)
    owner = splice.column(owner, newer.owner)
  }
}
