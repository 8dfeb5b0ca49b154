import Alignment
import Persistence
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `Opens and clicks of machines` {
  let place: TemporaryWorkspace

  init() throws {
    place = try TemporaryWorkspace()
    try place.load(.contacts, text: "id,name\n1,Ada\n2,Grace\n")
  }

  static let header = "message_id,contact_id,at,kind,channel,campaign,url\n"

  private func marked() throws -> [String] {
    try place.storage.read { store in
      try store.rows("SELECT message_id FROM touch WHERE mark = 1 ORDER BY message_id").map { $0.text(0) }
    }
  }

  static let sent = "s,1,2026-01-02T10:00:00Z,email-sent,email,spring,\n"
  static let opens = """
    a,1,2026-01-02T10:00:00Z,email-open,email,spring,
    b,1,2026-01-02T10:00:05Z,email-click,email,,https://a.example/x
    c,1,2026-01-02T10:00:06Z,email-open,email,spring,
    d,1,2026-01-02T10:00:03Z,email-open,email,autumn,
    e,2,2026-01-02T10:00:03Z,email-open,email,spring,
    f,1,2026-01-02T09:59:59Z,email-open,email,spring,

    """

  @Test(arguments: [[sent + opens], [opens + sent], [sent, opens], [opens, sent]])
  func `are marked within five seconds of the sending, in any order of rows and files`(files: [String]) throws {
    var machines = 0
    for file in files { machines += try place.load(.touches, text: Self.header + file).machines }
    #expect(try marked() == ["a", "b"])
    #expect(machines == 2)
    #expect(try place.workspace.doctor(now: TemporaryWorkspace.now).filter { !$0.isKept }.map(\.code) == [])
  }

  private func click(_ id: String, _ second: Int, _ link: String, contact: Int = 1, campaign: String = "spring")
    -> String
  {
    "\(id),\(contact),2026-01-02T10:00:\(second < 10 ? "0" : "")\(second)Z,email-click,email,\(campaign),"
      + "https://a.example/\(link)\n"
  }

  @Test func `are marked in a burst over three links, and a later click is a person's`() throws {
    let burst = click("a", 1, "x") + click("b", 4, "y") + click("c", 11, "z") + click("d", 40, "x")
    let two = click("e", 1, "x", contact: 2) + click("f", 2, "y", contact: 2) + click("g", 3, "x", contact: 2)
    let other = click("h", 5, "w", campaign: "autumn")
    let outcome = try place.load(.touches, text: Self.header + burst + two + other)
    #expect(try marked() == ["a", "b", "c"])
    #expect(outcome.machines == 3)
    let again = try place.load(.touches, text: Self.header + burst + two + other)
    #expect([again.new, again.machines] == [0, 0])
  }

  @Test func `are found in a burst that two files share`() throws {
    try place.load(.touches, text: Self.header + click("a", 1, "x") + click("b", 2, "y"))
    #expect(try marked() == [])
    try place.load(.touches, text: Self.header + click("c", 3, "z"))
    #expect(try marked() == ["a", "b", "c"])
  }
}
