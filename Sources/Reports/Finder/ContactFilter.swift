package import Alignment

/// Which contacts a list shows: all criteria hold at once, those that are empty let everybody pass.
package struct ContactFilter: Hashable, Sendable {
  /// Words of name, e-mail address or company; each must begin a word there.
  package var text: String?
  package var stages: Set<Stage> = []
  /// Whose stage it is, by the owners of the stages.
  package var team: Team?
  package var owner: Owner?
  package var resting: Resting?
  package var next: Next?
  /// Of the first touch that counts; ``TextDictionary/none`` for contacts without.
  package var channel: String?
  /// Values of fields now, of the contact or else of its company: `persona`, `country`, `industry`,
  /// `company-size`, `property:NAME`; ``TextDictionary/none`` for contacts without one.
  package var fields: [Dimension: String] = [:]
  package var company: ID<Company>?
  package var created = Days()
  package var touched = Days()
  /// Only contacts whose touches are all a machine's.
  package var isMachineOnly = false

  package init() {}

  package enum Owner: Hashable, Sendable {
    case nobody
    /// By the name of the member.
    case member(String)
  }

  /// When somebody looks at the contact again; contacts that rest are in none of these.
  package enum Next: String, CaseIterable, Sendable {
    /// The day is past.
    case overdue
    case today
    /// Within seven days, today and what is past left out.
    case soon
    /// No date, and the contact does not rest.
    case none
  }

  /// Whole days of the workspace; an end that is `nil` is open.
  package struct Days: Hashable, Sendable {
    package var from: CivilDate?
    package var to: CivilDate?

    package init(from: CivilDate? = nil, to: CivilDate? = nil) {
      self.from = from
      self.to = to
    }

    var isOpen: Bool { from == nil && to == nil }

    func milliseconds(_ calendar: WorkspaceCalendar) -> Range<Int64> {
      let lower = from.map { calendar.start(of: $0).milliseconds } ?? Int64.min + 1
      let upper = to.map { calendar.end(of: $0).milliseconds } ?? .max
      return lower..<max(lower, upper)
    }
  }
}

/// The order of a list of contacts; who has no value stands last both ways, equal ones by id.
package struct ContactOrder: Hashable, Sendable {
  package enum Key: String, CaseIterable, Sendable {
    case name, created, touched, next, stage

    /// What a reader expects at a first click.
    package var isDescendingAtFirst: Bool {
      switch self {
      case .name, .next: false
      case .created, .touched, .stage: true
      }
    }
  }

  package var key: Key
  package var isDescending: Bool

  package init(_ key: Key = .touched, isDescending: Bool? = nil) {
    self.key = key
    self.isDescending = isDescending ?? key.isDescendingAtFirst
  }
}

/// A place in a list of contacts; what comes after it is the next page, whatever was added before it meanwhile.
package struct ContactCursor: Hashable, Sendable {
  /// What the list is ordered by; of an alphabetical one 0, because the name of the contact says it.
  package let value: Int64
  package let id: Int64

  package init(value: Int64, id: Int64) {
    self.value = value
    self.id = id
  }

  /// `value.id`, for a link.
  package var text: String { "\(value).\(id)" }

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let value = Int64(parts[0]), let id = Int64(parts[1]), id > 0 else { return nil }
    self.init(value: value, id: id)
  }
}
