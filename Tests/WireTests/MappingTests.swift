import Alignment
import Testing

@testable import Wire

@Suite struct `A mapping` {
  static func failure(_ yaml: String) -> WireError? {
    do {
      _ = try Mapping(yaml: Array(yaml.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("", "empty-document", nil),
      ("kind: contacts\nsource: [", "bad-yaml", 3),
      ("- a", "wrong-type", 1),
      ("kind: contact\nsource: x\nid: a", "unknown-value", 1),
      ("kind: contacts\nid: a", "missing-key", 1),
      ("kind: contacts\nsource: x", "missing-key", 1),
      ("kind: contacts\nsource: x\nid: a\nfeilds: {}", "unknown-key", 4),
      ("kind: contacts\nsource: x\nid: a\nfields:\n  emial: b", "unknown-key", 5),
      ("kind: contacts\nsource: x\nid: a\nid: b", "duplicate-key", 3),
      ("kind: contacts\nsource: x\nid: &a b\nfields: {email: *a}", "alias", 3),
      ("kind: contacts\nsource: x\nid:\n  colunm: a", "unknown-key", 4),
      ("kind: contacts\nsource: x\nid: {column: a, constant: b}", "wrong-value", 3),
      ("kind: contacts\nsource: x\nid: {column: [a]}", "wrong-type", 3),
      ("kind: contacts\nsource: x\nid: a\ndate: [iso, dd-mm]", "bad-date-format", 4),
      ("kind: contacts\nsource: x\nid: a\nstages: {qualified: b}", "unknown-key", 4),
      ("kind: contacts\nsource: x\nid: a\nseparator: '|'", "unknown-value", 4),
      ("kind: contacts\nsource: x\nid: a\ncurrency: EURO", "unknown-currency", 4),
      ("kind: contacts\nsource: x\nid: a\nchanges_only: maybe", "wrong-type", 4),
      ("kind: contacts\nsource: x\nid: a\ntouches:\n  - kind: {constant: form}", "missing-key", 5),
      ("kind: contacts\nsource: x\nid: a\ndecimal: ','\ngrouping: ','", "same-marks", 4),
      ("kind: touches\nsource: x\ntouches: [{at: a}]", "missing-key", 1),
      ("kind: touches\nsource: x\ncontact: b\ntouches: [{at: a}]\nfields: {name: c}", "unknown-key", 5),
      ("kind: deals\nsource: x\nid: a\nstages: {lead: b}", "unknown-key", 4),
      ("kind: rates\nsource: x\nfields: {currency: a, rate: b}", "missing-key", 1),
      ("kind: touches\nextends: hubspot", "unknown-value", 1),
      ("extends: hubspot", "missing-key", 1),
      ("kind: contacts\nsource: x\nid: a\ncompany: {make: true}", "missing-key", 4),
    ] as [(String, String, Int?)])
  func `names the line of what is wrong`(yaml: String, code: String, line: Int?) {
    let error = Self.failure(yaml)
    #expect(error?.code == code)
    #expect(error?.line == line)
    #expect(error?.reason.isEmpty == false)
  }

  @Test func `asks for the nearest key`() {
    let error = Self.failure("kind: contacts\nsource: x\nid: a\nfields:\n  emial: b")
    #expect(error?.description == "line 5, column 3: \"emial\" is not a key here. Did you mean \"email\"?")
  }

  @Test func `is at most 1 MB and 32 levels`() {
    #expect(Self.failure(String(repeating: "#", count: 1 << 20 + 1))?.code == "too-large")
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(Self.failure("kind: \(deep)")?.code == "too-deep")
    #expect(Self.failure(String(repeating: "[", count: 100_000))?.code == "bad-yaml")
    let laughs = (1..<30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
    #expect(Self.failure("a0: &a0 x\n" + laughs)?.code == "alias")
    #expect(Self.failure("kind: contacts\u{0}")?.code == "bad-yaml")
  }

  @Test(arguments: ImportFormat.allCases)
  func `is built in for every kind of a format`(format: ImportFormat) throws {
    for kind in ImportKind.allCases {
      let mapping = Mapping.builtIn(format, kind)
      #expect((mapping != nil) == format.kinds.contains(kind))
      #expect(mapping?.kind == kind || mapping == nil)
    }
  }

  static let values = """
    kind: contacts
    source: crm
    decimal: ","
    zone: Europe/Rome
    date: [dd.MM.yyyy, iso]
    skip_values: [Select, n/a]
    id: {columns: [A, B], join: "-"}
    fields:
      name: {any_of: [Long, Short]}
      country: {column: Country, map: {UK: GB, Deutschland: DE}}
      title: {column: Title, default: unknown}
      property origin: {constant: fair}
      property size: {column: Size, map: {big: large}, others: small}
      property note: {column: Note, when: {column: Country, is: [UK, FR]}}
    stages:
      lead: When
      mql: {column: Unix, date: unix}
      sql: {column: When, when: Title}
    touches:
      - at: When
        kind: {constant: event}
        channel: Short
        when: {column: Country, not: UK}
      - at: {column: Unix, date: unix}
        message_id: A
    """

  @Test func `makes values of columns`() throws {
    let mapping = try Mapping(yaml: Array(Self.values.utf8))
    let file = """
      A,B,LONG,Short,Country,Title,Size,Note,When,Unix,Extra
      1,2,Ada Lovelace,Ada,uk,Select,big,hello,01.03.2026,1772360430,x
      3,,Select,Grace,FR,Admiral,tiny,hello,2026-03-01 12:00,,x
      Select,n/a,,,,,,,,,x
      """
    let (batch, reader) = try `A draft reader`.read(file, mapping)
    #expect(batch.contacts.compactMap { $0.key?.value } == ["1-2", "3"])
    let first = batch.contacts[0]
    #expect(first.name == "Ada Lovelace" && first.country == "GB" && first.title == "unknown")
    #expect(first.fields.map { "\($0.name)=\($0.text)" } == ["origin=fair", "size=large"])
    #expect(first.entries.map(\.stage) == [.lead, .mql])
    #expect(first.entries[0].moment.start.milliseconds == 1_772_319_600_000)
    #expect(first.touches.map(\.kind) == [.event, .other])
    #expect(first.touches.map(\.messageId) == ["row:1:1772319600000:1-2\u{1F}Ada\u{1F}", "1"])
    let second = batch.contacts[1]
    #expect(second.name == "Grace" && second.title == "Admiral")
    #expect(second.fields.map { "\($0.name)=\($0.text)" } == ["origin=fair", "size=small", "note=hello"])
    #expect(second.entries.map(\.stage) == [.lead, .sql])
    #expect(second.touches.count == 1)
    #expect(reader.texts[Int(second.touches[0].channel)] == "Grace")
    #expect(batch.refusals.map(\.code) == ["missing-key"])
    #expect(reader.notes == ["Not read: 1 of 11 columns (Extra)."])
  }

  @Test func `refuses a zone that nobody knows`() throws {
    let mapping = try Mapping(yaml: Array("kind: contacts\nsource: x\nid: a\nzone: Mars/Olympus".utf8))
    #expect(throws: WireError.self) { try Reading.reader(mapping) }
  }

  @Test func `may add properties to a built-in one`() throws {
    let yaml = "extends: hubspot\nkind: companies\nproperties: [Tier]\nsource: crm\n"
    let mapping = try Mapping(yaml: Array(yaml.utf8))
    let (batch, _) = try `A draft reader`.read("Record ID,Company name,Tier,Other\n1,Acme,gold,x\n", mapping)
    #expect(batch.companies.first?.key == ExternalKey(system: "crm", value: "1"))
    #expect(batch.companies.first?.fields == [FieldDraft(name: "Tier", text: "gold")])
    let all = try Mapping(yaml: Array("extends: hubspot\nkind: companies\nproperties: all\n".utf8))
    let (second, _) = try `A draft reader`.read("Record ID,Company name,Tier,Other\n1,Acme,gold,x\n", all)
    #expect(second.companies.first?.fields.map(\.name) == ["Tier", "Other"])
  }
}
