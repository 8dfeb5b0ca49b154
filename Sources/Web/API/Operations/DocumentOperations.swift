import Alignment
import HTTPTypes
import Pages
import Wire
import Workspace

/// Definitions and agreements: listed, read, proposed, signed and retired; and the figures behind the promises.
enum DocumentOperations {
  static let all: [Operation] =
    operations(
      of: .agreement, list: .apiAgreements, one: .apiAgreement, signatures: .apiAgreementSignatures,
      retirement: .apiAgreementRetirement)
    + operations(
      of: .definition, list: .apiDefinitions, one: .apiDefinition, signatures: .apiDefinitionSignatures,
      retirement: .apiDefinitionRetirement) + [result] + ExcuseOperations.all

  private static func operations(
    of kind: DocumentKind, list: Path, one: Path, signatures: Path, retirement: Path
  ) -> [Operation] {
    let (noun, title) = (kind.rawValue, kind == .agreement ? "Agreement" : "Definition")
    return [
      Operation(
        .get, list, "list\(title)s", "Versions of the \(noun), the first first", in: .agreement,
        answer: Shapes.page("DocumentPage", of: document)
      ) { call in
        call.page(try call.workspace.documents(of: kind, now: call.now).map { json($0) }, next: nil)
      },
      Operation(
        .post, list, "propose\(title)", "Lay a version before both heads", in: .agreement,
        about: "What is wrong is named with line and column, and nothing is stored. A proposed text never changes.",
        body: .object("NewDocument", ["text": Schema.text(1...200_000).said("YAML; JSON is YAML too.")]),
        status: .created, answer: document
      ) { call in
        let yaml = Array((call.body["text"]?.text ?? "").utf8)
        let version: DocumentVersion =
          switch kind {
          case .agreement: try call.workspace.proposeAgreement(yaml: yaml, by: call.person, now: call.now).version
          case .definition:
            try call.workspace.proposeDefinition(yaml: yaml, by: call.person, now: call.now).version.version
          }
        return Reply(json(version), location: one.link(version.document.id.rawValue))
      },
      Operation(
        .get, one, "get\(title)", "A version with its text", in: .agreement, answer: document, versioning: .told
      ) { call in
        let version = try call.workspace.document(ID(try call.id()), of: kind, now: call.now)
        return Reply(json(version), version: version.facts)
      },
      Operation(
        .post, signatures, "sign\(title)", "Sign for the team you lead", in: .agreement,
        about: "`hash` is that of the text you read: another one is not signed. Who leads both teams says for which.",
        body: .object("NewSignature", ["hash": .text(64...64), "team": .one(of: teams)], needed: ["hash"]),
        answer: document, mayConflict: true
      ) { call in
        guard let hash = TextHash(hex: call.body["hash"]?.text ?? "") else { throw FieldErrors("hash", .notOffered) }
        return Reply(
          json(
            try call.workspace.sign(
              ID(try call.id()), of: kind, for: party(call), reading: hash, by: call.person, now: call.now)))
      },
      Operation(
        .post, retirement, "retire\(title)", "Withdraw a version, or ask for its end", in: .agreement,
        about: "Before both have signed one head is enough; after that it ends once both have said so.",
        body: .object("Retirement", ["team": .one(of: teams)], needed: []), answer: document, mayConflict: true
      ) { call in
        Reply(
          json(
            try call.workspace.retire(
              ID(try call.id()), of: kind, for: party(call), by: call.person, now: call.now)))
      },
    ]
  }

  private static let teams = Party.allCases.map(\.rawValue)

  private static func party(_ call: Call) -> Party? { call.body["team"]?.text.flatMap { Party(rawValue: $0) } }

  private static let signature = Schema.object(
    "Signature",
    [
      "team": .one(of: teams), "member_id": .id, "name": .string, "at": .instant, "hash": .string,
      "is_by_head_of_both": .bool,
    ])

  private static let document = Schema.object(
    "Document",
    [
      "id": .id, "kind": .one(of: DocumentKind.allCases.map(\.rawValue)), "version": .integer,
      "state": .one(of: DocumentState.allCases.map(\.rawValue)), "starts_on": .day, "hash": .string, "text": .string,
      "author": .string, "proposed_at": Schema.instant.orNull, "in_force_from": Schema.instant.orNull,
      "in_force_to": Schema.instant.orNull, "signatures": .list(signature),
      "retirements": Schema.list(signature).said("Who asked for its end."),
    ])

  private static func json(_ version: DocumentVersion) -> JSON {
    let document = version.document
    func json(_ signature: Signature) -> JSON {
      [
        "team": .text(signature.party.rawValue), "member_id": .integer(signature.member.rawValue),
        "name": .text(version.name(of: signature.member)), "at": .instant(signature.at),
        "hash": .text(signature.hash.hex), "is_by_head_of_both": .bool(signature.isByHeadOfBoth),
      ]
    }
    return [
      "id": .integer(document.id.rawValue), "kind": .text(document.kind.rawValue),
      "version": .count(document.version), "state": .text(version.state.rawValue), "starts_on": .day(document.startsOn),
      "hash": .text(document.hash.hex), "text": .text(version.text), "author": .text(version.name(of: document.author)),
      "proposed_at": .instant(document.proposal?.at), "in_force_from": .instant(version.start),
      "in_force_to": .instant(version.end), "signatures": .list(document.signatures.map(json)),
      "retirements": .list(document.retirements.map(json)),
    ]
  }

  // MARK: Results

  private static let result = Operation(
    .get, .apiAgreementResult, "getAgreementResult", "The MQLs or hand-offs behind one period of a promise",
    in: .agreement,
    about: "`deadline` is that of the report `agreement`, as an instant. Names are in it for tokens that may export.",
    parameters: [.limit, .after],
    answer: .object(
      "AgreementResult",
      [
        "items": .list(
          .object(
            "AgreementCase",
            [
              "id": Schema.id.said("Of the MQL, or of the hand-off."), "contact_id": .integer,
              "name": Schema.string.orNull, "entered_at": .instant, "amount": .integer,
              "outcome": Schema.string.orNull, "outcome_without_excuses": Schema.string.orNull,
              "counts_from": Schema.instant.orNull.said("Where it is due later: only then it counts in a share."),
            ])), "next": Schema.string.orNull, "commitment": .string, "status": .string, "is_kept": .bool,
      ])
  ) { call in
    guard let deadline = Instant(rfc3339: call.part("deadline")) else { throw Refusal.notFound }
    let after = try call.cursor { Int64($0) } ?? 0
    let limit = call.limit
    guard
      let receipt = try call.workspace.agreementReceipt(
        call.part("commitment"), deadline: deadline, on: try call.site.agreements.board(now: call.now), after: after,
        limit: limit + 1)
    else { throw Refusal.notFound }
    let shown = receipt.rows.prefix(limit)
    let names =
      call.person.may(.exportContacts)
      ? Dictionary(try call.workspace.lines(ofContacts: Set(shown.map(\.contact))).map { ($0.id, $0.name) }) {
        first, _ in first
      } : [:]
    return call.page(
      shown.map { row in
        [
          "id": .integer(row.id), "contact_id": .integer(row.contact), "name": .optional(names[row.contact]),
          "entered_at": .instant(row.enteredAt), "amount": .integer(row.amount),
          "outcome": .optional(row.excused?.name), "outcome_without_excuses": .optional(row.strict?.name),
          "counts_from": .instant(row.countsFrom),
        ]
      }, next: receipt.rows.count > limit ? shown.last.map { String($0.id) } : nil,
      with: [
        "commitment": .text(receipt.row.commitment), "status": .text(receipt.row.excused.status.rawValue),
        "is_kept": .bool(receipt.row.isKept),
      ])
  }
}

extension DocumentVersion {
  /// How many facts there are about it: what its `ETag` tells apart.
  fileprivate var facts: Int64 {
    Int64(1 + (document.proposal == nil ? 0 : 1) + document.signatures.count + document.retirements.count)
  }
}

/// Time that one team excuses the other.
enum ExcuseOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiExcuses, "listExcuses", "Excused time, asked for or granted", in: .agreement,
      answer: Shapes.page("ExcusePage", of: excuse)
    ) { call in call.page(try call.workspace.excuses().map(json), next: nil) },
    Operation(
      .post, .apiExcuses, "askExcuse", "Ask for time in which a team's clocks do not run", in: .agreement,
      about: "By the other team's head it is granted at once.",
      body: .object(
        "NewExcuse",
        [
          "team": .one(of: Team.allCases.map(\.rawValue)), "from": .instant, "to": .instant, "reason": .text(1...500),
          "members": Schema.list(.id, most: 100).said("Named people; left out, the whole team."),
        ], needed: ["team", "from", "to", "reason"]), status: .created, answer: excuse
    ) { call in
      guard let team = call.body["team"]?.text.flatMap({ Team(rawValue: $0) }), let from = call.body["from"]?.instant,
        let to = call.body["to"]?.instant
      else { throw FieldErrors("team", .notOffered) }
      guard from < to else { throw FieldErrors("to", .endsBeforeStart) }
      var members: Set<ID<Member>>?
      if case .list(let ids) = call.body["members"] { members = Set(ids.compactMap { $0.integer.map { ID($0) } }) }
      let made = try call.workspace.askExcuse(
        for: team, members: members, range: from..<to, reason: call.body["reason"]?.text ?? "", by: call.person,
        now: call.now)
      return Reply(json(made), location: Path.apiExcuses.link())
    },
    Operation(
      .post, .apiExcuseGrants, "grantExcuse", "Say yes as the other team's head", in: .agreement, answer: excuse,
      mayConflict: true
    ) { call in
      Reply(json(try call.workspace.grantExcuse(ID(try call.id()), by: call.person, now: call.now)))
    },
  ]

  private static let excuse = Schema.object(
    "Excuse",
    [
      "id": .id, "team": .one(of: Team.allCases.map(\.rawValue)), "members": .list(.id), "from": .instant,
      "to": .instant, "reason": .string, "granted_by": .list(.one(of: Party.allCases.map(\.rawValue))),
      "is_granted": .bool, "changes_status": .bool,
    ])

  private static func json(_ excuse: Excuse) -> JSON {
    [
      "id": .integer(excuse.id.rawValue), "team": .text(excuse.team.rawValue),
      "members": .list((excuse.members ?? []).sorted().map { .integer($0.rawValue) }),
      "from": .instant(excuse.range.lowerBound), "to": .instant(excuse.range.upperBound),
      "reason": .text(excuse.reason), "granted_by": .list(excuse.grants.map { .text($0.party.rawValue) }),
      "is_granted": .bool(excuse.isGranted), "changes_status": .bool(excuse.changesStatus),
    ]
  }
}
