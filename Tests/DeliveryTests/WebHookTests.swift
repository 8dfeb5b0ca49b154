import Delivery
import Foundation
import Testing

/// Against a server of Python's own library, in a process of its own.
@Suite(.enabled(if: Servers.python != nil, "needs python3"), .serialized) struct `A web hook` {
  let place: Place
  let server: Server

  init() throws {
    place = try Place()
    server = try Server(try #require(Servers.python), "hook_server.py", [place.folder.path])
  }

  private func hook(_ path: String, host: String = "127.0.0.1", reach: WebHook.Reach = .anywhere) -> WebHook {
    var hook = WebHook(
      "http://\(host):\(server.port)\(path)", body: Array("{\"a\":\"è\"}".utf8),
      headers: [("Accord-Delivery", "17.abc")])
    hook.reach = reach
    return hook
  }

  @Test func `posts its document once`() throws {
    let result = hook("/in?key=1").post()
    #expect(result == DeliveryResult(.delivered, .answered, code: 200, text: "seen"))
    let kept = try place.kept(".http")
    #expect(kept.count == 1)
    #expect(kept[0].hasPrefix("POST /in?key=1\r\n"))
    #expect(kept[0].contains("Content-Type: application/json\n") && kept[0].contains("Accord-Delivery: 17.abc\n"))
    #expect(kept[0].hasSuffix("{\"a\":\"è\"}"))
  }

  @Test(arguments: [
    (204, DeliveryResult.Verdict.delivered), (400, .refused), (401, .refused), (404, .refused), (410, .refused),
    (408, .later), (425, .later), (429, .later), (500, .later), (502, .later), (503, .later),
  ])
  func `is judged by its answer`(status: Int, verdict: DeliveryResult.Verdict) {
    let result = hook("/status/\(status)").post()
    #expect(result.verdict == verdict && result.code == status)
  }

  @Test func `does not follow a redirect, and so reaches nothing inside by one`() throws {
    let result = hook("/redirect/\(server.port)").post()
    #expect(result.verdict == .refused && result.reason == .redirect)
    #expect(try place.kept(".http").count == 1)
  }

  @Test func `gives up on one that hangs`() {
    var hook = hook("/hang")
    hook.patience = 1
    #expect(hook.post() == DeliveryResult(.later, .timeOut))
  }

  @Test func `is not held by an answer without end`() {
    #expect(hook("/long").post().verdict == .delivered)
  }

  @Test(arguments: [
    "127.0.0.1", "localhost", "[::1]", "0.0.0.0", "127.1", "0x7f000001", "2130706433", "[::ffff:127.0.0.1]",
  ])
  func `does not go inside, however the address is written`(host: String) throws {
    let result = hook("/in", host: host, reach: .outside).post()
    #expect(result == DeliveryResult(.refused, .privateAddress))
    #expect(try place.kept(".http").isEmpty)
  }

  @Test(arguments: [
    "127.0.0.1", "::1", "::ffff:127.0.0.1", "10.0.0.1", "169.254.169.254", "fd00:ec2::254", "fe80::1", "100.64.0.1",
    "203.0.113.9,127.0.0.1",
  ])
  func `does not go inside by a name that leads there`(address: String) throws {
    var hook = hook("/in", host: "hooks.acme.example", reach: .outside)
    hook.resolved = ["hooks.acme.example:\(server.port):\(address)"]
    #expect(hook.post() == DeliveryResult(.refused, .privateAddress))
    #expect(try place.kept(".http").isEmpty)
  }

  @Test func `goes inside where the firm wants it`() throws {
    var hook = hook("/in", host: "hooks.acme.example")
    hook.resolved = ["hooks.acme.example:\(server.port):127.0.0.1"]
    #expect(hook.post().verdict == .delivered)
  }

  @Test(arguments: [
    "", "acme", "ftp://acme.example", "file:///etc/passwd", "http://", "http://u:p@acme.example/", "http://a b/",
    "http://a\r\nb/", "gopher://127.0.0.1:25/_HELO",
  ])
  func `is refused where its address is none`(text: String) {
    #expect(!WebHook.isAddress(text))
    #expect(WebHook(text, body: []).post() == DeliveryResult(.refused, .badAddress))
  }

  @Test func `carries no header that holds a second one`() throws {
    var hook = WebHook(
      "http://127.0.0.1:\(server.port)/in", body: [], headers: [("A", "b\r\nEvil: yes"), ("Good", "yes")])
    hook.reach = .anywhere
    #expect(hook.post().verdict == .delivered)
    let kept = try place.kept(".http")[0]
    #expect(kept.contains("Good: yes") && !kept.contains("Evil"))
  }
}
