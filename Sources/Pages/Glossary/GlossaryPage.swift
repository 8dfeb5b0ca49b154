package import Alignment

/// All terms with what they mean here, and the forms that word one in each language.
package struct GlossaryPage {
  let reader: Reader
  /// By term, then by language: the workspace's own wording.
  let own: [String: [String: String]]
  let mayEdit: Bool

  package init(_ reader: Reader, own: [String: [String: String]], mayEdit: Bool) {
    self.reader = reader
    self.own = own
    self.mayEdit = mayEdit
  }

  /// - Parameters:
  ///   - open: the term whose forms are shown.
  ///   - typed: what was typed into a field, where the form is shown again.
  package func fields(open: Term?, errors: FieldErrors?, _ typed: (String) -> String?) -> Fields {
    let terms = Term.allCases.map { (term: $0, name: reader.name(of: $0)) }
    return [
      "terms": terms.map { term, name in
        let wording = own[term.rawValue]?[reader.language.rawValue]
        let team = reader.team(of: term)
        return [
          "termId": term.rawValue, "termName": name, "termTeam": team.cssClass, "termOwner": reader.team(team),
          "termMeans": wording ?? ours(term, reader.language), "isOwn": wording != nil,
          "oursWords": wording == nil
            ? "" : reader.text("glossary-page.ours", ["text": ours(term, reader.language)]),
          "canEdit": mayEdit && term != open, "termHref": Path.glossaryTerm.link(term.rawValue) + "#\(term.rawValue)",
          "isOpen": mayEdit && term == open, "termAction": Path.glossaryTerm.link(term.rawValue),
          "wordings": mayEdit && term == open ? inputs(term, errors, typed) : [],
        ] as Fields
      }
    ]
  }

  private func ours(_ term: Term, _ language: Language) -> String {
    reader.texts.text("glossary.\(term.rawValue)-means", in: language, [:])
  }

  private func inputs(_ term: Term, _ errors: FieldErrors?, _ typed: (String) -> String?) -> [Fields] {
    Language.allCases.map { language in
      let name = "text-\(language.rawValue)"
      let value = typed(name) ?? own[term.rawValue]?[language.rawValue]
      var field = FormFields(reader, values: { _ in value }, errors: errors)
        .text(name, "glossary-page.edit", limit: 2_000, rows: 2)
      field["label"] = reader.text(
        "glossary-page.wording", ["language": reader.text("glossary-page.lang-\(language.rawValue)")])
      field["hint"] = reader.text("glossary-page.ours", ["text": ours(term, language)])
      return field
    }
  }
}
