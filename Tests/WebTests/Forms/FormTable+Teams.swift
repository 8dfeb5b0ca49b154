import Alignment
import Pages
import Wire
import Workspace

/// Forms of what both teams agree on, and of hand-offs.
extension FormTable {
  private static let agreement = """
    title: Ours
    starts: 2026-01-05
    commitments:
      - {measure: volume, target: 50, every: monday 18:00}
    """
  private static let definition = Definition.starter(startsOn: CivilDate(daysSinceEpoch: 20_458)).document

  private static let answer = [
    choice("reason", ""), choice("reason", "boring"), long("note", 500), fault("until", "soon"),
    fault("until", past),
  ]
  private static let persona = [
    choice("kind", ""), choice("kind", "king"), fault("name", ""), fault("name", "  ", isKept: false),
    long("name", 100), fault("role", ""), long("role", 500), long("goals", 500), long("pains", 500),
    fault("objections", Array(repeating: "No", count: 51).joined(separator: "\n")), fault("fit", "role is CTO"),
    fault("fit", "{field: industry}"),
  ]
  private static let newPersona = [
    ("kind", "persona"), ("name", "Chief"), ("role", "Signs"), ("goals", "Grow\nSell"), ("pains", "Waste"),
    ("objections", ""), ("places", ""), ("fit", "{field: industry, known: true}"),
  ]

  static let teams: [FormCase] = [
    FormCase(
      path: "/handoffs/1/attempts", right: [("kind", "call"), ("outcome", "no-answer"), ("minutes", "")],
      faults: [
        choice("kind", ""), choice("kind", "pigeon"), choice("outcome", ""), choice("outcome", "king"),
        choice("minutes", "x"), choice("minutes", "40"),
      ], place: .morning),
    FormCase(
      path: "/handoffs/1/rejection",
      right: [("reason", "bad-timing"), ("note", "In spring"), ("ending", "recycle"), ("until", "2099-01-31")],
      faults: answer + [choice("reason", "unreachable"), choice("ending", "king")], place: .morning),
    FormCase(
      path: "/handoffs/1/rejection", right: [("reason", "other"), ("note", "Moved away"), ("ending", "disqualify")],
      faults: [fault("note", ""), fault("note", "  ", isKept: false)], place: .morning),
    FormCase(
      path: "/handoffs/1/assignee", right: [("do", "reassign"), ("member", "3")],
      faults: [choice("member", ""), choice("member"), choice("member", "king")], place: .morning),
    FormCase(
      path: "/handoffs/bulk",
      right: [
        ("do", "reject"), ("id", "1"), ("id", "2"), ("reason", "bad-timing"), ("note", "In spring"),
        ("until", "2099-01-31"), ("back", "/inbox"),
      ], faults: answer, prefix: "b-", place: .morning),
    FormCase(
      path: "/handoffs/bulk", right: [("do", "reject"), ("id", "1"), ("reason", "other"), ("note", "Moved away")],
      faults: [fault("note", ""), fault("note", "  ", isKept: false)], prefix: "b-", place: .morning),
    FormCase(
      path: "/handoffs/bulk", right: [("do", "reassign"), ("id", "1"), ("member", "3"), ("back", "/inbox")],
      faults: [choice("member", ""), choice("member", "king"), choice("member")], prefix: "b-", place: .morning),
    FormCase(
      path: "/handoffs/3/cases", right: [("ground", "source")],
      faults: [choice("ground", ""), choice("ground", "king"), choice("ground", "rule")], place: .morning),
    FormCase(
      path: "/tasks/1", right: [("do", "postpone"), ("due_at", tomorrow), ("back", "/alerts")],
      faults: [fault("due_at", "", at: "f-due-1"), fault("due_at", "soon", at: "f-due-1")], place: .morning),
    FormCase(
      path: "/settings/sales-team/rules",
      right: [
        ("name", "North"), ("field-1", "country"), ("values-1", "Norway, Sweden"), ("field-2", "industry"),
        ("values-2", "Boats"), ("field-3", ""), ("values-3", ""), ("members", "{me}"),
      ],
      faults: [
        fault("name", ""), long("name", 200), choice("field-1", "king"), fault("values-1", ""),
        fault("values-1", ", ,"), choice("field-2", "king"), choice("field-2", "country"), fault("values-2", ""),
        long("values-2", 200), fault("values-3", "Oslo", at: "f-field-3"), choice("members", ""), choice("members"),
      ]),
    FormCase(
      path: "/settings/go-live", right: [("go_live", tomorrow)],
      faults: [fault("go_live", ""), fault("go_live", "soon"), fault("go_live", past)], place: .nothing),
    FormCase(
      path: "/agreement/proposal", right: [("text", agreement)],
      faults: [
        fault("text", ""), fault("text", "title: ["), fault("text", agreement + "\nsign: now"),
        fault("text", agreement.replacing("2026-01-05", with: "someday")),
        fault("text", agreement.replacing("target: 50", with: "target: 0")),
      ]),
    FormCase(
      path: "/agreement/proposal",
      right: [
        ("do", "numbers"), ("from", ""), ("target-volume", "55"), ("target-quality", "62.5 %"),
        ("target-speed", "95 %"), ("target-persistence", "90 %"), ("target-decision", "95 %"),
        ("target-conversion", "30 %"), ("starts", tomorrow),
      ],
      faults: [
        fault("target-volume", ""), fault("target-volume", "many"), fault("target-volume", "0"),
        fault("target-quality", ""), fault("target-quality", "140 %"), fault("target-conversion", "0"),
        fault("starts", ""), fault("starts", "soon"),
      ]),
    FormCase(
      path: "/agreement/excuses",
      right: [
        ("team", "marketing"), ("member", ""), ("from", "2099-01-01T09:00"), ("to", "2099-01-02T18:00"),
        ("reason", "Fair"),
      ],
      faults: [
        choice("team", ""), choice("team", "king"), choice("member", "king"), choice("member"), fault("from", ""),
        fault("from", "soon"), fault("to", ""), fault("to", "2099-01-01"), fault("to", "2098-12-31T09:00"),
        fault("reason", ""), fault("reason", "  ", isKept: false), long("reason", 500),
      ]),
    FormCase(
      path: "/definition/proposal", right: [("text", definition)],
      faults: [
        fault("text", ""), fault("text", "mql: ["), fault("text", definition + "colour: blue\n"),
        fault("text", definition.replacing("B: 50", with: "B: 500")),
      ]),
    FormCase(path: "/personas", right: newPersona, faults: persona),
    FormCase(path: "/personas/1", right: newPersona, faults: persona),
    FormCase(
      path: "/marketing/cases", right: [("count", "3"), ("days", "14")],
      faults: [
        fault("count", ""), fault("count", "many"), fault("count", "0"), fault("days", ""), fault("days", "many"),
        fault("days", "100000"),
      ]),
    FormCase(
      path: "/marketing/cases/1", right: [("answer", "{answer}"), ("note", "We asked the wrong people")],
      faults: [
        choice("answer", ""), choice("answer", "king"), fault("note", ""), fault("note", "  ", isKept: false),
        long("note", 2_000),
      ]),
  ]
}
