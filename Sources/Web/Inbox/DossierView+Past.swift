import Alignment
import Pages
import Reports
import Workspace

/// What went before a hand-off: the journey, the company, deals, and what happened since.
extension DossierView {
  private static let mostSteps = 12

  var journey: Fields {
    let touches = dossier.steps.filter { $0.touch?.isVoided == false }
    let counted = touches.filter { $0.touch?.mark == .counted }
    let machines = touches.count - counted.count
    let since = counted.count { $0.isSince }
    var notes: [String] = []
    if let first = counted.last?.at, let last = counted.first?.at {
      let days = max(1, Int((last.milliseconds - first.milliseconds) / Instant.day) + 1)
      notes.append(
        reader.count("inbox.journey-note", counted.count, ["days": reader.count("calendar.days", days)])
          + (dossier.hasMoreSteps ? " +" : ""))
    }
    if machines > 0 { notes.append(reader.count("inbox.machines", machines)) }
    if since > 0 { notes.append(reader.count("inbox.since", since)) }
    let shown = dossier.steps.filter { step in
      step.touch.map { $0.mark == .counted && !$0.isVoided } ?? (step.move?.isVoided == false)
    }.prefix(DossierView.mostSteps)
    let owners = visit.site.live.current.index.stageOwners
    let fields: Fields = [
      "journeyNote": notes.joined(separator: ", "), "hasJourney": !shown.isEmpty,
      "journey": shown.map { step in
        var fields: Fields = [
          "stepIsSince": step.isSince, "stepIsMove": step.move != nil, "stepWhen": when(step.at),
          "stepExact": reader.instant(step.at), "stepMachine": reader.machine(step.at), "stepNote": nil,
        ]
        if let touch = step.touch {
          let notes: [String?] = [
            touch.content, touch.channel.map { reader.value($0, of: Dimension.channel) },
            step.isSince ? reader.text("inbox.since-offer") : nil,
          ]
          fields["stepWords"] = reader.touchKind(touch.kind)
          fields["stepNote"] = notes.compactMap { $0 }.joined(separator: ", ")
          fields["stepTeam"] = touch.side == .marketing ? "is-marketing" : "is-sales"
        } else if let move = step.move {
          fields["stepWords"] =
            move.kind == .advance
            ? reader.text("contact.became", ["stage": reader.stage(move.to)]) : reader.move(move.kind)
          fields["stepNote"] = move.reason
          fields["stepTeam"] = owners[move.to].cssClass
        }
        return fields
      },
    ]
    return fields.merging(reads(counted))
  }

  /// The day, or of today the time.
  private func when(_ at: Instant) -> String {
    let day = reader.calendar.day(of: at)
    return day == reader.today ? reader.time(at) : reader.shortDate(day)
  }

  /// Contents, each once, the last first.
  private func reads(_ touches: [HandoffDossier.Step]) -> Fields {
    var seen: Set<String> = []
    let reads = touches.compactMap { step -> Fields? in
      guard let touch = step.touch, let content = touch.content, !content.hasPrefix("/"), seen.insert(content).inserted
      else { return nil }
      return ["readName": content, "readNote": "\(reader.touchKind(touch.kind)), \(when(step.at))"]
    }.prefix(5)
    return ["hasReads": !reads.isEmpty, "reads": Array(reads)]
  }

  var company: Fields {
    func label(_ name: String) -> String {
      Dimension(name: name).map { reader.dimension($0) } ?? reader.dimension(.property(name))
    }
    let known = Set(dossier.companyFields.map(\.name))
    let facts = dossier.companyFields + dossier.fields.filter { !known.contains($0.name) }
    return [
      "facts": facts.prefix(12).map { ["factLabel": label($0.name), "factText": $0.text] as Fields },
      "hasColleagues": !dossier.colleagues.isEmpty, "isChangedSince": dossier.isChangedSince,
      "colleagues": dossier.colleagues.map {
        ["colleagueHref": Path.contact.link($0.id), "colleagueName": $0.name] as Fields
      },
    ]
  }

  func sales() throws -> Fields {
    let resolved = visit.site.live.current.resolved.asOf(nil)
    let likes =
      dossier.companyId.map { resolved.customersLike(company: ID($0), until: handoff.madeAt, limit: 4) } ?? []
    let names = visit.site.finder.current.contacts.companies
    return [
      "hasDeals": !dossier.deals.isEmpty,
      "deals": dossier.deals.map { deal in
        [
          "dealHref": Path.deal.link(deal.id),
          "dealName": deal.name ?? reader.text("contact.unnamed-deal", ["id": String(deal.id)]),
          "dealAmount": DealWords.amount(deal, reader),
        ] as Fields
      },
      "hasLikes": !likes.isEmpty,
      "likes": likes.map { like in
        [
          "likeHref": Path.company.link(like.company.rawValue),
          "likeName": names.label(of: Int(like.company.rawValue)) ?? String(like.company.rawValue),
          "likeAmount": reader.money(minor: like.amount, .whole),
        ] as Fields
      },
    ]
  }

  var history: Fields {
    [
      "events": handoff.events.reversed().map { event in
        [
          "eventWords": reader.event(event.fact, member: memberName), "eventWhen": reader.instant(event.at),
          "eventMachine": reader.machine(event.at),
        ] as Fields
      },
      "hasEarlier": !dossier.others.isEmpty,
      "earlier": dossier.others.reversed().map { other in
        var words = reader.handoffState(other.handoff.state.name)
        if case .rejected(let reason, _) = other.handoff.state { words += ": " + reader.rejectionReason(reason.code) }
        if let name = other.assignee?.name { words += ", " + name }
        return [
          "earlierHref": Path.handoff.link(other.id),
          "earlierWhen": reader.date(reader.calendar.day(of: other.handoff.entry)), "earlierWords": words,
        ] as Fields
      },
    ]
  }
}
