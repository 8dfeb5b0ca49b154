import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// Deals: their list and board, one of them, and who is on it.
enum DealRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.deals, list)
    routes.get(.newDeal) { visit in try DealForms.page(visit, nil) }
    routes.post(.newDeal, DealForms.create)
    routes.get(.deal) { visit in try DealView.page(visit) }
    routes.get(.editDeal) { visit in try DealForms.page(visit, try DealView.record(visit)) }
    routes.post(.editDeal, DealForms.edit)
    routes.post(.dealStage, move)
    routes.post(.dealOutcome, close)
    routes.post(.dealContacts, people)
    routes.post(.dealNotes) { visit in
      let id = try visit.id()
      do {
        _ = try visit.found {
          try visit.workspace.addNote(visit.form["text"] ?? "", toDeal: id, by: try visit.editor(), now: visit.now)
        }
        return .done(Path.deal.link(id) + "#notes", "records.noted")
      } catch let errors as FieldErrors {
        return try DealView.page(visit, errors: errors, of: "note")
      }
    }
  }

  // MARK: List and board

  private static func list(_ visit: Visit) throws -> Answer {
    var unread: [String] = []
    let filter = filter(visit, &unread)
    var order = DealOrder()
    if let text = visit.query.text("sort") {
      if let key = DealOrder.Key(rawValue: text) {
        order = DealOrder(key, isDescending: visit.query["direction"].map { $0 == "down" })
      } else {
        unread.append("sort")
      }
    }
    let list = try visit.lists.deals
    let finder = visit.site.finder.current
    let companies = finder.contacts.companies
    let page = DealsPage(
      list, DealCell(list, names: finder.deals, companies: companies, reader: visit.reader), reader: visit.reader,
      state: visit.state, members: try visit.workspace.memberNames().map(\.name))
    let isBoard = visit.query["view"] == "board"
    let mayEdit = visit.may(.editDeals)
    var fields: Fields
    if isBoard {
      let columns = list.board(filter, names: finder.deals, companies: companies)
      let sum = columns.reduce(into: DealList.Sum()) { sum, column in
        sum.count += column.sum.count
        sum.minor += column.sum.minor
        sum.unconverted += column.sum.unconverted
      }
      fields = page.head(isBoard: true, mayEdit: mayEdit, unread: unread, sum: sum)
        .merging(page.board(columns, mayEdit: mayEdit))
    } else {
      let found = list.page(
        filter, order: order, names: finder.deals, companies: companies,
        after: visit.query["after"].flatMap { ContactCursor($0) })
      fields = page.head(isBoard: false, mayEdit: mayEdit, unread: unread, sum: found.sum)
        .merging(page.table(found, order: order))
    }
    return visit.page("deals", fields, title: "frame.page-deals")
  }

  /// What the address asks; names of what it says wrongly are noted.
  private static func filter(_ visit: Visit, _ unread: inout [String]) -> DealFilter {
    var filter = DealFilter()
    filter.text = visit.query.text("q")
    if let text = visit.query.text("outcome") {
      filter.outcome = Outcome(name: text)
      if filter.outcome == nil { unread.append("outcome") }
    }
    if let text = visit.query.text("kind") {
      filter.kind = DealKind(name: text)
      if filter.kind == nil { unread.append("kind") }
    }
    if let text = visit.query.text("owner") { filter.owner = text == "none" ? .nobody : .member(text) }
    if let text = visit.query.text("stage") { filter.stage = text == "none" ? "" : text }
    if let text = visit.query.text("company") {
      filter.company = Int64(text).map { ID($0) }
      if filter.company == nil { unread.append("company") }
    }
    filter.created = visit.days("created_from", "created_to", unread: &unread)
    filter.closed = visit.days("closed_from", "closed_to", unread: &unread)
    func amount(_ name: String) -> Int64? {
      guard let text = visit.query.text(name) else { return nil }
      let minor = AmountField.minor(text, visit.reader.currency)
      if minor == nil { unread.append(name) }
      return minor
    }
    filter.least = amount("least")
    filter.most = amount("most")
    return filter
  }

  // MARK: Changes

  private static func move(_ visit: Visit) throws -> Answer {
    let id = try visit.id()
    let stage = visit.form.text("stage")
    let back = visit.form["back"].map { SignIn.safe($0) } ?? Path.deal.link(id)
    return try visit.changing(back, done: "deals.moved") {
      try visit.found {
        _ = try visit.workspace.editDeal(id, by: try visit.editor(), now: visit.now) { $0.pipelineStage = stage }
      }
    }
  }

  private static func close(_ visit: Visit) throws -> Answer {
    let id = try visit.id()
    let back = Path.deal.link(id)
    let what = visit.form["do"] ?? ""
    var errors = FieldErrors()
    var day: CivilDate?
    if let text = visit.form.text("day") {
      day = CivilDate(iso: text)
      if day == nil { errors.add("day", .notDate) }
    }
    do {
      try errors.check()
      switch what {
      case "won", "lost":
        try visit.found {
          _ = try visit.workspace.closeDeal(
            id, as: what == "won" ? .won : .lost, on: day, reason: visit.form.text("reason"), by: try visit.editor(),
            now: visit.now)
        }
        return .done(back, what == "won" ? "deals.is-won" : "deals.is-lost")
      case "reopen":
        try visit.found {
          _ = try visit.workspace.reopenDeal(
            id, reason: visit.form["reason"] ?? "", by: try visit.editor(), now: visit.now)
        }
        return .done(back, "deals.is-reopened")
      default: throw Refusal.unreadable
      }
    } catch let errors as FieldErrors {
      return try DealView.page(visit, errors: errors, of: what)
    } catch let error as RecordError {
      return .done(back, "records.refused", [("why", visit.sentence(error))], kind: .bad)
    }
  }

  private static func people(_ visit: Visit) throws -> Answer {
    let id = try visit.id()
    guard let contact = visit.form["contact"].flatMap({ Int64($0) }) else { throw Refusal.unreadable }
    let (editor, now) = (try visit.editor(), visit.now)
    let what = visit.form["do"] ?? ""
    guard ["attach", "detach", "primary"].contains(what) else { throw Refusal.unreadable }
    return try visit.changing(Path.deal.link(id) + "#people", done: "deals.people-\(what)") {
      try visit.found {
        switch what {
        case "attach": _ = try visit.workspace.attachContact(contact, toDeal: id, by: editor, now: now)
        case "detach": _ = try visit.workspace.detachContact(contact, fromDeal: id, by: editor, now: now)
        default: _ = try visit.workspace.setPrimaryContact(contact, ofDeal: id, by: editor, now: now)
        }
      }
    }
  }
}
