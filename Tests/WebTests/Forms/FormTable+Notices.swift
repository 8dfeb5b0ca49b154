import Alignment
import Pages

/// Forms of alerts and of one's own account; and what no form of the table has.
extension FormTable {
  private static func rule(_ own: [(String, String)], _ faults: [FormCase.Fault], path: String) -> FormCase {
    FormCase(
      path: path,
      right: own + [
        ("do", "save"), ("name", "Ours"), ("audience", "owner"), ("quiet", "24"), ("in_product", "yes"),
        ("hook_form", ""), ("hook_address", ""), ("hook_language", "en"),
      ],
      faults: faults + [
        long("name", 200), choice("audience", ""), choice("audience", "king"), choice("audience", "member:99999"),
        choice("audience", "member:king"), fault("quiet", "many"), fault("quiet", "1000"), fault("quiet", "-1"),
        fault("in_product", nil, at: "f-channels"), choice("hook_form", "pigeon"),
        choice("hook_form", "json", at: "f-hook_address"),
      ])
  }

  private static let hook = [
    ("occasion", "win"), ("do", "save"), ("name", ""), ("audience", "both"), ("quiet", "0"), ("hook_form", "json"),
    ("hook_address", "https://hooks.example.org/won"), ("hook_language", "en"),
  ]

  static let notices: [FormCase] = [
    rule(
      [("occasion", "came-back"), ("days", "14")], [fault("days", ""), fault("days", "many"), fault("days", "0")],
      path: "/settings/alerts"),
    rule(
      [("occasion", "page"), ("pattern", "/pricing*")],
      [fault("pattern", ""), fault("pattern", "  ", isKept: false), long("pattern", 200)], path: "/settings/alerts"),
    rule(
      [("occasion", "clock"), ("share", "80")], [choice("share", ""), choice("share", "33")],
      path: "/settings/alerts"),
    FormCase(
      path: "/settings/alerts", right: hook,
      faults: [
        fault("hook_address", ""), fault("hook_address", "our chat"), fault("hook_address", "ftp://hooks.example.org"),
        long("hook_address", 2_000), choice("hook_language", "x1"),
      ]),
    rule(
      [("occasion", "page"), ("pattern", "/prices*")], [fault("pattern", ""), long("pattern", 200)],
      path: "/settings/alerts/1"),
    FormCase(
      path: "/me/alerts",
      right: [
        ("in_product", "yes"), ("mail", "digest"), ("digest_hour", "8"), ("quiet_from", "20:00"),
        ("quiet_until", "07:00"),
      ],
      faults: [
        choice("mail", ""), choice("mail", "king"), choice("digest_hour", "25"), choice("digest_hour", "noon"),
        fault("quiet_from", ""), fault("quiet_from", "late"), fault("quiet_until", ""), fault("quiet_until", "27:00"),
      ]),
    FormCase(
      path: "/me/password",
      right: [
        ("current", "quiet-lamps-orbit-42"), ("new", "loud-river-lantern-7"), ("again", "loud-river-lantern-7"),
      ],
      faults: [
        fault("current", "something else here", isKept: false), fault("current", "", isKept: false),
        fault("again", "loud-river-lantern-8", isKept: false), fault("again", "", isKept: false),
      ]),
  ]

  /// Addresses that take forms and stand in no case above, each with why.
  static let apart: [Path: String] = [
    .signIn: "says not which of the two is wrong: `of a sign-in`",
    .forgotten: "answers every address alike, so that nobody learns who is there: `of a sign-in`",
    .setUp: "is sent by nobody yet: `of a first password`",
    .redeem: "is sent by somebody with a link: `of a first password`",
    .uploads: "is a file: `A file by hand that is none, or goes with another mapping, is refused at its field`",
    .upload: "has columns of a file: `A file by hand is read as somebody says, and what is wrong is told`",
    .contactMerge: "is a choice between two values: `of a merge keeps what was chosen`",
    .stages: "is choices alone: `of many choices at once saves none of them`",
    .dealStage: "is a choice out of the board's columns; a refusal is a notice on the board",
    .merge: "is a button", .savedView: "is a button", .dealContacts: "is a button beside a person",
    .importUndo: "is a button", .uploadImport: "is a button", .uploadRemoval: "is a button", .doctor: "is a button",
    .handoffAcceptance: "is a button", .handoffReturn: "is a button",
    .agreementSignatures: "is a button under the text that was read",
    .agreementRetirement: "is a button under the text that was read",
    .definitionSignatures: "is a button under the text that was read",
    .definitionRetirement: "is a button under the text that was read", .excuseGrants: "is a button",
    .personaAcknowledgement: "is a button", .alerts: "is a button", .salesTeamAbsence: "is a button",
    .routingRule: "is a button", .memberLink: "is a button", .token: "is a button", .mySession: "is a button",
    .signOut: "is a button", .deliveryTest: "is a button", .deliveryEntry: "is a button",
  ]
}
