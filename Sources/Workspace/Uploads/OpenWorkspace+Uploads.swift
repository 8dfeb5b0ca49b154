package import Alignment
import Foundation
import Persistence
import Store
package import Wire

/// Files handed over: kept, described by a mapping, and asked to be imported. Jobs imports them.
extension OpenWorkspace {
  package var uploadFolder: UploadFolder { UploadFolder(beside: storage) }

  /// Longest name that is kept of a file, in characters.
  package static let fileNameLimit = 200
  /// How long a file waits that nobody asks to import, and one whose import is over.
  package static let uploadTerm: Int64 = Instant.day

  /// Takes a file that has arrived in the folder of uploads.
  ///
  /// - Throws: ``PeopleError`` not allowed, ``WireError`` for a mapping or a file that cannot be read at all.
  package func addUpload(_ new: NewUpload, by person: Person, now: Instant) throws -> Upload {
    try person.require(.importData)
    try person.require(new.kind.right)
    let mapping: String
    if let given = new.mapping {
      let read = try Mapping(draft: Array(given.utf8))
      guard read.kind == new.kind else { throw OpenWorkspace.otherKind(read.kind, new.kind) }
      mapping = given
    } else {
      let sample = try sample(ofFile: new.file, mapping: nil)
      mapping = Mapping.guessed(new.kind, header: sample.header, source: "upload").document
    }
    return try storage.write { store in
      var upload = Uploads.Stored(
        file: new.file, fileName: OpenWorkspace.plainFileName(new.fileName), size: new.size, kind: new.kind.rawValue,
        origin: new.origin.text, mapping: mapping, isHistory: new.isHistory, memberId: person.id.rawValue,
        actor: person.name, createdAt: now.milliseconds)
      upload.id = try Sequences.take(1, of: .upload, in: store)
      try Uploads.insert(upload, in: store)
      return Upload(upload)
    }
  }

  /// - Throws: ``WorkspaceError`` `unknown-upload`; ``PeopleError`` for a kind that the person may not import.
  package func upload(_ id: Int64, by person: Person) throws -> Upload {
    try person.require(.importData)
    guard let stored = try storage.read({ try Uploads.find(id, in: $0) }) else { throw OpenWorkspace.unknown(id) }
    let upload = Upload(stored)
    try person.require(upload.kind.right)
    return upload
  }

  /// The newest uploads that the person may see.
  package func uploads(newest count: Int = 50, by person: Person) throws -> [Upload] {
    try person.require(.importData)
    return try storage.read { try Uploads.newest(count, in: $0) }.map(Upload.init)
      .filter { person.may($0.kind.right) }
  }

  /// The upload that asked for an import; `nil` for one of the command line.
  package func upload(ofImport id: Int64) throws -> Upload? {
    try storage.read { try Uploads.find(importId: id, in: $0) }.map(Upload.init)
  }

  /// The beginning of an upload's file, read with its mapping where that can be.
  package func sample(of upload: Upload) throws -> FileSample {
    try sample(ofFile: upload.file, mapping: try? Mapping(draft: Array(upload.mapping.utf8)))
  }

  func sample(ofFile file: String, mapping: Mapping?) throws -> FileSample {
    let readable = try ReadableFile(path: uploadFolder.place(of: file))
    defer { readable.close() }
    let head = try readable.read(upTo: FileSample.headSize)
    return try FileSample(head: head, isWhole: Int64(head.count) == readable.size, mapping: mapping)
  }

  /// Changes how an upload is read, while nobody has asked to import it.
  ///
  /// - Parameters:
  ///   - mapping: a document; it may lack what a mapping needs.
  ///   - revision: the one that was shown; another one is refused, so that nobody's change is lost.
  /// - Throws: ``WorkspaceError`` `unknown-upload`, `upload-over`, `upload-changed`; ``WireError``.
  package func setMapping(
    _ mapping: String, isHistory: Bool?, of id: Int64, revision: Int, origin: Upload.Origin? = nil, by person: Person
  ) throws {
    let before = try upload(id, by: person)
    let read = try Mapping(draft: Array(mapping.utf8))
    guard read.kind == before.kind else { throw OpenWorkspace.otherKind(read.kind, before.kind) }
    try change(id, revision: revision) { stored in
      guard stored.mapping != mapping || stored.isHistory != isHistory else { return }
      stored.mapping = mapping
      stored.isHistory = isHistory
      stored.revision += 1
      if let origin { stored.origin = origin.text }
    }
  }

  /// Asks to import an upload: a service does it as soon as no other import runs.
  ///
  /// - Throws: as ``setMapping(_:isHistory:of:revision:origin:by:)``, and ``WireError`` for a mapping that lacks
  ///   what it needs.
  package func askImport(of id: Int64, revision: Int, by person: Person, now: Instant) throws {
    let upload = try upload(id, by: person)
    _ = try Mapping(yaml: Array(upload.mapping.utf8))
    try change(id, revision: revision) { stored in
      stored.state = .asked
      stored.askedAt = now.milliseconds
      stored.memberId = person.id.rawValue
      stored.actor = person.name
    }
  }

  /// Throws an upload away that is not imported.
  package func discardUpload(_ id: Int64, by person: Person, now: Instant) throws {
    let upload = try upload(id, by: person)
    try change(id, revision: nil) { stored in
      stored.state = .discarded
      stored.finishedAt = now.milliseconds
    }
    uploadFolder.remove(upload.file)
  }

  private func change(_ id: Int64, revision: Int?, _ body: (inout Uploads.Stored) -> Void) throws {
    try storage.write { store in
      guard var stored = try Uploads.find(id, in: store) else { throw OpenWorkspace.unknown(id) }
      guard stored.state == .received else {
        throw WorkspaceError(.usage, "upload-over", "The upload \(id) is imported or gone: nothing was changed.")
      }
      guard revision == nil || revision == stored.revision else {
        throw WorkspaceError(
          .usage, "upload-changed", "Somebody changed the upload \(id) since it was shown: nothing was changed.")
      }
      body(&stored)
      try Uploads.update(stored, in: store)
    }
  }

  private static func unknown(_ id: Int64) -> WorkspaceError {
    WorkspaceError(.usage, "unknown-upload", "There is no upload \(id).")
  }

  private static func otherKind(_ found: ImportKind, _ wanted: ImportKind) -> WireError {
    WireError("other-kind", "The mapping is for \(found.rawValue), not for \(wanted.rawValue).", field: "kind")
  }

  /// The last part of a path, without what cannot be shown in a line.
  static func plainFileName(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    let plain = String(
      String.UnicodeScalarView(last.unicodeScalars.filter { !$0.properties.isControl && $0 != "\u{2028}" }))
    let cut = String(plain.prefix(fileNameLimit))
    return cut.isEmpty ? "upload.csv" : cut
  }
}

extension Unicode.Scalar.Properties {
  /// Controls and marks that turn the direction of writing: they can make a name look like another.
  fileprivate var isControl: Bool { generalCategory == .control || generalCategory == .format }
}
