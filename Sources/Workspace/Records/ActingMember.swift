/// The member who makes a change: the id for what is theirs, the name for the audit.
package struct ActingMember: Hashable, Sendable {
  package let id: Int64
  package let name: String

  package init(id: Int64, name: String) {
    self.id = id
    self.name = name
  }
}
