import Alignment
import Pages
import Reports

/// A list of contacts as CSV (RFC 4180), in the reader's words.
///
/// A cell that a spreadsheet would run as a formula, because it begins with `=`, `+`, `-`, `@`, a tab or a return,
/// gets an apostrophe in front, as OWASP advises.
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

  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r"].contains(first) { text = "'" + text }
    guard text.unicodeScalars.contains(where: { ["\"", ",", "\n", "\r"].contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
