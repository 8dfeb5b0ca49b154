import Alignment
import Foundation
import Web
import Workspace

/// One form with what is right in it, and what may be wrong with each field.
struct FormCase: Sendable, CustomStringConvertible {
  let path: String
  let right: [(name: String, value: String)]
  let faults: [Fault]
  /// Before the name of a field in the ids of the page.
  var prefix = "f-"
  var place = Place.records

  /// What is there when the form is sent.
  enum Place {
    /// One record of each kind.
    case records
    /// Two hand-offs of who sends the form, 1 and 2, one they rejected, 3, a task of theirs, and another rep, member 3.
    case morning
    /// Nothing but people.
    case nothing
  }

  var description: String { path }

  /// A value that is refused, at its field.
  struct Fault: Sendable {
    let field: String
    /// `nil` where the field is left out, as a box that is not ticked is.
    let value: String?
    /// Whether the field has the value again; a choice or a date that is none cannot be shown as chosen.
    let isKept: Bool
    /// The id of where it is told, where that is not the field's.
    var at: String?
  }
}

/// Every form in which somebody types, with each required field empty, texts that are too long, and days, amounts and
/// choices that are none.
enum FormTable {
  static func fault(_ field: String, _ value: String?, isKept: Bool = true, at: String? = nil) -> FormCase.Fault {
    FormCase.Fault(field: field, value: value, isKept: isKept, at: at)
  }

  static func long(_ field: String, _ limit: Int, at: String? = nil) -> FormCase.Fault {
    fault(field, String(repeating: "x", count: limit + 1), at: at)
  }

  static func choice(_ field: String, _ value: String = "99999", at: String? = nil) -> FormCase.Fault {
    fault(field, value, isKept: false, at: at)
  }

  static let all = records + teams + notices

  static let tomorrow = CivilDate(daysSinceEpoch: Int(Site.now().milliseconds / Instant.day) + 3).description
  static let past = CivilDate(daysSinceEpoch: Int(Site.now().milliseconds / Instant.day) - 5).description

  private static let contact = [
    fault("email", "no address"), long("email", 254), fault("phone", "call me"), long("phone", 50), long("name", 200),
    long("title", 200), long("company", 200), fault("next_action", "31/02/2027"), fault("next_action", past),
    choice("owner"), choice("owner", "king"),
  ]
  private static let company = [
    fault("name", ""), fault("name", "  "), long("name", 200), fault("domain", "no domain"), long("domain", 253),
    choice("owner"), choice("owner", "king"),
  ]
  private static let deal = [
    long("name", 200), long("company", 200), fault("amount", "a lot"), fault("amount", "1.2.3,4,5"),
    fault("currency", "XXQ"), choice("kind", "king"), fault("expected_close", "31/02/2027"),
    fault("probability", "140"), fault("probability", "likely"), long("pipeline_stage", 200), choice("owner"),
    choice("owner", "king"),
  ]
  private static let cost = [
    fault("campaign", ""), long("campaign", 200), long("channel", 200), long("source", 200), fault("first", ""),
    fault("first", "soon"), fault("last", ""), fault("last", "2026-02-31"), fault("last", "2025-01-01"),
    fault("amount", ""), fault("amount", "much"), fault("currency", "XXQ"),
  ]
  private static let goal = [
    fault("target", ""), fault("target", "many"), fault("target", "-5"),
  ]

  private static let records: [FormCase] = [
    FormCase(
      path: "/contacts/new",
      right: [
        ("name", ""), ("email", "new@example.org"), ("phone", ""), ("title", "Chief"), ("company", "Acme"),
        ("owner", ""), ("next_action", ""),
      ], faults: contact),
    FormCase(path: "/contacts/new", right: [("name", "Neo"), ("email", "")], faults: [fault("name", "")]),
    FormCase(
      path: "/contacts/2/edit",
      right: [
        ("name", ""), ("email", "new@example.org"), ("phone", ""), ("title", "Chief"), ("company", "Acme"),
        ("owner", ""), ("next_action", ""),
      ], faults: contact),
    FormCase(
      path: "/contacts/2/stage", right: [("to", "sql"), ("next_action", tomorrow)],
      faults: [fault("next_action", "31/02/2027"), choice("to", "king")]),
    FormCase(
      path: "/contacts/2/rest", right: [("do", "disqualify"), ("reason", "no budget")],
      faults: [fault("reason", ""), fault("reason", "  "), long("reason", 500)], prefix: "f-disqualify-"),
    FormCase(
      path: "/contacts/bulk", right: [("do", "next"), ("id", "1"), ("next", tomorrow), ("query", "sort=name")],
      faults: [fault("next", ""), fault("next", "soon")]),
    FormCase(
      path: "/contacts/bulk",
      right: [("do", "recycle"), ("id", "1"), ("recycle_reason", "later"), ("until", tomorrow)],
      faults: [fault("recycle_reason", ""), fault("until", ""), fault("until", "soon")]),
    FormCase(
      path: "/contacts/bulk", right: [("do", "disqualify"), ("id", "1"), ("reason", "bad data")],
      faults: [fault("reason", ""), fault("reason", "  ")]),
    FormCase(
      path: "/contacts/1/notes", right: [("text", "Called")],
      faults: [fault("text", ""), fault("text", "  ", isKept: false), long("text", 20_000)]),
    FormCase(
      path: "/contacts/1/tasks", right: [("title", "Send the offer"), ("due_at", tomorrow), ("assignee", "")],
      faults: [
        fault("title", ""), long("title", 500), fault("due_at", ""), fault("due_at", "soon"), fault("due_at", past),
        choice("assignee"), choice("assignee", "king"),
      ]),
    FormCase(
      path: "/notes/1", right: [("do", "edit"), ("text", "Called again"), ("back", "/contacts/1")],
      faults: [
        fault("text", "", at: "f-note-1"), fault("text", "  ", isKept: false, at: "f-note-1"),
        long("text", 20_000, at: "f-note-1"),
      ]),
    FormCase(
      path: "/tasks/1", right: [("do", "postpone"), ("due_at", tomorrow), ("back", "/contacts/1")],
      faults: [
        fault("due_at", "", at: "f-due-1"), fault("due_at", "soon", at: "f-due-1"),
        fault("due_at", past, at: "f-due-1"), fault("due_at", "2999-01-01", at: "f-due-1"),
      ]),
    FormCase(
      path: "/companies/new", right: [("name", "Boat"), ("domain", "boat.example"), ("owner", "")], faults: company),
    FormCase(
      path: "/companies/1/edit", right: [("name", "Boat"), ("domain", "boat.example"), ("owner", "")],
      faults: company),
    FormCase(
      path: "/companies/1/notes", right: [("text", "Called")], faults: [fault("text", ""), long("text", 20_000)]),
    FormCase(
      path: "/deals/new",
      right: [
        ("name", "Order"), ("company", "Acme"), ("owner", ""), ("amount", "12"), ("currency", "EUR"), ("kind", ""),
        ("expected_close", tomorrow), ("pipeline_stage", "Talks"), ("probability", "40"),
      ], faults: deal),
    FormCase(
      path: "/deals/2/edit",
      right: [
        ("name", "Order"), ("company", "Acme"), ("owner", ""), ("amount", "12"), ("currency", "EUR"), ("kind", ""),
        ("expected_close", tomorrow), ("pipeline_stage", "Talks"), ("probability", "40"),
      ], faults: deal),
    FormCase(
      path: "/deals/2/outcome", right: [("do", "lost"), ("reason", "price"), ("day", "")],
      faults: [fault("reason", ""), long("reason", 500), fault("day", "yesterday"), fault("day", "2999-01-01")],
      prefix: "f-lost-"),
    FormCase(path: "/deals/2/notes", right: [("text", "Called")], faults: [fault("text", ""), long("text", 20_000)]),
    FormCase(
      path: "/costs",
      right: [
        ("campaign", "Spring"), ("channel", ""), ("source", ""), ("first", "2026-01-01"), ("last", "2026-03-31"),
        ("amount", "1500"), ("currency", "EUR"),
      ], faults: cost),
    FormCase(
      path: "/costs/1",
      right: [
        ("campaign", "Spring"), ("channel", ""), ("source", ""), ("first", "2026-01-01"), ("last", "2026-03-31"),
        ("amount", "1500"), ("currency", "EUR"),
      ], faults: cost),
    FormCase(
      path: "/goals",
      right: [("measure", "mqls"), ("first", "2026-01-01"), ("last", "2026-12-31"), ("target", "1200")],
      faults: goal + [
        choice("measure", "luck"), choice("measure", ""), fault("first", ""), fault("first", "soon"),
        fault("last", ""), fault("last", "2026-02-31"), fault("last", "2025-01-01"),
      ]),
    FormCase(path: "/goals/1", right: [("target", "1200")], faults: goal),
    FormCase(
      path: "/glossary/mql", right: [("text-en", "Ours"), ("text-it", "Il nostro")],
      faults: [long("text-it", 2_000), long("text-en", 2_000)]),
    FormCase(
      path: "/views", right: [("name", "Mine"), ("query", "stage=lead")],
      faults: [fault("name", ""), fault("name", "  "), long("name", 80)]),
    FormCase(
      path: "/settings/people", right: [("name", "Rosa"), ("email", "rosa@example.org"), ("role", "rep")],
      faults: [
        fault("name", ""), long("name", 200), fault("email", ""), fault("email", "no address"), long("email", 320),
        choice("role", ""), choice("role", "king"),
      ]),
    FormCase(
      path: "/settings/people/2", right: [("do", "roles"), ("role", "rep")],
      faults: [choice("role", ""), choice("role", "king")]),
    FormCase(
      path: "/settings/sales-team/absences", right: [("member", "1"), ("from", tomorrow), ("until", tomorrow)],
      faults: [
        choice("member", ""), choice("member"), choice("member", "king"), fault("from", ""), fault("from", "soon"),
        fault("until", ""),
        fault("until", past),
      ]),
    FormCase(
      path: "/settings/sales-team/sellers/1",
      right: [("capacity", "2"), ("deputy", ""), ("hours-monday", "09:00-13:00, 14:00-18:00")],
      faults: [
        fault("capacity", "many"), fault("capacity", "1001"), choice("deputy"), choice("deputy", "1"),
        fault("hours-monday", "nine to five"), fault("hours-monday", "18:00-09:00"),
      ]),
    FormCase(
      path: "/settings/tokens", right: [("name", "Sheet"), ("expires", tomorrow), ("right", "see-figures")],
      faults: [
        fault("name", ""), long("name", 200), fault("expires", "soon"), fault("expires", past), choice("right", ""),
        choice("right", "rule"),
      ]),
    FormCase(
      path: "/me/preferences", right: [("language", "it"), ("theme", "dark")],
      faults: [choice("language", "xx"), choice("language", "klingon"), choice("theme", "pink")]),
  ]
}
