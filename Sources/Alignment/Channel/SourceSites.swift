/// What kind of site a source is.
package enum SourceCategory: UInt8, CaseIterable, Sendable {
  case search, social, video, shopping, aiAssistant
}

/// The sites whose kind is known, found by a source's name or by a host.
///
///     sites.site(of: "m.facebook.com")    // (.social, "facebook")
///     sites.site(of: "www.google.co.uk")  // (.search, "google")
///     sites.site(of: "mail.google.com")   // nil: known, and none of the kinds
package struct SourceSites: Hashable, Sendable {
  /// One site: its name as a source, and its hosts.
  ///
  /// A host stands for all below it, unless one of those is listed itself. One that ends in a dot stands for the
  /// same name under every country's ending: `google.` is google.it and google.co.uk.
  package struct Site: Hashable, Sendable {
    package var name: String
    package var hosts: [String]
    /// `nil` for a site of none of the kinds whose host would else be taken for another's.
    package var category: SourceCategory?

    package init(_ name: String, _ hosts: [String], _ category: SourceCategory?) {
      self.name = name
      self.hosts = hosts
      self.category = category
    }
  }

  private let sites: [Site]
  private let byName: [String: Int]
  private let byHost: [String: Int]

  package init(_ sites: [Site]) {
    self.sites = sites
    var names: [String: Int] = [:]
    var hosts: [String: Int] = [:]
    for (index, site) in sites.enumerated() {
      if site.category != nil, names[site.name] == nil { names[site.name] = index }
      for host in site.hosts where hosts[host] == nil { hosts[host] = index }
    }
    byName = names
    byHost = hosts
  }

  /// The site that a lower-case source or host is; `nil` where it is of no known kind.
  package func site(of source: String) -> (category: SourceCategory, name: String)? {
    if let index = byName[source] { return named(index) }
    var host = Substring(source)
    // The host itself, then each domain above it: the most particular entry decides.
    while let dot = host.utf8.firstIndex(of: UInt8(ascii: ".")) {
      if let index = byHost[String(host)] { return named(index) }
      let above = host[host.index(after: dot)...]
      if SourceSites.isCountryEnding(above), let index = byHost[String(host[...dot])] { return named(index) }
      host = above
    }
    return nil
  }

  /// The host without `www.` and a dot at the end.
  static func host(_ text: String) -> String {
    var host = Substring(text)
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    if host.hasSuffix(".") { host = host.dropLast() }
    return String(host)
  }

  private func named(_ index: Int) -> (category: SourceCategory, name: String)? {
    sites[index].category.map { ($0, sites[index].name) }
  }

  /// `com`, `it`, `co.uk`, `com.br`: an ending under which one name is registered in many countries.
  private static func isCountryEnding(_ text: Substring) -> Bool {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    switch labels.count {
    case 1: return labels[0].count == 2 || labels[0].elementsEqual("com".utf8)
    case 2: return (2...3).contains(labels[0].count) && labels[1].count == 2
    default: return false
    }
  }
}
