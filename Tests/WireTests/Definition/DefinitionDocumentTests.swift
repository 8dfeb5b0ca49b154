import Alignment
import Testing

@testable import Wire

@Suite struct `A definition document` {
  static let example = Result { try `The documents that ship`.bytes("Documents/examples/definitions/mql.yaml") }

  static func read(_ yaml: String) throws -> Definition { try Definition(yaml: Array(yaml.utf8)) }

  static func failure(_ yaml: String) -> WireError? {
    do {
      _ = try Definition(yaml: Array(yaml.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `of the example is read whole`() throws {
    let definition = try Definition(yaml: Self.example.get())
    #expect(definition.name == "MQL of Acme")
    #expect(definition.startsOn?.description == "2026-12-07")
    #expect(definition.fit.count == 4)
    #expect(definition.fit[2].condition == FieldCondition("company-size", .within(50, 1000)))
    #expect(definition.interest.kinds.map(\.label).count == 5)
    #expect(definition.interest.kinds[0].decay == .halving(every: 7 * Instant.day))
    #expect(definition.interest.kinds[2].decay == .halving(every: 14 * Instant.day))
    #expect(definition.interest.kinds[0].rules.map(\.points) == [12, 2])
    #expect(definition.deductions.map(\.points) == [15])
    #expect(definition.thresholds == GradeThresholds(fit: [75, 55, 30], interest: [60, 35, 15]))
    #expect(definition.mql.grades == MatrixCell(.b, .two))
    #expect(definition.mql.triggers.map(\.fit) == [.c])
    #expect(definition.exclusions.map(\.label) == ["Competitors", "Students", "Customers", "Said no"])
    guard case .field(let consent) = definition.exclusions[3].state else { return #expect(Bool(false)) }
    #expect(consent.holds(for: "No"))
  }

  @Test func `is written in canonical form and read as the same`() throws {
    let definition = try Definition(yaml: Self.example.get())
    #expect(try Self.read(definition.document) == definition)
    #expect(try Self.read(definition.document).document == definition.document)
    #expect(!definition.document.contains("#"))
  }

  @Test(arguments: 0..<200)
  func `of random rules is read as it is written`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let definition = RandomDefinition.make(&dice)
    let read = try Self.read(definition.document)
    #expect(read == definition)
    #expect(read.document == definition.document)
    #expect(definition.changes(to: read).isEmpty)
  }

  /// A document with all that is needed, one of its lines exchanged.
  private static let least = [
    "name: N", "fit:", "  - {field: persona, is: Buyer, points: 50}", "interest:", "  half_life: 7 days", "  kinds:",
    "    - {kind: form, points: 20}", "thresholds:", "  fit: {A: 75, B: 50, C: 25}",
    "  interest: {1: 60, 2: 35, 3: 15}", "mql: {fit: B, interest: 2}",
  ]
  static func with(_ line: Int, _ text: String) -> String {
    var lines = least
    if line <= lines.count { lines[line - 1] = text } else { lines.append(text) }
    return lines.joined(separator: "\n")
  }

  @Test func `needs little`() throws {
    let definition = try Self.read(Self.least.joined(separator: "\n"))
    #expect(definition.interest.cap == 100)
    #expect(definition.startsOn == nil)
  }

  static let wrong: [(Int, String, String, Int)] = [
    (1, "nam: N", "unknown-key", 1), (1, "note: N", "missing-key", 1), (1, "name: ' N'", "bad-length", 1),
    (12, "starts: 2026-02-30", "not-a-day", 12), (12, "exclusion: []", "unknown-key", 12),
    (3, "  - {feild: persona, is: Buyer, points: 50}", "unknown-key", 3),
    (3, "  - {field: persona, is: Buyer, points: 101}", "out-of-range", 3),
    (3, "  - {field: persona, is: Buyer, points: 0}", "out-of-range", 3),
    (3, "  - {field: persona, is: Buyer, points: many}", "not-a-number", 3),
    (3, "  - {field: persona, is: Buyer, points: 1e1}", "not-a-number", 3),
    (3, "  - {field: persona, is: Buyer, points: nan}", "not-a-number", 3),
    (3, "  - {field: persona, points: 50}", "wrong-value", 3),
    (3, "  - {field: persona, is: Buyer, known: true, points: 50}", "wrong-value", 3),
    (3, "  - {field: persona, known: false, points: 50}", "wrong-value", 3),
    (3, "  - {field: size, at_least: 9, at_most: 8, points: 50}", "out-of-order", 3),
    (3, "  - {field: a, is: b, points: 1}\n  - {field: a, is: b, points: 2}", "repeated-rule", 4),
    (3, "  - {rule: R, field: a, is: b, points: 1}\n  - {rule: R, field: c, is: b, points: 2}", "repeated-rule", 4),
    (5, "  half_life: 7 moons", "bad-half-life", 5), (5, "  half_life: 0 days", "bad-half-life", 5),
    (5, "  half_life: 3651 days", "out-of-range", 5), (5, "  cap: 100", "missing-key", 7),
    (7, "    - {kind: fax, points: 20}", "unknown-value", 7), (7, "    - {kind: form}", "missing-key", 7),
    (7, "    - {kind: form, points: -20}", "out-of-range", 7),
    (7, "    - {kind: form, points: 2}\n    - {kind: [event, form], points: 2}", "repeated", 8),
    (7, "    - {kind: [form, form], points: 2}", "repeated", 7),
    (7, "    - {kind: form, points: 2, rules: [{points: 2}]}", "wrong-value", 7),
    (7, "    - {kind: form, rules: []}", "wrong-value", 7),
    (7, "    - kind: form\n      rules:\n        - {points: 2}\n        - {page: /a, points: 3}", "never-reached", 10),
    (7, "    - {kind: form, rules: [{page: [], points: 2}]}", "wrong-type", 7),
    (7, "    - {kind: form, rules: [{side: both, points: 2}]}", "unknown-value", 7),
    (9, "  fit: {A: 75, B: 75, C: 25}", "out-of-order", 9), (9, "  fit: {A: 175, B: 75, C: 25}", "out-of-range", 9),
    (9, "  fit: {A: 75, B: 50, C: 0}", "out-of-range", 9), (9, "  fit: {A: 75, B: 50}", "missing-key", 9),
    (9, "  fit: {A: 75, B: 50, C: 25, D: 10}", "unknown-key", 9),
    (6, "  cap: 50\n  kinds:", "out-of-range", 11),
    (11, "mql: {fit: E, interest: 2}", "unknown-value", 11), (11, "mql: {fit: B, interest: 5}", "unknown-value", 11),
    (11, "mql: {fit: B}", "missing-key", 11), (11, "mql: {triggers: []}", "missing-key", 11),
    (11, "mql: {triggers: [{content: Demo}]}", "missing-key", 11),
    (12, "deductions: [{field: a, is: b}]", "missing-key", 12),
    (12, "exclusions: [{stage: client}]", "unknown-value", 12),
    (12, "exclusions: [{resting: none}]", "unknown-value", 12),
    (12, "exclusions: [{stage: customer, resting: nurture}]", "wrong-value", 12),
    (12, "exclusions: [{rule: Nobody}]", "wrong-value", 12),
  ]

  @Test(arguments: wrong)
  func `names the line of what is wrong`(line: Int, text: String, code: String, at: Int) {
    let error = Self.failure(Self.with(line, text))
    #expect(error?.code == code, "\(error?.description ?? "read")")
    #expect(error?.line == at)
    #expect(error?.column != nil)
    #expect(error?.reason.isEmpty == false)
  }

  @Test func `asks for the nearest word`() {
    let error = Self.failure(Self.with(7, "    - {kind: wbinar, points: 20}"))
    #expect(
      error?.description.hasPrefix("line 7, column 14: \"wbinar\" is no kind of touch. Did you mean \"webinar\"?")
        == true)
  }
}
