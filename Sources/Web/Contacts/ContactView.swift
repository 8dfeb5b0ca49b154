import Alignment
import Pages
import Reports
import Workspace

/// The page of a contact out of its record, its timeline and the journeys in memory.
struct ContactView {
  let record: ContactRecord
  let visit: Visit
  let failure: FormFailure?
  let colleagues: Colleagues
  let finder: ContactFinder
  private let owners: StageOwners
  private let address: String

  init(_ record: ContactRecord, visit: Visit, failure: FormFailure?) throws {
    self.record = record
    self.visit = visit
    self.failure = failure
    colleagues = try visit.colleagues()
    finder = visit.site.finder.current.contacts
    owners = finder.index.stageOwners
    address = Path.contact.link(record.id)
  }

  private var reader: Reader { visit.reader }

  var name: String {
    record.profile.name ?? record.profile.email ?? reader.text("contacts.unnamed", ["id": String(record.id)])
  }

  var fields: Fields {
    get throws {
      try head.merging(ladder).merging(next).merging(tasks).merging(noteForm).merging(timeline).merging(deals)
        .merging(profile).merging(ContactMoves(record, visit: visit, failure: failure).fields)
        .merging(try ContactHandoffs(record.id, visit: visit).fields())
    }
  }

  private var head: Fields {
    let title = record.profile.title
    return [
      "heading": name, "failure": failure?.sentence,
      "redirected": visit.query["from"].flatMap { Int64($0) }.map {
        reader.text("contact.redirected", ["id": String($0)])
      },
      "job": record.company == nil ? title : title.map { reader.text("contact.at", ["title": $0]) },
      "hasCompany": record.company != nil, "company": record.company?.name,
      "companyHref": record.company.map { Path.company.link($0.id) }, "mayEdit": visit.may(.editContacts),
      "mayMerge": visit.may(.mergeContacts), "editHref": Path.editContact.link(record.id),
      "mergeHref": Path.contactMerge.link(record.id),
      "isMachineOnly": finder.ordinal(of: ID(record.id)).map { finder.traits.isMachineOnly[$0] } ?? false,
    ]
  }

  private var ladder: Fields {
    let steps = record.ladder.map {
      StageLadder.Step(stage: $0.stage, at: $0.entry?.moment.start, isImplied: $0.entry?.isImplied ?? false)
    }
    return [
      "ladder": StageLadder(
        steps, present: record.stage, cycles: record.cycles.count, owners: owners, reader: reader
      ).fields
    ]
  }

  private var next: Fields {
    var fields: Fields = [
      "hasOwner": record.owner != nil, "owner": record.owner?.name, "ownerInitials": record.owner?.name.initials,
      "ownerTeam": record.owner.flatMap { colleagues[$0.name]?.team.cssClass } ?? "", "nextIsOverdue": false,
      "nextNote": nil, "nextHelp": nil,
    ]
    func day(_ instant: Instant) -> String { reader.shortDate(reader.calendar.day(of: instant)) }
    switch record.rest {
    case .nurture(let until, let reason):
      fields["next"] = reader.text(
        "contact.rests-until", ["resting": reader.resting(.nurture), "day": day(until), "reason": reason])
    case .disqualified(let reason), .lostCustomer(_, let reason):
      fields["next"] = reader.text(
        "contact.rests", ["resting": reader.resting(record.rest.resting), "reason": reason])
    case .none:
      guard let at = record.nextAction.at else {
        fields["next"] = reader.text("contact.next-none")
        break
      }
      fields["next"] = record.tasks.first?.title ?? day(at)
      let distance = reader.relative(reader.calendar.day(of: at))
      fields["nextNote"] = record.tasks.isEmpty ? distance : day(at) + ", " + distance
      fields["nextIsOverdue"] = reader.calendar.day(of: at) < reader.today
      if record.nextAction.isByDefault {
        fields["nextHelp"] = reader.text("contact.next-by-default")
      } else if record.nextAction.postponements > 0 {
        fields["nextHelp"] = reader.count("contact.postponed", record.nextAction.postponements)
      }
    }
    return fields
  }

  private var tasks: Fields {
    let isOpen = failure?.form == "task"
    let form = FormFields(
      reader,
      values: {
        isOpen ? visit.form[$0] : $0 == "assignee" ? visit.session.map { String($0.person.id.rawValue) } : nil
      },
      errors: isOpen ? failure?.errors : nil)
    let refused = TaskFields.Refused(failure, typed: visit.form["due_at"])
    return TaskFields(reader: reader, back: address, open: refused).list(record.tasks, names: false).merging([
      "taskForm": visit.may(.editContacts), "taskIsOpen": isOpen,
      "taskFormAction": Path.contactTasks.link(record.id),
      "taskFields": [
        form.text("title", "contact.task-title", isRequired: true, limit: 500),
        form.text("due_at", "contact.task-due", type: "date", isRequired: true),
      ],
      "taskAssignee": form.choice(
        "assignee", "contact.task-assignee", colleagues.options, empty: reader.text("contact.nobody")),
    ])
  }

  private var noteForm: Fields {
    let isOpen = failure?.form == "note"
    let form = FormFields(
      reader, values: { isOpen ? visit.form[$0] : nil }, errors: isOpen ? failure?.errors : nil)
    return [
      "noteForm": visit.may(.editContacts), "noteFormIsOpen": isOpen,
      "noteFormAction": Path.contactNotes.link(record.id),
      "newNote": form.text("text", "contact.note-text", isRequired: true, limit: 20_000, rows: 5),
    ]
  }

  private var timeline: Fields {
    get throws {
      let side = visit.query["side"].flatMap { Side(name: $0) }
      let kind = visit.query["kind"].flatMap { TimelineFilter.Kind(rawValue: $0) }
      let page = try visit.workspace.timeline(
        ofContact: record.id, filter: TimelineFilter(kinds: kind.map { [$0] } ?? [], side: side),
        after: visit.query["after"].flatMap { TimelineCursor($0) }, limit: 40)
      var entries = TimelineFields(reader: reader, owners: owners, mayEdit: visit.may(.editContacts), back: address)
      if let form = failure?.form, form.hasPrefix("note-"), let note = Int64(form.dropFirst(5)) {
        entries.open = (note, visit.form["text"], failure?.errors)
      }
      func link(side: Side? = nil, kind: TimelineFilter.Kind? = nil, after: String? = nil) -> String {
        visit.state.link(
          toAddress: address, with: ["side": side?.name, "kind": kind?.rawValue, "after": after])
      }
      func tab(_ name: String, _ team: String?, _ isChosen: Bool, _ href: String) -> Fields {
        ["tabName": name, "tabTeam": team, "isChosen": isChosen, "tabHref": href]
      }
      var tabs = [tab(reader.text("contact.all"), nil, side == nil && kind == nil, link())]
      for choice in Side.allCases {
        let team: Team = choice == .marketing ? .marketing : .sales
        tabs.append(
          tab(reader.side(choice), team.cssClass, side == choice, link(side: choice)))
      }
      for choice in [TimelineFilter.Kind.note, .change] {
        tabs.append(
          tab(
            reader.text("contact.\(choice.rawValue)s"), nil, side == nil && kind == choice,
            link(kind: choice)))
      }
      let fields: Fields = [
        "sideTabs": tabs, "entries": page.entries.map { entries.fields($0) }, "hasEntries": !page.entries.isEmpty,
        "olderHref": page.next.map { link(side: side, kind: kind, after: $0.text) },
        "newestHref": visit.query["after"] == nil ? nil : link(side: side, kind: kind),
      ]
      return fields.merging(touchCounts)
    }
  }

  /// From the journeys in memory: all touches that stand, by side, and those of machines.
  private var touchCounts: Fields {
    guard let contact = finder.ordinal(of: ID(record.id)) else {
      return ["touchCount": reader.count("contact.touches", 0), "touchSides": nil]
    }
    let touches = finder.index.touches
    var (marketing, sales, machines) = (0, 0, 0)
    for row in touches.run(of: contact) where touches.flags[row] & TouchColumns.voidBit == 0 {
      if touches.flags[row] & TouchColumns.markMask != 0 {
        machines += 1
      } else if touches.flags[row] & TouchColumns.salesBit != 0 {
        sales += 1
      } else {
        marketing += 1
      }
    }
    let all = marketing + sales + machines
    return [
      "touchCount": reader.count("contact.touches", all),
      "touchSides": all == 0
        ? nil
        : reader.text(
          "contact.touch-sides",
          [
            "marketing": reader.number(marketing), "sales": reader.number(sales), "machines": reader.number(machines),
          ]),
    ]
  }

  private var deals: Fields {
    get throws {
      let page = try visit.workspace.timeline(
        ofContact: record.id, filter: TimelineFilter(kinds: [.deal]), limit: 20)
      var lines: [Fields] = []
      for entry in page.entries {
        guard case .deal(let deal) = entry.content else { continue }
        let outcome: Outcome = deal.isVoided ? .open : deal.outcome
        lines.append([
          "dealHref": Path.deal.link(deal.id),
          "dealName": deal.name ?? reader.text("contact.unnamed-deal", ["id": String(deal.id)]),
          "dealAmount": DealWords.amount(deal, reader),
          "dealState": deal.isVoided ? reader.text("contact.deal-cancelled") : reader.outcome(outcome),
          "dealClass": outcome == .won ? "is-kept" : outcome == .lost ? "is-broken" : "",
        ])
      }
      return ["deals": lines, "hasDeals": !lines.isEmpty]
    }
  }

  private var profile: Fields {
    var facts: [(String, String)] = []
    if let email = record.profile.email { facts.append((reader.text("contacts.email"), email)) }
    if let phone = record.profile.phone { facts.append((reader.text("contacts.phone"), phone)) }
    if let source = firstSource { facts.append((reader.text("contact.first-source"), source)) }
    facts.append((reader.text("contact.created"), reader.date(reader.calendar.day(of: record.createdAt))))
    for field in record.fields {
      facts.append((Dimension(name: field.name).map { reader.dimension($0) } ?? field.name, field.text))
    }
    return [
      "facts": facts.map { ["factLabel": $0.0, "factText": $0.1] as Fields }, "hasMerges": !record.merges.isEmpty,
      "merges": record.merges.map { merge in
        [
          "mergedName": merge.name ?? merge.email ?? reader.text("contacts.unnamed", ["id": String(merge.mergedId)]),
          "mergedDay": reader.text(
            "contact.merged-on", ["day": reader.shortDate(reader.calendar.day(of: merge.at))]),
          "undoAction": Path.merge.link(merge.id),
        ] as Fields
      },
    ]
  }

  /// Channel, source and campaign of the first touch that counts, and its day.
  private var firstSource: String? {
    guard let contact = finder.ordinal(of: ID(record.id)) else { return nil }
    let row = Int(finder.traits.firstTouch[contact])
    guard row >= 0 else { return nil }
    let (index, touches) = (finder.index, finder.index.touches)
    var words = [reader.value(index.channels[Int32(touches.channel[row])], of: .channel)]
    if touches.source[row] != 0 { words.append(index.sources[touches.source[row]]) }
    if touches.campaign[row] != 0 { words.append(index.campaigns[touches.campaign[row]]) }
    words.append(reader.shortDate(reader.calendar.day(of: Instant(milliseconds: touches.at[row]))))
    return words.joined(separator: ", ")
  }
}
