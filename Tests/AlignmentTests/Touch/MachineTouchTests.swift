import Alignment
import Testing

private let safari =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15"

@Suite struct `A machine touch` {
  private let rules = MachineRules()

  @Test(
    arguments: [
      ("", TouchKind.pageView, nil), (safari, .pageView, nil), (safari, .emailOpen, nil),
      ("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", .pageView, MachineReason.crawler),
      ("Mozilla/5.0 (compatible; bingbot/2.0)", .pageView, .crawler),
      ("Mozilla/5.0 (compatible; NewThingBot/0.1)", .form, .crawler),
      ("Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36", .pageView, nil),
      ("Mozilla/5.0 (X11) HeadlessChrome/120.0 Safari/537.36", .pageView, .crawler),
      ("Barracuda Sentinel (EE)", .emailClick, .linkScanner),
      ("Microsoft Office Existence Discovery", .emailClick, .linkScanner),
      ("Mozilla/5.0 Proofpoint URL Defense", .emailClick, .linkScanner),
      ("facebookexternalhit/1.1", .pageView, .preview), ("Slackbot-LinkExpanding 1.0", .pageView, .preview),
      ("WhatsApp/2.23", .pageView, .preview),
      ("curl/8.4.0", .pageView, .script), ("python-requests/2.31", .form, .script), ("Java/17.0.1", .pageView, .script),
      ("Mozilla/5.0 (Windows NT 10.0) JavaScript-capable", .pageView, nil),
      ("Mozilla/5.0", .emailOpen, .privacyProxy), ("Mozilla/5.0", .pageView, nil),
      (
        "Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/42.0 Safari/537.36 Edge/12.246 Mozilla/5.0",
        .emailOpen, .privacyProxy
      ),
      ("Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)", .emailOpen, nil),
      ("Mozilla/5.0 (iPhone) Instagram 300.0 (Gotham)", .pageView, nil),
    ] as [(String, TouchKind, MachineReason?)])
  func `shows in the user agent`(agent: String, kind: TouchKind, expected: MachineReason?) {
    #expect(rules.reason(userAgent: agent, kind: kind) == expected)
  }

  @Test(
    arguments: [(-1, nil), (0, MachineReason.tooSoon), (5_000, .tooSoon), (5_001, nil), (3_600_000, nil)]
      as [(Int64, MachineReason?)])
  func `opens within seconds of sending`(after: Int64, expected: MachineReason?) {
    let sent = Instant(milliseconds: 1_000_000)
    #expect(rules.reason(at: sent.adding(milliseconds: after), sentAt: sent) == expected)
  }

  private func bursts(_ clicks: [(second: Int64, link: Int32)], links: Int? = nil) -> [Bool] {
    rules.bursts(in: clicks.map { (Instant(milliseconds: $0.second * 1_000), $0.link) }, links: links)
  }

  @Test func `clicks all links at once`() {
    #expect(bursts([]) == [])
    #expect(bursts([(0, 1), (1, 2), (2, 3)]) == [true, true, true])
    // Two of three links, or three of four, are a person's.
    #expect(bursts([(0, 1), (1, 2)]) == [false, false])
    #expect(bursts([(0, 1), (1, 2), (2, 3)], links: 4) == [false, false, false])
    #expect(bursts([(0, 1), (1, 2)], links: 2) == [true, true])
    #expect(bursts([(0, 1)], links: 1) == [false])
    // The same link three times is not all links.
    #expect(bursts([(0, 1), (1, 1), (2, 1)]) == [false, false, false])
  }

  @Test func `leaves the person's click after the scanner's`() {
    #expect(bursts([(0, 1), (1, 2), (2, 3), (600, 2)]) == [true, true, true, false])
    #expect(bursts([(0, 1), (20, 2), (40, 3)]) == [false, false, false])
    #expect(bursts([(0, 1), (5, 2), (10, 3)]) == [true, true, true])
    #expect(bursts([(0, 1), (5, 2), (11, 3)]) == [false, false, false])
  }

  @Test func `has a sentence for each reason`() {
    #expect(Set(MachineReason.allCases.map(\.sentence)).count == MachineReason.allCases.count)
  }
}
