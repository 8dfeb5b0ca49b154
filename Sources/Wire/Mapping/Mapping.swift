/// What the columns of a CSV file mean: a document that a person wrote, or one of the built-in ones.
///
///     kind: contacts
///     source: crm
///     id: Lead Number
///     fields: {email: E-mail, property segment: Segment}
///     stages: {mql: Qualified On}
///
/// `docs/mappings.md` explains every key; `Documents/mapping.schema.json` is their schema.
package struct Mapping: Sendable {
  package var kind: ImportKind
  /// The system that external ids belong to.
  package var source: String
  /// A hash of the document (64-bit FNV-1a), to tell one mapping from another.
  package internal(set) var digest: UInt64 = 0

  // How the file is written.
  var separator: UInt8?
  var encoding: TextEncoding?
  var amounts = AmountFormat()
  var dates: [DateFormat] = [.iso]
  var zone: String?
  var currency: String?
  /// Texts that mean that nothing is known.
  var skipValues: Set<String> = []

  // What is done with columns.
  var skipsMissingColumns = false
  var refusesUnknownColumns = false
  /// Columns whose name begins so are properties named by the rest.
  var propertyPrefix: String?
  /// Columns nothing else reads are properties.
  var takesOtherColumns = false

  var values: [EntitySlot: ValueRule] = [:]
  /// In the document's order.
  var properties: [(name: String, rule: ValueRule)] = []
  var stages: [(stage: String, rule: ValueRule)] = []
  var contacts: [ReferenceRule] = []
  var company: ReferenceRule?
  var owner: ReferenceRule?
  var touches: [TouchRule] = []
  var changesOnly = false

  struct TouchRule: Sendable {
    var values: [TouchSlot: ValueRule] = [:]
    var condition: ValueRule.Condition?
    /// Where it stands in the document.
    var line: Int?
    var column: Int?
  }

  init(kind: ImportKind, source: String) {
    self.kind = kind
    self.source = source
  }
}
