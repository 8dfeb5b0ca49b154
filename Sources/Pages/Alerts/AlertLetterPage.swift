import Alignment

/// A mail of alerts as its reader sees it: those of one rule together, the latest first.
///
///     let page = AlertLetterPage(name: "Ada", workspace: "Acme", groups: [[told]], isDigest: false)
///     page.plain(for: reader)
package struct AlertLetterPage: Sendable {
  let name: String
  let workspace: String
  let groups: [[ToldAlert]]
  /// How many more there are than are told.
  let more: Int
  let isDigest: Bool
  /// Where all are, and where one chooses how to hear of them; `nil` where the program does not know its address.
  let all: String?
  let choose: String?

  package init(
    name: String, workspace: String, groups: [[ToldAlert]], more: Int = 0, isDigest: Bool, all: String?,
    choose: String?
  ) {
    self.name = name
    self.workspace = workspace
    self.groups = groups
    self.more = more
    self.isDigest = isDigest
    self.all = all
    self.choose = choose
  }

  package func subject(for reader: Reader) -> String {
    if isDigest { return reader.text("alert-mail.subject-digest", ["day": reader.date(reader.today)]) }
    if groups.count == 1, more == 0, let group = groups.first { return reader.sentence(of: group) }
    return reader.count("alert-mail.subject-several", groups.reduce(more) { $0 + $1.count })
  }

  package func plain(for reader: Reader) -> String {
    var parts = [greeting(reader)]
    for group in groups {
      if group.count == 1, let only = group.first {
        parts.append(reader.sentence(of: only) + ", " + reader.instant(only.at) + (only.link.map { "\n\($0)" } ?? ""))
      } else {
        let lines = group.map { alert in
          "- \(line(alert, reader)), \(reader.instant(alert.at))" + (alert.link.map { "\n  \($0)" } ?? "")
        }
        parts.append(([reader.sentence(of: group)] + lines).joined(separator: "\n"))
      }
    }
    if more > 0 { parts.append(reader.count("alert-mail.more", more)) }
    if let all { parts.append("\(reader.text("alert-mail.all")):\n\(all)") }
    var footer = "-- \n" + self.footer(reader)
    if let choose { footer += "\n\(reader.text("alert-mail.choose"))\n\(choose)" }
    return (parts + [footer]).joined(separator: "\n\n") + "\n"
  }

  private func greeting(_ reader: Reader) -> String { reader.text("mail.greeting", ["name": name]) }
  private func footer(_ reader: Reader) -> String { reader.text("mail.footer", ["workspace": workspace]) }

  /// Within a group whom it is about, and the page or content where that says more.
  private func line(_ alert: ToldAlert, _ reader: Reader) -> String {
    switch alert.occasion {
    case .page, .form, .opened, .clock, .win: reader.sentence(of: alert)
    default: reader.name(of: alert)
    }
  }

  func fields(for reader: Reader) -> Fields {
    [
      "subject": subject(for: reader), "greeting": greeting(reader),
      "groups": groups.map { group in
        [
          "sentence": reader.sentence(of: group),
          "lines": group.map { alert in
            ["line": line(alert, reader), "href": alert.link, "when": reader.instant(alert.at)] as Fields
          },
        ] as Fields
      },
      "more": more > 0 ? reader.count("alert-mail.more", more) : nil, "link": all,
      "act": reader.text("alert-mail.all"), "footer": footer(reader), "choose": choose,
      "chooseWords": reader.text("alert-mail.choose"),
    ]
  }
}

extension Renderer {
  /// The HTML of a mail of alerts: whole, without anything from elsewhere.
  package func html(_ letter: AlertLetterPage, for reader: Reader) -> String {
    fragment("alert-mail", letter.fields(for: reader), for: reader)
  }
}
