import Alignment

/// A mapping bound to the columns of one file.
struct RowPlan {
  let mapping: Mapping
  /// Names of the columns, as in the file.
  let header: [String]
  /// The first column that is the file's own: 3 in a file of refused rows.
  let firstColumn: Int

  private(set) var values: [ValuePlan?] = Array(repeating: nil, count: EntitySlot.allCases.count)
  private(set) var properties: [(name: String, plan: ValuePlan)] = []
  private(set) var stages: [(stage: Stage, plan: ValuePlan)] = []
  private(set) var contacts: [ReferencePlan] = []
  private(set) var company: ReferencePlan?
  private(set) var owner: ReferencePlan?
  private(set) var touches: [TouchPlan] = []
  /// Date formats and zones in use; the first is the mapping's.
  private(set) var clocks: [(formats: [DateFormat], zone: String?)]
  private(set) var readColumns: Set<Int> = []

  private var columnsByName: [String: Int] = [:]
  private var twice: Set<String> = []
  /// What tells the rule on missing columns from one value to the next.
  private var isOptional: Bool { mapping.skipsMissingColumns }

  init(_ mapping: Mapping, header: [String]) throws(WireError) {
    self.mapping = mapping
    self.header = header
    let isRefused = header.count > 3 && Array(header.prefix(3)) == RefusedRows.columns
    firstColumn = isRefused ? 3 : 0
    clocks = [(mapping.dates, mapping.zone)]
    index()
    try bindValues()
    try bindParts()
    try bindRest()
    try check()
  }

  func value(_ slot: EntitySlot) -> ValuePlan? { values[slot.rawValue] }

  // MARK: Columns

  /// As written first, then whatever the case; a name that stands twice is nobody's.
  private mutating func index() {
    for (column, name) in header.enumerated() where column >= firstColumn {
      let folded = name.lowercased()
      if columnsByName[folded] != nil { twice.insert(folded) } else { columnsByName[folded] = column }
    }
  }

  private func column(_ name: String) throws(WireError) -> Int? {
    let folded = name.trimmed.lowercased()
    if twice.contains(folded) {
      let exact = header.indices.filter { $0 >= firstColumn && header[$0] == name }
      if exact.count == 1 { return exact[0] }
      throw WireError(
        "duplicate-column", "The file has more than one column \"\(name)\"; it is not clear which is meant.",
        line: 1, field: name)
    }
    return columnsByName[folded]
  }

  private func missing(_ name: String, line: Int?) -> WireError {
    let names = header[firstColumn...].filter { !$0.isEmpty }
    let shown = names.prefix(30).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = names.count > 30 ? " and \(names.count - 30) more" : ""
    let place = line.map { " (line \($0) of the mapping)" } ?? ""
    return WireError(
      "missing-column",
      "The file has no column \"\(name)\"\(place); it has \(shown)\(more)."
        + NearestName.question(name, among: names),
      line: 1, field: name)
  }

  /// `nil` where the file has none of its columns and need not have.
  private mutating func bind(_ rule: ValueRule?, isPart: Bool = false) throws(WireError) -> ValuePlan? {
    guard let rule else { return nil }
    let mayMiss = isPart || !(rule.isRequired ?? !isOptional)
    guard var plan = try source(of: rule, mayMiss: mayMiss) else { return nil }
    plan.map = rule.map
    for (text, value) in rule.map.sorted(by: { $0.key < $1.key }) where plan.foldedMap[text.lowercased()] == nil {
      plan.foldedMap[text.lowercased()] = value
    }
    plan.others = rule.others
    plan.fallback = rule.fallback
    plan.split = rule.split
    plan.isPercent = rule.isPercent
    plan.skipValues = mapping.skipValues
    plan.condition = try condition(rule.condition)
    if rule.condition != nil, plan.condition == nil { return nil }
    if rule.dates != nil || rule.zone != nil {
      plan.clock = clocks.count
      clocks.append((rule.dates ?? mapping.dates, rule.zone ?? mapping.zone))
    }
    return plan
  }

  private mutating func source(of rule: ValueRule, mayMiss: Bool) throws(WireError) -> ValuePlan? {
    switch rule.source {
    case .constant(let text): return ValuePlan(source: .constant(text))
    case .column(let name):
      guard let found = try read(name, mayMiss: mayMiss, line: rule.line) else {
        return rule.fallback.map { ValuePlan(source: .constant($0)) }
      }
      return ValuePlan(source: .column(found), name: header[found])
    case .joined(let names, let mark):
      var columns: [Int] = []
      for name in names {
        if let found = try read(name, mayMiss: mayMiss, line: rule.line) { columns.append(found) }
      }
      guard let first = columns.first else { return nil }
      return ValuePlan(source: .joined(columns, by: mark), name: header[first])
    case .firstOf(let rules):
      var plans: [ValuePlan] = []
      for part in rules {
        if let plan = try bind(part, isPart: true) { plans.append(plan) }
      }
      if plans.isEmpty {
        guard mayMiss else { throw missing(RowPlan.name(of: rules), line: rule.line) }
        return rule.fallback.map { ValuePlan(source: .constant($0)) }
      }
      // One that is there is as good as the column itself, and faster.
      if plans.count == 1, plans[0].plainColumn >= 0 {
        return ValuePlan(source: plans[0].source, name: plans[0].name)
      }
      return ValuePlan(source: .firstOf(plans), name: plans[0].name)
    }
  }

  private static func name(of rules: [ValueRule]) -> String {
    for rule in rules { if case .column(let name) = rule.source { return name } }
    return "any of several"
  }

  private mutating func read(_ name: String, mayMiss: Bool, line: Int?) throws(WireError) -> Int? {
    guard let found = try column(name) else {
      guard mayMiss else { throw missing(name, line: line) }
      return nil
    }
    readColumns.insert(found)
    return found
  }

  private mutating func condition(_ rule: ValueRule.Condition?) throws(WireError) -> ConditionPlan? {
    guard let rule else { return nil }
    guard let found = try read(rule.column, mayMiss: isOptional, line: rule.line) else {
      // Without the column no text is one of those asked for, and every one is none of them.
      return rule.isNegated
        ? ConditionPlan(column: -1, texts: Set(rule.texts), isNegated: true, skipValues: []) : nil
    }
    return ConditionPlan(
      column: found, texts: Set(rule.texts), isNegated: rule.isNegated, skipValues: mapping.skipValues)
  }

  // MARK: Parts

  private mutating func bindValues() throws(WireError) {
    for slot in EntitySlot.allCases {
      values[slot.rawValue] = try bind(mapping.values[slot])
    }
    for (name, rule) in mapping.properties {
      if let plan = try bind(rule) { properties.append((name, plan)) }
    }
    for (name, rule) in mapping.stages {
      if let stage = Stage(name: name), let plan = try bind(rule) { stages.append((stage, plan)) }
    }
    // In the funnel's order, whatever the document's.
    stages.sort { $0.stage < $1.stage }
  }

  private mutating func bindParts() throws(WireError) {
    for rule in mapping.contacts {
      if let plan = try bind(rule) { contacts.append(plan) }
    }
    company = try mapping.company.flatMapWire { rule throws(WireError) in try bind(rule) }
    owner = try mapping.owner.flatMapWire { rule throws(WireError) in try bind(rule) }
    for rule in mapping.touches {
      let condition = try condition(rule.condition)
      if rule.condition != nil, condition == nil { continue }
      var plans: [ValuePlan?] = []
      for slot in TouchSlot.allCases { plans.append(try bind(rule.values[slot])) }
      guard plans[TouchSlot.at.rawValue] != nil else { continue }
      touches.append(TouchPlan(plans, contact: contacts.first, condition: condition, source: mapping.source))
    }
  }

  private mutating func bind(_ rule: ReferenceRule) throws(WireError) -> ReferencePlan? {
    let plan = ReferencePlan(
      system: rule.system ?? mapping.source, id: try bind(rule.id), address: try bind(rule.address),
      name: try bind(rule.name), any: try bind(rule.any), makesMissing: rule.makesMissing)
    return plan.isEmpty ? nil : plan
  }

  /// Columns that nothing has read yet: properties, or a mistake.
  private mutating func bindRest() throws(WireError) {
    for (column, name) in header.enumerated()
    where column >= firstColumn && !readColumns.contains(column) && !name.isEmpty {
      if let prefix = mapping.propertyPrefix, name.lowercased().hasPrefix(prefix.lowercased()),
        name.count > prefix.count
      {
        properties.append((String(name.dropFirst(prefix.count)).trimmed, other(column)))
      } else if mapping.takesOtherColumns {
        properties.append((name, other(column)))
      } else if mapping.refusesUnknownColumns {
        let known = knownColumns
        throw WireError(
          "unknown-column",
          "The column \"\(name)\" is unknown for \(mapping.kind.rawValue); known are "
            + known.joined(separator: ", ") + (mapping.propertyPrefix.map { " and \($0)NAME" } ?? "") + "."
            + NearestName.question(name, among: known),
          line: 1, field: name)
      }
    }
  }

  private mutating func other(_ column: Int) -> ValuePlan {
    readColumns.insert(column)
    return ValuePlan(source: .column(column), name: header[column], skipValues: mapping.skipValues)
  }

  /// Every column the mapping names, in its own order of kinds.
  private var knownColumns: [String] {
    var names: [String] = []
    func add(_ rule: ValueRule?) {
      guard let rule else { return }
      switch rule.source {
      case .column(let name): if !names.contains(name) { names.append(name) }
      case .joined(let columns, _): for name in columns where !names.contains(name) { names.append(name) }
      case .firstOf(let rules): for rule in rules { add(rule) }
      case .constant: break
      }
    }
    func add(_ rule: ReferenceRule?) {
      for part in [rule?.id, rule?.address, rule?.name, rule?.any] { add(part) }
    }
    for slot in EntitySlot.allCases { add(mapping.values[slot]) }
    for rule in mapping.contacts { add(rule) }
    add(mapping.company)
    add(mapping.owner)
    for (_, rule) in mapping.stages { add(rule) }
    for touch in mapping.touches {
      for slot in TouchSlot.allCases { add(touch.values[slot]) }
    }
    return names
  }

  private func check() throws(WireError) {
    let kind = mapping.kind
    if kind == .touches {
      guard !touches.isEmpty else { throw missing("at", line: nil) }
      guard !contacts.isEmpty || touches.contains(where: \.hasVisitor) else { throw missing("contact_id", line: nil) }
      return
    }
    let keys = EntitySlot.keys(of: kind)
    guard keys.contains(where: { value($0) != nil }) else {
      var names: [String] = []
      for slot in keys {
        guard let rule = mapping.values[slot] else { continue }
        if case .column(let name) = rule.source { names.append(name) }
        if case .firstOf(let rules) = rule.source { names.append(RowPlan.name(of: rules)) }
      }
      var error = missing(names.first ?? "id", line: nil)
      if names.count > 1 {
        let list = names.map { "\"\($0)\"" }.joined(separator: " or ")
        error.reason =
          "The file needs a column \(list), by which a row is known again; it has "
          + header[firstColumn...].prefix(30).map { "\"\($0)\"" }.joined(separator: ", ") + "."
      }
      throw error
    }
    for slot in EntitySlot.required(of: kind) where value(slot) == nil {
      throw missing(slot.key, line: nil)
    }
  }
}

extension Optional {
  /// `flatMap` that keeps the error's type.
  fileprivate func flatMapWire<Value>(
    _ transform: (Wrapped) throws(WireError) -> Value?
  ) throws(WireError) -> Value? {
    guard let self else { return nil }
    return try transform(self)
  }
}
