import Alignment
import Persistence
import Store
import Wire

/// Turns touch drafts into stored rows: texts to terms, channel by rule where none is given, repeats left out.
///
/// Gathers the touches of a batch as columns and writes them together.
final class TouchWriter {
  private let keys: KeyMaps
  private let hashKey: (low: UInt64, high: UInt64)
  private let rules = ChannelRules.standard
  private let machines = MachineRules()
  /// Texts of the file by number; terms by kind and number, 0 where not yet asked.
  private var texts: [String] = [""]
  private var generation = 0
  private var termNumbers: [[Int64]] = Array(repeating: [], count: TermKind.allCases.count + 1)
  private var systemNumbers: [Int64] = []
  private var channels: [TouchOrigin: Int64] = [:]
  private var rows = TouchRows()
  private var pendingHashes: Set<Int64> = []
  /// Every stored hash, in a large load; else the store is asked.
  var repeats: RepeatFilter?
  /// Nothing of meaning: kept so that the look-ahead is not left out.
  private var glanced: Int64 = 0
  /// What was written of mails, for the sweep at the end.
  private(set) var mail: [MailTouches.Stored] = []
  private(set) var appended = 0
  private(set) var repeated = 0

  init(_ keys: KeyMaps, hashKey: (low: UInt64, high: UInt64)) {
    self.keys = keys
    self.hashKey = hashKey
  }

  func learn(_ batch: ReadBatch) {
    if batch.textGeneration != generation {
      generation = batch.textGeneration
      forgetTexts()
    }
    texts += batch.newTexts
  }

  /// Drops what is known by number, before the numbers start anew.
  func forgetTexts() {
    texts = [""]
    for place in termNumbers.indices { termNumbers[place] = [] }
    systemNumbers = []
  }

  func text(_ number: Int32) -> String { texts[Int(number)] }

  func term(_ number: Int32, _ kind: TermKind, in store: any Writing) throws -> Int64 {
    if number == 0 { return .min }
    let place = Int(number)
    let slot = Int(kind.rawValue)
    if termNumbers[slot].count <= place {
      termNumbers[slot] += [Int64](repeating: 0, count: texts.count - termNumbers[slot].count)
    }
    if termNumbers[slot][place] == 0 { termNumbers[slot][place] = try keys.term(texts[place], kind: kind, in: store) }
    return termNumbers[slot][place]
  }

  func system(_ number: Int32, in store: any Writing) throws -> Int64 {
    let place = Int(number)
    if systemNumbers.count <= place {
      systemNumbers += [Int64](repeating: 0, count: texts.count - systemNumbers.count)
    }
    if systemNumbers[place] == 0 { systemNumbers[place] = try keys.system(texts[place], in: store) }
    return systemNumbers[place]
  }

  /// Adds one touch; false where it is stored already.
  ///
  /// - Parameter message: what tells this touch from all others of its source system.
  func append(
    _ draft: TouchDraft, contact: Int64, owner: Int64?, message: String, in store: any Writing
  ) throws -> Bool {
    let system = try system(draft.system, in: store)
    let key = hash(of: message, system)
    guard try isNew(key, in: store) else {
      repeated += 1
      return false
    }
    let page = draft.url.isEmpty ? nil : LandingParameters(url: draft.url)
    let origin = draft.channel != 0 && draft.source != 0 ? nil : origin(of: draft, page: page)
    let isPage = page != nil && draft.kind.isOnSite
    let isSilent = isPage && draft.channel == 0 && origin?.isBare == true
    let terms = TouchTerms(
      channel: try isSilent ? impliedChannel(in: store) : channel(of: draft, origin, in: store),
      source: try term(draft.source, .source, or: origin.map { rules.source(of: $0) }, in: store),
      campaign: try term(draft.campaign, .campaign, or: page?.campaign, in: store),
      content: try term(draft.content, .content, or: page?.content, in: store),
      landing: try isPage && draft.landing == 0
        ? term(0, .page, or: page?.path, in: store) : term(draft.landing, .landing, in: store),
      visitor: try term(draft.visitor, .visitor, in: store))
    let mark = mark(of: draft)
    TouchWriter.add(
      draft, mark, terms, contact: contact, owner: owner, system: system, hash: key, to: &rows)
    if draft.medium != 0 || !draft.url.isEmpty || !draft.referrer.isEmpty || !draft.userAgent.isEmpty
      || draft.costMinor != .min
    {
      addDetails(of: draft)
    }
    appended += 1
    return true
  }

  /// Adds touches that were made ready as they were read, before any other of their batch; how many were not stored.
  func append(_ plain: PlainTouches, in store: any Writing) throws -> Int {
    precondition(rows.count == 0, "plain touches come first in their batch")
    let isNew = try news(plain.rows.messageHash, in: store)
    rows = plain.rows
    if isNew.contains(false) { rows.keep(isNew) }
    repeated += plain.rows.count - rows.count
    appended += rows.count
    rows.system = Array(repeating: plain.system, count: rows.count)
    try name(&rows.channel, .channel, in: store)
    try name(&rows.source, .source, in: store)
    try name(&rows.campaign, .campaign, in: store)
    try name(&rows.content, .content, in: store)
    try name(&rows.landing, .landing, in: store)
    return rows.count
  }

  /// By place: whether the message was not there before. It is afterwards.
  private func news(_ hashes: [Int64], in store: any Writing) throws -> [Bool] {
    guard repeats != nil else { return try hashes.map { try isNew($0, in: store) } }
    return repeats?.insert(hashes) ?? []
  }

  /// Puts terms in the place of the reader's numbers of texts.
  private func name(_ column: inout [Int64], _ kind: TermKind, in store: any Writing) throws {
    guard !column.isEmpty else { return }
    let slot = Int(kind.rawValue)
    var known = termNumbers[slot]
    termNumbers[slot] = []
    if known.count < texts.count { known += [Int64](repeating: 0, count: texts.count - known.count) }
    known[0] = .min
    for place in column.indices {
      let number = Int(column[place])
      if known[number] == 0 { known[number] = try keys.term(texts[number], kind: kind, in: store) }
      column[place] = known[number]
    }
    termNumbers[slot] = known
  }

  private func hash(of message: String, _ system: Int64) -> Int64 {
    var hash = SipHash(key: hashKey.low, hashKey.high)
    hash.combine(system)
    hash.combine(message)
    return hash.finalized()
  }

  /// How many touches are looked ahead.
  static let window = 1_024

  /// Has what the next touches are looked up in at hand: in a store of millions each look-up is a wait for memory,
  /// and these wait together. Changes nothing.
  func lookAhead(_ drafts: ArraySlice<TouchDraft>, in store: any Writing) throws {
    guard let repeats, let first = drafts.first else { return }
    let system = try system(first.system, in: store)
    let contactSystem = first.contactSystem == 0 ? system : try self.system(first.contactSystem, in: store)
    var hashes: [Int64] = []
    var contacts: [Int64] = []
    hashes.reserveCapacity(drafts.count)
    contacts.reserveCapacity(drafts.count)
    for draft in drafts {
      if !draft.messageId.isEmpty { hashes.append(hash(of: draft.messageId, system)) }
      if let number = KeyTable.number(draft.contactKey) { contacts.append(number) }
    }
    glanced = repeats.glance(at: hashes) ^ keys.glance(at: contacts, .contact, system: contactSystem)
  }

  /// What the texts of a touch are stored as; `Int64.min` for none.
  private struct TouchTerms {
    var channel, source, campaign, content, landing, visitor: Int64
  }

  /// One access to the columns for the whole row: each costs a check, and there are 15.
  private static func add(
    _ draft: TouchDraft, _ mark: TouchMark, _ terms: TouchTerms, contact: Int64, owner: Int64?, system: Int64,
    hash: Int64,
    to rows: inout TouchRows
  ) {
    rows.contact.append(contact)
    rows.at.append(draft.at.start.milliseconds)
    rows.kind.append(Int64(draft.kind.rawValue))
    rows.side.append(Int64(draft.side.rawValue))
    rows.mark.append(Int64(mark.rawValue))
    rows.channel.append(terms.channel)
    rows.source.append(terms.source)
    rows.campaign.append(terms.campaign)
    rows.content.append(terms.content)
    rows.landing.append(terms.landing)
    rows.visitor.append(terms.visitor)
    rows.owner.append(owner ?? .min)
    rows.system.append(system)
    rows.messageHash.append(hash)
    rows.messageId.append(draft.messageId.isEmpty ? nil : draft.messageId)
  }

  /// What the columns do not hold of the touch added last.
  private func addDetails(of draft: TouchDraft) {
    // The id is known when the batch is written; until then the row's place stands for it.
    rows.details.id.append(Int64(rows.contact.count - 1))
    rows.details.medium.append(draft.medium == 0 ? nil : text(draft.medium))
    rows.details.url.append(draft.url.isEmpty ? nil : draft.url)
    rows.details.referrer.append(draft.referrer.isEmpty ? nil : draft.referrer)
    rows.details.userAgent.append(draft.userAgent.isEmpty ? nil : draft.userAgent)
    rows.details.costMinor.append(draft.costMinor)
    rows.details.costCurrency.append(draft.costCurrency == 0 ? nil : text(draft.costCurrency))
  }

  private func isNew(_ hash: Int64, in store: any Writing) throws -> Bool {
    if repeats != nil { return repeats?.insert(hash) ?? true }
    guard pendingHashes.insert(hash).inserted else { return false }
    return try !Touches.contains(hash: hash, in: store)
  }

  private func term(
    _ number: Int32, _ kind: TermKind, or text: String?, in store: any Writing
  ) throws -> Int64 {
    if number != 0 { return try term(number, kind, in: store) }
    guard let text, !text.isEmpty else { return .min }
    return try keys.term(text, kind: kind, in: store)
  }

  private func mark(of draft: TouchDraft) -> TouchMark {
    if draft.mark == .counted, !draft.userAgent.isEmpty,
      machines.reason(userAgent: draft.userAgent, kind: draft.kind) != nil
    {
      return .machine
    }
    return draft.mark
  }

  /// Where a touch came from; `nil` where it says nothing of it.
  private func origin(of draft: TouchDraft, page: LandingParameters?) -> TouchOrigin? {
    if draft.source == 0, draft.medium == 0, draft.campaign == 0, draft.url.isEmpty, draft.referrer.isEmpty,
      draft.side == .marketing
    {
      return nil
    }
    return TouchOrigin(
      source: draft.source == 0 ? page?.source ?? "" : text(draft.source),
      medium: draft.medium == 0 ? page?.medium ?? "" : text(draft.medium),
      campaign: draft.campaign == 0 ? page?.campaign ?? "" : text(draft.campaign),
      referrerHost: referrerHost(of: draft, page: page),
      clickIds: page?.clickIds ?? ClickIds(), kind: draft.kind, side: draft.side)
  }

  /// The site before; empty where that is the page's own.
  private func referrerHost(of draft: TouchDraft, page: LandingParameters?) -> String {
    if draft.referrer.isEmpty { return "" }
    let host = LandingParameters.host(of: draft.referrer)
    guard let page, !page.host.isEmpty else { return host }
    func bare(_ host: String) -> Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }
    return bare(host) == bare(page.host) ? "" : host
  }

  /// Of a page that says nothing of its origin: direct if it opens its visit, which the index finds.
  private func impliedChannel(in store: any Writing) throws -> Int64 {
    try keys.term(DefaultChannel.direct.rawValue, kind: .impliedChannel, in: store)
  }

  /// The given channel as it is given; else by the rules; none where the touch says nothing.
  private func channel(of draft: TouchDraft, _ origin: TouchOrigin?, in store: any Writing) throws -> Int64 {
    if draft.channel != 0 { return try term(draft.channel, .channel, in: store) }
    guard let origin else { return .min }
    if let known = channels[origin] { return known }
    let channel = try keys.term(rules.channel(of: origin), kind: .channel, in: store)
    if channels.count > 100_000 { channels = [:] }
    channels[origin] = channel
    return channel
  }

  private func noteMail(first: Int64) {
    var urls: [Int: String]?
    for place in rows.kind.indices {
      guard let kind = TouchKind(rawValue: UInt8(truncatingIfNeeded: rows.kind[place])), MailTouches.isMail(kind),
        let mark = TouchMark(rawValue: UInt8(truncatingIfNeeded: rows.mark[place]))
      else { continue }
      let known =
        urls
        ?? Dictionary(
          zip(rows.details.id.map { Int($0) }, rows.details.url.map { $0 ?? "" }),
          uniquingKeysWith: { first, _ in first })
      urls = known
      mail.append(
        MailTouches.Stored(
          id: first + Int64(place), contact: rows.contact[place], at: rows.at[place], kind: kind, mark: mark,
          campaign: rows.campaign.isEmpty ? .min : rows.campaign[place],
          link: MachineMail.link(rows.content.isEmpty ? .min : rows.content[place], known[place] ?? "")))
    }
  }

  /// Columns that plain touches left empty and other touches have gone on with are filled up with NULL.
  private func fillEmptyColumns() {
    for column in [
      \TouchRows.channel, \.source, \.campaign, \.content, \.landing, \.visitor, \.owner,
    ] where !rows[keyPath: column].isEmpty && rows[keyPath: column].count < rows.count {
      let missing = rows.count - rows[keyPath: column].count
      rows[keyPath: column].insert(contentsOf: repeatElement(.min, count: missing), at: 0)
    }
  }

  /// Writes what was gathered.
  func flush(changeset: Int64, in store: any Writing) throws {
    guard rows.count > 0 else { return }
    let first = try Sequences.take(rows.count, of: .touch, in: store)
    fillEmptyColumns()
    rows.id = (0..<Int64(rows.count)).map { first + $0 }
    noteMail(first: first)
    for place in rows.details.id.indices { rows.details.id[place] += first }
    try Touches.append(rows, changeset: changeset, in: store)
    let count = rows.count
    rows = TouchRows()
    rows.reserve(count)
    pendingHashes = []
  }
}
