import Synchronization
import Workspace

/// A form with a file while it arrives: fields in memory, the one file in the folder of uploads.
///
/// Nothing of a file is stored before the form's token has come and is right.
final class ReceivedForm: Sendable {
  /// What has come.
  struct Content {
    var fields: [(name: String, value: String)] = []
    var file: UploadFile?
    /// As the sender calls it.
    var fileName = ""
    /// Of the second, small file a form may have.
    var document: String?
    fileprivate var parser: Multipart
    fileprivate var part: PartHeader?
    fileprivate var text: [UInt8] = []
    fileprivate var textSize = 0
    fileprivate var isAdmitted: Bool
  }

  private let content: Mutex<Content>
  private let folder: UploadFolder
  private let settings: UploadSettings
  private let isRightToken: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - isAdmitted: the token stood in the address already.
  ///   - isRightToken: asked once, for the field `form_token`, which must be the first.
  init(
    boundary: String, folder: UploadFolder, settings: UploadSettings, isAdmitted: Bool,
    isRightToken: @escaping @Sendable (String) -> Bool
  ) {
    content = Mutex(Content(parser: Multipart(boundary: boundary), isAdmitted: isAdmitted))
    self.folder = folder
    self.settings = settings
    self.isRightToken = isRightToken
  }

  /// Takes the next bytes, on a thread that may wait for the disk.
  ///
  /// - Throws: ``Refusal``, ``Multipart/Fault``, and what writing throws.
  func feed(_ bytes: [UInt8]) throws {
    try content.withLock { content in
      // Taken out, so that its buffer has one owner and is not copied.
      var parser = Multipart(boundary: "-")
      swap(&parser, &content.parser)
      defer { swap(&parser, &content.parser) }
      try parser.feed(bytes) { try take($0, &content) }
    }
  }

  private func take(_ event: Multipart.Event, _ content: inout Content) throws {
    switch event {
    case .begin(let header):
      guard content.isAdmitted || header.name == "form_token" else { throw Refusal.forged }
      content.part = header
      content.text = []
      // A second file of data is one too many; a browser sends an empty one where none was chosen.
      if header.name == "file", header.fileName != nil {
        guard content.file == nil else { throw Refusal.unreadable }
        content.file = try folder.begin()
        content.fileName = header.fileName ?? ""
      }
    case .content(let bytes):
      if let file = content.file, content.part?.name == "file" {
        try file.write(bytes)
      } else {
        content.textSize += bytes.count
        guard content.textSize <= settings.mostText else { throw Refusal.tooLarge }
        content.text += bytes
      }
    case .end: try end(&content)
    }
  }

  private func end(_ content: inout Content) throws {
    guard let part = content.part else { return }
    content.part = nil
    if part.name == "file", let file = content.file {
      try file.close()
      if file.size == 0, content.fileName.isEmpty {
        file.discard()
        content.file = nil
      }
      return
    }
    guard let text = String(validating: content.text, as: UTF8.self), !text.unicodeScalars.contains("\0") else {
      throw Refusal.unreadable
    }
    if part.name == "form_token", !content.isAdmitted {
      guard isRightToken(text) else { throw Refusal.forged }
      content.isAdmitted = true
    } else if part.fileName != nil {
      if !text.isEmpty { content.document = text }
    } else {
      content.fields.append((part.name, text))
    }
  }

  /// Ends the form.
  ///
  /// - Throws: ``Multipart/Fault/malformed`` where it was cut off.
  func finish() throws -> (form: Form, file: ReceivedFile?, document: String?) {
    try content.withLock { content in
      try content.parser.finish()
      guard content.isAdmitted else { throw Refusal.forged }
      let file = content.file.map { ReceivedFile(name: $0.name, sentName: content.fileName, size: $0.size) }
      // From here on the file is the caller's.
      content.file = nil
      return (Form(content.fields), file, content.document)
    }
  }

  /// Removes what has come of a form that does not end well.
  func discard() {
    content.withLock { content in
      content.file?.discard()
      content.file = nil
    }
  }
}

/// A file that has come whole.
struct ReceivedFile: Sendable {
  /// In the folder of uploads.
  let name: String
  /// As its sender calls it.
  let sentName: String
  let size: Int64
}
