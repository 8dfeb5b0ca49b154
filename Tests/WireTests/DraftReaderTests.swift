import Alignment
import Testing

@testable import Wire

@Suite struct `A draft reader` {
  static func read(
    _ text: String, _ mapping: Mapping, size: Int = 1 << 20
  ) throws -> (batch: DraftBatch, reader: DraftReader) {
    try read(Array(text.utf8), mapping, size: size)
  }

  /// The whole file as one batch.
  static func read(
    _ bytes: [UInt8], _ mapping: Mapping, size: Int = 1 << 20
  ) throws -> (batch: DraftBatch, reader: DraftReader) {
    var reader = try Reading.reader(mapping)
    var all = DraftBatch()
    var place = 0
    repeat {
      let end = min(bytes.count, place + size)
      let batch = try reader.feed(Array(bytes[place..<end]), isLast: end == bytes.count)
      place = end
      all.contacts += batch.contacts
      all.companies += batch.companies
      all.deals += batch.deals
      all.touches += batch.touches
      all.costs += batch.costs
      all.goals += batch.goals
      all.members += batch.members
      all.rates += batch.rates
      all.refusals += batch.refusals
      all.rows += batch.rows
      all.endOffset = batch.endOffset
      all.nextLine = batch.nextLine
    } while place < bytes.count
    return (all, reader)
  }

  static func accord(_ kind: ImportKind) throws -> Mapping { try #require(Mapping.builtIn(.accord, kind)) }

  static func failure(_ bytes: [UInt8], _ mapping: Mapping) -> WireError? {
    do throws(WireError) {
      _ = try WireError.catching { try read(bytes, mapping) }
      return nil
    } catch {
      return error
    }
  }

  // MARK: Whole files

  @Test(
    arguments: [
      ([], "empty-file"),
      ([0x0A, 0x0D, 0x0A], "empty-file"),
      ([0xEF, 0xBB, 0xBF], "empty-file"),
      ([0xFF, 0xFE, 0x61, 0x00], "utf-16"),
      ([0xFE, 0xFF, 0x00, 0x61], "utf-16"),
      (Array("PK\u{3}\u{4}zip".utf8), "binary-file"),
      ([0x61, 0x00, 0x62, 0x0A], "binary-file"),
      ((0...255).map { UInt8($0) }, "binary-file"),
      (Array("\"email\"x\na\n".utf8), "bad-header"),
      (Array("email,email\na,b\n".utf8), "duplicate-column"),
      (Array("name\nAda\n".utf8), "missing-column"),
      (Array("email,nmae\na@b.example,Ada\n".utf8), "unknown-column"),
    ] as [([UInt8], String)])
  func `refuses a file that is none`(bytes: [UInt8], code: String) throws {
    let error = Self.failure(bytes, try Self.accord(.contacts))
    #expect(error?.code == code)
    #expect(error?.reason.hasSuffix(".") == true || error?.reason.hasSuffix("?") == true)
  }

  @Test func `names the nearest column of a misspelt one`() throws {
    let error = Self.failure(Array("email,nmae\n".utf8), try Self.accord(.contacts))
    #expect(error?.reason.hasSuffix("Did you mean \"name\"?") == true)
    #expect(error?.field == "nmae")
    let mapping = try Mapping(yaml: Array("kind: contacts\nsource: x\nid: Lead Nr\n".utf8))
    let missing = Self.failure(Array("Lead No,Name\n".utf8), mapping)
    #expect(
      missing?.reason
        == "The file has no column \"Lead Nr\" (line 3 of the mapping); it has \"Lead No\", \"Name\". "
        + "Did you mean \"Lead No\"?")
  }

  @Test func `takes a header alone as no rows, and says so`() throws {
    let (batch, reader) = try Self.read("email\n", Self.accord(.contacts))
    #expect(batch.rows == 0)
    #expect(reader.notes == ["The file has a header and no rows."])
  }

  @Test func `finds separator, byte order mark and encoding`() throws {
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("email;name\r\nada@acme.example;Ada, Countess\r\n".utf8)
    let (batch, reader) = try Self.read(marked, Self.accord(.contacts))
    #expect(batch.contacts.first?.name == "Ada, Countess")
    #expect(batch.endOffset == Int64(marked.count))
    #expect(reader.separator == CSV.semicolon)
    let windows = Array("email\tname\nada@acme.example\tJos".utf8) + [0xE9]
    let (second, other) = try Self.read(windows, Self.accord(.contacts))
    #expect(second.contacts.first?.name == "José")
    #expect(other.encoding == .windows1252)
    #expect(other.notes == ["Line 2 is not UTF-8: from there on the file is read as Windows-1252."])
  }

  // MARK: Rows

  static let contacts = """
    id,email,name,lead_at,mql_at,created_at,resting,resting_until,resting_reason,property:segment
    1,ADA@Acme.example,Ada,2026-01-02,2026-01-03T10:00:00+02:00,2026-01-01 08:00,,,,big
    2,,Grace,02/01/2026,,,,,,
    3,not an address,Emmy,,,,,,,
    ,,Nobody,,,,,,,
    5,e@x.example
    6,f@x.example,Sofia,,,,nurture,2026-09-01,budget,
    7,,Mary,,,,sleeping,,,
    8,,Jane,,,,nurture,,budget,
    9,,Rosa,,,,disqualified,,,
    """

  @Test func `gives contacts with stages, and refuses rows one by one`() throws {
    let (batch, reader) = try Self.read(Self.contacts, Self.accord(.contacts))
    #expect(batch.rows == 9)
    #expect(batch.contacts.map(\.line) == [2, 7])
    let ada = try #require(batch.contacts.first)
    #expect(ada.key == ExternalKey(system: "accord", value: "1"))
    #expect(ada.email == "ada@acme.example")
    #expect(ada.fields == [FieldDraft(name: "segment", text: "big")])
    #expect(ada.entries.map(\.stage) == [.lead, .mql])
    #expect(ada.entries[0].moment.isDate)
    #expect(ada.entries[1].moment == Moment(Instant(milliseconds: 1_767_427_200_000)))
    #expect(batch.contacts[1].rest?.resting == .nurture)
    #expect(
      batch.refusals.map { "\($0.line) \($0.column ?? "-") \($0.code)" } == [
        "3 lead_at bad-date", "4 email bad-email", "5 id missing-key", "6 - ragged-row", "8 resting unknown-resting",
        "9 resting_until missing-value", "10 resting_reason missing-value",
      ])
    #expect(batch.refusals[0].reason.hasPrefix("\"02/01/2026\" is not a date as this file has them: 2026-03-01"))
    #expect(batch.refusals[3].reason == "The row has 2 fields, but the header has 10.")
    #expect(batch.refusals[3].fields == ["5", "e@x.example"])
    #expect(reader.header.count == 10)
  }

  @Test func `reads refused rows again once they are mended`() throws {
    let (batch, reader) = try Self.read(Self.contacts, Self.accord(.contacts))
    var bytes = RefusedRows.header(of: reader.header)
    for refusal in batch.refusals { bytes += RefusedRows.row(refusal) }
    let text = String(decoding: bytes, as: UTF8.self)
    let mended = text.replacing("02/01/2026", with: "2026-01-02")
    let (second, again) = try Self.read(mended, Self.accord(.contacts))
    #expect(again.header == reader.header)
    #expect(second.contacts.map { $0.key?.value } == ["2"])
    #expect(second.refusals.count == batch.refusals.count - 1)
    #expect(second.refusals[0].fields.count == 10)
  }

  @Test func `refuses a row with a field of 10 MB and keeps the others`() throws {
    var bytes = Array("id,name\n1,a\n2,".utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 10 << 20)
    bytes += Array("\n3,c\n4,d\0\n5,\"e\"f\n6,\"open\n".utf8)
    let (batch, _) = try Self.read(bytes, Self.accord(.contacts), size: 100_000)
    #expect(batch.contacts.compactMap { $0.key?.value } == ["1", "3"])
    #expect(batch.refusals.map(\.code) == ["field-too-long", "nul", "bad-quote", "unclosed-quote"])
    #expect(batch.refusals[0].fields[1].utf8.count == 1_003)
  }

  @Test func `gives the same whatever the chunks`() throws {
    let whole = try Self.read(Self.contacts, Self.accord(.contacts))
    for size in [1, 7, 100, 4_096] {
      let cut = try Self.read(Self.contacts, Self.accord(.contacts), size: size)
      #expect(cut.batch.refusals == whole.batch.refusals)
      #expect(cut.batch.contacts.map(\.email) == whole.batch.contacts.map(\.email))
      #expect(cut.batch.endOffset == whole.batch.endOffset)
    }
  }

  @Test func `goes on where it was stopped`() throws {
    let bytes = Array(Self.contacts.utf8)
    let whole = try Self.read(bytes, Self.accord(.contacts)).batch
    for cut in stride(from: 60, to: bytes.count, by: 37) {
      var first = try Reading.reader(Self.accord(.contacts))
      let before = try first.feed(Array(bytes[..<cut]), isLast: false)
      guard let point = first.resumePoint(after: before) else { continue }
      let again = try #require(ResumePoint(text: point.text))
      #expect(again == point)
      var second = try Reading.reader(Self.accord(.contacts), resuming: again)
      let after = try second.feed(Array(bytes[Int(again.offset)...]), isLast: true)
      #expect((before.contacts + after.contacts).map(\.line) == whole.contacts.map(\.line))
      #expect(before.refusals + after.refusals == whole.refusals)
    }
    #expect(ResumePoint(text: "1\u{1F}x") == nil)
  }

  // MARK: The other kinds

  @Test func `gives touches with texts as numbers`() throws {
    let text = """
      message_id,contact_id,contact_email,at,kind,channel,campaign,side,owner,visitor,mark,cost,cost_currency
      m1,c1,,2026-03-01T10:20:30.123Z,form,email,spring,,,v1,,1.25,
      m2,,ADA@acme.example,2026-03-01 10:20:30,Email Open,email,,marketing,,,machine,,
      m3,c1,,2026-03-01,call,,,,mary@firm.example,,,3,JPY
      m4,,,2026-03-01,form,,,,,,,,
      m5,c1,,,form,,,,,,,,
      m6,c1,,2026-03-01,from,,,,,,,,
      m7,c1,,2026-03-01,form,,,both,,,,,
      m8,c1,,2026-03-01,form,,,,,,,1.234,EUR
      m9,c1,,2026-03-01,form,,,,,,,1,XXQ
      m10,c1,,2026-02-30,form,,,,,,,,
      m11,,,2026-03-01,form,,,,,v2,person,,
      """
    let (batch, reader) = try Self.read(text, Self.accord(.touches))
    #expect(batch.touches.map(\.messageId) == ["m1", "m2", "m3"])
    let touch = batch.touches[0]
    #expect(touch.at == Moment(Instant(milliseconds: 1_772_360_430_123)))
    #expect(reader.texts[Int(touch.channel)] == "email")
    #expect(reader.texts[Int(touch.campaign)] == "spring")
    #expect(reader.texts[Int(touch.system)] == "accord")
    #expect(touch.channel == batch.touches[1].channel)
    #expect(touch.contactKey == "c1" && touch.contactSystem == touch.system)
    #expect(touch.costMinor == 125)
    #expect(reader.texts[Int(touch.costCurrency)] == "EUR")
    #expect(batch.touches[1].contactEmail == "ada@acme.example")
    #expect(batch.touches[1].kind == .emailOpen && batch.touches[1].mark == .machine)
    #expect(batch.touches[1].costMinor == .min && batch.touches[1].contactSystem == 0)
    #expect(batch.touches[2].side == .sales && batch.touches[2].at.isDate)
    #expect(batch.touches[2].costMinor == 3)
    #expect(
      batch.refusals.map { "\($0.line) \($0.column ?? "-") \($0.code)" } == [
        "5 contact_id missing-key", "6 at missing-value", "7 kind unknown-kind", "8 side unknown-side",
        "9 cost bad-amount", "10 cost_currency unknown-currency", "11 at bad-date", "12 mark unknown-mark",
      ])
  }

  @Test func `gives deals with contacts, money and outcome`() throws {
    let text = """
      id,contact_id,contact_email,other_contacts,company,company_domain,owner,amount,currency,probability,outcome,kind,created_at,expected_close,closed_at
      d1,c1,,c2; Charles@Acme.example,Acme,https://www.acme.example/,"Mary (mary@firm.example)",-1200.5,usd,50%,won,renewal,2026-01-01,,2026-02-01
      d2,,,,,,,1000,EUR,,open,,2026-01-01,2026-06-01,2026-06-01
      d3,,,,,,,ten,EUR,,,,,,
      d4,,,,,,,1,,,lost,,,,
      d5,,,,,,,1,ZZZ,,,,,,
      d6,,,,,,,1,,1.5,,,,,
      d7,,,,,,,1,,,gained,,,,
      ,,,,,,,1,,,,,,,
      """
    let (batch, _) = try Self.read(text, Self.accord(.deals))
    #expect(batch.deals.map { $0.key?.value } == ["d1", "d2"])
    let deal = batch.deals[0]
    #expect(deal.contacts.map { $0.key?.value ?? $0.address } == ["c1", "c2", "charles@acme.example"])
    #expect(deal.company?.address == "acme.example" && deal.company?.name == "Acme")
    #expect(deal.company?.makesMissing == true)
    #expect(deal.owner?.address == "mary@firm.example" && deal.owner?.name == "Mary")
    #expect(deal.amountMinor == -120_050 && deal.currency?.code == "USD")
    #expect(deal.probability == 0.5 && deal.outcome == .won && deal.kind == .renewal)
    #expect(deal.closedAt?.isDate == true)
    #expect(batch.deals[1].closedAt == nil && batch.deals[1].expectedClose != nil)
    #expect(
      batch.refusals.map { "\($0.line) \($0.column ?? "-") \($0.code)" } == [
        "4 amount bad-amount", "5 closed_at missing-value", "6 currency unknown-currency",
        "7 probability bad-probability", "8 outcome unknown-outcome", "9 id missing-key",
      ])
  }

  @Test func `gives companies, costs, goals, members and rates`() throws {
    let company = try Self.read("name,domain,owner\nAcme,WWW.acme.example,m1\n,,\n", Self.accord(.companies)).batch
    #expect(company.companies.first?.domain == "acme.example")
    #expect(company.companies.first?.owner?.key?.value == "m1")
    #expect(company.refusals.map(\.code) == ["missing-key"])

    let cost = try Self.read(
      "campaign,from,to,amount,currency\nspring,2026-01-01,2026-01-31,10.50,EUR\nx,2026-01-31,2026-01-01,1,\n,2026-01-01,,1,\n",
      Self.accord(.costs)
    ).batch
    #expect(cost.costs.first?.amountMinor == 1_050)
    #expect(cost.costs.first?.period.dayCount == 31)
    #expect(cost.refusals.map(\.code) == ["bad-period", "missing-value"])

    let goal = try Self.read(
      "measure,from,to,target\nRevenue,2026-01-01,2026-03-31,2500.10\nmqls,2026-01-01,2026-01-31,20\nmqls,2026-01-01,2026-01-31,2.5\nsales,2026-01-01,,1\n",
      Self.accord(.goals)
    ).batch
    #expect(goal.goals.map(\.target) == [250_010, 20])
    #expect(goal.refusals.map(\.code) == ["bad-amount", "unknown-measure"])

    let member = try Self.read(
      "name,email,team,roles\nMary,M@firm.example,Sales,rep; Head of Sales\nJane,,marketing,boss\n",
      Self.accord(.members)
    ).batch
    #expect(member.members.first?.roles == ["rep", "head-of-sales"])
    #expect(member.members.first?.team == .sales)
    #expect(member.refusals.map(\.code) == ["unknown-role"])

    let rate = try Self.read(
      "currency,day,rate\nusd,2026-01-01,0.92165\nXXQ,2026-01-01,1\nUSD,2026-01-01,-1\nUSD,,1\n", Self.accord(.rates)
    ).batch
    #expect(rate.rates.first?.nano == 921_650_000)
    #expect(rate.refusals.map(\.code) == ["unknown-currency", "bad-number", "missing-value"])
  }
}

extension WireError {
  /// Runs what throws only this error, with its type.
  static func catching<Value>(_ body: () throws -> Value) throws(WireError) -> Value {
    do {
      return try body()
    } catch let error as WireError {
      throw error
    } catch {
      throw WireError("other", "Something else was thrown.")
    }
  }
}
