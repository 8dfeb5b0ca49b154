import Alignment
import Pages
package import Workspace

extension AlertRecord {
  /// Where it leads: the deal, the contact, or what the news is about.
  var link: String? {
    switch occasion {
    case .persona: newsId.map { Path.persona.link($0) }
    case .caseOpened, .caseAnswered: newsId.map { Path.rejectionCase.link($0) }
    default: deal.map { Path.deal.link($0.id) } ?? contact.map { Path.contact.link($0.id) }
    }
  }

  /// As words are made of it.
  ///
  /// - Parameter root: of the program's address, for links that stand alone; `nil` for none.
  func told(root: String? = "") -> ToldAlert {
    var told = ToldAlert(occasion, at: at)
    told.name = deal?.name ?? contact?.name
    told.company = company?.name
    told.subject = subject
    told.member = member?.name
    told.amount = deal.flatMap { deal in
      Currency(deal.currency).map { Money(minor: deal.amountMinor, currency: $0) }
    }
    told.link = root.flatMap { root in link.map { root + $0 } }
    return told
  }
}

extension Array where Element == AlertRecord {
  /// Those that are told together, in the order of the first of each.
  var grouped: [[AlertRecord]] {
    AlertGroup.groups(of: map { ($0.group, $0.at) }).map { $0.places.map { self[$0] } }
  }
}

/// Writes mails and calls of alerts.
extension Site {
  /// Whether mails of alerts can be sent.
  package var canMailAlerts: Bool { settings.delivery.canMail }

  private var root: String? {
    settings.baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  package var alertWriter: AlertWriter {
    let (renderer, workspace, clock, root) = (renderer, workspace, clock, root)
    @Sendable func reader(_ tag: String?) -> Reader {
      Reader(
        tag.flatMap(Language.init(rawValue:)) ?? .english, texts: renderer.texts, calendar: workspace.calendar,
        currency: workspace.settings.currency, now: clock())
    }
    return AlertWriter(
      letter: { letter in
        let own = reader(letter.language)
        let page = AlertLetterPage(
          name: letter.name, workspace: workspace.settings.name,
          groups: letter.alerts.grouped.map { $0.map { $0.told(root: root) } }, more: letter.more,
          isDigest: letter.isDigest, all: root.map { $0 + Path.alerts.link() },
          choose: root.map { $0 + Path.alertRules.link() })
        return Letter(
          language: own.language.rawValue, subject: page.subject(for: own), plain: page.plain(for: own),
          html: renderer.html(page, for: own))
      },
      document: { call in
        switch call.hook.form {
        case .slack: AlertDocument.words(call, for: reader(call.hook.language), root: root)
        case .json: AlertDocument.data(call, root: root)
        }
      })
  }
}

/// What a web hook is sent.
enum AlertDocument {
  /// `{"text": "..."}` as Slack's incoming hooks take it: a line that says it, and whom it is about where that is more
  /// than one.
  static func words(_ call: AlertCall, for reader: Reader, root: String?) -> String {
    var lines: [String] = call.isTest ? [reader.text("alert-mail.test")] : []
    for group in call.alerts.grouped {
      let told = group.map { $0.told(root: root) }
      if told.count == 1, let only = told.first {
        lines.append(linked(reader.sentence(of: only), only.link))
      } else {
        lines.append("*\(escaped(reader.sentence(of: told)))*")
        lines += told.map { "• " + linked(reader.name(of: $0), $0.link) }
      }
    }
    return JSON.object([JSON.Member(name: "text", value: .text(lines.joined(separator: "\n")))]).encoded
  }

  private static func linked(_ text: String, _ link: String?) -> String {
    link.map { "<\($0)|\(escaped(text).replacing("|", with: "¦"))>" } ?? escaped(text)
  }

  /// The three characters that have a meaning there.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// All that is known of one alert.
  static func data(_ call: AlertCall, root: String?) -> String {
    guard let alert = call.alerts.first else { return "{}" }
    return AlertShapes.json(alert).merging([
      "id": .text("alert-\(alert.id)"), "is_test": .bool(call.isTest),
      "rule": ["id": .integer(call.rule.id), "name": .optional(call.rule.rule.name)],
      "url": .optional(root.flatMap { root in alert.link.map { root + $0 } }),
    ]).encoded
  }
}
