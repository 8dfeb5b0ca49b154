/// One of the two teams that sign: no document holds before both have.
package enum Party: String, CaseIterable, Comparable, Sendable {
  case marketing, sales

  package var other: Party { self == .marketing ? .sales : .marketing }

  package var team: Team { self == .marketing ? .marketing : .sales }

  package static func < (a: Self, b: Self) -> Bool { a == .marketing && b == .sales }
}

extension Role {
  /// The team the role signs for; `nil` where it leads none.
  package var party: Party? {
    switch self {
    case .headOfMarketing: .marketing
    case .headOfSales: .sales
    case .marketer, .rep, .management, .operations, .administrator: nil
    }
  }
}

/// A person who signs, with the teams they sign for.
package struct Signer: Hashable, Sendable {
  package let member: ID<Member>
  package let parties: Set<Party>

  package init(member: ID<Member>, parties: Set<Party>) {
    self.member = member
    self.parties = parties
  }

  package init(member: ID<Member>, roles: Set<Role>) {
    self.init(member: member, parties: Set(roles.compactMap(\.party)))
  }

  package var isHeadOfBoth: Bool { parties.count == 2 }

  /// The team a signature is for: the one asked for, or the only one.
  ///
  /// - Throws: ``SigningError`` `notHead`, and `chooseParty` where both are possible and none is asked for.
  package func party(_ asked: Party?) throws(SigningError) -> Party {
    if let asked {
      guard parties.contains(asked) else { throw .notHead(asked) }
      return asked
    }
    guard !isHeadOfBoth else { throw .chooseParty }
    guard let only = parties.first else { throw .notHead(nil) }
    return only
  }
}
