/// One line of the channel table: the channel of every origin that meets the condition and no earlier line's.
package struct ChannelRule: Hashable, Sendable {
  package var channel: String
  package var condition: ChannelCondition

  package init(_ channel: String, when condition: ChannelCondition) {
    self.channel = channel
    self.condition = condition
  }

  package init(_ channel: DefaultChannel, when condition: ChannelCondition) {
    self.init(channel.rawValue, when: condition)
  }
}

/// What an origin must be for a rule to fit. Texts are compared lower-case.
package indirect enum ChannelCondition: Hashable, Sendable {
  case all([ChannelCondition])
  case any([ChannelCondition])
  case source(TextTest)
  case medium(TextTest)
  case campaign(TextTest)
  /// The source is a known site of the category.
  case category(SourceCategory)
  case kind([TouchKind])
  case side(Side)
  /// The touch says nothing of source, medium, campaign, referrer or click id.
  case isBare
  /// The touch itself gives no medium; what is read from a referrer or click id does not count.
  case hasNoMedium

  func holds(for reading: OriginReading) -> Bool {
    switch self {
    case .all(let conditions): conditions.allSatisfy { $0.holds(for: reading) }
    case .any(let conditions): conditions.contains { $0.holds(for: reading) }
    case .source(let test): test.passes(reading.source)
    case .medium(let test): test.passes(reading.medium)
    case .campaign(let test): test.passes(reading.campaign)
    case .category(let category): reading.category == category
    case .kind(let kinds): kinds.contains(reading.origin.kind)
    case .side(let side): reading.origin.side == side
    case .isBare: reading.origin.isBare
    case .hasNoMedium: reading.origin.medium.isEmpty && reading.origin.clickIds.isEmpty
    }
  }
}

/// A test of one text, which is lower-case already.
package enum TextTest: Hashable, Sendable {
  case isOne(of: [String])
  case starts(with: String)
  case ends(with: String)
  case contains(String)
  /// Contains it at the start, or after a character that is not one of these.
  case containsWord(String, notAfter: String)
  case any([TextTest])

  func passes(_ text: String) -> Bool {
    switch self {
    case .isOne(let texts): texts.contains(text)
    case .starts(let start): text.hasPrefix(start)
    case .ends(let end): text.hasSuffix(end)
    case .contains(let part): TextTest.places(of: part, in: text).first != nil
    case .containsWord(let part, let before):
      TextTest.places(of: part, in: text).contains { place in
        place == 0 || !before.utf8.contains(Array(text.utf8)[place - 1])
      }
    case .any(let tests): tests.contains { $0.passes(text) }
    }
  }

  /// Byte offsets at which the part stands in the text.
  private static func places(of part: String, in text: String) -> [Int] {
    let (part, text) = (Array(part.utf8), Array(text.utf8))
    guard !part.isEmpty, part.count <= text.count else { return [] }
    return (0...(text.count - part.count)).filter { text[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
