import Alignment
import Pages
import Testing

@Suite struct `A reader` {
  private func reader(_ language: Language) throws -> Reader {
    let zone = ZoneTable(name: "Europe/Rome", first: 3_600, changes: [])
    return Reader(
      language, texts: try Renderer(AssetFile.embedded).texts, calendar: WorkspaceCalendar(zone: zone),
      currency: try #require(Currency("EUR")), now: Instant(milliseconds: 1_773_308_400_000))
  }

  @Test(arguments: [
    (Language.english, "€1,234,567.89"), (.italian, "1.234.567,89\u{A0}€"),
    (.french, "1\u{202F}234\u{202F}567,89\u{A0}€"),
    (.romanian, "1.234.567,89\u{A0}€"),
  ])
  func `writes money in its own way`(language: Language, text: String) throws {
    #expect(try reader(language).money(minor: 123_456_789) == text)
  }

  @Test(arguments: [
    (0, "0 contacts"), (1, "1 contact"), (2, "2 contacts"),
  ])
  func `counts in English`(count: Int, text: String) throws {
    let words = try reader(.english).count("calendar.days", count)
    #expect(words == text.replacing("contact", with: "day"))
  }

  @Test(arguments: [(0, "0 zile"), (1, "1 zi"), (2, "2 zile"), (19, "19 zile"), (20, "20 de zile"), (101, "101 zile")])
  func `counts in Romanian`(count: Int, text: String) throws {
    #expect(try reader(.romanian).count("calendar.days", count) == text)
  }

  @Test(arguments: [(0, "0 jour"), (1, "1 jour"), (2, "2 jours")])
  func `counts in French`(count: Int, text: String) throws {
    #expect(try reader(.french).count("calendar.days", count) == text)
  }

  @Test(arguments: [
    (String?("fr-CH, fr;q=0.9, en;q=0.8"), Language.french), ("de, it;q=0.5", .italian), (nil, .english),
    ("", .english),
    ("en;q=0.1, ro", .romanian), ("*", .english), (";;,,q=", .english),
  ])
  func `speaks what the browser asks for`(header: String?, language: Language) {
    #expect(Language(accepting: header) == language)
  }

  @Test func `writes small shares so that they do not read as none`() throws {
    #expect(try reader(.english).share(0.321) == "32.1\u{202F}%")
    #expect(try reader(.english).share(0.0004) == "0.04\u{202F}%")
    #expect(try reader(.english).share(0) == "0.0\u{202F}%")
    #expect(try reader(.english).share(nil) == "–")
  }

  @Test func `says how long ago and how far ahead`() throws {
    let english = try reader(.english)
    #expect(
      english.relative(english.now.adding(milliseconds: 3 * Instant.hour + 20 * Instant.minute))
        == "in 3\u{202F}h 20\u{202F}min")
    #expect(english.relative(english.now.adding(milliseconds: -5 * Instant.day)) == "5 days ago")
    #expect(english.relative(english.now) == "now")
    #expect(english.relative(english.today) == "today")
    #expect(english.relative(english.today.adding(days: 1)) == "tomorrow")
    #expect(english.relative(english.today.adding(days: -9)) == "9 days ago")
  }
}
