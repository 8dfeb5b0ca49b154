import Alignment
import Reports
import Testing
import Wire
import Workspace

/// Rows as a web tracker exports them: an address, the page before, and nothing worked out.
@Suite struct `A visit of web rows` {
  let place: TemporaryWorkspace

  init() throws {
    place = try TemporaryWorkspace()
    try place.load(.contacts, text: "id,name\n1,Ada\n2,Grace\n")
  }

  static let tagged = "https://me.example/land?utm_source=google&utm_medium=cpc&utm_campaign=brand"

  /// Channel, source, campaign and landing page of each touch of the first contact.
  private func read(_ rows: [String], header: String = "at,kind,url,referrer") throws -> [[String]] {
    let text = rows.enumerated().map { "m\($0.offset),1,v,2026-01-01T\($0.element)\n" }.joined()
    let outcome = try place.load(.touches, text: "message_id,contact_id,visitor,\(header)\n" + text)
    #expect(outcome.refused == 0, "\(outcome.firstRefusals)")
    let index = try place.workspace.index(now: TemporaryWorkspace.now)
    return index.touches.run(of: 0).map { row in
      [
        index.channels[Int32(index.touches.channel[row])], index.sources[index.touches.source[row]],
        index.campaigns[index.touches.campaign[row]], index.landings[index.touches.landing[row]],
      ]
    }
  }

  @Test func `has campaign and landing page of the page it began with`() throws {
    let found = try read([
      "10:00:00Z,page-view,\(Self.tagged),https://www.google.com/",
      "10:03:00Z,page-view,https://me.example/pricing,https://me.example/land",
      "10:05:00Z,form,https://www.me.example/demo,https://me.example/pricing",
    ])
    #expect(found == Array(repeating: ["paid-search", "google", "brand", "/land"], count: 3))
  }

  @Test(arguments: ["", "https://me.example/old", "/old"])
  func `that nothing is known to have brought is direct`(referrer: String) throws {
    let found = try read([
      "10:00:00Z,page-view,https://me.example/a,\(referrer)",
      "10:05:00Z,form,https://me.example/b,https://me.example/a",
    ])
    #expect(found == Array(repeating: ["direct", "(none)", "(none)", "/a"], count: 2))
  }

  @Test func `ends after half an hour, and the next is direct`() throws {
    let found = try read([
      "10:00:00Z,page-view,\(Self.tagged),", "10:31:00Z,form,https://me.example/demo,https://me.example/land",
    ])
    #expect(found == [["paid-search", "google", "brand", "/land"], ["direct", "(none)", "(none)", "/demo"]])
  }

  @Test func `keeps what another site sent into the midst of it`() throws {
    let found = try read([
      "10:00:00Z,page-view,\(Self.tagged),", "10:05:00Z,page-view,https://me.example/b,https://blog.example/post",
    ])
    #expect(found[1] == ["referral", "blog.example", "(none)", "/land"])
  }

  @Test func `leaves given channels, sources and landing pages as they are given`() throws {
    let found = try read(
      [
        "10:00:00Z,page-view,\(Self.tagged),,,,",
        "10:01:00Z,form,https://me.example/b,https://me.example/land,direct,,",
        "10:02:00Z,form,https://me.example/b,,,partner,/kept",
      ], header: "at,kind,url,referrer,channel,source,landing_page")
    #expect(found.map { $0[0] } == ["paid-search", "direct", "unassigned"])
    #expect(found.map { $0[1] } == ["google", "google", "partner"])
    #expect(found.map { $0[3] } == ["/land", "/land", "/kept"])
  }

  @Test func `without addresses says no more than its rows`() throws {
    let found = try read(
      ["10:00:00Z,page-view,direct,", "10:01:00Z,form,,", "10:02:00Z,form,email,news"],
      header: "at,kind,channel,source")
    #expect(found.map { $0[0] } == ["direct", "direct", "email"])
    #expect(found.map { $0[1] } == ["(none)", "(none)", "news"])
    #expect(found.allSatisfy { $0[3] == "(none)" })
  }
}

@Suite struct `Touches at one instant` {
  @Test func `of two contacts of a deal go by source and message, not by the order of the contacts`() throws {
    let place = try TemporaryWorkspace()
    try place.load(.contacts, text: "id,name\n1,Ada\n2,Grace\n")
    try place.load(
      .deals,
      text: """
        id,contact_id,other_contacts,amount,outcome,created_at,closed_at
        d1,1,2,100,won,2026-01-05,2026-02-01

        """)
    try place.load(
      .touches,
      text: """
        contact_id,at,kind,channel,message_id
        1,2026-01-01T10:00:00Z,form,email,b
        1,2026-01-01T10:00:00Z,form,chat,d
        2,2026-01-01T10:00:00Z,form,referral,a
        2,2026-01-01T10:00:00Z,form,display,c

        """)
    let resolved = try place.resolved()
    let win = try #require(resolved.conversions(.won, Question()).events.first)
    var buffer = JourneyBuffer()
    JourneyReader(resolved, Question(), .channel).read(win, into: &buffer)
    let index = resolved.index
    let channels = buffer.rows.map { index.channels[Int32(index.touches.channel[Int($0)])] }
    #expect(channels == ["referral", "email", "display", "chat"])
  }
}

@Suite struct `A touch in a row of contacts` {
  static let mapping = """
    kind: contacts
    source: s
    id: ID
    touches:
      - {at: Latest, kind: {constant: form}, channel: Channel, content: Page}
    """

  @Test(arguments: [
    ("1,2026-01-01,email,/a", 0), ("1,2026-05-01,email,/a", 1), ("1,2026-01-01,referral,/a", 1),
    ("1,2026-01-01,email,/b", 1), ("1,2026-01-01,email/,a", 1),
  ])
  func `is a new one when its date, channel or content moved on`(row: String, new: Int) throws {
    let place = try TemporaryWorkspace()
    let mapping = try Mapping(yaml: Array(Self.mapping.utf8))
    let header = "ID,Latest,Channel,Page\n"
    try place.load(.contacts, try place.file("a.csv", header + "1,2026-01-01,email,/a\n"), mapping: mapping)
    try place.load(.contacts, try place.file("b.csv", header + row + "\n"), mapping: mapping)
    #expect(try place.resolved().index.touches.count == 1 + new)
  }
}
