import Alignment
import Testing

private func channel(_ origin: TouchOrigin) -> String { ChannelRules.standard.channel(of: origin) }

@Suite struct `The channel table` {
  // Source, medium, campaign as a tagged link gives them.
  @Test(arguments: [
    ("", "", "", "direct"), ("(direct)", "(none)", "", "direct"), ("direct", "", "", "direct"),
    ("(direct)", "(not set)", "", "direct"),
    ("google", "cpc", "Cross-network", "cross-network"),
    ("google", "cpc", "pmax | cross-network | it", "cross-network"),
    ("google", "cpc", "brand", "paid-search"), ("Google", "CPC", "", "paid-search"), ("bing", "ppc", "", "paid-search"),
    ("google.co.uk", "paidsearch", "", "paid-search"), ("search.brave.com", "paid", "", "paid-search"),
    ("google", "retargeting", "", "paid-search"), ("duckduckgo.com", "", "", "organic-search"),
    ("linkedin", "cpc", "", "paid-social"), ("facebook", "paid_social", "", "paid-social"),
    ("m.facebook.com", "cpm", "", "paid-social"), ("ig", "paid", "", "paid-social"),
    ("x.com", "cpc", "", "paid-social"),
    ("youtube.com", "cpv", "", "paid-video"), ("youtube", "cpc", "", "paid-video"), ("vimeo", "paid", "", "paid-video"),
    ("amazon.it", "cpc", "", "paid-shopping"), ("google", "cpc", "shopping_it", "paid-shopping"),
    ("google", "cpc", "eshop", "paid-shopping"), ("google", "cpc", "spring shop", "paid-shopping"),
    ("google", "cpc", "workshop", "paid-search"), ("google", "cpc", "photoshop", "paid-search"),
    ("ebay", "referral", "", "organic-shopping"), ("news", "email", "shop opening", "organic-shopping"),
    ("dsp", "display", "", "display"), ("dsp", "cpm", "", "display"), ("dsp", "interstitial", "", "display"),
    ("partner", "cpc", "", "paid-other"), ("partner", "cpl", "", "paid-other"),
    ("partner", "paid-content", "", "paid-other"),
    ("linkedin", "", "", "organic-social"), ("lnkd.in", "referral", "", "organic-social"),
    ("hub", "sm", "", "organic-social"),
    ("hub", "Social Media", "", "organic-social"), ("t.co", "referral", "", "organic-social"),
    ("player", "in-video", "", "organic-video"), ("youtu.be", "", "", "organic-video"),
    ("google", "organic", "", "organic-search"), ("unknown-engine", "organic", "", "organic-search"),
    ("chatgpt.com", "ai-assistant", "(ai-assistant)", "ai-assistant"), ("chatgpt.com", "referral", "", "referral"),
    ("partner.example", "referral", "", "referral"), ("partner", "link", "", "referral"),
    ("ios", "app", "", "referral"),
    ("newsletter", "email", "spring", "email"), ("e-mail", "", "", "email"), ("hubspot", "E-Mail", "", "email"),
    ("awin", "affiliate", "", "affiliates"), ("spotify", "audio", "", "audio"), ("sms", "", "", "sms"),
    ("twilio", "sms", "", "sms"), ("app", "web-push", "", "mobile-push-notifications"),
    ("firebase", "", "", "mobile-push-notifications"),
    ("app", "notification", "", "mobile-push-notifications"), ("app", "mobile", "", "mobile-push-notifications"),
    ("sdr", "outbound", "", "outbound"), ("hannover", "trade show", "", "event"), ("ft", "print", "", "offline"),
    ("partner.example", "", "", "unassigned"), ("", "", "spring", "unassigned"),
    ("partner", "newsletter", "", "unassigned"),
    ("  google  ", " cpc ", "", "paid-search"),
  ])
  func `reads source, medium and campaign as Analytics does`(
    source: String, medium: String, campaign: String, expected: String
  ) {
    #expect(channel(TouchOrigin(source: source, medium: medium, campaign: campaign)) == expected)
  }

  @Test(arguments: [
    ("", "direct", ""), ("www.google.com", "organic-search", "google"),
    ("www.google.com.br", "organic-search", "google"),
    ("WWW.GOOGLE.DE", "organic-search", "google"), ("mail.google.com", "referral", "mail.google.com"),
    ("docs.google.com", "referral", "docs.google.com"), ("gemini.google.com", "ai-assistant", "gemini.google.com"),
    ("shopping.google.com", "organic-shopping", "shopping.google.com"),
    ("com.google.android.gm", "referral", "com.google.android.gm"),
    ("chatgpt.com", "ai-assistant", "chatgpt.com"), ("www.perplexity.ai", "ai-assistant", "perplexity.ai"),
    ("l.facebook.com", "organic-social", "l.facebook.com"), ("www.linkedin.com", "organic-social", "linkedin.com"),
    ("com.linkedin.android", "organic-social", "com.linkedin.android"),
    ("m.youtube.com", "organic-video", "m.youtube.com"),
    ("www.amazon.com.br", "organic-shopping", "amazon.com.br"),
    ("news.ycombinator.com", "organic-social", "news.ycombinator.com"),
    ("blog.partner.example", "referral", "blog.partner.example"), ("notgoogle.com", "referral", "notgoogle.com"),
    ("google.evil.example", "referral", "google.evil.example"), ("search.yahoo.co.jp", "organic-search", "yahoo"),
    ("mail.yahoo.com", "referral", "mail.yahoo.com"), ("yandex.ru", "organic-search", "yandex"),
    ("localhost", "referral", "localhost"),
  ])
  func `reads the referrer where nothing is tagged`(host: String, expected: String, source: String) {
    let origin = TouchOrigin(referrerHost: host)
    #expect(channel(origin) == expected)
    #expect(ChannelRules.standard.source(of: origin) == source)
  }

  @Test(arguments: [
    (ClickId.googleAds, "paid-search"), (.googleAppToWeb, "paid-search"), (.microsoftAds, "paid-search"),
    (.displayVideo360, "display"), (.linkedInAds, "paid-social"), (.tiktokAds, "paid-social"), (.xAds, "paid-social"),
    (.facebook, "organic-social"), (.pinterest, "organic-social"), (.hubSpotMail, "email"), (.marketoMail, "email"),
    (.yandexDirect, "paid-search"),
  ])
  func `reads a click id where nothing is tagged`(id: ClickId, expected: String) {
    #expect(channel(TouchOrigin(referrerHost: "www.example.com", clickIds: ClickIds(id))) == expected)
    // What the link itself says rules over it.
    #expect(channel(TouchOrigin(source: "awin", medium: "affiliate", clickIds: ClickIds(id))) == "affiliates")
  }

  @Test func `trusts an ad's click id before a link mark that is on everything`() {
    #expect(ClickIds([ClickIds(.facebook), ClickIds(.googleAds)]).first == .googleAds)
    #expect(ClickIds().first == nil)
  }

  @Test(arguments: [
    (TouchKind.call, Side.sales, "outbound"), (.emailSent, .sales, "outbound"), (.assetOpened, .sales, "outbound"),
    (.emailOpen, .sales, "outbound"), (.emailOpen, .marketing, "email"), (.emailClick, .marketing, "email"),
    (.event, .marketing, "event"), (.webinar, .marketing, "event"), (.call, .marketing, "offline"),
    (.meeting, .marketing, "offline"), (.adView, .marketing, "paid-other"), (.other, .marketing, "unassigned"),
    (.pageView, .marketing, "direct"), (.form, .marketing, "direct"), (.productUse, .marketing, "direct"),
  ])
  func `reads the kind where nothing else is said`(kind: TouchKind, side: Side, expected: String) {
    #expect(channel(TouchOrigin(kind: kind, side: side)) == expected)
  }

  @Test func `takes an ad for paid on whatever site it was`() {
    #expect(channel(TouchOrigin(source: "linkedin", kind: .adView)) == "paid-social")
    #expect(channel(TouchOrigin(source: "google", kind: .adClick)) == "paid-search")
    #expect(channel(TouchOrigin(referrerHost: "www.youtube.com", kind: .adClick)) == "paid-video")
    #expect(channel(TouchOrigin(source: "google", medium: "display", kind: .adClick)) == "display")
  }

  @Test func `keeps a tagged webinar in the channel of its link`() {
    #expect(channel(TouchOrigin(source: "newsletter", medium: "email", kind: .webinar)) == "email")
    #expect(channel(TouchOrigin(source: "saastr", kind: .event)) == "event")
  }

  @Test func `can be replaced by the workspace`() {
    var rules = ChannelRules.standard
    rules.rules.insert(ChannelRule("partners", when: .source(.ends(with: ".partner.example"))), at: 0)
    rules.otherwise = "something else"
    #expect(rules.channel(of: TouchOrigin(source: "a.partner.example", medium: "cpc")) == "partners")
    #expect(rules.channel(of: TouchOrigin(source: "x-y", medium: "z")) == "something else")
    #expect(rules != .standard)
  }

  @Test func `has a title for every channel`() {
    #expect(Set(DefaultChannel.allCases.map(\.title)).count == DefaultChannel.allCases.count)
    #expect(DefaultChannel.mobilePush.title == "Mobile Push Notifications")
    #expect(DefaultChannel.sms.title == "SMS")
    #expect(DefaultChannel.title(of: "ai-assistant") == "AI Assistant")
    #expect(DefaultChannel.title(of: "partner-network") == "Partner Network")
    #expect(DefaultChannel.title(of: "") == "")
  }

  @Test func `reaches every default channel`() {
    let rules = ChannelRules.standard
    let named = Set(rules.rules.map(\.channel) + [rules.otherwise])
    #expect(named == Set(DefaultChannel.allCases.map(\.rawValue)))
  }
}
