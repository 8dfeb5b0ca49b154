import Pages
import Synchronization

/// A view that notes which keys a template asked for and nobody answered.
///
/// A key that an inner piece does not have is looked for further out, so that only what no piece ever answered counts.
struct KeyRecorder: View {
  static let template = "recorded"

  final class Notes: Sendable {
    private let names = Mutex<(asked: Set<String>, answered: Set<String>)>(([], []))

    func note(_ name: String, isAnswered: Bool) {
      names.withLock {
        $0.asked.insert(name)
        if isAnswered { $0.answered.insert(name) }
      }
    }

    /// Without those that every page has.
    var unanswered: Set<String> {
      names.withLock { $0.asked.subtracting($0.answered).subtracting(["t", "icon", "frame", "lang"]) }
    }
    var asked: Set<String> { names.withLock { $0.asked } }
  }

  let fields: Fields
  let notes: Notes

  func child(named name: String) -> Any? {
    let value = fields.child(named: name)
    notes.note(name, isAnswered: fields.values[name] != nil)
    return wrapped(value)
  }

  private func wrapped(_ value: Any?) -> Any? {
    switch value {
    case let piece as Fields: KeyRecorder(fields: piece, notes: notes)
    case let pieces as [Fields]: pieces.map { KeyRecorder(fields: $0, notes: notes) }
    default: value
    }
  }
}
