import Alignment
import Testing

@Suite struct `New business` {
  private let calendar = WorkspaceCalendar(zone: .utc)

  private func at(_ iso: String) throws -> Instant { calendar.start(of: try #require(CivilDate(iso: iso))) }

  private func isNew(_ won: String, earlier: [String], rests: [(String, String?)] = [], months: Int = 12) throws -> Bool
  {
    try NewBusiness(lapseMonths: months).isNew(
      wonAt: at(won), earlierWins: earlier.map(at),
      rests: rests.map { try NewBusiness.Rest(start: at($0.0), end: $0.1.map(at)) }, calendar: calendar)
  }

  @Test func `is the first deal that is won`() throws {
    #expect(try isNew("2026-05-01", earlier: []))
    #expect(try !isNew("2026-05-01", earlier: ["2025-05-01"]))
    // Later wins, and one at the same instant, are not earlier.
    #expect(try isNew("2026-05-01", earlier: ["2026-05-01", "2026-06-01"]))
  }

  @Test func `is a lost customer's deal after twelve months of rest`() throws {
    #expect(try isNew("2026-05-01", earlier: ["2024-01-01"], rests: [("2025-05-01", nil)]))
    #expect(try !isNew("2026-04-30", earlier: ["2024-01-01"], rests: [("2025-05-01", nil)]))
    #expect(try isNew("2025-02-28", earlier: ["2023-01-01"], rests: [("2024-02-29", nil)]))
    #expect(try isNew("2025-11-01", earlier: ["2024-01-01"], rests: [("2025-05-01", nil)], months: 6))
  }

  @Test func `is not a deal after a rest that was too short or is past`() throws {
    // Reopened before twelve months.
    #expect(try !isNew("2026-12-01", earlier: ["2024-01-01"], rests: [("2025-05-01", "2026-04-01")]))
    #expect(try isNew("2026-12-01", earlier: ["2024-01-01"], rests: [("2025-05-01", "2026-05-01")]))
    // A win since then ended it.
    #expect(try !isNew("2026-12-01", earlier: ["2020-01-01", "2023-01-01"], rests: [("2021-01-01", "2022-06-01")]))
    // It began after the win.
    #expect(try !isNew("2026-12-01", earlier: ["2024-01-01"], rests: [("2026-12-02", nil)]))
  }
}
