import CCurl

/// An address of the web or of a mail server, taken apart as libcurl itself does, so that both read the same.
struct URLParts {
  let scheme: String
  /// As a name or address; IPv6 in brackets.
  let host: String
  let port: Int?
  let user: String?
  let password: String?
  let query: String?
  /// The whole, made anew.
  let text: String

  /// `nil` for what is no absolute address with a host, holds blanks or controls, or is longer than 2,000 bytes.
  init?(_ text: String) {
    guard text.utf8.count <= 2_000, text.utf8.allSatisfy({ $0 > 32 && $0 != 127 }), text.contains("://"),
      let url = unsafe curl_url()
    else { return nil }
    defer { unsafe curl_url_cleanup(url) }
    guard unsafe curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK else { return nil }
    func part(_ part: CURLUPart, isDecoded: Bool = false) -> String? {
      var found: UnsafeMutablePointer<CChar>?
      guard unsafe curl_url_get(url, part, &found, isDecoded ? UInt32(CURLU_URLDECODE) : 0) == CURLUE_OK,
        let found = unsafe found
      else { return nil }
      defer { unsafe curl_free(found) }
      return unsafe String(cString: found)
    }
    guard let scheme = part(CURLUPART_SCHEME), let host = part(CURLUPART_HOST), !host.isEmpty,
      let whole = part(CURLUPART_URL)
    else { return nil }
    self.scheme = scheme.lowercased()
    self.host = host
    port = part(CURLUPART_PORT).flatMap { Int($0) }
    user = part(CURLUPART_USER, isDecoded: true)
    password = part(CURLUPART_PASSWORD, isDecoded: true)
    query = part(CURLUPART_QUERY)
    self.text = whole
  }

  /// Names and values of the query, decoded; a name without a value has an empty one.
  var options: [(name: String, value: String)] {
    (query ?? "").split(separator: "&").map { pair in
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(sides[0]), sides.count > 1 ? Self.decoded(sides[1]) : "")
    }
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count > 1,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
