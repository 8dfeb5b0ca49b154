package import Alignment
import Foundation
import Persistence
import Store
import Wire

/// The work on uploads, for the service that does it: one after the other, cut off and gone on with at any point.
extension OpenWorkspace {
  /// Files whose import was asked for, those that were cut off first.
  package func uploadsToImport() throws -> [Upload] {
    try storage.read { store in
      try Uploads.all(.running, in: store) + Uploads.all(.asked, in: store)
    }.map(Upload.init)
  }

  /// Imports an upload, or goes on where its import was cut off, and notes how it ended.
  ///
  /// - Parameter progress: after each batch; what it throws leaves the upload to be gone on with.
  /// - Returns: false where another import runs: to be tried again.
  /// - Throws: what `progress` throws, and ``StorageError`` where the store fails: to be tried again as well.
  package func importUpload(
    _ upload: Upload, now: Instant, progress: (ImportProgress) throws -> Void
  ) throws -> Bool {
    guard try begin(upload.id) else { return true }
    // Its import may have ended just before the process did.
    if let run = try upload.importId.flatMap({ try importRun($0) }), run.state == .done {
      try end(upload.id, .done, now: now) { _ in }
      return true
    }
    do {
      let mapping = try Mapping(yaml: Array(upload.mapping.utf8))
      var request = ImportRequest(
        kind: upload.kind, path: uploadFolder.place(of: upload.file), mapping: mapping, isHistory: upload.isHistory,
        actor: upload.actor)
      request.fileName = upload.fileName
      var linked = upload.importId
      let outcome = try importFile(request, now: now) { step in
        if linked != step.importId {
          linked = step.importId
          try link(upload.id, to: step.importId)
        }
        try progress(step)
      }
      try end(upload.id, .done, now: now) { stored in
        stored.importId = outcome.importId
        stored.notes = outcome.notes
      }
      // What was taken is in the store; the file of refused rows stays for a day.
      try? FileManager.default.removeItem(atPath: uploadFolder.place(of: upload.file))
    } catch let error as WireError {
      try fail(upload.id, error.code, error.description, now: now)
    } catch let error as WorkspaceError where error.code == "busy" {
      return false
    } catch let error as WorkspaceError {
      try fail(upload.id, error.code, error.sentence, now: now)
    }
    return true
  }

  /// Takes the upload for this process; false where it is over by now.
  private func begin(_ id: Int64) throws -> Bool {
    try storage.write { store in
      guard var stored = try Uploads.find(id, in: store), [.asked, .running].contains(stored.state) else {
        return false
      }
      stored.state = .running
      try Uploads.update(stored, in: store)
      return true
    }
  }

  private func link(_ id: Int64, to importId: Int64) throws {
    try storage.write { store in
      guard var stored = try Uploads.find(id, in: store) else { return }
      stored.importId = importId
      try Uploads.update(stored, in: store)
    }
  }

  private func fail(_ id: Int64, _ code: String, _ sentence: String, now: Instant) throws {
    try end(id, .failed, now: now) { stored in
      stored.faultCode = code
      stored.fault = sentence
    }
  }

  private func end(
    _ id: Int64, _ state: Uploads.State, now: Instant, _ body: (inout Uploads.Stored) -> Void
  ) throws {
    try storage.write { store in
      guard var stored = try Uploads.find(id, in: store) else { return }
      stored.state = state
      stored.finishedAt = now.milliseconds
      body(&stored)
      try Uploads.update(stored, in: store)
    }
  }

  /// Forgets uploads that nobody asked to import for a day, and their files; files of which nothing is known too.
  package func cleanUploads(now: Instant) throws {
    let over = now.milliseconds - OpenWorkspace.uploadTerm
    let kept = try storage.write { store in
      for var upload in try Uploads.all(.received, in: store) where upload.createdAt < over {
        upload.state = .discarded
        upload.finishedAt = now.milliseconds
        try Uploads.update(upload, in: store)
      }
      return try [Uploads.State.received, .asked, .running].flatMap { try Uploads.all($0, in: store) }.map(\.file)
    }
    uploadFolder.clean(keeping: Set(kept), before: Instant(milliseconds: over))
  }

  /// The columns of an upload's refused rows, while their file is kept.
  package func refusedHeader(of upload: Upload) -> [String] {
    guard let path = refusedFile(of: upload), let file = try? ReadableFile(path: path) else { return [] }
    defer { file.close() }
    guard let head = try? file.read(upTo: FileSample.headSize) else { return [] }
    return (try? FileSample(head: head, isWhole: Int64(head.count) == file.size, mapping: nil).header) ?? []
  }

  /// Where the file of an upload's refused rows is, while it is kept.
  package func refusedFile(of upload: Upload) -> String? {
    let path = uploadFolder.place(of: upload.file) + ".refused.csv"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}

extension OpenWorkspace {
  /// The upload of a check, as long as it stands as it was asked.
  package func uploadToCheck(_ key: ImportBoard.CheckKey) throws -> Upload? {
    let stored = try storage.read { try Uploads.find(key.upload, in: $0) }
    return stored.flatMap { $0.revision == key.revision ? Upload($0) : nil }
  }
}
