import Alignment
import Foundation

/// The three files of a data set, in a folder.
struct DataFiles: Sendable {
  let folder: URL
  /// What was written, for the table of results.
  let counts: Counts

  struct Counts: Sendable {
    var contacts = 0
    var touches = 0
    var deals = 0
    var won = 0
  }

  var contacts: URL { folder.appending(path: "contacts.csv") }
  var touches: URL { folder.appending(path: "touches.csv") }
  var deals: URL { folder.appending(path: "deals.csv") }

  /// Writes the files: contacts and deals by number, touches in order of time, as exports come.
  init(_ data: BenchmarkData, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.folder = folder
    var counts = Counts()
    var days = DayTexts()
    var touches: [GeneratedTouch] = []
    touches.reserveCapacity(data.contacts * 10 + 1_000)

    var contactFile = try RowFile(
      folder.appending(path: "contacts.csv"), header: "id,email,name,country,persona,created_at,lead_at,mql_at")
    var dealFile = try RowFile(
      folder.appending(path: "deals.csv"), header: "id,contact_id,amount,currency,outcome,created_at,closed_at")
    let countries = BenchmarkData.countries.map { Array($0.utf8) }
    let personas = BenchmarkData.personas.map { Array($0.utf8) }
    for number in data.firstContact..<data.firstContact + data.contacts {
      let contact = data.tell(number, into: &touches)
      contactFile.cell(number: number)
      contactFile.cell(Array("person\(number)@example.org".utf8))
      contactFile.cell("Person ", number: number)
      contactFile.cell(countries[number % countries.count])
      contactFile.cell(personas[number / 3 % personas.count])
      contactFile.cell(instant: contact.createdAt, &days)
      contactFile.cell(instant: contact.leadAt, &days)
      contactFile.cell(instant: contact.mqlAt, &days)
      try contactFile.endRow()
      counts.contacts += 1
      guard let deal = contact.deal else { continue }
      dealFile.cell("d", number: number)
      dealFile.cell(number: number)
      dealFile.cell(hundredths: deal.amount)
      dealFile.cell(Array("EUR".utf8))
      dealFile.cell(Array((deal.isWon ? "won" : "lost").utf8))
      dealFile.cell(instant: deal.createdAt, &days)
      dealFile.cell(instant: deal.closedAt, &days)
      try dealFile.endRow()
      counts.deals += 1
      counts.won += deal.isWon ? 1 : 0
    }
    try contactFile.close()
    try dealFile.close()

    touches.sort { ($0.at, $0.contact) < ($1.at, $1.contact) }
    counts.touches = touches.count
    self.counts = counts
    try Self.write(touches, of: data, to: folder.appending(path: "touches.csv"), &days)
  }

  private static func write(
    _ touches: [GeneratedTouch], of data: BenchmarkData, to url: URL, _ days: inout DayTexts
  ) throws {
    var file = try RowFile(url, header: "message_id,contact_id,at,kind,channel,source,campaign,content,side")
    let channels = BenchmarkData.channels.map { Array($0.name.utf8) }
    let kinds = TouchKind.allCases.map { Array($0.name.utf8) }
    let sides = Side.allCases.map { Array($0.name.utf8) }
    for (number, touch) in touches.enumerated() {
      file.cell("m", number: data.firstMessage + number)
      file.cell(number: data.owner(of: touch))
      file.cell(instant: touch.at, &days)
      file.cell(kinds[Int(touch.kind.rawValue)])
      file.cell(channels[Int(touch.channel)])
      file.cell("source ", number: Int(touch.source))
      file.cell("campaign ", number: Int(touch.campaign))
      file.cell("content ", number: Int(touch.content))
      file.cell(sides[Int(touch.side.rawValue)])
      try file.endRow()
    }
    try file.close()
  }
}
