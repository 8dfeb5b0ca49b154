import Alignment
import Testing

@Suite struct `The address of a landing page` {
  @Test(arguments: [
    ("", "", ""), ("https://acme.example", "acme.example", "/"), ("https://acme.example/", "acme.example", "/"),
    ("HTTPS://WWW.Acme.Example:8443/A/b?x=1#y", "www.acme.example", "/A/b"),
    ("acme.example/demo", "acme.example", "/demo"),
    ("//acme.example/demo?x", "acme.example", "/demo"), ("/demo?utm_source=x", "", "/demo"), ("demo", "", ""),
    ("?utm_source=x", "", ""), ("#top", "", ""), ("https://ada:secret@acme.example/x", "acme.example", "/x"),
    ("http://[::1]:8080/x", "[::1]", "/x"), ("https://acme.example./x", "acme.example", "/x"), ("https://", "", "/"),
    ("mailto:ada@acme.example", "", ""), ("android-app://com.google.android.gm/", "com.google.android.gm", "/"),
    ("  https://acme.example/x  ", "acme.example", "/x"), ("https://acme.example?x=1", "acme.example", "/"),
    ("https://acme.example/a?b=https://other.example/c", "acme.example", "/a"), ("https:///x", "", "/x"),
    ("https://müller.example/ä", "müller.example", "/ä"), (".", "", ""), ("://", "", ""),
    ("https://a@b@c.example", "c.example", "/"),
  ])
  func `has a host and a path`(url: String, host: String, path: String) {
    let landing = LandingParameters(url: url)
    #expect(landing.host == host)
    #expect(landing.path == path)
  }

  @Test func `has the parameters of the campaign`() {
    let landing = LandingParameters(
      url: "https://acme.example/?utm_source=News%20letter&utm_medium=email&utm_campaign=spring+2026"
        + "&utm_content=a%26b&utm_term=%C3%A4&utm_id=17&gclid=abc&fbclid=def&page=2#utm_source=no")
    #expect(landing.source == "News letter")
    #expect(landing.medium == "email")
    #expect(landing.campaign == "spring 2026")
    #expect(landing.content == "a&b")
    #expect(landing.term == "ä")
    #expect(landing.id == "17")
    #expect(landing.clickIds == [ClickIds(.googleAds), ClickIds(.facebook)])
    #expect(landing.hasOrigin)
  }

  @Test(arguments: [
    ("?utm_source=", ""), ("?utm_source", ""), ("?utm_source=a&utm_source=b", "a"), ("?utm_source=&utm_source=b", "b"),
    ("?UTM_Source=a", "a"), ("?x&&utm_source=a&&", "a"), ("?a=1&amp;utm_source=b", "b"), ("?utm_source=a=b", "a=b"),
    ("?utm_source=%", "%"), ("?utm_source=%4", "%4"), ("?utm_source=%zz", "%zz"), ("?utm_source=%41%", "A%"),
    ("?utm_source=%00a%0Ab", "ab"), ("?utm_source=%FF", "\u{FFFD}"), ("?utm_source=++a+", "a"),
    ("?utm%5Fsource=a", "a"),
    ("?utm_source=a?utm_medium=b", "a?utm_medium=b"), ("?utm_source=caf%C3%A9", "café"), ("??utm_source=a", ""),
    ("?utm_source=%E2%82%AC", "€"),
  ])
  func `survives odd input`(query: String, source: String) {
    #expect(LandingParameters(url: "https://acme.example/" + query).source == source)
  }

  @Test func `never fails on random bytes`() {
    var dice = SeededGenerator(seed: 4)
    let pieces = [
      "https://", "/", "?", "#", "&", "=", "utm_source", "utm_medium", "%", "%2", "%41", "gclid", "@", ":", ".", "[",
      "]", "a", "ä", " ", "+",
    ]
    for _ in 0..<5_000 {
      let url = (0..<Int.random(in: 0...12, using: &dice)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &dice)]
      }.joined()
      let landing = LandingParameters(url: url)
      #expect(!landing.host.contains("/") && !landing.host.contains("?"))
      #expect(landing.path.isEmpty || landing.path.hasPrefix("/"))
    }
  }

  @Test(arguments: ClickId.allCases)
  func `knows each click id by its parameter`(id: ClickId) {
    for parameter in id.parameters {
      #expect(LandingParameters(url: "/?\(parameter.uppercased())=1").clickIds == ClickIds(id))
      #expect(LandingParameters(url: "/?\(parameter)=").clickIds.isEmpty)
    }
  }

  @Test func `with its referrer gives the channel`() {
    let landing = LandingParameters(url: "https://acme.example/demo?gclid=1")
    let origin = TouchOrigin(landing: landing, referrerHost: "www.google.com", kind: .pageView, side: .marketing)
    #expect(ChannelRules.standard.channel(of: origin) == "paid-search")
    #expect(LandingParameters.host(of: "https://www.google.com/search?q=x") == "www.google.com")
  }
}
