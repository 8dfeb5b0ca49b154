import Alignment
import Pages
import Testing

extension Reader {
  /// Reads an hour east of Greenwich, in euros, on Thursday 12 March 2026 at 10:40.
  static func onFixedDay(_ language: Language) throws -> Reader {
    Reader(
      language, texts: try Renderer.embedded.get().texts,
      calendar: WorkspaceCalendar(zone: ZoneTable(name: "Test", first: 3_600, changes: [])), currency: try euro(),
      now: Instant(milliseconds: 1_773_308_400_000))
  }

  static func euro() throws -> Currency { try #require(Currency("EUR")) }
}

extension Renderer {
  /// Read once for all tests.
  static let embedded = Result { try Renderer(AssetFile.embedded) }
}
