import Synchronization
import Workspace

/// A body that is a file, while it arrives.
final class ReceivedBody: Sendable {
  private struct State {
    var file: UploadFile?
  }

  private let state: Mutex<State>

  /// Begins an empty file.
  init(in folder: UploadFolder) throws { state = Mutex(State(file: try folder.begin())) }

  func feed(_ bytes: [UInt8]) throws {
    try state.withLock { state in try state.file?.write(bytes) }
  }

  /// Ends the file, which is the caller's from here on.
  ///
  /// - Throws: ``Refusal/unreadable`` where it ended before.
  func finish() throws -> ReceivedFile {
    try state.withLock { state in
      guard let file = state.file else { throw Refusal.unreadable }
      try file.close()
      state.file = nil
      return ReceivedFile(name: file.name, sentName: "", size: file.size)
    }
  }

  /// Removes what has come of a file that does not end well.
  func discard() {
    state.withLock { state in
      state.file?.discard()
      state.file = nil
    }
  }
}
