package import Alignment

/// Both sides of the agreement, how it came to be, and what is proposed [P11-P14].
package struct AgreementPage {
  let reader: Reader
  let board: AgreementBoard
  let papers: [Paper]
  let excuses: [Excuse]
  let desk: PaperDesk
  let withExcuses: Bool
  /// Whether figures open to the people behind them.
  let isOpen: Bool

  /// - Parameter papers: by version.
  package init(
    _ board: AgreementBoard, papers: [Paper], excuses: [Excuse], desk: PaperDesk, withExcuses: Bool, isOpen: Bool,
    reader: Reader
  ) {
    self.board = board
    self.papers = papers
    self.excuses = excuses
    self.desk = desk
    self.withExcuses = withExcuses
    self.isOpen = isOpen
    self.reader = reader
  }

  package var fields: Fields {
    let columns = PromiseColumns(board, reader: reader, withExcuses: withExcuses, isOpen: isOpen).fields
    let current = papers.last { $0.state == .inForce }
    let waiting = papers.last(where: \.isWaiting)
    // What waits is shown to be signed; else what was signed and is to come; else what holds.
    let signed = waiting ?? papers.last { $0.state == .signed } ?? current ?? papers.last
    return [
      "lead": lead(current), "hasColumns": columns != nil, "columns": columns,
      "isEmpty": papers.isEmpty, "mayPropose": desk.mayPropose, "proposalHref": Path.agreementProposal.link(),
      "definitionHref": Path.definition.link(), "hasPapers": !papers.isEmpty,
      "isWaitingForStart": columns != nil && board.running.isEmpty,
      "notInForce": columns == nil && !papers.isEmpty ? reader.text("agreement.none-in-force") : nil,
      "excuseWords": excuseWords, "excusesHref": Path.excuses.link(),
      "choices": [
        choice("agreement.with-excuses", isChosen: withExcuses, Path.agreement.link()),
        choice(
          "agreement.without-excuses", isChosen: !withExcuses, Path.agreement.link(query: [("excuses", "without")])),
      ],
      "hasProposal": waiting != nil,
      "proposal": waiting.map { proposal($0) },
      "hasSignatures": signed != nil, "signatures": signed.map { desk.signatures($0) },
      "versions": desk.versions(papers),
    ]
  }

  private func choice(_ key: String, isChosen: Bool, _ href: String) -> Fields {
    ["choiceLabel": reader.text(key), "choiceIsOpen": isChosen, "choiceHref": href]
  }

  private func lead(_ current: Paper?) -> String {
    guard let current, let start = current.start else { return reader.text("agreement.lead-none") }
    let names = current.document.signatures.sorted { $0.party < $1.party }.map { current.name(of: $0.member) }
    return reader.text(
      "agreement.lead",
      [
        "n": reader.number(current.number), "day": reader.shortDate(reader.calendar.day(of: start)),
        "first": names.first ?? Reader.dash, "second": names.last ?? Reader.dash,
      ])
  }

  private func proposal(_ paper: Paper) -> Fields {
    [
      "proposalTitle": reader.text("agreement.proposal", ["n": reader.number(paper.number)]),
      "proposalNote": reader.text(
        "agreement.proposal-note", ["day": reader.shortDate(paper.document.startsOn)]),
      "proposalHasChanges": !paper.changes.isEmpty && paper.number > 1,
      "proposalChanges": paper.changes, "proposalLink": Path.agreementVersion.link(paper.document.id.rawValue),
    ]
  }

  /// Excused time of the last 13 weeks, by whose it is.
  private var excuseWords: String {
    let since = board.now.adding(days: -91)
    func words(_ team: Team) -> String {
      let time = excuses.filter {
        $0.changesStatus && ($0.team == team || $0.team == .both) && $0.range.upperBound > since
          && $0.range.lowerBound <= board.now
      }.reduce(Int64(0)) { sum, excuse in
        sum + min(excuse.range.upperBound, board.now).milliseconds - max(excuse.range.lowerBound, since).milliseconds
      }
      return time > 0 ? reader.duration(time) : reader.text("agreement.no-time")
    }
    return reader.text("agreement.excused", ["marketing": words(.marketing), "sales": words(.sales)])
  }
}

/// What is behind one period of a promise: its MQLs or hand-offs, kept or not.
package struct AgreementReceiptPage {
  let reader: Reader
  let row: AgreementRow

  package init(_ row: AgreementRow, reader: Reader) {
    self.row = row
    self.reader = reader
  }

  package struct Line {
    let id: Int64
    let contact: Int64
    let name: String?
    let company: String?
    let enteredAt: Instant
    let amount: Int64
    let excused: PromiseCase.Outcome?
    let strict: PromiseCase.Outcome?
    /// From when on it counts, where that is still to come.
    let countsFrom: Instant?

    package init(
      id: Int64, contact: Int64, name: String?, company: String?, enteredAt: Instant, amount: Int64,
      excused: PromiseCase.Outcome?, strict: PromiseCase.Outcome?, countsFrom: Instant? = nil
    ) {
      self.id = id
      self.contact = contact
      self.name = name
      self.company = company
      self.enteredAt = enteredAt
      self.amount = amount
      self.excused = excused
      self.strict = strict
      self.countsFrom = countsFrom
    }
  }

  private var kind: Measure.Kind { row.measure }

  /// - Parameter next: the address of the lines that follow.
  package func fields(_ lines: [Line], next: String?) -> Fields {
    let hasValue = kind == .value
    return [
      "heading": reader.text(
        "agreement.receipt-heading",
        ["measure": reader.measure(kind), "when": reader.instant(row.period.through)]),
      "lead": row.promise.map { reader.promise($0) } ?? row.commitment,
      "period": "\(reader.instant(row.period.after)) – \(reader.instant(row.period.through))",
      "version": reader.text("signing.version", ["n": reader.number(row.version)]),
      "facts": [side(withExcuses: true), side(withExcuses: false)],
      "isKept": row.isKept, "hasLines": !lines.isEmpty, "hasValue": hasValue,
      "csvHref": Path.agreementResult.link(
        row.commitment, String(row.period.through.milliseconds), query: [("format", "csv")]),
      "back": Path.agreement.link(), "next": next,
      "lines": lines.map { line in
        [
          "lineName": line.name ?? reader.text("agreement.unnamed", ["id": String(line.contact)]),
          "lineHref": Path.contact.link(line.contact), "lineCompany": line.company ?? "",
          "lineEntered": reader.instant(line.enteredAt), "lineOutcome": outcome(line.excused).fields,
          "lineDiffers": line.excused != line.strict,
          "lineStrict": reader.text(
            "agreement.else", ["outcome": outcome(line.strict).words]),
          "lineLater": line.countsFrom.map { reader.text("agreement.counts-from", ["when": reader.instant($0)]) },
          "lineAmount": hasValue ? reader.money(minor: line.amount, .whole) : nil,
        ] as Fields
      },
    ]
  }

  private func side(withExcuses: Bool) -> Fields {
    let figures = row.figures(withExcuses: withExcuses)
    let share = figures.total > 0 ? Double(figures.good) / Double(figures.total) : nil
    let counts = reader.text(
      "promise.counts", ["good": reader.number(Int(figures.good)), "total": reader.number(Int(figures.total))])
    var run: String?
    if kind.isShare, figures.runPeriods > 1 {
      run = reader.text(
        "agreement.run",
        [
          "periods": reader.count("agreement.periods", figures.runPeriods),
          "good": reader.number(Int(figures.runGood)), "total": reader.number(Int(figures.runTotal)),
        ])
    }
    return [
      "factLabel": reader.text(withExcuses ? "agreement.with-excuses" : "agreement.without-excuses"),
      "factFigure": kind.isShare ? reader.share(share) : reader.amount(figures.good, of: kind),
      "factOf": kind.isShare ? counts : reader.text("promise.of", ["goal": reader.goal(row.goal, of: kind)]),
      "factStatus": reader.mark(
        figures.status, probability: row.probability(withExcuses: withExcuses),
        open: row.open(withExcuses: withExcuses)
      ).fields, "factRun": run,
    ]
  }

  private func outcome(_ outcome: PromiseCase.Outcome?) -> StatusMark {
    switch outcome {
    case .open: StatusMark(.open, reader.text("agreement.outcome-open"))
    case .kept: StatusMark(.kept, reader.text(kind.isShare ? "agreement.outcome-kept" : "agreement.outcome-counts"))
    case .broken: StatusMark(.broken, reader.text("agreement.outcome-broken"))
    case .left: StatusMark(.open, reader.text("agreement.outcome-left"))
    case nil: StatusMark(.open, reader.text("agreement.outcome-elsewhere"))
    }
  }
}

/// Time that one team excuses the other: what was asked and granted, and a form to ask.
package struct ExcusesPage {
  let reader: Reader
  let names: [ID<Member>: String]
  let parties: Set<Party>

  package init(reader: Reader, names: [ID<Member>: String], parties: Set<Party>) {
    self.reader = reader
    self.names = names
    self.parties = parties
  }

  /// - Parameters:
  ///   - people: who may be excused by name: those of the teams.
  package func fields(
    _ excuses: [Excuse], people: [(id: Int64, name: String)], typed: @escaping (String) -> String?,
    errors: FieldErrors?, fault: String?
  ) -> Fields {
    let form = FormFields(reader, values: typed, errors: errors)
    return [
      "back": Path.agreement.link(), "hasExcuses": !excuses.isEmpty, "fault": fault,
      "rows": excuses.reversed().map(row), "isHead": !parties.isEmpty, "action": Path.excuses.link(),
      "teamField": form.choice(
        "team", "excuses.team", Team.allCases.map { ($0.rawValue, reader.team($0)) }, isRequired: true,
        hint: "excuses.team-hint"),
      "personField": form.choice(
        "member", "excuses.person", people.map { (String($0.id), $0.name) }, empty: reader.text("excuses.everyone")),
      "fromField": form.text("from", "excuses.from", type: "datetime-local", isRequired: true),
      "toField": form.text("to", "excuses.to", type: "datetime-local", isRequired: true),
      "reasonField": form.text("reason", "excuses.reason", isRequired: true, hint: "excuses.reason-hint", limit: 500),
    ]
  }

  private func row(_ excuse: Excuse) -> Fields {
    let missing = excuse.needed.subtracting(excuse.grants.map(\.party))
    let grantable = missing.intersection(parties)
    let state: StatusMark =
      if excuse.changesStatus {
        StatusMark(.kept, reader.text("excuses.granted"))
      } else if excuse.isGranted {
        StatusMark(.open, reader.text("excuses.marked"))
      } else {
        StatusMark(
          .open,
          reader.text(
            "excuses.waits", ["team": missing.sorted().map { reader.team($0.team) }.joined(separator: ", ")]))
      }
    let who = excuse.members.map { $0.sorted().map { names[$0] ?? String($0.rawValue) }.joined(separator: ", ") }
    return [
      "excuseTeam": excuse.team.cssClass, "excuseTeamName": reader.team(excuse.team),
      "excuseWho": who ?? reader.text("excuses.everyone"),
      "excuseFrom": reader.instant(excuse.range.lowerBound), "excuseTo": reader.instant(excuse.range.upperBound),
      "excuseReason": excuse.reason, "excuseState": state.fields,
      "excuseGrants": excuse.grants.map { grant in
        reader.text(
          "excuses.by",
          ["name": names[grant.member] ?? String(grant.member.rawValue), "when": reader.instant(grant.at)])
      },
      "canGrant": !grantable.isEmpty, "grantAction": Path.excuseGrants.link(excuse.id.rawValue),
      "grantLabel": "\(reader.text("excuses.grant")): \(excuse.reason)",
    ]
  }
}
