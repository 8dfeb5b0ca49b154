import Alignment
import Persistence
import Store

extension Person {
  /// The member as somebody who acts; `nil` where there is none.
  static func find(_ member: Int64, in store: any Reading) throws -> Person? {
    guard let stored = try Members.find(member, in: store) else { return nil }
    return Person(stored, try Accounts.find(member, in: store))
  }

  /// The same, but `nil` for one who is disabled.
  static func active(_ member: Int64, in store: any Reading) throws -> Person? {
    guard let stored = try Members.find(member, in: store) else { return nil }
    let account = try Accounts.find(member, in: store)
    return account?.disabledAt == nil ? Person(stored, account) : nil
  }

  init(_ member: Members.Stored, _ account: Accounts.Stored?) {
    self.init(
      id: ID(member.id), name: member.name, email: account?.email,
      roles: Set(member.roles.compactMap(Role.init(rawValue:))), language: account?.language, theme: account?.theme)
  }
}
