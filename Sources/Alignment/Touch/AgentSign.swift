/// A mark in a user agent by which a machine is known.
package struct AgentSign: Hashable, Sendable {
  /// Lower-case; found anywhere it does not continue a word.
  package let text: String
  package var reason: MachineReason
  /// The kinds of touch for which it counts; empty for all.
  package var kinds: [TouchKind]
  /// The user agent is this and nothing else.
  package var isWhole: Bool
  private let bytes: [UInt8]

  package init(_ text: String, _ reason: MachineReason, kinds: [TouchKind] = [], isWhole: Bool = false) {
    self.text = text
    bytes = Array(text.utf8)
    self.reason = reason
    self.kinds = kinds
    self.isWhole = isWhole
  }

  /// The signs known to us.
  ///
  /// Crawlers and preview services name themselves as their operators document (developers.google.com/search,
  /// "Google crawlers"; bing.com/webmasters, "Which crawlers does Bing use"; support.apple.com, "About Applebot";
  /// developers.facebook.com, "Meta web crawlers"; platform.openai.com, "Overview of OpenAI crawlers"), and any
  /// word that ends in *bot* counts. Mail: Apple Mail Privacy Protection opens as a bare `Mozilla/5.0` (Mailgun,
  /// "Privacy, automatic engagements, and Mailgun's bot detection"); Gmail fetches ahead with a string of Edge 12
  /// that ends in `Mozilla/5.0`, while its picture proxy (`GoogleImageProxy`) serves people who read and is
  /// no sign. Gateways: names seen in click logs (suped.com, "How can I identify bot user agents").
  package static let standard: [AgentSign] =
    [
      AgentSign("mozilla/5.0", .privacyProxy, kinds: [.emailOpen], isWhole: true),
      AgentSign("edge/12.246 mozilla/5.0", .privacyProxy, kinds: [.emailOpen]),
    ]
    + signs(
      .linkScanner,
      """
      barracuda|proofpoint|urldefense|mimecast|ciscosecureemail|ironport|trendmicro|trend micro|tmes|symantec
      messagelabs|fireeye|trellix|forcepoint|sophos|zscaler|check point|checkpoint|bitdefender|cloudmark|vadesecure
      hornetsecurity|fortinet|fortiguard|existence discovery|virustotal|urlscan|netcraft|phishtank|palo alto networks
      censysinspect|zgrab|safebrowsing|google-safety
      """)
    + signs(
      .preview,
      """
      facebookexternalhit|facebookexternalua|facebookcatalog|slackbot|slack-imgproxy|twitterbot|linkedinbot|telegrambot
      discordbot|whatsapp|skypeuripreview|microsoftpreview|pinterestbot|embedly|iframely|snap url preview|vkshare
      redditbot|line-poker|google-pagerenderer
      """)
    + signs(
      .crawler,
      """
      crawler|spider|slurp|baiduspider|mediapartners-google|apis-google|google-inspectiontool|googleother
      google-extended|feedfetcher-google|storebot-google|duckduckgo-favicons|ia_archiver|archive.org|bingpreview
      yandeximages|meta-externalagent|perplexity-user|chatgpt-user|claude-user|claude-web|anthropic-ai
      cohere-ai|bytespider|ccbot|headlesschrome|phantomjs|puppeteer|playwright|selenium|lighthouse|pagespeed
      pingdom|uptimerobot|statuscake|site24x7|gtmetrix|screaming frog|semrush|ahrefs|dataprovider|nutch
      heritrix|w3c_validator|monitoring
      """)
    + signs(
      .script,
      """
      curl|wget|python-requests|python-urllib|python-httpx|aiohttp|httpx|scrapy|go-http-client|java|apache-httpclient
      jakarta|jersey|libwww-perl|lwp|guzzlehttp|php|ruby|faraday|node-fetch|axios|undici|postmanruntime
      insomnia|httpie|winhttp|lua-resty-http|nmap|masscan|nikto
      """)

  private static func signs(_ reason: MachineReason, _ texts: String) -> [AgentSign] {
    texts.split { $0 == "|" || $0 == "\n" }.map { AgentSign(String($0), reason) }
  }

  /// - Parameter agent: lower-case bytes.
  func isFound(in agent: [UInt8]) -> Bool {
    if isWhole { return agent == bytes }
    guard let initial = bytes.first, agent.count >= bytes.count else { return false }
    return (0...(agent.count - bytes.count)).contains { start in
      guard agent[start] == initial, start == 0 || !AgentSign.isLetter(agent[start - 1]) else { return false }
      let end = start + bytes.count
      return agent[start..<end].elementsEqual(bytes) && (end == agent.count || !AgentSign.isLetter(agent[end]))
    }
  }

  /// Whether a word of it ends in *bot*: `googlebot/2.1`, but not the telephones of the maker Cubot.
  static func namesBot(_ agent: [UInt8]) -> Bool {
    let words = agent.split { !isLetter($0) }
    return words.contains { $0.suffix(3).elementsEqual("bot".utf8) && !$0.elementsEqual("cubot".utf8) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
}
