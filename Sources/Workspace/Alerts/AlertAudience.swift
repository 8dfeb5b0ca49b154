import Alignment
import Persistence
import Store

/// Who may be told, while alerts are made in one transaction: people and their choices are read once.
final class AlertAudience {
  private let calendar: WorkspaceCalendar
  private let store: any Writing
  private let now: Instant
  private var choices: [Int64: (choice: AlertChoice, lastDigest: CivilDate?)] = [:]
  private lazy var people = Result { try AlertAudience.people(in: store) }

  private struct Reader {
    let id: Int64
    let team: Team
    let seesContacts: Bool
    let hasAddress: Bool
  }

  init(_ calendar: WorkspaceCalendar, now: Instant, in store: any Writing) {
    self.calendar = calendar
    self.now = now
    self.store = store
  }

  /// Everyone who is not shut out.
  private static func people(in store: any Reading) throws -> [Reader] {
    let accounts = Dictionary(
      try Accounts.all(in: store).map { ($0.memberId, $0) }, uniquingKeysWith: { first, _ in first })
    return try Members.all(in: store).compactMap { member in
      let account = accounts[member.id]
      guard account?.disabledAt == nil else { return nil }
      let roles = Set(member.roles.compactMap(Role.init(rawValue:)))
      return Reader(
        id: member.id, team: roles.team, seesContacts: roles.rights.contains(.seeContacts),
        hasAddress: account?.email != nil)
    }
  }

  /// Members of a rule's audience who may see contacts, by id.
  func members(of audience: AlertRule.Audience, owner: Int64?) throws -> [Int64] {
    try people.get().filter { reader in
      guard reader.seesContacts else { return false }
      return switch audience {
      case .owner: reader.id == owner
      case .member(let id): reader.id == id.rawValue
      case .team(let team): team == .both || reader.team == team
      }
    }.map(\.id)
  }

  /// Everyone who is not shut out.
  func everyone() throws -> [Int64] { try people.get().map(\.id) }

  /// Marketing's people; whoever there is where there are none.
  func marketing() throws -> [Int64] {
    let own = try people.get().filter { $0.team == .marketing }.map(\.id)
    return own.isEmpty ? try everyone() : own
  }

  /// How each hears by the channels: left out where a person wants neither.
  func ways(
    of members: [Int64], by channels: Set<AlertRule.Channel>
  ) throws -> [(member: Int64, isShown: Bool, mailAt: Instant?)] {
    let there = Dictionary(try people.get().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try members.compactMap { member in
      guard let reader = there[member] else { return nil }
      let (choice, lastDigest) = try known(member)
      let isShown = channels.contains(.product) && choice.isInProduct
      let mailAt =
        channels.contains(.mail) && reader.hasAddress
        ? choice.mailInstant(after: now, lastDigest: lastDigest, in: calendar) : nil
      return isShown || mailAt != nil ? (member, isShown, mailAt) : nil
    }
  }

  private func known(_ member: Int64) throws -> (choice: AlertChoice, lastDigest: CivilDate?) {
    if let found = choices[member] { return found }
    let found = try AlertChoices.find(member, in: store)
    choices[member] = found
    return found
  }
}

extension OpenWorkspace {
  /// Tells people of what another did, in the transaction that does it.
  ///
  /// - Parameter members: who hears of it, beside who did it.
  func tell(
    _ news: Alerts.Stored, to members: [Int64], audience: AlertAudience, changeset: Int64, in store: any Writing
  ) throws {
    let ways = try audience.ways(of: members.filter { $0 != news.member }, by: [.product, .mail])
    guard !ways.isEmpty, let id = try Alerts.insert(news, changeset: changeset, in: store) else { return }
    for way in ways {
      try AlertReaders.insert(
        way.member, alert: id, isShown: way.isShown, mailAt: way.mailAt?.milliseconds, in: store)
    }
  }
}
