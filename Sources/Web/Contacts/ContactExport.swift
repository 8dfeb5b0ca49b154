import Alignment
import Pages
import Reports
import Wire

/// A list of contacts as CSV, in the reader's words, guarded against formulas.
struct ContactExport {
  let finder: ContactFinder
  let reader: Reader

  init(_ finder: ContactFinder, reader: Reader) {
    self.finder = finder
    self.reader = reader
  }

  func text(_ contacts: [Int]) -> String {
    let heads = ["column-id", "column-name", "column-email", "column-stage", "column-company", "column-owner"]
      .map { reader.text("terms.\($0)") }
    var text = ContactExport.line(heads + [reader.text("contacts.next"), reader.text("contacts.touched")])
    for contact in contacts { text += ContactExport.line(cells(contact)) }
    return text
  }

  private func cells(_ contact: Int) -> [String] {
    let columns = finder.index.contacts
    let id = columns.id[contact].rawValue
    let (name, email) = finder.names.texts(of: Int(id)) ?? ("", "")
    let company = columns.company[contact]
    func day(_ at: Int64) -> String {
      at == .min ? "" : finder.index.calendar.day(of: Instant(milliseconds: at)).description
    }
    return [
      String(id), name, email, reader.stage(finder.traits.stage[contact]),
      company < 0
        ? "" : finder.companies.label(of: Int(finder.index.companies[Int(company)].rawValue)) ?? "",
      columns.owner[contact] == 0 ? "" : finder.index.members[Int32(columns.owner[contact])],
      day(columns.nextActionAt[contact]), day(finder.traits.lastTouch[contact]),
    ]
  }

  static func line(_ cells: [String]) -> String { String(decoding: GuardedCSV.row(cells), as: UTF8.self) }
}
