import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// Two contacts that are one person: find the other, compare, merge, undo.
enum MergeRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.contactMerge) { visit in
      let id = try visit.id()
      guard let other = visit.query["other"].flatMap({ Int64($0) }) else { return try find(visit, id) }
      do {
        return try compare(visit, id, other)
      } catch {
        guard let failure = FormFailure(error, form: "merge", reader: visit.reader) else { throw error }
        return try find(visit, id, failure: failure)
      }
    }
    routes.post(.contactMerge, merge)
    routes.post(.merge) { visit in
      guard visit.form["do"] == "undo" else { throw Refusal.unreadable }
      do {
        let undone = try visit.workspace.undoMerge(try visit.id(), by: try visit.actor(), now: visit.now)
        return .done(Path.contact.link(undone.survivorId), "contact.merge-undone")
      } catch let error as RecordError where !error.code.hasPrefix("unknown-") {
        return visit.page(
          "contacts-bulk",
          [
            "summary": visit.reader.refusal(error.code), "backHref": Path.contacts.link(), "refusals": [Fields](),
          ], title: "contact.merge-title", status: .conflict)
      }
    }
  }

  private static func find(_ visit: Visit, _ id: Int64, failure: FormFailure? = nil) throws -> Answer {
    let record = try visit.workspace.contact(id)
    let reader = visit.reader
    let finder = visit.site.finder.current.contacts
    let name = record.profile.name ?? record.profile.email ?? ""
    let text = visit.query.text("q") ?? record.profile.name ?? ""
    var filter = ContactFilter()
    filter.text = text
    let found = text.isEmpty ? [] : finder.page(filter, order: ContactOrder(.name), limit: 20, now: visit.now).contacts
    let line = ContactLine(finder, reader: reader, colleagues: try visit.colleagues())
    let candidates = found.filter { finder.index.contacts.id[$0].rawValue != record.id }
    let form = FormFields(reader, values: { $0 == "q" ? text : nil })
    var field = form.text("q", "contacts.words", type: "search", limit: 200)
    field["id"] = "f-merge"
    return visit.page(
      "contact-merge",
      [
        "intro": reader.text("contact.merge-find"), "failure": failure?.sentence, "isComparing": false,
        "cancelHref": Path.contact.link(record.id), "findAction": Path.contactMerge.link(record.id),
        "findField": field, "hasNone": candidates.isEmpty,
        "candidates": candidates.map { contact in
          let fields = line.fields(contact)
          return [
            "candidateName": line.name(of: contact), "candidateEmail": fields["email"],
            "candidateCompany": fields["company"],
            "compareHref": Path.contactMerge.link(
              record.id, query: [("other", String(finder.index.contacts.id[contact].rawValue))]),
          ] as Fields
        },
      ], title: "contact.merge-title", name: reader.text("contact.merge-title") + ": " + name,
      status: failure == nil ? .ok : .unprocessableContent)
  }

  private static func compare(
    _ visit: Visit, _ id: Int64, _ other: Int64, failure: FormFailure? = nil
  ) throws -> Answer {
    let preview = try visit.workspace.mergePreview(id, other)
    let reader = visit.reader
    func words(_ text: String?) -> String { text ?? reader.text("contact.empty") }
    let rows = preview.rows.filter { $0.survivor != nil || $0.merged != nil }.map { row in
      let typed = visit.form["choice:" + row.field.name]
      return [
        "rowLabel": label(row.field, reader), "rowField": row.field.name, "isChoice": row.differs,
        "survivorText": words(row.survivor), "mergedText": words(row.merged),
        "survivorIsChosen": typed.map { $0 == "survivor" } ?? (row.stands == row.survivor),
      ] as Fields
    }
    return visit.page(
      "contact-merge",
      [
        "intro": reader.text("contact.merge-help"), "failure": failure?.sentence, "isComparing": true,
        "cancelHref": Path.contact.link(id), "mergeAction": Path.contactMerge.link(id),
        "survivorId": String(preview.survivorId), "mergedId": String(preview.mergedId),
        "survivorVersion": String(preview.survivorVersion), "mergedVersion": String(preview.mergedVersion),
        "mergeRows": rows,
      ], title: "contact.merge-title", status: failure == nil ? .ok : .conflict)
  }

  private static func label(_ field: MergeField, _ reader: Reader) -> String {
    if case .property(let name) = field { return Dimension(name: name).map { reader.dimension($0) } ?? name }
    return reader.text("contact.field-\(field.name)")
  }

  private static func merge(_ visit: Visit) throws -> Answer {
    guard let survivor = visit.form["survivor"].flatMap({ Int64($0) }),
      let other = visit.form["other"].flatMap({ Int64($0) })
    else { throw Refusal.unreadable }
    var choices: [MergeField: MergeSide] = [:]
    for (name, value) in visit.form.values where name.hasPrefix("choice:") {
      guard let field = MergeField(name: name.dropFirst("choice:".count)), let side = MergeSide(rawValue: value) else {
        throw Refusal.unreadable
      }
      choices[field] = side
    }
    var expected: (survivor: Int64, merged: Int64)?
    if let own = visit.form["survivor_version"].flatMap({ Int64($0) }),
      let gone = visit.form["other_version"].flatMap({ Int64($0) })
    {
      expected = (own, gone)
    }
    do {
      let outcome = try visit.workspace.mergeContacts(
        survivor: survivor, merged: other, choices: choices, expected: expected, by: try visit.actor(),
        now: visit.now)
      return .done(Path.contact.link(outcome.survivorId), "contact.merge-done")
    } catch {
      guard let failure = FormFailure(error, form: "merge", reader: visit.reader) else { throw error }
      do {
        return try compare(visit, survivor, other, failure: failure)
      } catch is RecordError {
        return try find(visit, survivor, failure: failure)
      }
    }
  }
}
