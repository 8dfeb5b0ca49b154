package import Alignment

/// One version of a document that both heads sign, as its pages show it.
package struct Paper: Sendable {
  package let document: SignedDocument
  package let state: DocumentState
  /// When it is or was in force; `nil` where never.
  package let start: Instant?
  package let end: Instant?
  /// Of author, proposer and signers.
  package let names: [ID<Member>: String]
  /// What it says otherwise than the version before, in the reader's words.
  package let changes: [String]

  package init(
    document: SignedDocument, state: DocumentState, start: Instant?, end: Instant?, names: [ID<Member>: String],
    changes: [String]
  ) {
    self.document = document
    self.state = state
    self.start = start
    self.end = end
    self.names = names
    self.changes = changes
  }

  var number: Int { document.version }
  func name(of member: ID<Member>) -> String { names[member] ?? String(member.rawValue) }
  /// It waits for a signature.
  package var isWaiting: Bool { state == .proposed || state == .signedByMarketing || state == .signedBySales }
}

/// Where the pages of a kind of document are.
package struct PaperPaths: Sendable {
  package let kind: DocumentKind
  package let page: Path
  package let version: Path
  package let signatures: Path
  package let retirement: Path
  package let proposal: Path

  package static let agreement = PaperPaths(
    kind: .agreement, page: .agreement, version: .agreementVersion, signatures: .agreementSignatures,
    retirement: .agreementRetirement, proposal: .agreementProposal)
  package static let definition = PaperPaths(
    kind: .definition, page: .definition, version: .definitionVersion, signatures: .definitionSignatures,
    retirement: .definitionRetirement, proposal: .definitionProposal)
}

/// The versions of a document and the names under them: what signing shows, and offers to who may.
package struct PaperDesk {
  let reader: Reader
  let paths: PaperPaths
  /// The teams that the reader signs for; empty for who leads none.
  let parties: Set<Party>
  let mayPropose: Bool
  /// Who leads a team, where that is one person.
  let heads: [Team: String]

  package init(
    _ paths: PaperPaths, reader: Reader, parties: Set<Party>, mayPropose: Bool, heads: [Team: String]
  ) {
    self.paths = paths
    self.reader = reader
    self.parties = parties
    self.mayPropose = mayPropose
    self.heads = heads
  }

  /// The two boxes of signatures with what can be done: the partial `signatures`.
  package func signatures(_ paper: Paper) -> Fields {
    let canRetire = !parties.isEmpty && paper.state != .retired
    let isWhole = paper.document.signedBy.count == 2
    let asked = Set(paper.document.retirements.map(\.party))
    return [
      "signVersion": paper.state == .signed
        ? reader.text(
          "signing.coming",
          ["version": version(paper), "day": reader.shortDate(paper.document.startsOn)]) : version(paper),
      "signBoxes": Party.allCases.map { box(paper, $0) },
      "signNote": reader.text("signing.note"), "canRetire": canRetire,
      "retireForms": !canRetire
        ? []
        : parties.sorted().filter { !asked.contains($0) }.map { party in
          [
            "retireAction": paths.retirement.link(paper.document.id.rawValue), "retireParty": party.rawValue,
            "retireLabel": reader.text(
              isWhole ? "signing.end-as" : "signing.withdraw-as", ["team": reader.team(party.team)]),
          ] as Fields
        },
      "retireNote": isWhole && canRetire ? reader.text("signing.end-note") : nil,
      "retireAsked": asked.isEmpty || paper.state == .retired
        ? nil
        : reader.text(
          "signing.end-asked",
          ["team": asked.sorted().map { reader.team($0.team) }.joined(separator: ", ")]),
    ]
  }

  private func box(_ paper: Paper, _ party: Party) -> Fields {
    let signature = paper.document.signatures.first { $0.party == party }
    let canSign = signature == nil && paper.isWaiting && parties.contains(party)
    let head = heads[party.team]
    let when: String? =
      signature.map { reader.text("signing.signed-at", ["when": reader.instant($0.at)]) }
      ?? paper.document.proposal.map { reader.text("signing.asked-at", ["when": reader.instant($0.at)]) }
    return [
      "boxTeam": party.team.cssClass, "boxTeamName": reader.team(party.team), "boxIsOpen": signature == nil,
      "boxName": signature.map { paper.name(of: $0.member) } ?? head ?? "",
      "boxRole": reader.role(party == .marketing ? .headOfMarketing : .headOfSales), "boxWhen": when ?? "",
      "boxMark": signature?.isByHeadOfBoth == true ? reader.text("signing.head-of-both") : nil,
      "boxStatus":
        (signature != nil
        ? StatusMark(.kept, reader.text("signing.signed"))
        : StatusMark(.open, reader.text(paper.isWaiting ? "signing.waits" : "signing.unsigned"))).fields,
      "canSign": canSign, "signAction": paths.signatures.link(paper.document.id.rawValue),
      "signParty": party.rawValue, "signHash": paper.document.hash.hex,
      "signLabel": parties.count > 1
        ? reader.text("signing.sign-as", ["team": reader.team(party.team)]) : reader.text("signing.sign"),
    ]
  }

  /// All versions, the latest first: the partial `versions`.
  package func versions(_ papers: [Paper]) -> Fields {
    [
      "hasVersions": !papers.isEmpty,
      "versionRows": papers.reversed().map { paper in
        [
          "versionName": "v\(paper.number)", "versionHref": paths.version.link(paper.document.id.rawValue),
          "versionChanges": words(of: paper), "versionSpan": span(paper), "versionIsPast": paper.state == .retired,
          "versionStatus": status(paper).fields, "versionState": state(paper),
        ] as Fields
      },
    ]
  }

  /// What changed, in so many pieces at most.
  private func words(of paper: Paper, most: Int = 3) -> String {
    guard paper.number > 1 else { return reader.text("signing.first-version") }
    guard !paper.changes.isEmpty else { return reader.text("signing.same") }
    let shown = paper.changes.prefix(most).joined(separator: "; ")
    let rest = paper.changes.count - most
    return rest > 0 ? "\(shown); \(reader.count("signing.more-changes", rest))" : shown
  }

  package func version(_ paper: Paper) -> String {
    reader.text("signing.version", ["n": reader.number(paper.number)])
  }

  package func state(_ paper: Paper) -> String { reader.text("signing.state-\(paper.state.rawValue)") }

  package func status(_ paper: Paper) -> StatusMark {
    StatusMark(paper.state == .inForce ? .kept : paper.state == .retired ? .broken : .open, state(paper))
  }

  /// `since 5 Jan 2026`, `from 6 Apr 2026`, `5 Jan 2026 – 4 Mar 2026`.
  package func span(_ paper: Paper) -> String {
    // A date is not parted.
    func day(_ instant: Instant) -> String {
      reader.shortDate(reader.calendar.day(of: instant)).replacing(" ", with: "\u{A0}")
    }
    guard let start = paper.start else {
      return paper.state == .retired
        ? Reader.dash : reader.text("signing.from", ["day": reader.shortDate(paper.document.startsOn)])
    }
    if let end = paper.end, end <= reader.now { return "\(day(start)) – \(day(end))" }
    return reader.text(start <= reader.now ? "signing.since" : "signing.from", ["day": day(start)])
  }

  /// One version: its difference, its text, its signatures.
  ///
  /// - Parameter remarks: what it asks about that is not there, in the reader's words.
  package func page(
    _ paper: Paper, text: String, before: Paper?, remarks: [String] = [], fault: String?
  ) -> Fields {
    var fields = signatures(paper)
    let author = paper.document.proposal?.member ?? paper.document.author
    fields = fields.merging([
      "heading": reader.text(
        "signing.heading-\(paths.kind.rawValue)", ["n": reader.number(paper.number)]),
      "lead": reader.text(
        "signing.proposed-by",
        [
          "name": paper.name(of: author),
          "when": reader.instant(paper.document.proposal?.at ?? paper.document.createdAt),
        ]),
      "span": span(paper), "status": status(paper).fields, "fault": fault, "back": paths.page.link(),
      "hasBefore": before != nil,
      "differenceTitle": before.map {
        reader.text("signing.difference", ["n": reader.number($0.number)])
      } ?? "",
      "hasChanges": !paper.changes.isEmpty, "changes": paper.changes, "text": text,
      "hasRemarks": !remarks.isEmpty, "remarks": remarks,
      "hashWords": reader.text("signing.hash", ["hash": paper.document.hash.description]), "mayPropose": mayPropose,
      "editHref": paths.proposal.link(query: [("from", String(paper.document.id.rawValue))]),
    ])
    return fields
  }
}

/// The editor of a proposal: the text as it was typed, and what is wrong with it where it stands.
package struct ProposalEditor {
  let reader: Reader
  let paths: PaperPaths

  package init(_ paths: PaperPaths, reader: Reader) {
    self.paths = paths
    self.reader = reader
  }

  /// - Parameters:
  ///   - fault: what is wrong, in the reader's words, with the line and column it stands at.
  package func fields(
    text: String, fault: String? = nil, line: Int? = nil, column: Int? = nil, rows: Int = 28
  ) -> Fields {
    var excerpt: String?
    if let line, line > 0 {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if line <= lines.count {
        let shown = lines[line - 1].replacing("\r", with: "")
        let caret = column.map { "\n" + String(repeating: " ", count: max(0, $0 - 1)) + "^" } ?? ""
        excerpt = shown + caret
      }
    }
    var place: String?
    if let line {
      place =
        column.map { reader.text("signing.at-place", ["line": String(line), "column": String($0)]) }
        ?? reader.text("signing.at-line", ["line": String(line)])
    }
    return [
      "heading": reader.text("signing.propose-\(paths.kind.rawValue)"),
      "help": reader.text("signing.propose-help"), "action": paths.proposal.link(), "back": paths.page.link(),
      "text": text, "rows": String(rows), "fault": fault, "place": place, "excerpt": excerpt,
      "isWrong": fault != nil,
    ]
  }
}
