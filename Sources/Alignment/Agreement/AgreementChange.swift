/// One difference between two versions of the agreement: what, before and after, as values that any language can tell.
///
///     commitment mqls, goal: 50 -> 55
///     commitment follow-ups, whole: nil -> the commitment          (it is new)
package struct AgreementChange: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case title, starts, currency, hours, holidays
    /// Of the commitment of this name; the measure is the later version's.
    case commitment(String, Measure.Kind)
  }

  package enum Attribute: String, CaseIterable, Sendable {
    /// All of it: it was added or removed, or it has no parts.
    case whole
    case owner, measure, goal, every, segment
  }

  package enum Value: Hashable, Sendable {
    case text(String)
    case day(CivilDate)
    case hours(WorkingHours)
    case holidays([Agreement.Holiday])
    case commitment(Commitment)
    case owner(Team)
    case measure(Measure)
    case goal(Goal, Measure.Kind)
    case every(Recurrence)
    case segment(Segment)
  }

  package let part: Part
  package let attribute: Attribute
  /// `nil` where there was none.
  package let before: Value?
  /// `nil` where there is none any more.
  package let after: Value?
}

extension Agreement {
  /// What another version says otherwise, in the order of the document; nothing where both say the same.
  package func changes(to other: Agreement) -> [AgreementChange] {
    var changes: [AgreementChange] = []
    func add(
      _ part: AgreementChange.Part, _ attribute: AgreementChange.Attribute, _ before: AgreementChange.Value?,
      _ after: AgreementChange.Value?
    ) {
      guard before != after else { return }
      changes.append(AgreementChange(part: part, attribute: attribute, before: before, after: after))
    }
    add(.title, .whole, .text(title), .text(other.title))
    add(.starts, .whole, .day(startsOn), .day(other.startsOn))
    add(.currency, .whole, currency.map { .text($0.code) }, other.currency.map { .text($0.code) })
    add(.hours, .whole, .hours(hours), .hours(other.hours))
    add(.holidays, .whole, .holidays(holidays), .holidays(other.holidays))
    for old in commitments {
      guard let new = other.commitment(named: old.name) else {
        add(.commitment(old.name, old.measure.kind), .whole, .commitment(old), nil)
        continue
      }
      let part = AgreementChange.Part.commitment(new.name, new.measure.kind)
      add(part, .owner, .owner(old.owner), .owner(new.owner))
      add(part, .measure, .measure(old.measure), .measure(new.measure))
      add(part, .goal, .goal(old.goal, old.measure.kind), .goal(new.goal, new.measure.kind))
      add(part, .every, .every(old.every), .every(new.every))
      add(part, .segment, .segment(old.segment), .segment(new.segment))
    }
    for new in other.commitments where commitment(named: new.name) == nil {
      add(.commitment(new.name, new.measure.kind), .whole, nil, .commitment(new))
    }
    return changes
  }

  /// The same promises from another day on, some with other goals.
  package func with(startsOn day: CivilDate, goals: [String: Goal] = [:]) -> Agreement {
    Agreement(
      title: title, startsOn: day, hours: hours, holidays: holidays, currency: currency,
      commitments: commitments.map { old in
        Commitment(
          name: old.name, owner: old.owner, measure: old.measure, goal: goals[old.name] ?? old.goal, every: old.every,
          segment: old.segment)
      })
  }
}
