import Alignment
import Pages
import Workspace

/// Writes the mails that carry links.
extension Site {
  /// `nil` where no mail can be sent: no server is set, or no address to which links lead. The address is the one that
  /// is set and never the one that a client names, so that nobody can have a link sent that leads to them.
  ///
  /// - Parameter reader: who asks; their language is taken where the mail's own reader has chosen none.
  func letterWriter(for reader: Reader) -> LetterWriter? {
    guard settings.delivery.canMail, let base = settings.baseURL else { return nil }
    let root = base.hasSuffix("/") ? String(base.dropLast()) : base
    let (renderer, workspace) = (renderer, workspace)
    return { occasion in
      let language = occasion.language.flatMap(Language.init(rawValue:)) ?? reader.language
      let own = Reader(
        language, texts: renderer.texts, calendar: reader.calendar, currency: reader.currency, now: reader.now)
      let page = LetterPage(
        kind: occasion.kind.rawValue, name: occasion.name, actor: occasion.actor, workspace: workspace.settings.name,
        link: occasion.kind == .test ? nil : root + Path.redeem.link(occasion.token))
      return Letter(
        language: language.rawValue, subject: page.subject(for: own), plain: page.plain(for: own),
        html: renderer.html(page, for: own))
    }
  }
}
