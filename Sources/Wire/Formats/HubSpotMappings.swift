enum HubSpotMappings { static func text(of kind: ImportKind) -> String { "" } }
