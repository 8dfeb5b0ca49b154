/// A mail as its reader sees it: subject, plain text and HTML, in their language.
///
///     let page = LetterPage(kind: "reset", name: "Ada", actor: nil, workspace: "Acme", link: link)
///     page.plain(for: reader)
///     renderer.html(page, for: reader)
package struct LetterPage: Sendable {
  /// The beginning of the keys of its texts: `invitation`, `reset`, `test`.
  let kind: String
  let name: String
  let actor: String?
  let workspace: String
  /// `nil` for a mail that leads nowhere.
  let link: String?

  package init(kind: String, name: String, actor: String?, workspace: String, link: String?) {
    self.kind = kind
    self.name = name
    self.actor = actor
    self.workspace = workspace
    self.link = link
  }

  private var values: [String: String] { ["name": name, "actor": actor ?? workspace, "workspace": workspace] }
  private func text(_ key: String, _ reader: Reader) -> String { reader.text("mail.\(key)", values) }

  package func subject(for reader: Reader) -> String { text("\(kind)-subject", reader) }

  /// Paragraphs with a blank line between, the link on a line of its own.
  package func plain(for reader: Reader) -> String {
    var parts = paragraphs(reader)
    if let link { parts += ["\(text("\(kind)-act", reader)):\n\(link)", text("\(kind)-help", reader)] }
    parts.append("-- \n" + text("footer", reader))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func paragraphs(_ reader: Reader) -> [String] { [text("greeting", reader), text("\(kind)-body", reader)] }

  func fields(for reader: Reader) -> Fields {
    [
      "subject": subject(for: reader), "paragraphs": paragraphs(reader), "link": link,
      "act": link.map { _ in text("\(kind)-act", reader) }, "help": link.map { _ in text("\(kind)-help", reader) },
      "footer": text("footer", reader),
    ]
  }
}

extension Renderer {
  /// The HTML of a mail: whole, without anything from elsewhere.
  package func html(_ letter: LetterPage, for reader: Reader) -> String {
    fragment("mail", letter.fields(for: reader), for: reader)
  }
}
