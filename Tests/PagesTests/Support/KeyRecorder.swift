import Pages
import Synchronization

/// Which template is looked at, as a type: a view names its template by its type.
protocol PageName: Sendable { static var template: String { get } }

/// A view that notes which keys a template asked for and nobody answered.
///
/// A key that an inner piece does not have is looked for further out, so that only what no piece ever answered counts.
struct KeyRecorder<Page: PageName>: View {
  static var template: String { Page.template }

  let fields: Fields
  let notes: KeyNotes

  func child(named name: String) -> Any? {
    let value = fields.child(named: name)
    notes.note(name, isAnswered: fields.values[name] != nil)
    return wrapped(value)
  }

  private func wrapped(_ value: Any?) -> Any? {
    switch value {
    case let piece as Fields: KeyRecorder<Page>(fields: piece, notes: notes)
    case let pieces as [Fields]: pieces.map { KeyRecorder<Page>(fields: $0, notes: notes) }
    default: value
    }
  }
}

/// The keys that templates asked for, and those that somebody answered.
final class KeyNotes: Sendable {
  private let names = Mutex<(asked: Set<String>, answered: Set<String>)>(([], []))

  func note(_ name: String, isAnswered: Bool) {
    names.withLock {
      $0.asked.insert(name)
      if isAnswered { $0.answered.insert(name) }
    }
  }

  /// What the frame around a page asks for, and pieces of it that may be missing: no page answers these.
  private static let ofFrame: Set<String> = ["t", "icon", "frame", "lang", "detail", "newCount", "asOfDay", "q"]

  /// Without those of the frame.
  var unanswered: Set<String> {
    names.withLock { $0.asked.subtracting($0.answered).subtracting(KeyNotes.ofFrame) }
  }
  var asked: Set<String> { names.withLock { $0.asked } }
}
