import Alignment
import Persistence
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

/// A file above a megabyte takes other ways than a small one: keys in memory, touches without drafts, no indexes.
@Suite struct `A large file of touches` {
  static let contacts =
    "id,email\n" + (1...50).map { "\($0),person\($0)@example.org\n" }.joined() + "a7,seven@example.org\n"
  static let head = "message_id,contact_id,at,kind,channel,source,campaign,content,url,mark,cost\n"

  /// Rows of all sorts: plain, with a page, without a channel, marked, with a cost, repeated, of nobody.
  static func rows(_ count: Int) -> [String] {
    (0..<count).map { number in
      let contact = number % 51 == 50 ? "a7" : String(1 + number % 51)
      let minute = number % 60 < 10 ? "0\(number % 60)" : "\(number % 60)"
      let start = "m\(number - number % 7 / 6),\(contact),2026-0\(1 + number % 6)-03T10:\(minute):00Z"
      return switch number % 11 {
      case 0: start + ",page-view,,,,,https://a.example/x?utm_source=s\(number % 5)&utm_medium=email,,"
      case 1: start + ",form,,,,,,,"
      case 2: start + ",email-open,email,news,c\(number % 9),,,machine,"
      case 3: start + ",ad-click,paid-search,google,c\(number % 9),,,,1.50"
      case 4: start + ",form,email,,c\(number % 4),,,,"
      case 5 where number % 55 == 5: "m\(number),nobody,2026-01-01,form,email,news,,,,,"
      default: start + ",form,email,news,c\(number % 9),page \(number % 3),,,"
      }
    }
  }

  struct Stored: Hashable {
    var contact, at, kind, mark, hash: Int64
    var channel, source, campaign, content: String?
    var message: String?
  }

  private func stored(_ place: TemporaryWorkspace) throws -> Set<Stored> {
    try place.storage.read { store in
      let rows = try store.rows(
        """
        SELECT contact_id, at, touch.kind, mark, message_hash, channel.text, source.text, campaign.text, content.text,
          message_id
        FROM touch
        LEFT JOIN term AS channel ON channel.id = touch.channel_id
        LEFT JOIN term AS source ON source.id = touch.source_id
        LEFT JOIN term AS campaign ON campaign.id = touch.campaign_id
        LEFT JOIN term AS content ON content.id = touch.content_id
        """)
      let stored = rows.map { row in
        Stored(
          contact: row.integer(0), at: row.integer(1), kind: row.integer(2), mark: row.integer(3), hash: 0,
          channel: row.textOrNil(5), source: row.textOrNil(6), campaign: row.textOrNil(7), content: row.textOrNil(8),
          message: row.textOrNil(9))
      }
      #expect(Set(rows.map { $0.integer(4) }).count == rows.count)
      return Set(stored)
    }
  }

  @Test func `is stored as many small ones are, and changes nothing the second time`() throws {
    let rows = Self.rows(20_000)
    let large = try TemporaryWorkspace()
    try large.load(.contacts, text: Self.contacts)
    let text = Self.head + rows.joined(separator: "\n") + "\n"
    #expect(text.utf8.count > 1 << 20)
    let path = try large.file("touches.csv", text)
    let outcome = try large.load(.touches, path)
    let small = try TemporaryWorkspace()
    try small.load(.contacts, text: Self.contacts)
    var sum = (new: 0, same: 0, refused: 0)
    for start in stride(from: 0, to: rows.count, by: 2_000) {
      let part = try small.load(
        .touches, text: Self.head + rows[start..<start + 2_000].joined(separator: "\n") + "\n", isHistory: true)
      sum.new += part.new
      sum.same += part.same
      sum.refused += part.refused
    }
    #expect(outcome.refused > 0 && outcome.same > 0)
    #expect([outcome.new, outcome.same, outcome.refused] == [sum.new, sum.same, sum.refused])
    #expect(try stored(large) == stored(small))
    let again = try large.load(.touches, path)
    #expect([again.new, again.same] == [0, outcome.new + outcome.same])
    #expect(try large.workspace.doctor(now: TemporaryWorkspace.now).filter { !$0.isKept }.map(\.code) == [])
  }
}
