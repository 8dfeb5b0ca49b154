/// Whose files are read without a mapping document.
package enum ImportFormat: String, CaseIterable, Sendable {
  case accord, hubspot, salesforce

  /// The kinds it has a built-in mapping for.
  package var kinds: [ImportKind] {
    switch self {
    case .accord: ImportKind.allCases
    case .hubspot, .salesforce: [.contacts, .companies, .deals]
    }
  }
}

extension Mapping {
  /// The mapping of a known format; `nil` where the format has no such kind.
  package static func builtIn(_ format: ImportFormat, _ kind: ImportKind) -> Mapping? {
    guard format.kinds.contains(kind) else { return nil }
    let text =
      switch format {
      case .accord: AccordMappings.text(of: kind)
      case .hubspot: HubSpotMappings.text(of: kind)
      case .salesforce: SalesforceMappings.text(of: kind)
      }
    // They are part of the program and read by its tests.
    return try? Mapping(yaml: Array(text.utf8))
  }
}
