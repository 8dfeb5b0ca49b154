import Alignment
import HTTPTypes
import Pages
import Workspace

/// The glossary: what both teams mean by each term, in the workspace's words where it has its own.
enum GlossaryRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.glossary) { visit in try page(visit) }
    routes.get(.glossaryTerm) { visit in try page(visit, open: try term(visit)) }
    routes.post(.glossaryTerm) { visit in
      let term = try term(visit)
      do {
        let texts = Language.allCases.compactMap { language in
          visit.form["text-\(language.rawValue)"].map { (language: language.rawValue, text: Optional($0)) }
        }
        try visit.workspace.setWordings(of: term.rawValue, to: texts, by: try visit.editor(), now: visit.now)
        return .done(Path.glossary.link() + "#\(term.rawValue)", "records.saved")
      } catch let errors as FieldErrors {
        return try page(visit, open: term, errors: errors)
      }
    }
  }

  private static func term(_ visit: Visit) throws -> Term {
    guard let term = Term(rawValue: visit.part("term")) else { throw Refusal.notFound }
    return term
  }

  private static func page(_ visit: Visit, open: Term? = nil, errors: FieldErrors? = nil) throws -> Answer {
    let page = GlossaryPage(
      visit.reader, own: try visit.workspace.wordingsByTerm(), mayEdit: visit.may(.manageWorkspace))
    return visit.page(
      "glossary", page.fields(open: open, errors: errors) { errors == nil ? nil : visit.form[$0] },
      title: "glossary-page.title", status: errors == nil ? .ok : .unprocessableContent)
  }
}
