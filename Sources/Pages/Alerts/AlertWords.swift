package import Alignment

/// One alert as words are made of it.
package struct ToldAlert: Sendable {
  package var occasion: AlertOccasion
  package var at: Instant
  /// Of the contact, or of the deal.
  package var name: String?
  package var company: String?
  /// Page, content, share in percent, persona, or the code of an answer.
  package var subject: String?
  /// Who did it.
  package var member: String?
  package var amount: Money?
  /// Where it leads; `nil` where there is no page.
  package var link: String?

  package init(_ occasion: AlertOccasion, at: Instant) {
    self.occasion = occasion
    self.at = at
  }
}

extension Reader {
  /// What an alert says: `Ada Lovelace (Acme) is back on the site`.
  package func sentence(of alert: ToldAlert) -> String {
    let name = self.name(of: alert)
    let subject = alert.subject.flatMap { $0.isEmpty ? nil : $0 } ?? Reader.dash
    switch alert.occasion {
    case .clock:
      guard let share = alert.subject.flatMap({ Int($0) }), share < 100 else {
        return text("alerts.clock-over", ["name": name])
      }
      return text("alerts.clock", ["name": name, "share": self.share(Double(share) / 100, digits: 0)])
    case .win:
      return text("alerts.win", ["name": name, "amount": alert.amount.map { money($0) } ?? Reader.dash])
    case .persona, .caseOpened:
      return text(
        "alerts.\(alert.occasion.rawValue)",
        ["member": alert.member ?? text("alerts.somebody"), "subject": subject])
    case .caseAnswered:
      return text(
        "alerts.case-answered",
        [
          "member": alert.member ?? text("alerts.somebody"),
          "answer": known("cases.answer-\(subject)") ?? subject,
        ])
    case .cameBack, .page, .form, .opened, .ready, .handedOver:
      return text("alerts.\(alert.occasion.rawValue)", ["name": name, "subject": subject])
    }
  }

  /// What several say together: `3 leads are back on the site`.
  package func sentence(of alerts: [ToldAlert]) -> String {
    guard let first = alerts.first, alerts.count > 1, first.occasion.isOfRules else {
      return alerts.first.map { sentence(of: $0) } ?? ""
    }
    return count("alerts.group-\(first.occasion.rawValue)", alerts.count)
  }

  /// Whom or what an alert is about.
  package func name(of alert: ToldAlert) -> String {
    let name = alert.name ?? text("alerts.somebody")
    guard let company = alert.company, !name.contains(company) else { return name }
    return text("alerts.name-of", ["name": name, "company": company])
  }
}
