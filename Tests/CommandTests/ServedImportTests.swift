import Foundation
import Testing

/// The server killed with signal 9 in the middle of an import that somebody asked for in the browser.
@Suite struct `An import by upload` {
  static let people = 500
  static let touches = 120_000

  @Test(arguments: [SIGKILL, SIGTERM])
  func `goes on after the server was killed or told to stop, as if it had never been`(signal: Int32) throws {
    let desk = try Desk()
    try desk.makeWorkspace()
    let contacts = Self.contacts()
    let touches = Self.touchRows()
    try desk.write(contacts, to: "contacts.csv")
    try desk.write(touches, to: "touches.csv")
    #expect(try desk.accord("import", "contacts", "contacts.csv", "--history").code == 0)

    var server = try ServedDesk(desk)
    try server.setUp()
    let place = try server.upload(touches, kind: "touches", named: "touches.csv")
    try server.ask(place)
    try server.until(place) { $0.contains("<progress") && $0.contains("rows,") }
    let begun = Date()
    kill(server.process.processIdentifier, signal)
    server.process.waitUntilExit()
    #expect(Date().timeIntervalSince(begun) < 20)
    if signal == SIGTERM { #expect(server.process.terminationStatus == 0) }
    let doctor = try desk.accord("doctor")
    #expect(doctor.code == 0, "\(doctor.output)\(doctor.errors)")

    let cookie = server.cookie
    server = try ServedDesk(desk)
    server.cookie = cookie
    try server.until(place) { $0.contains("is-kept") }
    let page = try server.get(place)
    #expect(page.contains("<b>120,000</b><span>Rows</span>"), "\(page.prefix(6_000))")
    server.process.terminate()
    server.process.waitUntilExit()
    #expect(server.process.terminationStatus == 0)

    #expect(try desk.accord("doctor").code == 0)
    let after = try desk.accord("report", "attribution", "--conversion", "lead", "--by", "source", "--format", "csv")
    let clean = try Desk()
    try clean.makeWorkspace()
    for (kind, text) in [("contacts", contacts), ("touches", touches)] {
      try clean.write(text, to: "\(kind).csv")
      #expect(try clean.accord("import", kind, "\(kind).csv", "--history").code == 0)
    }
    let reference = try clean.accord(
      "report", "attribution", "--conversion", "lead", "--by", "source", "--format", "csv")
    #expect(after.output == reference.output)
    #expect(reference.output.split(whereSeparator: \.isNewline).count > 5)
  }

  private static func contacts() -> String {
    var text = "id,name,lead_at\n"
    for person in 1...people { text += "c\(person),Person \(person),2026-02-03\n" }
    return text
  }

  private static func touchRows() -> String {
    var rows = "message_id,contact_id,at,kind,channel,source\n"
    for row in 1...touches {
      let day = row % 28 + 1
      rows +=
        "m\(row),c\(row &* 7_919 % people + 1),2026-01-\(day < 10 ? "0" : "")\(day)T10:\(10 + row % 50):00Z,page-view,"
      rows += "email,source \(row % 11)\n"
    }
    return rows
  }
}
