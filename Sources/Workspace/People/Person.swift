package import Alignment

/// Who acts: a member, with the rights of their roles.
///
/// Every use case that a person calls takes one and asks ``require(_:)`` first. A token acts as the person who made
/// it, with fewer rights.
package struct Person: Hashable, Sendable {
  package let id: ID<Member>
  package let name: String
  /// Where the person signs in; `nil` for a member without an account.
  package let email: String?
  package let roles: Set<Role>
  package internal(set) var rights: Set<Right>
  package let team: Team
  /// The language and theme that the person chose; `nil` for the browser's.
  package let language: String?
  package let theme: String?

  package init(
    id: ID<Member>, name: String, email: String? = nil, roles: Set<Role>, language: String? = nil, theme: String? = nil
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.roles = roles
    self.language = language
    self.theme = theme
    rights = roles.rights
    team = roles.team
  }

  package func may(_ right: Right) -> Bool { rights.contains(right) }

  /// The one place where rights are asked.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func require(_ right: Right) throws(PeopleError) {
    guard may(right) else { throw .notAllowed(right) }
  }
}

/// Where a request comes from.
package struct Client: Hashable, Sendable {
  /// Address of the network, without port.
  package let address: String
  /// What the browser or program calls itself.
  package let agent: String
  /// The device cookie, where the browser sent one: see ``SessionGrant/device``.
  package let device: String?

  /// Texts are cut to what is stored: 64 and 300 characters, without what cannot be printed.
  package init(address: String, agent: String, device: String? = nil) {
    func plain(_ text: String, _ limit: Int) -> String {
      String(
        String.UnicodeScalarView(text.unicodeScalars.lazy.filter { $0.value >= 32 && $0.value != 127 }.prefix(limit)))
    }
    self.address = plain(address, 64)
    self.agent = plain(agent, 300)
    self.device = device
  }
}
