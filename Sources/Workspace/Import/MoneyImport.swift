import Alignment
import Persistence
import Store
import Wire

extension ImportSession {
  func apply(costs drafts: [CostDraft], in store: any Writing) throws {
    try eachRow(drafts, line: \.line) { draft in
      func term(_ text: String?, _ kind: TermKind) throws -> Int64? {
        try text.flatMap { $0.isEmpty ? nil : $0 }.map { try keys.term($0, kind: kind, in: store) }
      }
      guard [draft.campaign, draft.channel, draft.source].contains(where: { $0?.isEmpty == false }) else {
        throw RowRefused(
          column: "campaign", code: "missing-value",
          reason: "A cost needs the campaign, channel or source it was spent on; all three are empty.")
      }
      // A cost without an id of its own is known by what it was spent on and when.
      let key =
        draft.key
        ?? ExternalKey(
          system: request.mapping.source,
          value: [
            draft.campaign ?? "", draft.channel ?? "", draft.source ?? "", draft.period.first.description,
            draft.period.last.description,
          ].joined(separator: "|"))
      try requireFirst(key)
      let system = try keys.system(key.system, in: store)
      var cost = Costs.Stored(
        id: 0, campaignId: try term(draft.campaign, .campaign), channelId: try term(draft.channel, .channel),
        sourceId: try term(draft.source, .source), firstDay: Int64(draft.period.first.daysSinceEpoch),
        lastDay: Int64(draft.period.last.daysSinceEpoch), amountMinor: draft.amountMinor,
        currency: (draft.currency ?? workspace.settings.currency).code)
      guard let id = try keys.find(.cost, system: system, value: key.value, in: store) else {
        cost.id = try Sequences.take(1, of: .cost, in: store)
        try Costs.insert(cost, changeset: changeset, in: store)
        var ids = ExternalIdRows()
        ids.append(kind: .cost, system: system, value: key.value, entity: cost.id)
        try ExternalIds.append(ids, in: store)
        keys.remember(.cost, system: system, value: key.value, id: cost.id)
        run.new += 1
        return
      }
      cost.id = id
      guard let before = try Costs.find(id, in: store), before != cost else {
        run.same += 1
        return
      }
      try Changes.append(
        .cost, id, field: "amount", at: changedAt(now.milliseconds), before: "\(before.amountMinor) \(before.currency)",
        after: "\(cost.amountMinor) \(cost.currency)", changeset: changesetOfChanges(in: store), in: store)
      try Costs.change(cost, changeset: changesetOfChanges(in: store), in: store)
      run.changed += 1
    }
  }

  func apply(goals drafts: [GoalDraft], in store: any Writing) throws {
    guard !drafts.isEmpty else { return }
    var known: [String: Goals.Stored] = [:]
    func key(_ measure: String, _ first: Int64, _ last: Int64) -> String { "\(measure)|\(first)|\(last)" }
    // Later versions come later: what is left is the goal that stands.
    for goal in try Goals.all(in: store) { known[key(goal.measure, goal.firstDay, goal.lastDay)] = goal }
    try eachRow(drafts, line: \.line) { draft in
      if let currency = draft.currency, currency != workspace.settings.currency {
        throw RowRefused(
          column: "currency", code: "foreign-currency",
          reason: "A goal is in the workspace's currency \(workspace.settings.currency.code), not \(currency.code).")
      }
      let first = Int64(draft.period.first.daysSinceEpoch)
      let last = Int64(draft.period.last.daysSinceEpoch)
      try requireFirst(ExternalKey(system: "goal", value: key(draft.measure, first, last)))
      guard let goal = known[key(draft.measure, first, last)] else {
        try Goals.insert(
          measure: draft.measure, firstDay: first, lastDay: last, target: draft.target, changeset: changeset, in: store)
        run.new += 1
        return
      }
      guard goal.target != draft.target else {
        run.same += 1
        return
      }
      try Changes.append(
        .goal, goal.id, field: "target", at: now.milliseconds, before: String(goal.target),
        after: String(draft.target), changeset: changesetOfChanges(in: store), in: store)
      try Goals.change(goal, to: draft.target, changeset: changesetOfChanges(in: store), in: store)
      run.changed += 1
    }
  }

  func apply(rates drafts: [RateDraft], in store: any Writing) throws {
    try eachRow(drafts, line: \.line) { draft in
      let day = Int64(draft.day.daysSinceEpoch)
      try requireFirst(ExternalKey(system: "rate", value: "\(draft.currency.code) \(draft.day)"))
      guard draft.currency != workspace.settings.currency else {
        throw RowRefused(
          column: "currency", code: "base-currency",
          reason: "\(draft.currency.code) is the workspace's own currency; a rate says what another one is worth in it."
        )
      }
      let before = try Rates.find(draft.currency.code, day: day, in: store)
      if before == draft.nano {
        run.same += 1
        return
      }
      if let before {
        try Changes.append(
          .rate, day, field: draft.currency.code, at: workspace.calendar.start(of: draft.day).milliseconds,
          before: String(before), after: String(draft.nano), changeset: changesetOfChanges(in: store), in: store)
        run.changed += 1
      } else {
        run.new += 1
      }
      try Rates.set(
        draft.currency.code, day: day, nano: draft.nano,
        changeset: before == nil ? changeset : changesetOfChanges(in: store), in: store)
    }
  }

  func apply(members drafts: [MemberDraft], in store: any Writing) throws {
    guard !drafts.isEmpty else { return }
    try eachRow(drafts, line: \.line) { draft in
      try requireFirst(draft.key)
      let system = try draft.key.map { try keys.system($0.system, in: store) }
      var id: Int64?
      if let key = draft.key, let system {
        id = try keys.find(.member, system: system, value: key.value, in: store)
      }
      if id == nil, let email = draft.email { id = keys.member(email: email) }
      if id == nil { id = keys.member(name: draft.name) }
      var member =
        id.flatMap { id in keys.members.first { $0.id == id } }
        ?? Members.Stored(id: 0, name: draft.name)
      let before = member
      member.name = draft.name
      member.email = draft.email ?? member.email
      member.team = draft.team?.rawValue ?? member.team
      member.manager = draft.manager ?? member.manager
      member.region = draft.region ?? member.region
      if !draft.roles.isEmpty { member.roles = draft.roles.sorted() }
      if id == nil {
        member.id = try Sequences.take(1, of: .member, in: store)
        try Members.insert(member, changeset: changeset, in: store)
        run.new += 1
      } else if before.differs(from: member) {
        try Changes.append(
          .member, member.id, field: "member", at: now.milliseconds, before: before.summary, after: member.summary,
          changeset: changesetOfChanges(in: store), in: store)
        try Members.update(member, in: store)
        run.changed += 1
      } else {
        run.same += 1
      }
      if let key = draft.key, let system,
        try keys.find(.member, system: system, value: key.value, in: store) == nil
      {
        var ids = ExternalIdRows()
        ids.append(kind: .member, system: system, value: key.value, entity: member.id)
        try ExternalIds.append(ids, in: store)
        keys.remember(.member, system: system, value: key.value, id: member.id)
      }
      try loadMembers(from: store)
    }
  }
}

extension Members.Stored {
  /// All that can change, in one text: for the change row.
  var summary: String {
    [name, email ?? "", team ?? "", manager ?? "", region ?? "", roles.joined(separator: "+")]
      .joined(separator: " | ")
  }

  func differs(from other: Members.Stored) -> Bool { summary != other.summary }
}
