import Alignment
import Store
import Wire

/// Touches of a batch that say nothing for which the store or a rule must be asked: columns ready to be stored, but
/// for the texts of channel, source, campaign, content and landing page, which are still the reader's numbers.
struct PlainTouches: Sendable {
  /// `system` is empty: it is ``system`` of all rows.
  var rows = TouchRows()
  var system: Int64
  /// Nothing of meaning: kept so that the look-ahead is not left out.
  fileprivate var glanced: Int64 = 0

  init(system: Int64) { self.system = system }
}

/// Takes the plain touches out of what was read, on the thread that reads; the others stay as drafts.
///
/// Plain is a touch with a message id, of a contact that is stored under a number, with a channel and a source (or
/// nothing that says where it came from), and with no visitor, owner, page, agent or cost.
struct PlainTouchReading: Sendable {
  let hashKey: (low: UInt64, high: UInt64)
  /// Ids of source systems by name.
  let systems: [String: Int64]
  /// The contacts that were stored when the load began, by system.
  let contacts: [Int64: KeyTable]

  func take(from drafts: inout [TouchDraft], texts: [String]) -> PlainTouches? {
    guard let first = drafts.first, let system = systems[texts[Int(first.system)]],
      let contactSystem = systems[texts[Int(first.contactSystem == 0 ? first.system : first.contactSystem)]],
      let table = contacts[contactSystem]
    else { return nil }
    var plain = PlainTouches(system: system)
    plain.rows.reserve(drafts.count)
    var others: [TouchDraft] = []
    // Of two rows of one message the first counts: a plain one that follows another must not overtake it.
    var before: Set<Int64> = []
    var start = SipHash(key: hashKey.low, hashKey.high)
    start.combine(system)
    var window = 0..<0
    var numbers: [Int64] = []
    for place in drafts.indices {
      if place == window.upperBound {
        window = place..<min(place + TouchWriter.window, drafts.count)
        numbers = drafts[window].map { $0.isBare ? KeyTable.number($0.contactKey) ?? 0 : 0 }
        plain.glanced ^= table.glance(at: numbers)
      }
      let number = numbers[place - window.lowerBound]
      var hash = start
      hash.combine(drafts[place].messageId)
      let message = hash.finalized()
      guard number != 0, drafts[place].system == first.system, drafts[place].contactSystem == first.contactSystem,
        let contact = table[number], before.isEmpty || !before.contains(message)
      else {
        others.append(drafts[place])
        before.insert(message)
        continue
      }
      plain.rows.append(drafts[place], contact: contact, hash: message)
    }
    drafts = others
    plain.rows.dropEmptyColumns()
    return plain
  }
}

extension TouchDraft {
  /// Says nothing but what columns hold, and no rule has to be asked for its channel or source.
  fileprivate var isBare: Bool {
    guard !messageId.isEmpty, contactEmail.isEmpty, !contactKey.isEmpty, visitor == 0, owner == 0, medium == 0,
      costMinor == .min, url.isEmpty, referrer.isEmpty, userAgent.isEmpty
    else { return false }
    return channel != 0 && source != 0 || source == 0 && campaign == 0 && side == .marketing
  }
}

extension TouchRows {
  fileprivate mutating func append(_ draft: TouchDraft, contact: Int64, hash: Int64) {
    self.contact.append(contact)
    at.append(draft.at.start.milliseconds)
    kind.append(Int64(draft.kind.rawValue))
    side.append(Int64(draft.side.rawValue))
    mark.append(Int64(draft.mark.rawValue))
    channel.append(Int64(draft.channel))
    source.append(Int64(draft.source))
    campaign.append(Int64(draft.campaign))
    content.append(Int64(draft.content))
    landing.append(Int64(draft.landing))
    messageHash.append(hash)
    messageId.append(draft.messageId)
  }

  /// Columns of numbers of texts that no row of the batch has become empty ones.
  fileprivate mutating func dropEmptyColumns() {
    for column in [\TouchRows.channel, \.source, \.campaign, \.content, \.landing]
    where self[keyPath: column].allSatisfy({ $0 == 0 }) {
      self[keyPath: column] = []
    }
  }
}
