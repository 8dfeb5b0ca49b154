import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// Search: contacts, companies, deals, campaigns, contents, pages and actions, by the beginnings of their words.
///
/// With `part=quick` only the hits, for the box at the top of a page; without script the box leads to the page.
enum SearchRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.search) { visit in
      let text = String((visit.query.text("q") ?? "").prefix(200))
      let groups =
        text.isEmpty ? [] : SearchGroups(visit, text: text, limit: visit.query["part"] == "quick" ? 5 : 20).groups
      let reader = visit.reader
      let hits: Fields = [
        "groups": groups, "isNothing": groups.isEmpty && !text.isEmpty,
        "nothing": reader.text("search.nothing", ["q": text]), "isAsked": !text.isEmpty,
      ]
      if visit.query["part"] == "quick" {
        return .html(visit.site.renderer.fragment("search-groups", hits, for: reader))
      }
      let form = FormFields(reader, values: { $0 == "q" ? text : nil })
      var field = form.text("q", "frame.search-label", type: "search", limit: 200)
      field["id"] = "f-search"
      return visit.page(
        "search",
        hits.merging([
          "heading": text.isEmpty ? reader.text("search.title") : reader.text("search.results", ["q": text]),
          "action": Path.search.link(), "field": field,
        ]), title: "search.title")
    }
  }
}

/// What a search finds, in groups.
struct SearchGroups {
  let visit: Visit
  let text: String
  let limit: Int

  init(_ visit: Visit, text: String, limit: Int) {
    self.visit = visit
    self.text = text
    self.limit = limit
  }

  private var reader: Reader { visit.reader }

  var groups: [Fields] {
    let finder = visit.site.finder.current
    let pages = visit.pages
    var groups = [actions(pages)]
    if pages.contains(.contacts) { groups.append(contacts(finder)) }
    if pages.contains(.companies) { groups.append(companies(finder)) }
    if pages.contains(.deals) { groups.append(deals(finder)) }
    groups += [campaigns(finder), contents(finder), self.pages(pages)]
    return groups.compactMap { $0 }
  }

  private func group(_ name: String, _ hits: [Fields], count: Int) -> Fields? {
    guard !hits.isEmpty else { return nil }
    return [
      "groupId": "g-\(name)", "groupName": reader.text("search.\(name)"), "hits": hits,
      "groupMore": count > hits.count ? reader.text("search.more", ["n": reader.number(count)]) : nil,
    ]
  }

  private func hit(_ name: String, _ href: String, note: String? = nil, team: String? = nil) -> Fields {
    ["hitName": name, "hitHref": href, "hitNote": note, "hitTeam": team]
  }

  private func contacts(_ finder: RecordFinder) -> Fields? {
    let found = finder.contacts(text, limit: limit, now: visit.now)
    let line = ContactLine(finder.contacts, reader: reader, colleagues: Colleagues([]))
    var hits = found.first.map { contact in
      let fields = line.fields(contact)
      let note = [fields["company"] as? String, fields["email"] as? String].compactMap { $0 }.first
      return hit(
        line.name(of: contact), fields["href"] as? String ?? "", note: note, team: fields["team"] as? String)
    }
    if found.count > found.first.count {
      hits.append(
        hit(
          reader.count("search.all-contacts", found.count), Path.contacts.link(query: [("q", text)])))
    }
    return group("contacts", hits, count: found.count)
  }

  private func companies(_ finder: RecordFinder) -> Fields? {
    let found = finder.companies(text, limit: limit)
    let hits = found.first.map { id in
      let texts = finder.contacts.companies.texts(of: Int(id))
      return hit(
        finder.contacts.companies.label(of: Int(id)) ?? String(id), Path.company.link(id),
        note: texts?.second.isEmpty == false ? texts?.second : nil)
    }
    return group("companies", hits, count: found.count)
  }

  private func deals(_ finder: RecordFinder) -> Fields? {
    let found = finder.deals(text, limit: limit)
    let hits = found.first.map { hit(finder.deals.label(of: Int($0)) ?? String($0), Path.deal.link($0)) }
    return group("deals", hits, count: found.count)
  }

  private func campaigns(_ finder: RecordFinder) -> Fields? {
    let found = finder.campaigns(text, limit: limit)
    let hits = found.first.map { number in
      let name = finder.index.campaigns[number]
      return hit(name, Path.campaign.link(name))
    }
    return group("campaigns", hits, count: found.count)
  }

  private func contents(_ finder: RecordFinder) -> Fields? {
    let found = finder.contents(text, limit: limit)
    let hits = found.first.map { number in
      hit(finder.index.contents[number], Path.closedLoop.link(query: [("by", "content")]))
    }
    return group("contents", hits, count: found.count)
  }

  private func pages(_ pages: Set<Path>) -> Fields? {
    let places: [Path] = [
      .overview, .inbox, .marketing, .sales, .contacts, .companies, .deals, .closedLoop, .funnel, .agreement, .plan,
      .campaigns, .library, .meetings, .data, .settings,
    ]
    let hits = places.filter(pages.contains).compactMap { path -> Fields? in
      let name = reader.text("frame.page-\(path.key)")
      return isAsked(name) ? hit(name, path.link()) : nil
    }
    return group("pages", hits, count: hits.count)
  }

  private func actions(_ pages: Set<Path>) -> Fields? {
    let known: [(String, Path)] = [
      ("new-contact", .newContact), ("new-company", .newCompany), ("new-deal", .newDeal), ("import", .uploads),
    ]
    let hits = known.filter { pages.contains($0.1) }.compactMap { name, path -> Fields? in
      let words = reader.text("search.\(name)")
      return isAsked(words) ? hit(words, path.link()) : nil
    }
    return group("actions", hits, count: hits.count)
  }

  /// Whether each asked word begins one of the words.
  private func isAsked(_ name: String) -> Bool {
    let own = WordCutter.words(name)
    let asked = WordCutter.words(text)
    return !asked.isEmpty && asked.allSatisfy { word in own.contains { $0.starts(with: word) } }
  }
}
