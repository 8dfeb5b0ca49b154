import Alignment
import Wire
import Workspace

/// Forms that several resources share.
enum Shapes {
  static let money = Schema.object(
    "Money", ["minor": .integer.said("Minor units, cents of EUR."), "currency": .text(3...3).said("ISO 4217.")])
  static let named = Schema.object("Named", ["id": .id, "name": .string])
  static let made = Schema.object("Made", ["id": .id])

  /// Segment fields and properties by name, as they are read.
  static let fields = Schema.object(nil, [:], others: .of(.string, most: nil))
    .said("Segment fields (country, industry, persona, company-size ...) and properties of your own, by name.")
  /// As they are written: null clears one, those not named stay.
  static let newFields = Schema.object(nil, [:], others: .of(Schema.string.orNull, most: 200))
    .said("By name; null clears one, those not named stay.")

  /// A list in pages.
  static func page(_ name: String, of item: Schema) -> Schema {
    .object(
      name, ["items": .list(item), "next": Schema.string.orNull.said("Ask for it with `after`; null at the end.")])
  }

  static func named(_ record: NamedRecord?) -> JSON {
    record.map { ["id": .integer($0.id), "name": .text($0.name)] } ?? .null
  }

  static func fields(_ fields: [(name: String, text: String)]) -> JSON {
    .object(fields.map { JSON.Member(name: $0.name, value: .text($0.text)) })
  }

  static func made(_ id: Int64, at link: String) -> Reply { Reply(["id": .integer(id)], location: link) }
}

extension JSON {
  /// Sets what a patch says: nothing where the member is not there, `nil` where it is null.
  func patch(_ name: String, _ set: (String?) -> Void) {
    guard let value = self[name] else { return }
    set(value.text)
  }

  func patch(_ name: String, id set: (Int64?) -> Void) {
    guard let value = self[name] else { return }
    set(value.integer)
  }

  /// Members that are texts, null as empty: what a form takes as clearing.
  var texts: [String: String] {
    guard case .object(let members) = self else { return [:] }
    return Dictionary(members.map { ($0.name, $0.value.text ?? "") }) { $1 }
  }
}
