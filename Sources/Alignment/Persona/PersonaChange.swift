/// What one version of a persona says otherwise than the one before, line by line.
package struct PersonaChange: Hashable, Sendable {
  /// The part of the document that changed.
  package enum Part: String, CaseIterable, Sendable { case kind, name, role, goals, pains, objections, places, fit }

  package let part: Part
  /// In the order of the text before.
  package let removed: [String]
  /// In the order of the text after.
  package let added: [String]

  package init(_ part: Part, removed: [String], added: [String]) {
    self.part = part
    self.removed = removed
    self.added = added
  }

  /// In the order of the parts; nothing where both say the same.
  package static func between(_ before: Persona, _ after: Persona) -> [PersonaChange] {
    Part.allCases.compactMap { part in
      let (old, new) = (before.lines(of: part), after.lines(of: part))
      let (was, now) = (Set(old), Set(new))
      let change = PersonaChange(
        part, removed: old.filter { !now.contains($0) }, added: new.filter { !was.contains($0) })
      return change.removed.isEmpty && change.added.isEmpty ? nil : change
    }
  }
}

extension Persona {
  /// What a part says, a line each.
  package func lines(of part: PersonaChange.Part) -> [String] {
    switch part {
    case .kind: [kind.rawValue]
    case .name: [name]
    case .role: [role]
    case .goals: goals
    case .pains: pains
    case .objections: objections
    case .places: places
    case .fit: fit.map(\.words)
    }
  }
}
