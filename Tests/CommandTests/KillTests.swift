import Foundation
import Testing

/// The program killed with signal 9 in the middle of a load: nothing half done, and it goes on where it stopped.
@Suite struct `A load that is killed` {
  let desk: Desk
  static let people = 2_000
  static let touches = 140_000

  init() throws {
    desk = try Desk()
    var contacts = "id,name,lead_at,mql_at\n"
    for person in 1...Self.people {
      contacts += "c\(person),Person \(person),2026-01-02,\(person % 3 == 0 ? "2026-02-03" : "")\n"
    }
    try desk.write(contacts, to: "contacts.csv")
    let channels = ["email", "direct", "paid-search", "organic-search", "referral"]
    var rows = "message_id,contact_id,at,kind,channel,source,content\n"
    for row in 1...Self.touches {
      let person = row &* 7_919 % Self.people + 1
      let day = row % 28 + 1
      rows += "message-\(row),c\(person),2026-01-\(day < 10 ? "0" : "")\(day)T10:\(10 + row % 50):00Z,page-view,"
      rows += "\(channels[row % 5]),source \(row % 11),/a/page/of/some/length/number/\(row % 9)\n"
    }
    try desk.write(rows, to: "touches.csv")
    try desk.write(
      "id,contact_id,amount,outcome,created_at,closed_at\nd1,c3,10.00,won,2026-02-04,2026-03-01\n", to: "deals.csv")
  }

  @Test func `is whole again after the next call, as if it had never been killed`() throws {
    try desk.makeWorkspace()
    #expect(try desk.accord("import", "contacts", "contacts.csv").code == 0)
    var kills = 0
    for delay in [0.05, 0.4, 0.9, 1.6, 2.5, 4] {
      let process = try desk.start("import", "touches", "touches.csv", "--history")
      let end = Date().addingTimeInterval(delay)
      while process.isRunning, Date() < end { usleep(5_000) }
      guard process.isRunning else { break }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      kills += 1
      let doctor = try desk.accord("doctor")
      #expect(doctor.code == 0, "\(doctor.output)\(doctor.errors)")
    }
    #expect(kills > 1)
    let last = try desk.accord("import", "touches", "touches.csv", "--history")
    #expect(last.code == 0, "\(last.errors)")
    #expect(try desk.accord("import", "deals", "deals.csv", "--history").code == 0)
    let after = try desk.accord("report", "attribution", "--model", "linear", "--by", "content", "--format", "csv")
    let again = try desk.accord("import", "touches", "touches.csv", "--history")
    #expect(again.output.contains("140,000 same"), "\(again.output)")

    let clean = try Desk()
    for file in ["contacts.csv", "touches.csv", "deals.csv"] {
      try FileManager.default.copyItem(atPath: desk.path(file), toPath: clean.path(file))
    }
    try clean.makeWorkspace()
    for kind in ["contacts", "touches", "deals"] {
      #expect(try clean.accord("import", kind, "\(kind).csv", "--history").code == 0)
    }
    let reference = try clean.accord(
      "report", "attribution", "--model", "linear", "--by", "content", "--format", "csv")
    #expect(after.output == reference.output)
    #expect(reference.output.split(whereSeparator: \.isNewline).count > 5)
    #expect(try desk.accord("doctor").code == 0)
  }
}
