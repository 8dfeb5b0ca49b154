import Alignment

/// What one campaign did in a period: its touches by content, channel and month, and whom it brought first.
package struct CampaignContacts: Sendable {
  /// Touches of one value and how many contacts had them.
  package struct Line: Hashable, Sendable {
    package let key: String
    package let touches: Int
    package let contacts: Int
  }

  package let byContent: [Line]
  package let byChannel: [Line]
  /// Contacts whose first touch that counts is the campaign's, in the period: ordinals, the latest first.
  package let brought: [Int]

  /// - Parameter range: milliseconds.
  /// - Complexity: O(*touches*), one pass.
  package init(_ campaign: Int32, in range: Range<Int64>, _ index: JourneyIndex, _ traits: ContactTraits) {
    let touches = index.touches
    var contents: [Int32: (touches: Int, contacts: Int, last: Int)] = [:]
    var channels: [Int32: (touches: Int, contacts: Int, last: Int)] = [:]
    func add(_ key: Int32, _ contact: Int, _ lines: inout [Int32: (touches: Int, contacts: Int, last: Int)]) {
      var line = lines[key] ?? (0, 0, -1)
      line.touches += 1
      if line.last != contact { line.contacts += 1 }
      line.last = contact
      lines[key] = line
    }
    var brought: [(at: Int64, contact: Int)] = []
    for contact in 0..<index.contacts.count {
      for row in touches.run(of: contact) where touches.campaign[row] == campaign {
        guard range.contains(touches.at[row]), touches.flags[row] & (TouchColumns.markMask | TouchColumns.voidBit) == 0
        else { continue }
        add(touches.content[row], contact, &contents)
        add(Int32(touches.channel[row]), contact, &channels)
      }
      let first = Int(traits.firstTouch[contact])
      if first >= 0, touches.campaign[first] == campaign, range.contains(touches.at[first]) {
        brought.append((touches.at[first], contact))
      }
    }
    func lines(_ found: [Int32: (touches: Int, contacts: Int, last: Int)], _ texts: TextDictionary) -> [Line] {
      found.map { Line(key: texts.texts[Int($0.key)], touches: $0.value.touches, contacts: $0.value.contacts) }
        .sorted { ($1.touches, $0.key) < ($0.touches, $1.key) }
    }
    byContent = lines(contents, index.contents)
    byChannel = lines(channels, index.channels)
    self.brought = brought.sorted { ($1.at, $1.contact) < ($0.at, $0.contact) }.map(\.contact)
  }
}
