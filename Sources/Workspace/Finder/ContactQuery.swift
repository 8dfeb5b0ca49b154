import Alignment
package import Reports

/// A question for a list of contacts as an address has it: names and values, in the same words for pages and programs.
///
///     q=anna&stage=lead,mql&owner=me&next=overdue&country=IT&created_from=2026-01-01&sort=next&after=1767225600000.17
package struct ContactQuery: Hashable, Sendable {
  package var filter = ContactFilter()
  package var order = ContactOrder()
  package var after: ContactCursor?
  /// Names whose values could not be read; the question goes on without them.
  package private(set) var unread: [String] = []

  /// The names that are read; `property:NAME` as well.
  package static let names: [String] = [
    "q", "stage", "team", "owner", "resting", "next", "channel", "country", "persona", "industry", "company_size",
    "company", "created_from", "created_to", "touched_from", "touched_to", "machine", "sort", "direction", "after",
  ]

  package init() {}

  /// - Parameters:
  ///   - values: other names are left alone, empty values ask for nothing.
  ///   - me: who `owner=me` is.
  ///   - member: the name of a member by id.
  package init(
    _ values: some Sequence<(name: String, value: String)>, me: String?, member: (Int64) -> String?
  ) {
    for (name, value) in values where !value.isEmpty {
      if !read(name, value, me: me, member: member) { unread.append(name) }
    }
  }

  /// Whether the value could be read.
  private mutating func read(_ name: String, _ value: String, me: String?, member: (Int64) -> String?) -> Bool {
    switch name {
    case "q": filter.text = value
    case "stage":
      let stages = value.split(separator: ",").map { Stage(name: $0) }
      guard !stages.contains(nil) else { return false }
      filter.stages.formUnion(stages.compactMap { $0 })
    case "team": return put(Team(rawValue: value), into: \.team)
    case "owner": return put(ContactQuery.owner(value, me: me, member: member), into: \.owner)
    case "resting":
      return put(Resting.allCases.first { $0.name.replacing(" ", with: "-") == value }, into: \.resting)
    case "next": return put(ContactFilter.Next(rawValue: value), into: \.next)
    case "channel": filter.channel = value
    case "country": filter.fields[.country] = value
    case "persona": filter.fields[.persona] = value
    case "industry": filter.fields[.industry] = value
    case "company_size": filter.fields[.companySize] = value
    case "company": return put(Int64(value).flatMap { $0 > 0 ? ID<Company>($0) : nil }, into: \.company)
    case "created_from": return put(CivilDate(iso: value), into: \.created.from)
    case "created_to": return put(CivilDate(iso: value), into: \.created.to)
    case "touched_from": return put(CivilDate(iso: value), into: \.touched.from)
    case "touched_to": return put(CivilDate(iso: value), into: \.touched.to)
    case "machine":
      guard value == "1" else { return false }
      filter.isMachineOnly = true
    case "sort", "direction", "after": return readPlace(name, value)
    default:
      let prefix = "property:"
      guard name.hasPrefix(prefix), name.count > prefix.count else { return true }
      filter.fields[.property(String(name.dropFirst(prefix.count)))] = value
    }
    return true
  }

  private mutating func readPlace(_ name: String, _ value: String) -> Bool {
    switch name {
    case "sort":
      guard let key = ContactOrder.Key(rawValue: value) else { return false }
      order = ContactOrder(key)
    case "direction":
      guard value == "up" || value == "down" else { return false }
      order.isDescending = value == "down"
    default:
      after = ContactCursor(value)
      return after != nil
    }
    return true
  }

  private mutating func put<Value>(_ value: Value?, into path: WritableKeyPath<ContactFilter, Value?>) -> Bool {
    guard let value else { return false }
    filter[keyPath: path] = value
    return true
  }

  private static func owner(
    _ value: String, me: String?, member: (Int64) -> String?
  ) -> ContactFilter.Owner? {
    switch value {
    case "none": .nobody
    case "me": me.map(ContactFilter.Owner.member)
    default: Int64(value).flatMap(member).map(ContactFilter.Owner.member)
    }
  }
}
