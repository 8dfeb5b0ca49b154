/// The name of a host on the internet, in the form in which two are compared: lower-case, without `www.`.
///
///     DomainName("https://www.Acme.example:443/about")   // acme.example
///     DomainName("ada@acme.example")                     // acme.example
package struct DomainName: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// - Parameter text: a bare name, a URL or an e-mail address.
  /// - Returns: `nil` unless it holds a plausible name: two labels or more of letters, digits and inner hyphens, at
  ///   most 63 bytes each and 253 in all, the last one not of digits only. Letters beyond ASCII are taken.
  package init?(_ text: some StringProtocol) {
    var rest = Substring(text.lowercased())
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    if rest.contains("://") || rest.hasPrefix("//") || !rest.contains("@") {
      let host = LandingParameters.host(of: rest)
      rest = Substring(host)
    } else if let at = rest.lastIndex(of: "@") {
      rest = rest[rest.index(after: at)...]
    }
    if rest.hasSuffix(".") { rest = rest.dropLast() }
    if rest.hasPrefix("www."), rest.dropFirst(4).contains(".") { rest = rest.dropFirst(4) }
    guard DomainName.isPlausible(rest.utf8) else { return nil }
    self.text = String(rest)
  }

  package var description: String { text }
  package static func < (a: Self, b: Self) -> Bool { a.text < b.text }

  /// Whether people of many companies have their mail there, so that it tells nothing of whom they work for.
  package var isMailProvider: Bool {
    if DomainName.mailProviders.contains(text) { return true }
    guard let dot = text.firstIndex(of: ".") else { return false }
    return DomainName.mailProviderNames.contains(String(text[..<dot]))
      && text[text.index(after: dot)...].utf8.count <= 6
  }

  static func isPlausible(_ name: some Collection<UInt8>) -> Bool {
    guard name.count <= 253 else { return false }
    let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2,
      !last.allSatisfy({ (48...57).contains($0) })
    else { return false }
    return labels.allSatisfy { label in
      (1...63).contains(label.count) && label.first != hyphen && label.suffix(1).first != hyphen
        && label.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == hyphen || $0 >= 128 }
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// Providers that are there under many countries' endings.
  private static let mailProviderNames: Set<String> = ["gmail", "yahoo", "hotmail", "outlook", "live", "gmx", "yandex"]

  private static let mailProviders: Set<String> = Set(
    """
    googlemail.com ymail.com rocketmail.com msn.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me
    fastmail.com fastmail.fm zoho.com mail.com email.com inbox.com hey.com tutanota.com tuta.io mail.ru bk.ru inbox.ru
    list.ru rambler.ru ya.ru web.de t-online.de freenet.de posteo.de mailbox.org libero.it virgilio.it tiscali.it
    alice.it tin.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr skynet.be telenet.be ziggo.nl kpnmail.nl
    hetnet.nl btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net
    cox.net charter.net shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au uol.com.br bol.com.br terra.com.br
    qq.com 163.com 126.com sina.com sohu.com foxmail.com naver.com hanmail.net daum.net nate.com docomo.ne.jp
    ezweb.ne.jp softbank.ne.jp rediffmail.com seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl abv.bg ukr.net
    bluewin.ch hispeed.ch telefonica.net sapo.pt telia.com
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
