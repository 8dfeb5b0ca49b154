import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// What a handler answers, before it is HTTP.
struct Answer: Sendable {
  var status: HTTPResponse.Status = .ok
  var headers: [(HTTPField.Name, String)] = []
  var body: Body = .none

  enum Body: Sendable {
    case none
    case text(String)
    case bytes([UInt8])
    case stream(ResponseBody)
  }

  static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Answer {
    Answer(
      status: status,
      headers: [(.contentType, "text/html; charset=utf-8"), (.cacheControl, "private, no-store")], body: .text(text))
  }

  static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Answer {
    Answer(
      status: status,
      headers: [(.contentType, "application/json"), (.cacheControl, "private, no-store")], body: .text(text))
  }

  /// A file to keep; the name is ours or cleaned.
  static func download(_ text: String, type: String, name: String) -> Answer {
    let safe = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) ? $0 : "_" })
    return Answer(
      headers: [
        (.contentType, type), (.contentDisposition, "attachment; filename=\"\(safe)\""),
        (.cacheControl, "private, no-store"),
      ], body: .text(text))
  }

  /// Elsewhere, read anew: after a form, so that loading again sends nothing twice.
  static func seeOther(_ address: String) -> Answer {
    Answer(status: .seeOther, headers: [(.location, address), (.cacheControl, "no-store")])
  }

  func with(_ name: HTTPField.Name, _ value: String) -> Answer {
    var answer = self
    answer.headers.append((name, value))
    return answer
  }

  var response: Response {
    var fields = HTTPFields()
    for (name, value) in headers { fields.append(HTTPField(name: name, value: value)) }
    switch body {
    case .none: return Response(status: status, headers: fields)
    case .text(let text):
      return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    case .bytes(let bytes):
      return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .stream(let stream): return Response(status: status, headers: fields, body: stream)
    }
  }
}
