import Alignment
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import Workspace

/// Server-sent events for an open page: what changed, and a comment each 15 seconds so that proxies keep the line.
struct EventStream {
  let site: Site

  func response(to request: Request, session: Session) -> Response {
    let last = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }.flatMap { Int($0) }
    let feed = site.changes.listen(person: session.person.id.rawValue, after: last)
    let body = ResponseBody { writer in
      try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
      for try await event in feed.cancelOnGracefulShutdown() {
        try await writer.write(ByteBuffer(string: event.text))
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
  }
}

extension ChangeFeed.Event {
  /// As the HTML Standard's event streams have it; a pulse is a comment.
  fileprivate var text: String {
    number == 0 ? ": still here\n\n" : "id: \(number)\nevent: \(name)\ndata: \(data)\n\n"
  }
}
