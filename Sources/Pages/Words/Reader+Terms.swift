package import Alignment
package import Reports

/// The words of the field in the reader's language. What a user named stays as it was named.
extension Reader {
  /// `Opportunity`.
  package func stage(_ stage: Stage) -> String { text("terms.stage-\(stage.name)") }
  /// `Opportunities`.
  package func stages(_ stage: Stage) -> String { text("terms.stages-\(stage.name)") }
  /// `Lead to customer`, in the words for a path of stages.
  package func path(_ path: StagePath) -> String {
    text("terms.path", ["from": stage(path.from), "to": stage(path.to)])
  }
  package func zone(_ zone: Zone) -> String { text("terms.zone-\(zone.rawValue)") }
  package func team(_ team: Team) -> String { text("terms.team-\(team.rawValue)") }
  package func side(_ side: Side) -> String { text("terms.team-\(side.name)") }
  package func sides(_ sides: Question.Sides) -> String { text("terms.sides-\(sides.rawValue)") }
  package func repeats(_ repeats: Question.Repeats) -> String { text("terms.repeats-\(repeats.rawValue)") }
  package func dealKind(_ kind: DealKind) -> String { text("terms.deal-\(kind.name)") }
  package func deals(_ selection: DealSelection) -> String { text("terms.deals-\(selection.rawValue)") }
  package func outcome(_ outcome: Outcome) -> String { text("terms.outcome-\(outcome.name)") }
  package func role(_ role: Role) -> String { text("terms.role-\(role.rawValue)") }
  package func right(_ right: Right) -> String { text("terms.right-\(right.rawValue)") }
  package func touchKind(_ kind: TouchKind) -> String { text("terms.kind-\(kind.name)") }
  package func touchMark(_ mark: TouchMark) -> String { text("terms.mark-\(mark.name)") }
  package func model(_ model: AttributionModel) -> String { text("terms.model-\(model.name)") }
  package func conversion(_ conversion: Conversion) -> String { text("terms.conversion-\(conversion.rawValue)") }
  package func reading(_ reading: FunnelReading) -> String { text("terms.reading-\(reading.rawValue)") }
  package func unit(_ unit: FunnelUnit) -> String { text("terms.unit-\(unit.rawValue)") }
  package func resting(_ resting: Resting) -> String {
    text("terms.resting-\(resting == .lostCustomer ? "lost-customer" : resting.name)")
  }
  package func move(_ kind: TransitionKind) -> String { text("terms.move-\(kind.name)") }
  package func finding(_ finding: RadarFinding) -> String { text("terms.finding-\(finding.rawValue)") }
  /// What a goal is of: `revenue`, `mqls`.
  package func measure(_ measure: String) -> String { known("terms.measure-\(measure)") ?? measure }

  /// `Landing page`; a property by the name it has, with a capital.
  package func dimension(_ dimension: Dimension) -> String {
    if case .property(let name) = dimension { return name.prefix(1).uppercased() + name.dropFirst() }
    return text("terms.dimension-\(dimension.name)")
  }

  /// A value of a dimension as people read it: default channels, kinds, teams, quadrants, and days and longer spans
  /// in words; all other values as they stand.
  package func value(_ key: String, of dimension: Dimension) -> String {
    if key == TextDictionary.none { return text("terms.none") }
    switch dimension {
    case .channel: return known("terms.channel-\(key)") ?? DefaultChannel.title(of: key)
    case .kind: return known("terms.kind-\(key)") ?? key
    case .side: return known("terms.team-\(key)") ?? key
    case .quadrant: return known("terms.quadrant-\(key)") ?? key
    case .reason: return known("inbox.reason-\(key)") ?? key
    case .day: return CivilDate(iso: key).map { shortDate($0) } ?? key
    case .week, .month, .quarter, .year: return calendar.period(key).map { period($0) } ?? key
    default: return key
    }
  }

  /// The same, by the dimension's name in commands and JSON.
  package func value(_ key: String, of dimension: String) -> String {
    Dimension(name: dimension).map { value(key, of: $0) } ?? key
  }

  /// The heading of a report's column by its key; `KEY_before` and `KEY_change` of a comparison as well.
  ///
  /// - Parameter title: what stands where the key is none of ours, a property or a model's share.
  package func column(_ key: String, title: String? = nil) -> String {
    if let heading = known("terms.column-\(key)") { return heading }
    if key.hasSuffix("_before") { return text("terms.before", ["name": column(String(key.dropLast(7)))]) }
    if key.hasSuffix("_change") { return text("terms.change") }
    for (ending, word) in [("_share", "share"), ("_credit", "credit"), ("_revenue", "revenue")]
    where key.hasSuffix(ending) {
      let name = key.dropLast(ending.count).split(separator: "_").joined(separator: "-")
      if let model = known("terms.model-\(name)") { return word == "share" ? model : "\(model), \(column(word))" }
    }
    return title ?? key
  }

  /// A text of ours; `nil` where the key is none.
  func known(_ key: String) -> String? { texts.has(key) ? text(key) : nil }
}
