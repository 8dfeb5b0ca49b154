enum SalesforceMappings { static func text(of kind: ImportKind) -> String { "" } }
