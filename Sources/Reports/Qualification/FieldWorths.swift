import Alignment

/// What a value of a field adds to scores.
struct FieldWorth: Sendable, BitwiseCopyable {
  var fit = 0.0
  var deduction = 0.0
  /// Weight of the field where its value is known and fit rules ask about it.
  var known = 0.0
  /// One bit an exclusion that holds, by its place.
  var exclusions: UInt64 = 0

  static func += (a: inout Self, b: Self) {
    a.fit += b.fit
    a.deduction += b.deduction
    a.known += b.known
    a.exclusions |= b.exclusions
  }
}

/// A definition's conditions on one field, decided once for each text of its dictionaries.
struct FieldWorths: Sendable {
  /// What the contact's own column holds, what its company's does; `nil` where there is no such column.
  private let own: Column?
  private let company: Column?
  private let missing: FieldWorth

  private struct Column: Sendable {
    let numbers: [Int32]
    let worths: [FieldWorth]
  }

  init(_ field: String, _ definition: Definition, _ index: JourneyIndex) {
    let weight = definition.fitFields.first { $0.name == field }?.weight ?? 0
    func worth(_ text: String?) -> FieldWorth {
      var worth = FieldWorth(known: text == nil ? 0 : weight)
      for rule in definition.fit where rule.condition.field == field && rule.condition.holds(for: text) {
        worth.fit += rule.points
      }
      for rule in definition.deductions where rule.state.holds(for: field, text) { worth.deduction += rule.points }
      for (place, exclusion) in definition.exclusions.enumerated() where exclusion.state.holds(for: field, text) {
        worth.exclusions |= 1 << UInt64(place)
      }
      return worth
    }
    let missing = worth(nil)
    func column(_ owner: FieldOwner) -> Column? {
      index.fields[FieldKey(owner, field)].map { column in
        Column(
          numbers: column.current,
          worths: column.dictionary.texts.enumerated().map { $0.offset == 0 ? missing : worth($0.element) })
      }
    }
    self.missing = missing
    own = column(.contact)
    company = column(.company)
  }

  /// - Parameter company: ordinal, -1 for none.
  func worth(ofContact contact: Int, company: Int) -> FieldWorth {
    if let own, contact < own.numbers.count, own.numbers[contact] != 0 {
      return own.worths[Int(own.numbers[contact])]
    }
    if let other = self.company, company >= 0, company < other.numbers.count {
      return other.worths[Int(other.numbers[company])]
    }
    return missing
  }
}

/// What stages and rests add: by stage and rest together, 28 cases.
struct StandingWorths: Sendable {
  /// Empty where no rule asks.
  private let worths: [FieldWorth]

  init(_ definition: Definition) {
    let states = definition.deductions.map(\.state) + definition.exclusions.map(\.state)
    guard states.contains(where: { $0.field == nil }) else {
      worths = []
      return
    }
    worths = Stage.allCases.flatMap { stage in
      Resting.allCases.map { resting in
        var facts = ContactFacts()
        facts.stage = stage
        facts.resting = resting
        var worth = FieldWorth()
        for rule in definition.deductions where rule.state.field == nil && facts.isIn(rule.state) {
          worth.deduction += rule.points
        }
        for (place, exclusion) in definition.exclusions.enumerated()
        where exclusion.state.field == nil && facts.isIn(exclusion.state) {
          worth.exclusions |= 1 << UInt64(place)
        }
        return worth
      }
    }
  }

  func worth(ofContact contact: Int, _ index: JourneyIndex) -> FieldWorth {
    if worths.isEmpty { return FieldWorth() }
    let stage = Int(index.presentStage(of: contact).rawValue)
    return worths[stage * Resting.allCases.count + Int(index.contacts.resting[contact].rawValue)]
  }
}

extension ContactState {
  /// The field it asks about; `nil` for a stage or rest.
  var field: String? {
    if case .field(let condition) = self { condition.field } else { nil }
  }

  fileprivate func holds(for field: String, _ text: String?) -> Bool {
    if case .field(let condition) = self { condition.field == field && condition.holds(for: text) } else { false }
  }
}
