import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// What pages of companies, deals, costs and goals have in common.
extension Visit {
  /// Who changes a record.
  func editor() throws -> ActingMember {
    let person = try person()
    return ActingMember(id: person.id.rawValue, name: person.name)
  }

  /// Lists of companies and deals on the newest snapshot.
  var lists: RecordLists { get throws { try site.recordLists } }

  /// Members to choose from.
  func memberOptions() throws -> [(value: String, label: String)] {
    try workspace.memberNames().map { (String($0.id), $0.name) }
  }

  /// The id of a chosen record; `nil` for none. What is no number is an id that nobody has, so that the field says it.
  func chosen(_ name: String) -> Int64? { form.text(name).map { Int64($0) ?? 0 } }

  /// The version that the form was filled in against.
  var expectedVersion: Int64? { form["version"].flatMap { Int64($0) } }

  /// Days between two names in the query; those that are no day are noted.
  func days(_ from: String, _ to: String, unread: inout [String]) -> ContactFilter.Days {
    func day(_ name: String) -> CivilDate? {
      guard let text = query.text(name) else { return nil }
      guard let day = CivilDate(iso: text) else {
        unread.append(name)
        return nil
      }
      return day
    }
    return ContactFilter.Days(from: day(from), to: day(to))
  }

  /// Properties of a record as form fields, by name.
  func propertyFields(_ form: FormFields, _ names: [String]) -> [Fields] {
    names.map { name in
      var fields = form.text("property:\(name)", "records.what", limit: 500)
      fields["label"] = Dimension(name: name).map { reader.dimension($0) } ?? name
      fields["id"] =
        "f-p-"
        + String(
          name.unicodeScalars.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) ? Character($0) : "-" })
      return fields
    }
  }

  /// What the form says of properties.
  var typedProperties: [String: String] {
    var found: [String: String] = [:]
    for (name, value) in form.values where name.hasPrefix("property:") {
      found[String(name.dropFirst(9))] = value.trimmed
    }
    return found
  }

  /// Why the record was not changed, as a sentence.
  func sentence(_ error: RecordError) -> String {
    let key = "record-error.\(error.code)"
    return reader.texts.has(key) ? reader.text(key) : error.sentence
  }

  func sentence(_ conflict: RecordConflict) -> String {
    reader.text("records.conflict", ["who": conflict.changes.first?.actor ?? reader.text("records.somebody")])
  }

  /// Does a change that has no form of its own: its refusal is a notice on the page it came from.
  func changing(_ back: String, done: String, _ body: () throws -> Void) throws -> Answer {
    do {
      try body()
      return .done(back, done)
    } catch let error as RecordError {
      if case .unknown = error, (try? person()) == nil { throw Refusal.notFound }
      return .done(back, "records.refused", [("why", sentence(error))], kind: .bad)
    } catch let conflict as RecordConflict {
      return .done(back, "records.refused", [("why", sentence(conflict))], kind: .bad)
    } catch let errors as FieldErrors {
      let why = errors.reasons.sorted { $0.key < $1.key }.map { reader.fault($0.value) }.joined(separator: " ")
      return .done(back, "records.refused", [("why", why)], kind: .bad)
    }
  }

  /// A record that is not there is a page that is not there.
  func found<Record>(_ read: () throws -> Record) throws -> Record {
    do { return try read() } catch RecordError.unknown { throw Refusal.notFound }
  }
}

extension Site {
  /// Lists of companies and deals on the newest snapshot; made once for each.
  var recordLists: RecordLists {
    get throws {
      let finder = finder.current
      return try lists.value(on: Int(finder.index.loadedAt.milliseconds)) {
        let snapshot = live.current
        let isSame = snapshot.index.loadedAt == finder.index.loadedAt
        return RecordLists(finder, isSame ? snapshot.resolved.asOf(nil) : ResolvedIndex(of: finder.index, asOf: nil))
      }
    }
  }
}

/// Lists over one snapshot.
package struct RecordLists: Sendable {
  let companies: CompanyList
  let deals: DealList

  init(_ finder: RecordFinder, _ resolved: ResolvedIndex) {
    companies = CompanyList(resolved, finder.contacts.traits)
    deals = DealList(resolved)
  }
}
