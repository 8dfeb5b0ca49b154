import Alignment

/// A mapping column by column, as a form shows and changes it.
extension Mapping {
  /// Where each of a file's columns goes: nothing for one that is not read, several where several values read it.
  package func targets(of header: [String]) -> [[ColumnTarget]] {
    header.map { targets(of: $0) }
  }

  private func targets(of column: String) -> [ColumnTarget] {
    let folded = column.trimmed.lowercased()
    guard !folded.isEmpty else { return [] }
    var found: [ColumnTarget] = []
    func look(_ rule: ValueRule?, _ target: ColumnTarget) {
      if let rule, rule.reads(folded), !found.contains(target) { found.append(target) }
    }
    for slot in EntitySlot.allCases { look(values[slot], .field(slot.key)) }
    for (name, rule) in properties { look(rule, .property(name)) }
    for (name, rule) in stages { if let target = ColumnTarget(key: "stage:\(name)") { look(rule, target) } }
    for rule in contacts { rule.each { look($0, .contact($1)) } }
    company?.each { look($0, .company($1)) }
    owner?.each { look($0, .owner($1)) }
    for touch in touches { for slot in TouchSlot.allCases { look(touch.values[slot], .touch(slot.key)) } }
    guard found.isEmpty else { return found }
    if let propertyPrefix, folded.hasPrefix(propertyPrefix.lowercased()), column.count > propertyPrefix.count {
      return [.property(String(column.dropFirst(propertyPrefix.count)).trimmed)]
    }
    return takesOtherColumns ? [.property(column.trimmed)] : []
  }

  /// The mapping with some columns put elsewhere; `nil` leaves one unread.
  ///
  /// What stays where it was keeps its rule, with value maps and conditions. Columns that the mapping takes without
  /// naming them are named, and those that the file does not have are no longer asked for.
  ///
  /// - Parameter header: the file's columns.
  package func setting(_ choices: [(column: String, target: ColumnTarget?)], header: [String]) -> Mapping {
    var mapping = self
    let before = targets(of: header)
    mapping.takesOtherColumns = false
    mapping.propertyPrefix = nil
    mapping.refusesUnknownColumns = false
    let known = Set(header.map { $0.trimmed.lowercased() })
    mapping.change { $0.keeping { known.contains($0) } }
    mapping.touches.removeAll { $0.values[.at] == nil }
    for (column, targets) in zip(header, before) {
      guard case .property(let name)? = targets.first, !mapping.properties.contains(where: { $0.name == name }) else {
        continue
      }
      mapping.properties.append((name, ValueRule(source: .column(column))))
    }
    let moved = choices.filter { choice in
      guard let place = header.firstIndex(of: choice.column) else { return false }
      return before[place].first != choice.target
    }
    for choice in moved {
      let folded = choice.column.trimmed.lowercased()
      mapping.change { $0.keeping { $0 != folded } }
    }
    for choice in moved { if let target = choice.target { mapping.put(choice.column, to: target) } }
    return mapping
  }

  private mutating func put(_ column: String, to target: ColumnTarget) {
    let rule = ValueRule(source: .column(column))
    switch target {
    case .field(let key): if let slot = EntitySlot(key: key) { values[slot] = rule }
    case .property(let name):
      properties.removeAll { $0.name == name }
      properties.append((name, rule))
    case .stage(let stage):
      stages.removeAll { $0.stage == stage.name }
      stages.append((stage.name, rule))
    case .contact(let pointer):
      if contacts.isEmpty { contacts.append(ReferenceRule()) }
      contacts[0][pointer] = rule
    case .company(let pointer):
      var reference = company ?? ReferenceRule.making
      reference[pointer] = rule
      company = reference
    case .owner(let pointer):
      var reference = owner ?? ReferenceRule.making
      reference[pointer] = rule
      owner = reference
    case .touch(let key):
      if touches.isEmpty { touches.append(TouchRule()) }
      if let slot = TouchSlot.allCases.first(where: { $0.key == key }) { touches[0].values[slot] = rule }
    }
  }

  /// Changes every rule there is; what becomes `nil` goes, and so does what is empty then.
  private mutating func change(_ body: (ValueRule) -> ValueRule?) {
    values = values.compactMapValues(body)
    properties = properties.compactMap { part in body(part.rule).map { (part.name, $0) } }
    stages = stages.compactMap { part in body(part.rule).map { (part.stage, $0) } }
    contacts = contacts.compactMap { $0.changed(body) }
    company = company?.changed(body)
    owner = owner?.changed(body)
    touches = touches.compactMap { touch in
      var touch = touch
      touch.values = touch.values.compactMapValues(body)
      // A condition on a column that is not there can hold in no row.
      if let condition = touch.condition, body(ValueRule(source: .column(condition.column))) == nil,
        !condition.isNegated
      {
        return nil
      }
      return touch.values.isEmpty ? nil : touch
    }
  }
}

extension ValueRule {
  /// - Parameter folded: a column's name in lower case, without white space around it.
  fileprivate func reads(_ folded: String) -> Bool {
    switch source {
    case .column(let name): name.trimmed.lowercased() == folded
    case .joined(let names, _): names.contains { $0.trimmed.lowercased() == folded }
    case .firstOf(let rules): rules.contains { $0.reads(folded) }
    case .constant: false
    }
  }

  /// The rule with those of its columns that may stay; `nil` where none is left.
  fileprivate func keeping(_ stays: (String) -> Bool) -> ValueRule? {
    var rule = self
    switch source {
    case .column(let name):
      guard stays(name.trimmed.lowercased()) else { return fallback.map { ValueRule(source: .constant($0)) } }
    case .joined(let names, let mark):
      let left = names.filter { stays($0.trimmed.lowercased()) }
      guard !left.isEmpty else { return nil }
      rule.source = .joined(left, by: mark)
    case .firstOf(let rules):
      let left = rules.compactMap { $0.keeping(stays) }
      guard !left.isEmpty else { return fallback.map { ValueRule(source: .constant($0)) } }
      rule.source = .firstOf(left)
    case .constant: break
    }
    if let condition, !condition.isNegated, !stays(condition.column.trimmed.lowercased()) { return nil }
    return rule
  }
}

extension ReferenceRule {
  /// What is not there is made.
  static var making: ReferenceRule {
    var rule = ReferenceRule()
    rule.makesMissing = true
    return rule
  }

  subscript(pointer: ColumnTarget.Pointer) -> ValueRule? {
    get {
      switch pointer {
      case .id: id
      case .address: address
      case .name: name
      case .any: any
      }
    }
    set {
      switch pointer {
      case .id: id = newValue
      case .address: address = newValue
      case .name: name = newValue
      case .any: any = newValue
      }
    }
  }

  fileprivate func each(_ body: (ValueRule?, ColumnTarget.Pointer) -> Void) {
    for pointer in ColumnTarget.Pointer.allCases { body(self[pointer], pointer) }
  }

  fileprivate func changed(_ body: (ValueRule) -> ValueRule?) -> ReferenceRule? {
    var rule = self
    for pointer in ColumnTarget.Pointer.allCases { rule[pointer] = self[pointer].flatMap(body) }
    return ColumnTarget.Pointer.allCases.contains { rule[$0] != nil } ? rule : nil
  }
}
