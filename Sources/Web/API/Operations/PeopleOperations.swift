import Alignment
import HTTPTypes
import Pages
import Workspace

/// The people of both teams, the tokens of programs, and what happened at the door.
enum PeopleOperations {
  static let all: [Operation] = [
    Operation(.get, .apiMe, "getMe", "Whose token it is, and what it may do", in: .people, answer: me) { call in
      Reply(
        person(call.person).merging([
          "rights": .list(call.person.rights.map(\.rawValue).sorted().map(JSON.text)),
          "token": ["id": .integer(call.holder.id.rawValue), "name": .text(call.holder.name)],
          "workspace": [
            "name": .text(call.workspace.settings.name), "time_zone": .text(call.workspace.settings.zoneName),
            "currency": .text(call.workspace.settings.currency.code),
          ],
        ]))
    },
    Operation(
      .get, .apiPeople, "listPeople", "Everybody", in: .people,
      answer: Shapes.page("PersonPage", of: row)
    ) { call in call.page(try call.workspace.people().map(json), next: nil) },
    Operation(
      .post, .apiPeople, "invitePerson", "Invite a person", in: .people,
      about: """
        `link` lets them choose a password; it is told once and works for 72 hours. Where the server sends mail, they \
        get it by mail too.
        """,
      body: .object("Invitation", ["name": .string, "email": .string, "roles": roles]), status: .created,
      answer: .object("Invited", ["id": .id, "link": .string])
    ) { call in
      let invited = try call.workspace.invite(
        name: call.body["name"]?.text ?? "", email: call.body["email"]?.text ?? "", roles: roles(call),
        by: call.person, client: call.client, now: call.now,
        letter: call.site.letterWriter(for: call.reader))
      return Reply(
        [
          "id": .integer(invited.member.rawValue),
          "link": .text(call.absolute(Path.redeem.link(invited.link))),
        ], location: Path.apiPerson.link(invited.member.rawValue))
    },
    Operation(.get, .apiPerson, "getPerson", "A person", in: .people, answer: row) { call in
      Reply(json(try found(call)))
    },
    Operation(
      .patch, .apiPerson, "changePerson", "Set a person's roles, or whether they may sign in", in: .people,
      body: .object("PersonChange", ["roles": roles, "is_disabled": .bool], needed: []), answer: row
    ) { call in
      let id = try found(call).person.id
      if call.body["roles"] != nil {
        try call.workspace.setRoles(roles(call), of: id, by: call.person, client: call.client, now: call.now)
      }
      if let isDisabled = call.body["is_disabled"]?.bool {
        if isDisabled {
          try call.workspace.disable(id, by: call.person, client: call.client, now: call.now)
        } else {
          try call.workspace.enable(id, by: call.person, client: call.client, now: call.now)
        }
      }
      return Reply(json(try found(call)))
    },
    Operation(
      .get, .apiTokens, "listTokens", "Tokens that were made, without their secrets", in: .people,
      answer: Shapes.page("TokenPage", of: token)
    ) { call in call.page(try call.workspace.tokens(by: call.person, now: call.now).map(json), next: nil) },
    Operation(
      .post, .apiTokens, "createToken", "Make a token", in: .people,
      about: "With some of the rights of the one that asks. `secret` is told once.",
      body: .object(
        "NewToken",
        ["name": .string, "rights": .list(right, most: 50), "expires_at": Schema.instant.orNull],
        needed: ["name", "rights"]), status: .created, answer: .object("MadeToken", ["id": .id, "secret": .string])
    ) { call in
      let rights = call.body["rights"]?.list?.compactMap { $0.text.flatMap(Right.init(rawValue:)) } ?? []
      let made = try call.workspace.makeToken(
        name: call.body["name"]?.text ?? "", rights: Set(rights), expires: call.body["expires_at"]?.instant,
        by: call.person, client: call.client, now: call.now)
      return Reply(
        ["id": .integer(made.id.rawValue), "secret": .text(made.secret)],
        location: Path.apiToken.link(made.id.rawValue))
    },
    Operation(.delete, .apiToken, "revokeToken", "End a token for ever", in: .people, status: .noContent) { call in
      try call.workspace.revokeToken(
        ID(try call.id()), by: call.person, client: call.client, now: call.now)
      return Reply()
    },
    Operation(
      .get, .apiSignIns, "listSignIns", "What happened at the door, latest first", in: .people,
      parameters: [.limit, Parameter("after", "`next` of the page before.", .id)],
      answer: Shapes.page("SignInPage", of: signIn)
    ) { call in
      let events = try call.workspace.signIns(
        after: call.query["after"].flatMap { Int64($0) }.map { ID($0) }, limit: call.limit, by: call.person)
      return call.page(
        events.map(json), next: events.count == call.limit ? events.last.map { String($0.id.rawValue) } : nil)
    },
  ]

  private static func found(_ call: Call) throws -> PersonRow {
    let id = try call.id()
    guard let row = try call.workspace.people().first(where: { $0.person.id.rawValue == id }) else {
      throw PeopleError.unknownPerson
    }
    return row
  }

  private static func roles(_ call: Call) -> Set<Role> {
    Set(call.body["roles"]?.list?.compactMap { $0.text.flatMap(Role.init(rawValue:)) } ?? [])
  }

  // MARK: Shapes

  private static let right = Schema.one(of: Right.allCases.map(\.rawValue))
  private static let roles = Schema.list(.one(of: Role.allCases.map(\.rawValue)), most: 50)

  private static let me = Schema.object(
    "Me",
    [
      "id": .id, "name": .string, "email": Schema.string.orNull, "roles": roles,
      "team": .one(of: Team.allCases.map(\.rawValue)), "rights": .list(right), "token": Shapes.named,
      "workspace": .object("WorkspaceSummary", ["name": .string, "time_zone": .string, "currency": .string]),
    ])

  private static func person(_ person: Person) -> JSON {
    [
      "id": .integer(person.id.rawValue), "name": .text(person.name), "email": .optional(person.email),
      "roles": .list(person.roles.sorted().map { .text($0.rawValue) }), "team": .text(person.team.rawValue),
    ]
  }

  private static let row = Schema.object(
    "Person",
    [
      "id": .id, "name": .string, "email": Schema.string.orNull, "roles": roles,
      "team": .one(of: Team.allCases.map(\.rawValue)),
      "state": .one(of: PersonRow.State.allCases.map(\.rawValue)), "last_sign_in_at": Schema.instant.orNull,
    ])

  private static func json(_ row: PersonRow) -> JSON {
    person(row.person).merging([
      "state": .text(row.state.rawValue), "last_sign_in_at": .instant(row.lastSignIn),
    ])
  }

  private static let token = Schema.object(
    "Token",
    [
      "id": .id, "name": .string, "maker": Shapes.named, "rights": .list(right), "rights_now": .list(right),
      "created_at": .instant, "expires_at": Schema.instant.orNull, "last_used_at": Schema.instant.orNull,
      "revoked_at": Schema.instant.orNull,
    ])

  private static func json(_ token: TokenRow) -> JSON {
    func list(_ rights: Set<Right>) -> JSON { .list(rights.map(\.rawValue).sorted().map(JSON.text)) }
    return [
      "id": .integer(token.id.rawValue), "name": .text(token.name),
      "maker": ["id": .integer(token.maker.rawValue), "name": .text(token.makerName)], "rights": list(token.rights),
      "rights_now": list(token.rightsNow), "created_at": .instant(token.createdAt),
      "expires_at": .instant(token.expiresAt), "last_used_at": .instant(token.lastUsedAt),
      "revoked_at": .instant(token.revokedAt),
    ]
  }

  private static let signIn = Schema.object(
    "SignIn",
    [
      "id": .id, "at": .instant, "kind": .one(of: SignInEvent.Kind.allCases.map(\.rawValue)),
      "member_id": Schema.id.orNull, "actor_id": Schema.id.orNull, "detail": Schema.string.orNull,
      "address": .string, "agent": .string,
    ])

  private static func json(_ event: SignInEvent) -> JSON {
    [
      "id": .integer(event.id.rawValue), "at": .instant(event.at), "kind": .text(event.kind.rawValue),
      "member_id": .optional(event.member?.rawValue), "actor_id": .optional(event.actor?.rawValue),
      "detail": .optional(event.detail), "address": .text(event.client.address),
      "agent": .text(event.client.agent),
    ]
  }
}
