import Hummingbird
package import HTTPTypes
package import Pages

/// The addresses that are served, each with its handler. Registering an address asks ``Pages/Path/access(_:)`` who may
/// open it: there is no way around.
package struct Routes {
  typealias Handler = @Sendable (Visit) throws -> Answer
  /// Gets the file that came with the form, and a second small one that is a document.
  typealias FileHandler = @Sendable (Visit, ReceivedFile?, _ document: String?) throws -> Answer

  package struct Entry: Sendable {
    package let method: HTTPRequest.Method
    package let path: Path
    /// Which threads run it.
    let isHashing: Bool
    let handler: Handler
    /// Set where a form comes with a file: its body is stored as it comes.
    var takesFile: FileHandler?
  }

  package private(set) var entries: [Entry] = []

  package init() {}

  /// Serves a page or a file, read only, by a handler that runs on a work thread.
  mutating func get(_ path: Path, _ handler: @escaping Handler) { on(.get, path, handler) }

  /// Serves a form.
  mutating func post(_ path: Path, _ handler: @escaping Handler) { on(.post, path, handler) }

  /// Serves a form that hashes a password, on threads of its own.
  mutating func postHashing(_ path: Path, _ handler: @escaping Handler) {
    entries.append(Entry(method: .post, path: path, isHashing: true, handler: handler))
  }

  /// Serves a form that comes with a file, as multipart/form-data.
  mutating func postFile(_ path: Path, _ handler: @escaping FileHandler) {
    entries.append(
      Entry(
        method: .post, path: path, isHashing: false, handler: { try handler($0, nil, nil) }, takesFile: handler))
  }

  mutating func on(_ method: HTTPRequest.Method, _ path: Path, _ handler: @escaping Handler) {
    entries.append(Entry(method: method, path: path, isHashing: false, handler: handler))
  }
}
