/// A touch of a mapping bound to the columns of one file.
///
/// A class, because a copy of it a row would cost more than the row.
final class TouchPlan: Sendable {
  /// By ``TouchSlot``: the column of a value that is nothing but its text, -1 for none, -2 for one that
  /// `plans` must make.
  let columns: [Int]
  let plans: [ValuePlan?]
  let contactId: ValuePlan?
  let contactEmail: ValuePlan?
  let contactAny: ValuePlan?
  let contactIdColumn: Int
  let contactEmailColumn: Int
  let contactSystem: String
  let makesMissing: Bool
  let condition: ConditionPlan?
  let source: String
  /// Column and clock of the instant, where it is a column's text; else -2.
  let atColumn: Int
  let atClock: Int
  let hasCost: Bool
  let hasContactAny: Bool

  init(_ plans: [ValuePlan?], contact: ReferencePlan?, condition: ConditionPlan?, source: String) {
    self.plans = plans
    columns = plans.map(TouchPlan.column)
    contactId = contact?.id
    contactEmail = contact?.address
    contactAny = contact?.any
    contactIdColumn = TouchPlan.column(contact?.id)
    contactEmailColumn = TouchPlan.column(contact?.address)
    contactSystem = contact?.system ?? source
    makesMissing = contact?.makesMissing ?? false
    self.condition = condition
    self.source = source
    atColumn = columns[TouchSlot.at.rawValue]
    atClock = plans[TouchSlot.at.rawValue]?.clock ?? 0
    hasContactAny = contact?.any != nil
    hasCost = plans[TouchSlot.cost.rawValue] != nil
  }

  var hasVisitor: Bool { plans[TouchSlot.visitor.rawValue] != nil }

  private static func column(_ plan: ValuePlan?) -> Int {
    guard let plan else { return -1 }
    let column = plan.plainColumn
    return column >= 0 ? column : -2
  }
}
