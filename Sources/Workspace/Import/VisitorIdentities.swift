import Persistence
import Store

/// Whose touches a visitor's are: what was done before anyone knew belongs to the first contact identified on it,
/// later touches to the contact identified last (domain, section 3).
///
///     visitor v-1    page     page     form (ada)     page     form (grace)     page
///     belongs to     ada      ada      ada            ada      grace            grace
final class VisitorIdentities {
  /// By visitor text: identifications in time order.
  private var byVisitor: [String: [Identification]] = [:]

  private struct Identification {
    var at: Int64
    var contact: Int64
  }

  /// Reads what stored touches say of visitors; only touches that name one are looked at.
  init(from store: any Reading) throws {
    try Touches.forEachIdentification(in: store) { visitor, contact, at in
      note(visitor, contact: contact, at: at)
    }
  }

  /// A touch that names both visitor and contact. Only the first and each change of contact need be kept.
  func note(_ visitor: String, contact: Int64, at: Int64) {
    var known = byVisitor[visitor] ?? []
    let place = known.firstIndex { $0.at > at } ?? known.count
    if place > 0, known[place - 1].contact == contact { return }
    known.insert(Identification(at: at, contact: contact), at: place)
    byVisitor[visitor] = known
  }

  /// `nil` where nobody was ever identified on the visitor.
  func contact(of visitor: String, at: Int64) -> Int64? {
    guard let known = byVisitor[visitor], let first = known.first else { return nil }
    return (known.last { $0.at <= at } ?? first).contact
  }
}
