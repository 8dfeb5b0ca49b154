import Foundation
import Persistence

/// The two calls of the C library that Foundation has no safe equal for.
extension FilePlace {
  /// Makes an empty file that only its owner may read, for it will hold personal data; one that is there stays.
  ///
  /// SQLite gives the log and the shared memory beside it the same rights. Two programs may do this at once:
  /// neither empties the other's.
  func makePrivate() throws {
    let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw errno == ENOSPC ? StorageError.full(place: path) : refusal("it cannot be made")
    }
    Foundation.close(descriptor)
  }

  /// Gives the file another name in one step, replacing what has it; false where the file system refuses.
  func rename(to target: FilePlace) -> Bool {
    unsafe Foundation.rename(path, target.path) == 0
  }
}
