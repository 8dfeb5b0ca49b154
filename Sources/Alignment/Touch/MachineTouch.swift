/// Why a touch is taken for a machine's, not a person's.
package enum MachineReason: UInt8, CaseIterable, Sendable {
  /// Reads pages for a search engine, an archive, an AI model or a monitor.
  case crawler
  /// A mail gateway or scanner that follows links to see whether they are safe.
  case linkScanner
  /// Loads the pictures of all mail, read or not, so that the sender learns nothing.
  case privacyProxy
  /// Draws the small preview of a link somebody pasted.
  case preview
  /// A program library or command-line tool.
  case script
  /// Opened or clicked within seconds of sending.
  case tooSoon
  /// Every link of the message was clicked in one burst.
  case burst

  /// The reason in words.
  package var sentence: String {
    switch self {
    case .crawler: "The visitor is a known crawler."
    case .linkScanner: "A mail gateway checked the link."
    case .privacyProxy: "A privacy proxy opened the mail, read or not."
    case .preview: "A service drew a preview of the link."
    case .script: "A program fetched the address, not a browser."
    case .tooSoon: "It came within seconds of sending."
    case .burst: "All links of the message were clicked at once."
    }
  }
}

/// The rules that tell machine touches from people's; they are kept, marked and left out of what is counted.
///
/// Pure functions over what is known of a touch; which networks are data centres' is asked elsewhere.
package struct MachineRules: Hashable, Sendable {
  /// Up to this long after sending, in milliseconds, nobody has read a mail. Default 5 seconds.
  package var soonest: Int64
  /// Clicks at most this far apart from first to last, in milliseconds, are one burst. Default 10 seconds.
  package var burst: Int64
  /// Links that must be clicked in a burst where the number in the message is not known. Default 3.
  package var burstLinks: Int
  package var agents: [AgentSign]

  package init(
    soonest: Int64 = 5 * Instant.second, burst: Int64 = 10 * Instant.second, burstLinks: Int = 3,
    agents: [AgentSign] = AgentSign.standard
  ) {
    self.soonest = soonest
    self.burst = burst
    self.burstLinks = burstLinks
    self.agents = agents
  }

  /// What the user agent says; `nil` for a person's, and for an empty one, which says nothing.
  ///
  /// - Parameter kind: some signs mean a machine only where a mail is opened.
  /// - Complexity: O(signs x length); few user agents come often, so keep the answers where there are many touches.
  package func reason(userAgent: String, kind: TouchKind) -> MachineReason? {
    guard !userAgent.isEmpty else { return nil }
    let agent = userAgent.lowercased()
    let bytes = Array(agent.utf8)
    for sign in agents where sign.kinds.isEmpty || sign.kinds.contains(kind) {
      if sign.isFound(in: bytes) { return sign.reason }
    }
    return AgentSign.namesBot(bytes) ? .crawler : nil
  }

  /// Whether a mail was opened or a link in it clicked sooner after sending than anybody reads.
  ///
  /// An instant before the sending (a clock that is off) says nothing.
  package func reason(at: Instant, sentAt: Instant) -> MachineReason? {
    (0...soonest).contains(at.milliseconds - sentAt.milliseconds) ? .tooSoon : nil
  }

  /// Which clicks on one message to one person are part of a burst over all its links.
  ///
  /// - Parameters:
  ///   - clicks: in time order; `link` tells the message's links apart.
  ///   - links: how many links the message has; `nil` where that is not known. A message with one link has no
  ///     bursts.
  /// - Returns: by click, whether it is a machine's; a person's click later on stays one.
  /// - Complexity: O(*n* x clicks in a burst).
  package func bursts(in clicks: [(at: Instant, link: Int32)], links: Int? = nil) -> [Bool] {
    var isMachine = [Bool](repeating: false, count: clicks.count)
    let needed = links ?? burstLinks
    guard needed > 1 else { return isMachine }
    for start in clicks.indices {
      var seen: Set<Int32> = []
      var end = start
      while end < clicks.count, clicks[end].at.milliseconds - clicks[start].at.milliseconds <= burst {
        seen.insert(clicks[end].link)
        end += 1
      }
      guard seen.count >= needed else { continue }
      for click in start..<end { isMachine[click] = true }
    }
    return isMachine
  }
}
