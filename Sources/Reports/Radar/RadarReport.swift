package import Alignment

/// What has fallen off the radar, or is about to (I1) [P17, W3].
///
/// Reads owners, rests and next dates as they stand now. An owning team is never missing: each stage has one.
/// Dates are compared by whole days of the workspace: what is due today is not overdue.
package struct RadarReport: Hashable, Sendable {
  /// One a finding, in the order of ``RadarFinding``, those without a case too.
  package let findings: [Finding]
  /// One a stage, by the contact's present stage.
  package let stages: [Row]

  package struct Finding: Hashable, Sendable {
    package let finding: RadarFinding
    /// In the order of the index.
    package let contacts: [ID<Contact>]
    package var count: Int { contacts.count }
  }

  package struct Row: Hashable, Sendable {
    package let stage: Stage
    package let team: Team
    package var contacts = 0
    package var resting = 0
    package var overdue = 0
    package var noOwner = 0
    package var noNextDate = 0
    package var setByDefault = 0
  }

  /// Whether I1 holds: no finding that breaks it has a case.
  package var isKept: Bool { findings.allSatisfy { !$0.finding.breaksInvariant || $0.contacts.isEmpty } }

  package subscript(finding: RadarFinding) -> Int { findings.first { $0.finding == finding }?.count ?? 0 }
}

/// Today as the radar compares dates with it.
private struct RadarDay {
  let start: Int64
  let end: Int64
  /// Last millisecond a next action may lie at, by stage.
  let furthest: [Int64]

  init(_ instant: Instant, policy: RadarPolicy, calendar: WorkspaceCalendar) {
    let today = calendar.day(of: instant)
    start = calendar.start(of: today).milliseconds
    end = calendar.end(of: today).milliseconds
    furthest = Stage.allCases.map { calendar.end(of: today.adding(days: policy[$0])).milliseconds - 1 }
  }
}

extension JourneyIndex {
  /// What is off the radar at an instant, by default when the index was loaded.
  ///
  /// - Complexity: O(*contacts* + *history rows*).
  package func radar(at instant: Instant? = nil, policy: RadarPolicy = RadarPolicy()) -> RadarReport {
    let day = RadarDay(instant ?? loadedAt, policy: policy, calendar: calendar)
    var found = [[ID<Contact>]](repeating: [], count: RadarFinding.allCases.count)
    var stages = Stage.allCases.map { RadarReport.Row(stage: $0, team: stageOwners[$0]) }
    let findings = RadarFinding.allCases
    for contact in 0..<contacts.count {
      let stage = presentStage(of: contact)
      let place = Int(stage.rawValue)
      stages[place].contacts += 1
      if contacts.resting[contact] != .none { stages[place].resting += 1 }
      for number in findings.indices
      where holds(findings[number], of: contact, at: stage, on: day, policy: policy) {
        found[number].append(contacts.id[contact])
        switch findings[number] {
        case .overdue: stages[place].overdue += 1
        case .noOwner: stages[place].noOwner += 1
        case .noNextDate: stages[place].noNextDate += 1
        case .setByDefault: stages[place].setByDefault += 1
        default: break
        }
      }
    }
    return RadarReport(
      findings: zip(findings, found).map { RadarReport.Finding(finding: $0, contacts: $1) }, stages: stages)
  }

  private func holds(
    _ finding: RadarFinding, of contact: Int, at stage: Stage, on day: RadarDay, policy: RadarPolicy
  ) -> Bool {
    let resting = contacts.resting[contact]
    let until = contacts.restingUntil[contact]
    let next = contacts.nextActionAt[contact]
    let hasNext = next != .min
    return switch finding {
    case .noOwner: resting == .none && stage >= .mql && contacts.owner[contact] == 0
    case .noNextDate: resting == .none && !hasNext
    case .restingWithoutReason: resting != .none && contacts.restingReason[contact] == 0
    case .nurtureWithoutDate: resting == .nurture && until == .min
    case .overdue: resting == .none && hasNext && next < day.start
    case .tooFar: resting == .none && hasNext && next > day.furthest[Int(stage.rawValue)]
    case .nurtureDue: resting == .nurture && until != .min && until < day.end
    case .setByDefault: resting == .none && hasNext && contacts.nextActionByDefault[contact]
    case .postponed: resting == .none && Int(contacts.postponements[contact]) > policy.mostPostponements
    }
  }

  /// The stage a contact stands at now: as far as it advanced since it was last recycled.
  package func presentStage(of contact: Int) -> Stage {
    var stage = Stage.contact
    for row in contacts.history(of: contact) where !contacts.entries[row].isVoided {
      let entry = contacts.entries[row]
      switch entry.kind {
      case .advance: stage = max(stage, entry.to)
      case .recycle: stage = .lead
      case .disqualify, .reopen, .lose: break
      }
    }
    return stage
  }

  /// The contacts of one stage of the radar's table.
  package func radarReceipt(stage: Stage) -> Receipt {
    Receipt(contacts: contacts.id.indices.filter { presentStage(of: $0) == stage }.map { contacts.id[$0] })
  }
}
