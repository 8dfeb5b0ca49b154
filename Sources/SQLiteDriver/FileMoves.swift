import Foundation
import Persistence

extension FilePlace {
  /// A path beside this one that no one else writes to.
  var temporary: FilePlace { FilePlace("\(path).part-\(UUID().uuidString.prefix(8))") }

  /// Removes a database with its log; nothing where there is none.
  func remove() {
    for part in [path, log, sharedMemory, path + "-journal"] { try? FileManager.default.removeItem(atPath: part) }
  }

  /// Gives the file a name that must be free.
  func move(to target: FilePlace) throws {
    try target.naming {
      // A link fails where the name is taken meanwhile; a rename would replace. Some file systems have no links.
      do {
        try FileManager.default.linkItem(atPath: path, toPath: target.path)
        try FileManager.default.removeItem(atPath: path)
      } catch {
        guard !target.exists else { throw target.refusal("there is a file already") }
        try FileManager.default.moveItem(atPath: path, toPath: target.path)
      }
      try FilePlace(target.folder).synchronize()
    }
  }

  /// Puts the file in the target's place in one step, and the target's file under another name if one is given.
  func replace(_ target: FilePlace, keeping kept: FilePlace? = nil) throws {
    try target.naming {
      if let kept {
        do {
          try FileManager.default.linkItem(atPath: target.path, toPath: kept.path)
        } catch {
          try FileManager.default.moveItem(atPath: target.path, toPath: kept.path)
        }
      }
      guard rename(to: target) else {
        if let kept { target.takeBack(kept) }
        throw target.refusal("it cannot be replaced")
      }
      try FilePlace(target.folder).synchronize()
    }
  }

  private func takeBack(_ kept: FilePlace) {
    if exists {
      try? FileManager.default.removeItem(atPath: kept.path)
    } else {
      try? FileManager.default.moveItem(atPath: kept.path, toPath: path)
    }
  }

  /// The first free name to keep this file under.
  var keep: FilePlace {
    var name = FilePlace("\(path).replaced")
    var number = 2
    while name.exists {
      name = FilePlace("\(path).replaced-\(number)")
      number += 1
    }
    return name
  }

  func isSame(as other: FilePlace) -> Bool {
    func identity(_ path: String) -> [Int]? {
      guard let facts = try? FileManager.default.attributesOfItem(atPath: path),
        let device = facts[.systemNumber] as? NSNumber, let file = facts[.systemFileNumber] as? NSNumber
      else { return nil }
      return [device.intValue, file.intValue]
    }
    guard let own = identity(path) else { return false }
    return own == identity(other.path)
  }

  /// Locks the bytes by which SQLite tells that a database is open: https://www.sqlite.org/src/doc/trunk/src/os.h
  ///
  /// Another process that has it open makes this throw `busy`. The lock lasts until the handle is closed.
  func lock() throws -> FileHandle {
    guard let handle = FileHandle(forUpdatingAtPath: path) else { throw StorageError.readOnly(place: path) }
    // PENDING_BYTE, RESERVED_BYTE and the 510 bytes of SHARED.
    guard lseek(handle.fileDescriptor, 0x4000_0000, SEEK_SET) >= 0,
      lockf(handle.fileDescriptor, F_TLOCK, 512) == 0
    else {
      try? handle.close()
      throw StorageError.busy(place: path)
    }
    return handle
  }

  /// Waits until file or folder is on the disk.
  func synchronize() throws {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw refusal("it cannot be opened") }
    defer { try? handle.close() }
    try naming { try handle.synchronize() }
  }

  /// Errors of Foundation become ours.
  func naming<Answer>(_ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error as StorageError {
      throw error
    } catch {
      throw isDiskFull ? StorageError.full(place: path) : refusal("the file system refused")
    }
  }
}
