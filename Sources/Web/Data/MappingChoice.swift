import Pages
import Wire
import Workspace

/// How somebody wants a file to be read, out of the form.
struct MappingChoice {
  let origin: Upload.Origin
  /// A document; `nil` to make one by the names of the file's columns.
  let mapping: String?

  /// - Throws: ``WireError`` where the choice does not go with the kind, or its document cannot be read.
  init(_ text: String, kind: ImportKind, document: String?) throws {
    if let format = ImportFormat(rawValue: text) {
      guard let known = Mapping.builtIn(format, kind) else {
        throw WireError(
          "no-such-format", "\(format.rawValue) has no built-in mapping of \(kind.rawValue).", field: "mapping")
      }
      origin = .format(format)
      mapping = known.document
    } else if text.hasPrefix("example:") {
      guard let example = ExampleMapping.all.first(where: { $0.name == text.dropFirst(8) }) else {
        throw WireError("unknown-value", "There is no such example.", field: "mapping")
      }
      origin = .example(example.name)
      mapping = example.document
    } else if text == "document" {
      guard let document else {
        throw WireError("missing-document", "Choose the mapping document to upload, or another way.", field: "mapping")
      }
      origin = .document
      mapping = document
    } else {
      origin = .form
      mapping = nil
    }
    if let mapping {
      let read = try Mapping(draft: Array(mapping.utf8))
      guard read.kind == kind else {
        throw WireError(
          "other-kind", "The mapping is for \(read.kind.rawValue), not for \(kind.rawValue).", field: "kind")
      }
    }
  }

  /// Whether the fault is of the mapping rather than of the file.
  func isOfDocument(_ fault: WireError) -> Bool {
    mapping != nil
      && !["binary-file", "utf-16", "empty-file", "no-header", "bad-header", "not-utf-8"].contains(fault.code)
  }
}

/// A mapping document that comes with the program.
struct ExampleMapping {
  /// `olist-deals`.
  let name: String
  /// Its first line of remarks, as it stands.
  let title: String
  let document: String

  static let all: [ExampleMapping] = AssetFile.examples.map { file in
    let name = String(file.path.prefix { $0 != "." })
    let remark = file.text.split(separator: "\n").first { $0.hasPrefix("# ") && !$0.contains("yaml-language-server") }
    let title = remark.map { String($0.dropFirst(2)).trimmed } ?? name
    return ExampleMapping(
      name: name, title: "\(name): \(title.hasSuffix(":") ? String(title.dropLast()) : title)", document: file.text)
  }
}
