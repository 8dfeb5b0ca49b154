/// What a part of multipart/form-data says of itself: the field's name, and of a file what its sender calls it.
package struct PartHeader: Hashable, Sendable {
  package let name: String
  /// `nil` for a field that is no file. The sender's word: shown, never used for a path.
  package let fileName: String?
  package let contentType: String?

  package init(name: String, fileName: String? = nil, contentType: String? = nil) {
    self.name = name
    self.fileName = fileName
    self.contentType = contentType
  }

  /// Reads lines that end in CR LF; `nil` where they name no field, or are encoded in a way that RFC 7578 has done
  /// away with.
  init?(_ lines: ArraySlice<UInt8>) {
    guard let text = String(validating: lines, as: UTF8.self), !text.unicodeScalars.contains("\0") else { return nil }
    var name: String?
    var fileName: String?
    var type: String?
    for line in text.split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":"), line.first != " ", line.first != "\t" else { return nil }
      let value = String(line[line.index(after: colon)...]).trimmed
      switch line[..<colon].lowercased() {
      case "content-disposition":
        let pieces = PartHeader.parameters(of: value)
        guard name == nil, pieces.value.lowercased() == "form-data" else { return nil }
        name = pieces.parameters["name"].map(PartHeader.decoded)
        fileName = pieces.parameters["filename"].map(PartHeader.decoded)
      case "content-type": type = value
      case "content-transfer-encoding":
        guard ["7bit", "8bit", "binary"].contains(value.lowercased()) else { return nil }
      default: break
      }
    }
    guard let name else { return nil }
    self.init(name: name, fileName: fileName, contentType: type)
  }

  /// Browsers write a quote and line ends in a name as %22, %0D and %0A (HTML Standard, multipart/form-data).
  private static func decoded(_ text: String) -> String {
    text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }

  /// `form-data; name="a"; filename="b;c.csv"` as a value and parameters; names in lower case, the first of two stands.
  static func parameters(of text: String) -> (value: String, parameters: [String: String]) {
    var rest = Substring(text)
    let value = String(rest.prefix { $0 != ";" }).trimmed
    rest = rest.dropFirst(rest.prefix { $0 != ";" }.count)
    var found: [String: String] = [:]
    while rest.first == ";" {
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
      let name = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      var text = ""
      if rest.first == "\"" {
        rest = rest.dropFirst()
        while let next = rest.first, next != "\"" {
          rest = rest.dropFirst()
          // A quote or backslash after a backslash is itself; other backslashes are of old browsers' paths.
          if next == "\\", let escaped = rest.first, escaped == "\"" || escaped == "\\" {
            text.append(escaped)
            rest = rest.dropFirst()
          } else {
            text.append(next)
          }
        }
        rest = rest.dropFirst().drop { $0 != ";" }
      } else {
        let plain = rest.prefix { $0 != ";" }
        text = String(plain).trimmed
        rest = rest.dropFirst(plain.count)
      }
      let key = String(name).trimmed.lowercased()
      if found[key] == nil { found[key] = text }
    }
    return (value, found)
  }
}
