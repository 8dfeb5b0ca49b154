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
        for language in Language.allCases {
          guard let text = visit.form["text-\(language.rawValue)"] else { continue }
          do {
            try visit.workspace.setWording(
              of: term.rawValue, language: language.rawValue, to: text, by: try visit.editor(), now: visit.now)
          } catch let errors as FieldErrors {
            guard let reason = errors.reasons["text"] else { throw errors }
            throw FieldErrors("text-\(language.rawValue)", reason.code, reason.parameters)
          }
        }
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
