import Alignment
import Foundation
import Testing
import Wire

@Suite struct `A mapping as a document` {
  static let builtIn: [Mapping] = ImportFormat.allCases.flatMap { format in
    ImportKind.allCases.compactMap { Mapping.builtIn(format, $0) }
  }

  @Test(arguments: builtIn.indices)
  func `of a format is the same when it is read again`(place: Int) throws {
    let document = Self.builtIn[place].document
    let again = try Mapping(yaml: Array(document.utf8))
    #expect(again.document == document)
    #expect(again.kind == Self.builtIn[place].kind)
    #expect(again.source == Self.builtIn[place].source)
  }

  @Test(arguments: [
    """
    kind: contacts
    source: 'a: b'
    separator: tab
    encoding: windows-1252
    decimal: ','
    grouping: '.'
    rounding: true
    date: ["d 'de' MMM yyyy", "dd/MM/yyyy HH:mm", "yyyy''MM'x'dd", unix-ms]
    zone: Europe/Rome
    currency: CHF
    skip_values: [Select, "n/a", "-", "no"]
    changes_only: true
    missing_columns: skip
    id: {any_of: [Lead, {columns: [A, "B, C"], join: "\\n"}], default: "x\\"y"}
    fields:
      name: {columns: [First, Last]}
      email: "E-mail: work"
      created: {column: When, date: [iso, M/d/yy], zone: UTC}
      "property true": "yes"
      property Größe: {column: "#1", map: {"1": one, "": none, "a: b": "c"}, others: ""}
    company: {id: Firm, name: Firm Name, make: true}
    owner: {any: Owner, system: crm}
    stages:
      mql: {column: Qualified, when: {column: Type, is: [a, "1"]}}
      lead: {constant: 2020-01-01, when: {column: Type, not: x}}
    touches:
      - {at: When, kind: {constant: form}, when: Source, message_id: Id}
    """,
    """
    kind: deals
    source: crm
    id: id
    properties: all
    fields: {amount: Value, probability: {column: P, percent: true, optional: true}}
    contacts:
      - {id: One, system: other}
      - {email: Two, id: {column: Ids, split: ";"}}
    """,
    """
    kind: companies
    source: crm
    unknown_columns: refuse
    property_columns: "cf_"
    properties: [A, "B b"]
    id: {column: id, optional: false}
    """,
  ])
  func `of a person is the same when it is read again`(text: String) throws {
    let mapping = try Mapping(yaml: Array(text.utf8))
    let document = mapping.document
    let again = try Mapping(yaml: Array(document.utf8))
    #expect(again.document == document)
    // What it says of a file is the same as well.
    let rows = "id,When,E-mail: work,Type,Qualified,First,Last,A\n1,2026-01-02,a@b.org,a,2026-02-03,Ada,Byron,x\n"
    #expect(try Self.read(rows, mapping) == Self.read(rows, again))
  }

  @Test func `of Olist reads the same rows`() throws {
    let text = """
      kind: deals
      source: olist
      zone: America/Sao_Paulo
      date: yyyy-MM-dd HH:mm:ss
      currency: BRL
      id: seller_id
      fields: {outcome: {constant: won}, created: won_date, closed: won_date, property lead type: lead_type}
      contact: {id: mql_id}
      owner: {id: sr_id, name: sr_id, make: true}
      """
    let mapping = try Mapping(yaml: Array(text.utf8))
    let again = try Mapping(yaml: Array(mapping.document.utf8))
    let rows = "mql_id,seller_id,sr_id,won_date,lead_type\nm1,s1,r1,2018-02-26 19:58:54,online\nm2,s2,r2,nonsense,x\n"
    let read = try Self.read(rows, mapping)
    #expect(read == (try Self.read(rows, again)))
    #expect(read.count == 2)
  }

  /// Each row that was read and each that was refused, in words.
  static func read(_ text: String, _ mapping: Mapping) throws -> [String] {
    let euro = try #require(Currency("EUR"))
    let zone = ZoneTable(name: "Test", first: 0, changes: [])
    let reader = Result {
      try DraftReader(
        mapping: mapping, calendar: WorkspaceCalendar(zone: zone, firstWeekday: .monday), currency: euro,
        zone: { _ in zone })
    }
    var open = try reader.get()
    do {
      let batch = try open.feed(Array(text.utf8), isLast: true)
      let lines = batch.lines(texts: open.texts).map { line in
        "\(line.line): " + line.values.map { "\($0.target.key)=\($0.value)" }.joined(separator: " ")
      }
      return lines + batch.refusals.map { "\($0.line): \($0.code) \($0.column ?? "")" }
    } catch {
      return ["\(error.code) \(error.field ?? "")"]
    }
  }
}

@Suite struct `A mapping column by column` {
  let header = ["Lead", "E-mail", "Full name", "Segment", "Since"]

  @Test func `says where each column goes`() throws {
    let mapping = try Mapping(
      yaml: Array(
        "kind: contacts\nsource: crm\nid: lead\nfields: {email: E-mail, property seg: Segment}\nstages: {mql: Since}"
          .utf8))
    #expect(
      mapping.targets(of: header).map { $0.map(\.key) } == [
        ["field:id"], ["field:email"], [], ["property:seg"], ["stage:mql"],
      ])
  }

  @Test func `changes what is asked and leaves the rest`() throws {
    let mapping = try Mapping(
      yaml: Array(
        "kind: contacts\nsource: crm\nid: Lead\nfields: {email: {column: E-mail, default: x@y.org}, phone: Nowhere}"
          .utf8))
    let changed = mapping.setting(
      [
        ("Lead", ColumnTarget(key: "field:id")), ("Full name", ColumnTarget(key: "field:name")),
        ("Segment", .property("Segment")), ("Since", nil),
      ],
      header: header)
    #expect(
      changed.document.contains("email: {column: \"E-mail\", default: \"x@y.org\"}")
        || changed.document.contains("email: {column: E-mail, default: \"x@y.org\"}"))
    #expect(!changed.document.contains("Nowhere"))
    #expect(
      changed.targets(of: header).map { $0.map(\.key) } == [
        ["field:id"], ["field:email"], ["field:name"], ["property:Segment"], [],
      ])
  }

  @Test func `takes a column away from where it was`() throws {
    let mapping = try Mapping(
      yaml: Array("kind: contacts\nsource: crm\nid: Lead\nfields: {name: {columns: [Full name, Segment]}}".utf8))
    let changed = mapping.setting([("Segment", ColumnTarget(key: "field:industry"))], header: header)
    #expect(changed.targets(of: header)[2] == [.field("name")])
    #expect(changed.targets(of: header)[3] == [.field("industry")])
    let without = changed.setting([("Full name", nil)], header: header)
    #expect(without.targets(of: header)[2] == [])
  }

  @Test func `names what a mapping takes without naming it`() throws {
    let mapping = try Mapping(yaml: Array("kind: contacts\nsource: crm\nid: Lead\nproperties: all".utf8))
    let changed = mapping.setting([("Segment", nil)], header: header)
    #expect(changed.targets(of: header).map { $0.map(\.key) }[1] == ["property:E-mail"])
    #expect(changed.targets(of: header)[3] == [])
    _ = try Mapping(yaml: Array(changed.document.utf8))
  }

  @Test(arguments: [
    (
      ImportKind.contacts, ["Codice", "Nominativo", "E-mail", "Azienda", "MQL date"],
      ["field:id", "field:name", "field:email", "company:name", "stage:mql"]
    ),
    (
      .deals, ["ID", "Montant", "Devise", "Statut", "Contact email"],
      ["field:id", "field:amount", "field:currency", "field:outcome", "contact:address"]
    ),
    (
      .touches, ["Date", "Email", "UTM Source", "Type"], ["touch:at", "contact:address", "touch:source", "touch:kind"]
    ),
    (.costs, ["Canal", "De la", "Până la", "Suma"], ["field:channel", "field:from", "field:to", "field:amount"]),
    (.rates, ["Currency", "Date", "Rate"], ["field:currency", "field:day", "field:rate"]),
  ])
  func `is guessed by the names of columns`(kind: ImportKind, header: [String], keys: [String]) throws {
    let mapping = Mapping.guessed(kind, header: header, source: "upload")
    #expect(mapping.targets(of: header).map { $0.first?.key ?? "" } == keys)
    _ = try Mapping(yaml: Array(mapping.document.utf8))
  }

  @Test(arguments: ImportKind.allCases) func `has choices whose keys lead back to them`(kind: ImportKind) {
    for target in ColumnTarget.choices(of: kind) { #expect(ColumnTarget(key: target.key) == target) }
    #expect(Set(ColumnTarget.choices(of: kind)).count == ColumnTarget.choices(of: kind).count)
  }

  @Test func `with random choices is written and read again`() throws {
    var dice = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let kind = ImportKind.allCases.randomElement(using: &dice) ?? .contacts
      let choices = ColumnTarget.choices(of: kind)
      var mapping = Mapping.guessed(kind, header: header, source: "crm")
      for _ in 0..<4 {
        let column = header.randomElement(using: &dice) ?? ""
        let target = Bool.random(using: &dice) ? choices.randomElement(using: &dice) : nil
        mapping = mapping.setting([(column, target)], header: header)
        #expect(mapping.targets(of: header)[header.firstIndex(of: column) ?? 0].first == target)
      }
      let again = try Mapping(draft: Array(mapping.document.utf8))
      #expect(again.document == mapping.document)
    }
  }
}

@Suite struct `Rows for a spreadsheet` {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-2+3", "'-2+3"),
    ("\tx", "'\tx"), ("-5.00", "-5.00"), ("+39 055 123", "+39 055 123"), ("plain", "plain"), ("", ""),
  ])
  func `hold no formula`(text: String, guarded: String) { #expect(GuardedCSV.guarded(text) == guarded) }
}
