package import Alignment
import Store
package import Wire

/// A file that somebody handed over, as people see it.
package struct Upload: Sendable {
  package let id: Int64
  /// As the sender called it. Anything may stand in it.
  package let fileName: String
  package let size: Int64
  package let kind: ImportKind
  package let origin: Origin
  /// As a document; it may lack what a mapping needs while it is being made.
  package let mapping: String
  package let revision: Int
  package let isHistory: Bool?
  package let state: State
  package let importId: Int64?
  /// Why it failed: a stable code, and a sentence in English.
  package let fault: (code: String, sentence: String)?
  package let notes: [String]
  package let member: ID<Member>?
  package let actor: String
  package let createdAt: Instant
  package let finishedAt: Instant?
  /// Its name in the folder.
  let file: String

  /// `received`: looked at. `asked`: to be imported. `running`: being imported, or cut off. The others are over.
  package enum State: String, Sendable {
    case received, asked, running, done, failed, discarded

    /// Something is still to happen with it.
    package var isOpen: Bool { self == .received || self == .asked || self == .running }
  }

  /// Where its mapping comes from.
  package enum Origin: Hashable, Sendable {
    case format(ImportFormat)
    /// One of the examples, by its name.
    case example(String)
    case document
    /// Made in the form, by the names of the columns at first.
    case form

    package var text: String {
      switch self {
      case .format(let format): format.rawValue
      case .example(let name): "example:" + name
      case .document: "document"
      case .form: "form"
      }
    }

    package init(text: String) {
      if let format = ImportFormat(rawValue: text) {
        self = .format(format)
      } else if text.hasPrefix("example:") {
        self = .example(String(text.dropFirst(8)))
      } else {
        self = text == "document" ? .document : .form
      }
    }
  }

  init(_ stored: Uploads.Stored) {
    id = stored.id
    fileName = stored.fileName
    size = stored.size
    kind = ImportKind(rawValue: stored.kind) ?? .contacts
    origin = Origin(text: stored.origin)
    mapping = stored.mapping
    revision = stored.revision
    isHistory = stored.isHistory
    state = State(rawValue: stored.state.rawValue) ?? .discarded
    importId = stored.importId
    fault = stored.faultCode.map { ($0, stored.fault ?? "") }
    notes = stored.notes
    member = stored.memberId.map { ID($0) }
    actor = stored.actor
    createdAt = Instant(milliseconds: stored.createdAt)
    finishedAt = stored.finishedAt.map { Instant(milliseconds: $0) }
    file = stored.file
  }
}

/// A file that has arrived, and what its sender says of it.
package struct NewUpload: Sendable {
  /// In the folder of uploads.
  package var file: String
  package var fileName: String
  package var size: Int64
  package var kind: ImportKind
  package var origin: Upload.Origin
  /// A document; `nil` to make one by the names of the file's columns.
  package var mapping: String?
  package var isHistory: Bool?

  package init(
    file: String, fileName: String, size: Int64, kind: ImportKind, origin: Upload.Origin, mapping: String?,
    isHistory: Bool?
  ) {
    self.file = file
    self.fileName = fileName
    self.size = size
    self.kind = kind
    self.origin = origin
    self.mapping = mapping
    self.isHistory = isHistory
  }
}
