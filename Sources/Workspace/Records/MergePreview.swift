package import Alignment
import Persistence
import Store

/// Two contacts beside each other before they are merged: what each says, and what would stand.
package struct MergePreview: Sendable {
  package struct Row: Hashable, Sendable {
    package let field: MergeField
    package let survivor: String?
    package let merged: String?
    /// By the default rule: the older record's value unless it is empty.
    package let stands: String?
    package var differs: Bool { survivor != merged }
  }

  package let survivorId: Int64
  package let mergedId: Int64
  /// To pass back with the merge, so that it is the merge of what was seen.
  package let survivorVersion: Int64
  package let mergedVersion: Int64
  /// Standard fields first, then properties by name.
  package let rows: [Row]
}

extension OpenWorkspace {
  /// - Parameters: two contacts, in any order: the older one is the survivor.
  /// - Throws: ``RecordError`` unknown, same contact.
  package func mergePreview(_ one: Int64, _ other: Int64) throws -> MergePreview {
    try storage.read { store in
      let pair = try MergePair(try older(of: one, other, in: store), in: store)
      let choice = pair.choice()
      func row(_ field: MergeField, _ survivor: String?, _ merged: String?) -> MergePreview.Row {
        MergePreview.Row(
          field: field, survivor: survivor, merged: merged,
          stands: choice.value(of: field, survivor: survivor, merged: merged))
      }
      let (a, b) = (pair.survivor.contact, pair.merged.contact)
      var rows = [
        row(.name, a.name, b.name), row(.email, a.email, b.email), row(.phone, a.phone, b.phone),
        row(.title, a.title, b.title),
        row(.company, try companyName(a.companyId, in: store), try companyName(b.companyId, in: store)),
        row(.owner, try memberName(a.ownerId, in: store), try memberName(b.ownerId, in: store)),
      ]
      let own = Dictionary(try Fields.values(of: a.id, .contact, in: store).map { ($0.name, $0.text) }) { $1 }
      let others = Dictionary(try Fields.values(of: b.id, .contact, in: store).map { ($0.name, $0.text) }) { $1 }
      for name in Set(own.keys).union(others.keys).sorted() {
        rows.append(row(.property(name), own[name], others[name]))
      }
      return MergePreview(
        survivorId: a.id, mergedId: b.id, survivorVersion: try Versions.contact(a.id, in: store),
        mergedVersion: try Versions.contact(b.id, in: store), rows: rows)
    }
  }

  private func older(
    of one: Int64, _ other: Int64, in store: any Reading
  ) throws -> (survivor: Int64, merged: Int64) {
    let a = try ContactChange(one, in: store).contact
    let b = try ContactChange(other, in: store).contact
    return (a.createdAt, a.id) <= (b.createdAt, b.id) ? (a.id, b.id) : (b.id, a.id)
  }
}

/// The two contacts of a merge, as they stand.
struct MergePair {
  var survivor: ContactChange
  let merged: ContactChange

  /// - Throws: ``RecordError`` unknown, same contact. Ids that were merged away are their survivors'.
  init(_ ids: (survivor: Int64, merged: Int64), in store: any Reading) throws {
    survivor = try ContactChange(ids.survivor, in: store)
    merged = try ContactChange(ids.merged, in: store)
    if survivor.contact.id == merged.contact.id { throw RecordError.sameContact(ids.survivor) }
  }

  func choice(_ given: [MergeField: MergeSide] = [:]) -> MergeChoice {
    MergeChoice(
      survivor: Instant(milliseconds: survivor.contact.createdAt),
      merged: Instant(milliseconds: merged.contact.createdAt), given: given)
  }
}
