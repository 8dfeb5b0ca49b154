import Alignment
import Persistence
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

/// What a later change or void may not move, and what it must.
@Suite struct `A past figure` {
  let place: TemporaryWorkspace
  /// A day on which the history loads were known and the live changes were not.
  static let before = CivilDate(year: 2026, month: 6, day: 30)
  static let later = TemporaryWorkspace.now.adding(days: 2)

  init() throws { place = try TemporaryWorkspace() }

  func spent(asOf day: CivilDate? = nil, _ dimension: Dimension = .campaign) throws -> [String: Int64] {
    let resolved = ResolvedIndex(of: try place.workspace.index(now: Self.later), asOf: day)
    let index = resolved.index
    let texts = dimension == .campaign ? index.campaigns : index.channels
    let table = CostTable(resolved, dimension, period: nil, valueCount: texts.count)
    var found: [String: Int64] = [:]
    for (number, amount) in table.amounts.enumerated() {
      if let amount { found[texts[Int32(number)]] = amount }
    }
    return found
  }

  func live(_ kind: ImportKind, _ text: String) throws {
    let outcome = try place.load(kind, text: text, isHistory: false, now: Self.later)
    #expect(outcome.changed == 1)
    let again = try place.load(kind, text: text, isHistory: false, now: Self.later)
    #expect(again.changed == 0)
    #expect(again.same == 1)
  }

  func keeps() throws {
    #expect(try place.workspace.doctor(now: Self.later).filter { !$0.isKept }.map(\.code) == [])
  }

  @Test func `keeps the cost that was known`() throws {
    try place.load(.costs, text: "campaign,from,to,amount\nA,2026-01-01,2026-01-31,50\n")
    try live(.costs, "campaign,from,to,amount\nA,2026-01-01,2026-01-31,70\n")
    #expect(try spent(asOf: Self.before) == ["A": 5_000])
    #expect(try spent() == ["A": 7_000])
    try live(.costs, "campaign,from,to,amount\nA,2026-01-01,2026-01-31,50\n")
    #expect(try spent() == ["A": 5_000])
    try keeps()
  }

  @Test func `takes the last of two histories of one cost`() throws {
    try place.load(.costs, text: "id,campaign,from,to,amount\n1,A,2026-01-01,2026-01-31,50\n")
    try place.load(.costs, text: "id,campaign,from,to,amount\n1,B,2026-01-01,2026-01-31,60\n", isHistory: true)
    #expect(try spent(asOf: Self.before) == ["B": 6_000])
    #expect(try spent() == ["B": 6_000])
  }

  @Test func `keeps the rate that was known`() throws {
    try place.load(.rates, text: "currency,day,rate\nUSD,2026-01-01,0.9\n")
    try place.load(.costs, text: "campaign,from,to,amount,currency\nA,2026-01-02,2026-01-31,100,USD\n")
    try live(.rates, "currency,day,rate\nUSD,2026-01-01,0.5\n")
    #expect(try spent(asOf: Self.before) == ["A": 9_000])
    #expect(try spent() == ["A": 5_000])
  }

  @Test func `keeps the goal that was known`() throws {
    try place.load(.goals, text: "measure,from,to,target\nleads,2026-01-01,2026-01-31,10\n")
    try live(.goals, "measure,from,to,target\nleads,2026-01-01,2026-01-31,30\n")
    let index = try place.workspace.index(now: Self.later)
    let january = index.calendar.period(
      .month, containing: try #require(CivilDate(year: 2026, month: 1, day: 15)))
    #expect(ResolvedIndex(of: index, asOf: Self.before).goal("leads", for: january)?.target == 10)
    #expect(ResolvedIndex(of: index, asOf: nil).goal("leads", for: january)?.target == 30)
  }

  static let clicks = """
    contact_id,at,kind,channel,campaign,message_id,cost
    1,2026-01-01T10:00:00Z,ad-click,email,A,a,5
    1,2026-01-01T10:00:00Z,ad-click,referral,B,b,7

    """

  @Test func `counts a day of its own beside the month, and the costs of touches only without one`() throws {
    try place.load(.contacts, text: "id,email\n1,a@b.example\n")
    try place.load(.touches, text: Self.clicks)
    #expect(try spent() == ["A": 500, "B": 700])
    try place.load(
      .costs, text: "campaign,from,to,amount\nA,2026-01-01,2026-01-31,1000\nA,2026-02-03,2026-02-03,500\n")
    #expect(try spent() == ["A": 150_000, "B": 700])
  }

  @Test(arguments: [[1], [2], [1, 2]])
  func `leaves out the touch that is void, and its cost, of two at one instant`(voided: [Int64]) throws {
    try place.load(.contacts, text: "id,email\n1,a@b.example\n")
    try place.load(.touches, text: Self.clicks)
    for id in voided {
      try place.workspace.void(FactKind.touch, id, reason: "a test", actor: "Ada", now: Self.later)
    }
    let index = try place.workspace.index(now: Self.later)
    let marked = index.touches.flags.indices.filter { index.touches.flags[$0] & TouchColumns.voidBit != 0 }
    let channels = [Int64(1): "email", 2: "referral"]
    #expect(Set(marked.map { index.channels[Int32(index.touches.channel[$0])] }) == Set(voided.map { channels[$0] }))
    #expect(index.touches.voids.keys.sorted() == marked.map { Int32($0) })
    let campaigns = [Int64(1): "A", 2: "B"]
    #expect(try Set(spent().keys) == Set([1, 2].filter { !voided.contains($0) }.map { campaigns[$0] }))
    #expect(try spent(asOf: Self.before) == ["A": 500, "B": 700])
    try keeps()
  }

  static let deal = "id,contact_id,amount,outcome,created_at,closed_at\n"

  func booked(asOf day: CivilDate? = nil) throws -> Int64 {
    ResolvedIndex(of: try place.workspace.index(now: Self.later), asOf: day).conversions(.won, Question()).booked
  }

  @Test func `is kept by a load without a flag that changes what is stored, which is history for new rows still`()
    throws
  {
    try place.load(.contacts, text: "id,email,persona\n1,a@b.example,buyer\n")
    try place.load(.deals, text: Self.deal + "d1,1,100,won,2026-02-01,2026-03-01\nd2,1,20,open,2026-02-01,\n")
    try place.load(.costs, text: "campaign,from,to,amount\nA,2026-01-01,2026-01-31,50\n")
    let (booked, spent) = (try booked(asOf: Self.before), try spent(asOf: Self.before))
    for (kind, text) in [
      (ImportKind.contacts, "id,email,persona\n1,a@b.example,manager\n2,c@d.example,buyer\n"),
      (.deals, Self.deal + "d1,1,900,won,2026-02-01,2026-03-01\nd2,1,20,won,2026-02-01,2026-04-01\n"),
      (.costs, "campaign,from,to,amount\nA,2026-01-01,2026-01-31,70\n"),
    ] {
      let outcome = try place.load(kind, text: text, now: Self.later)
      #expect(outcome.isHistory && outcome.keepsPast && outcome.changed > 0)
      let again = try place.load(kind, text: text, now: Self.later)
      #expect([again.new, again.changed] == [0, 0])
    }
    #expect(try self.booked(asOf: Self.before) == booked)
    #expect(try self.spent(asOf: Self.before) == spent)
    #expect(try self.booked() == 90_000)
    #expect(try self.spent() == ["A": 7_000])
    let index = try place.workspace.index(now: Self.later)
    let then = ResolvedIndex(of: index, asOf: Self.before)
    #expect(then.index.contacts.count == 2)
    var persona = DimensionReader(.persona, then)
    #expect(persona.dictionary[persona.number(ofContact: 0, at: .max)] == "buyer")
    // A customer since the win of d1; the win of d2 is one more, known only now.
    var question = Question()
    question.asOf = Self.before
    #expect(then.funnel(question).rows.last?.entered == 1)
    let more = try place.load(.contacts, text: "id,email\n3,e@f.example\n", now: Self.later)
    #expect(more.isHistory && !more.keepsPast)
    try keeps()
  }

  @Test func `is rewritten by a load that is called history`() throws {
    try place.load(.contacts, text: "id,email\n1,a@b.example\n")
    try place.load(.deals, text: Self.deal + "d1,1,100,won,2026-02-01,2026-03-01\n")
    let outcome = try place.load(
      .deals, text: Self.deal + "d1,1,900,won,2026-02-01,2026-03-01\n", isHistory: true, now: Self.later)
    #expect(outcome.isHistory && !outcome.keepsPast)
    #expect(try booked(asOf: Self.before) == 90_000)
    try keeps()
  }

  @Test func `has no stage that follows from a change which became known later`() throws {
    try place.load(.contacts, text: "id,email,mql_at\n1,a@b.example,2026-01-01\n")
    try place.load(.deals, text: Self.deal + "d1,1,100,open,2026-02-01,\n")
    try place.load(.deals, text: Self.deal + "d1,1,100,won,2026-02-01,2026-03-01\n", now: Self.later)
    let index = try place.workspace.index(now: Self.later)
    var question = Question()
    question.asOf = Self.before
    #expect(ResolvedIndex(of: index, asOf: Self.before).funnel(question).rows.last?.entered == 0)
    #expect(ResolvedIndex(of: index, asOf: nil).funnel(Question()).rows.last?.entered == 1)
    try keeps()
  }

  @Test func `keeps the company that the contact had`() throws {
    try place.load(.companies, text: "id,name,industry\nK1,Acme,it\nK2,Zed,food\n")
    try place.load(.contacts, text: "id,email,company,lead_at\n1,a@b.example,Acme,2026-01-01\n")
    try place.load(
      .deals,
      text: """
        id,company,contact_id,amount,outcome,created_at,closed_at
        1,Acme,,10,won,2025-11-01,2025-12-01
        2,Zed,,10,won,2025-12-01,2025-12-20

        """)
    try live(.contacts, "id,email,company\n1,a@b.example,Zed\n")
    for day in [nil, Self.before] {
      let resolved = ResolvedIndex(of: try place.workspace.index(now: Self.later), asOf: day)
      let lead = try #require(resolved.conversions(.lead, Question()).events.first)
      #expect(
        resolved.index.calendar.day(of: Instant(milliseconds: lead.after)) == CivilDate(year: 2025, month: 12, day: 1))
      var industries = DimensionReader(.industry, resolved)
      #expect(industries.dictionary[industries.number(of: lead)] == "it")
      let now = industries.number(ofContact: 0, at: .max)
      #expect(industries.dictionary[now] == (day == nil ? "food" : "it"))
    }
    try keeps()
  }
}
