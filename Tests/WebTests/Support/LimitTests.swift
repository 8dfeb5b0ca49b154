import Foundation
import Testing
import Web

@Suite struct `Connections that hold the server up` {
  @Test func `are ended where headers or a form's body do not come in time`() async throws {
    var settings = TestServer.settings
    settings.headerPatience = 1
    settings.bodyPatience = .seconds(1)
    try await TestServer.run(settings: settings) { server in
      let silent = try await RawClient(port: server.port)
      await silent.send("GET / HTTP/1.1\r\nHost: loc")
      #expect(await silent.answer() == "")
      await silent.close()
      let slow = try await RawClient(port: server.port)
      await slow.send(
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n\r\nemail=")
      #expect(await slow.answer().hasPrefix("HTTP/1.1 408"))
      await slow.close()
      // One whose headers came in time may stay.
      let kept = try await RawClient(port: server.port)
      await kept.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(await kept.answer().hasPrefix("HTTP/1.1 200"))
      try await Task.sleep(for: .milliseconds(1_500))
      await kept.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
      var again = ""
      while again.isEmpty || !again.contains("HTTP/1.1") {
        let next = await kept.answer()
        if next.isEmpty { break }
        again += next
      }
      #expect(again.contains("HTTP/1.1 200"))
      await kept.close()
    }
  }

  @Test func `wait where there are as many as there may be`() async throws {
    var settings = TestServer.settings
    settings.mostConnections = 2
    try await TestServer.run(settings: settings) { server in
      let hello = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let (one, two) = (try await RawClient(port: server.port), try await RawClient(port: server.port))
      for client in [one, two] {
        await client.send(hello)
        #expect(await client.answer().hasPrefix("HTTP/1.1 200"))
      }
      // The system takes the connection; the server answers it once another has gone.
      let third = try await RawClient(port: server.port)
      await third.send(hello)
      async let answer = third.answer()
      try await Task.sleep(for: .milliseconds(300))
      await one.close()
      #expect(await answer.hasPrefix("HTTP/1.1 200"))
      for client in [two, third] { await client.close() }
    }
  }
}
