import Alignment
import Delivery
import Foundation
import Persistence
import Testing
import Web
import Workspace

/// Alerts on their way out of the machine: words in the reader's language, and a real mail server.
@Suite struct `Alerts that leave the machine` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A Python that has aiosmtpd; `scripts/mail-python` makes one.
  static let python: String? = {
    let made = folder.deletingLastPathComponent().appendingPathComponent(".build/mail-python/bin/python").path
    let named = ProcessInfo.processInfo.environment["ACCORD_TEST_PYTHON"]
    return [named, made, "/usr/bin/python3"].compactMap { $0 }.first { path in
      guard FileManager.default.isExecutableFile(atPath: path) else { return false }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = ["-c", "import aiosmtpd"]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }()

  private func site(_ server: TestServer, port: Int = 9) throws -> Site {
    var settings = TestServer.settings
    settings.baseURL = "https://accord.acme.example/"
    settings.delivery = DeliverySettings(
      server: try MailServer("smtp://localhost:\(port)"), sender: MailAddress("accord@acme.example"))
    return try Site(server.workspace, settings: settings)
  }

  @Test(
    .enabled(if: python != nil, "needs python3 with aiosmtpd: scripts/mail-python makes one"),
    arguments: [
      ("en", "looked at /pricing", "All alerts"), ("it", "ha guardato /pricing", "Tutti gli avvisi"),
      ("fr", "a consulté /pricing", "Toutes les alertes"), ("ro", "a vizitat /pricing", "Toate alertele"),
    ])
  func `a lead that looks at the prices is mailed to whose it is, once, in their language`(
    language: String, sentence: String, all: String
  ) async throws {
    let python = try #require(Self.python)
    try await TestServer.run { server in
      let now = Site.now()
      let grant = try server.workspace.testAdministrator(now: now)
      try server.workspace.setPreference(language: language, theme: nil, of: grant.session.person)
      try AlertPagesFixture.fill(server.workspace)
      let kept = server.folder.appending(path: "mails")
      try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: python)
      process.arguments = ["-B", Self.folder.appendingPathComponent("Delivery/smtp_server.py").path, kept.path]
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      defer {
        try? input.fileHandleForWriting.close()
        process.terminate()
      }
      var line = Data()
      while line.last != 10, let more = try output.fileHandleForReading.read(upToCount: 1), !more.isEmpty {
        line += more
      }
      let port = try #require(
        String(decoding: line, as: UTF8.self).split(whereSeparator: { " \n".contains($0) }).last.flatMap { Int($0) })
      let site = try site(server, port: port)
      let later = now.adding(milliseconds: 2 * Instant.minute)
      for _ in 0..<2 {
        _ = try server.workspace.makeAlerts(now: now, writer: site.alertWriter)
        _ = try server.workspace.sendAlertMails(now: later, writer: site.alertWriter)
        try server.workspace.drain(.mail, by: site.settings.delivery, clock: { later })
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: kept.path)
      #expect(names.count == 1)
      let name = try #require(names.first)
      let mail = String(decoding: try Data(contentsOf: kept.appending(path: name)), as: UTF8.self)
      let plain = Self.decoded(mail)
      #expect(plain.contains("ada@example.org") && plain.contains(sentence) && plain.contains(all))
      #expect(plain.contains("https://accord.acme.example/contacts/1") && plain.contains("text/html"))
      #expect(plain.contains("Marta &lt;b&gt;Vezzoli") && !plain.contains("<b>Vezzoli</a>"))
    }
  }

  /// Quoted-printable undone, line by line.
  private static func decoded(_ mail: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(mail.replacingOccurrences(of: "=\r\n", with: "").replacingOccurrences(of: "=\n", with: "").utf8)[
      ...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), rest.count > 1,
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

  @Test func `words to Slack are JSON that cannot say anything else`() async throws {
    try await TestServer.run { server in
      let admin = Person(id: 1, name: "Ada Admin", roles: [.administrator])
      var form = AlertRuleForm()
      form.occasion = "page"
      form.pattern = "/pricing*"
      form.hookForm = "slack"
      form.hookAddress = "https://hooks.example/T1"
      form.hookLanguage = "fr"
      _ = try server.workspace.addAlertRule(form, by: admin, now: Site.now())
      try AlertPagesFixture.fill(server.workspace)
      _ = try server.workspace.makeAlerts(now: Site.now(), writer: try site(server).alertWriter)
      let content = try server.workspace.storage.read {
        try $0.row("SELECT content FROM outbox WHERE kind = 'hook'")?.text(0)
      }
      let text = try #require(content)
      let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String]
      #expect(
        json == [
          "text": "<https://accord.acme.example/contacts/1|Marta &lt;b&gt;Vezzoli a consulté /pricing>"
        ])
    }
  }
}

/// A lead of the administrator's that looks at the prices now.
enum AlertPagesFixture {
  static func fill(_ workspace: OpenWorkspace) throws {
    let now = Site.now()
    _ = try workspace.createContact(
      ContactForm(profile: ContactProfile(name: "Marta <b>Vezzoli", email: "marta@x.test"), ownerId: 1),
      by: RecordPages.ada, now: now)
    try `Alerts in the pages`.touch(workspace, "m1", page: "/pricing", now: now)
  }
}
