/// What a row of the stage history does to a contact [P1, P17].
package enum TransitionKind: UInt8, CaseIterable, Sendable {
  /// To any later stage. Stages jumped over count as entered at the same instant, implied.
  case advance = 0
  /// From mql, sql or opportunity back to lead, with a reason and a date to nurture until.
  case recycle = 1
  /// To rest as disqualified, from any stage, with a reason.
  case disqualify = 2
  /// Out of rest, at the stage it rested in.
  case reopen = 3
  /// A customer that left: rests as lost customer, with a reason.
  case lose = 4

  package var name: String {
    switch self {
    case .advance: "advance"
    case .recycle: "recycle"
    case .disqualify: "disqualify"
    case .reopen: "reopen"
    case .lose: "lose"
    }
  }
}

/// Who or what moved a contact.
package enum Actor: UInt8, CaseIterable, Sendable {
  case person, rule, importer, integration
}

/// The place of a contact beside its stage: where it waits, and why.
package enum Resting: UInt8, CaseIterable, Sendable {
  case none, nurture, disqualified, lostCustomer

  package var name: String {
    switch self {
    case .none: "none"
    case .nurture: "nurture"
    case .disqualified: "disqualified"
    case .lostCustomer: "lost customer"
    }
  }
}
