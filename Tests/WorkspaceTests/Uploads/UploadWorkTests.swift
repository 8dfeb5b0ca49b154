import Alignment
import Foundation
import Reports
import Testing
import Wire
import Workspace

@Suite struct `An upload` {
  let place: TemporaryWorkspace
  let ada = Person(id: ID(1), name: "Ada", roles: [.administrator])

  init() throws { place = try TemporaryWorkspace() }

  private func hand(_ text: String, _ kind: ImportKind = .contacts, mapping: String? = nil) throws -> Upload {
    let file = try place.workspace.uploadFolder.begin()
    try file.write(text.utf8)
    try file.close()
    return try place.workspace.addUpload(
      NewUpload(
        file: file.name, fileName: "people.csv", size: file.size, kind: kind, origin: .form, mapping: mapping,
        isHistory: true), by: ada, now: TemporaryWorkspace.now)
  }

  private func check(_ upload: Upload) throws -> UploadCheck {
    try place.workspace.check(upload, now: TemporaryWorkspace.now) { _ in }
  }

  private struct Enough: Error {}

  @Test func `is tried without writing anything`() throws {
    let upload = try hand("id,email\n1,a@x.org\n2,b@x.org\n2,c@x.org\n3,nonsense\n")
    let check = try check(upload)
    #expect(check.rows == 4 && check.outcome.new == 2 && check.refused == 2)
    #expect(check.refusals.map(\.code) == ["duplicate-id", "bad-email"])
    #expect(check.tried == nil)
    #expect(try place.workspace.imports().isEmpty)
    #expect(try place.workspace.index(now: TemporaryWorkspace.now).contacts.count == 0)
  }

  @Test func `that is large is tried in part, and read to its end`() throws {
    var text = "id,email,note\n"
    let note = String(repeating: "x", count: 200)
    for row in 1...15_000 { text += "\(row),p\(row)@x.org,\(note)\n" }
    text += "15001,nonsense,\(note)\n1,again@x.org,\(note)\n"
    let upload = try hand(text)
    #expect(upload.size > UploadCheck.triedBytes)
    let check = try check(upload)
    #expect(check.rows == 15_002)
    let tried = try #require(check.tried)
    #expect(tried > 5_000 && tried < 15_000)
    #expect(check.outcome.new == tried)
    // The second row of an id is known only to the try, which did not come so far.
    #expect(check.refusals.map(\.line) == [15_002])
    let left = try FileManager.default.contentsOfDirectory(atPath: place.workspace.uploadFolder.path)
    #expect(left.count == 1)
  }

  @Test func `goes on where its import was cut off`() throws {
    var text = "id,email\n"
    for row in 1...400_000 { text += "\(row),p\(row)@example.org\n" }
    let upload = try hand(text)
    let workspace = place.workspace
    try workspace.askImport(of: upload.id, revision: 1, by: ada, now: TemporaryWorkspace.now)
    var seen = 0
    #expect(throws: Enough.self) {
      try workspace.importUpload(workspace.uploadsToImport()[0], now: TemporaryWorkspace.now) { progress in
        seen = progress.rows
        if progress.rows > 0 { throw Enough() }
      }
    }
    #expect(seen > 0 && seen < 400_000)
    let waiting = try #require(try workspace.uploadsToImport().first)
    #expect(waiting.state == .running)
    let number = try #require(waiting.importId)
    #expect(try workspace.importRun(number, by: ada)?.state == .running)
    #expect(try workspace.importUpload(waiting, now: TemporaryWorkspace.now) { _ in })
    let done = try workspace.upload(upload.id, by: ada)
    #expect(done.state == .done && done.importId == number)
    let run = try #require(try workspace.importRun(number, by: ada))
    #expect(run.rows == 400_000 && run.new == 400_000 && run.state == .done)
    // Once more, as after a process that ended just before it could say so: nothing happens.
    #expect(try workspace.importUpload(done, now: TemporaryWorkspace.now) { _ in })
    #expect(try workspace.imports().count == 1)
  }

  @Test func `whose file is gone or wrong says so, and lets the next one come`() throws {
    let workspace = place.workspace
    let gone = try hand("id,email\n1,a@x.org\n")
    try workspace.askImport(of: gone.id, revision: 1, by: ada, now: TemporaryWorkspace.now)
    workspace.uploadFolder.clean(keeping: [], before: .distantFuture)
    let wrong = try hand(
      "id,email\n1,a@x.org\n", mapping: "kind: contacts\nsource: crm\nid: id\nfields: {email: Nowhere}\n")
    try workspace.askImport(of: wrong.id, revision: 1, by: ada, now: TemporaryWorkspace.now)
    for upload in try workspace.uploadsToImport() {
      #expect(try workspace.importUpload(upload, now: TemporaryWorkspace.now) { _ in })
    }
    #expect(try workspace.upload(gone.id, by: ada).fault?.code == "missing-file")
    #expect(try workspace.upload(wrong.id, by: ada).fault?.code == "missing-column")
    #expect(try workspace.uploadsToImport().isEmpty)
  }

  @Test func `belongs to whom may import its kind`() throws {
    let members = try hand("id,name\n1,Eve\n", .members)
    let grace = Person(id: ID(2), name: "Grace", roles: [.operations])
    #expect(throws: PeopleError.notAllowed(.managePeople)) { try place.workspace.upload(members.id, by: grace) }
    #expect(try place.workspace.uploads(by: grace).isEmpty)
    let rep = Person(id: ID(3), name: "Rep", roles: [.rep])
    #expect(throws: PeopleError.notAllowed(.importData)) { try place.workspace.uploads(by: rep) }
  }

  @Test(arguments: [
    ("a.csv", "a.csv"), ("../../etc/passwd", "passwd"), ("C:\\Users\\ada\\b.csv", "b.csv"), ("", "upload.csv"),
    ("a\u{0}b\u{202E}fdp.csv", "abfdp.csv"), ("/", "upload.csv"),
  ])
  func `is called as it was, without its path`(sent: String, kept: String) throws {
    let file = try place.workspace.uploadFolder.begin()
    try file.write("id\n1\n".utf8)
    try file.close()
    let upload = try place.workspace.addUpload(
      NewUpload(
        file: file.name, fileName: sent, size: 5, kind: .contacts, origin: .form, mapping: nil, isHistory: nil),
      by: ada, now: TemporaryWorkspace.now)
    #expect(upload.fileName == kept)
  }
}

@Suite struct `The board of imports` {
  private func upload(_ place: TemporaryWorkspace) throws -> Upload {
    let file = try place.workspace.uploadFolder.begin()
    try file.write("id\n1\n".utf8)
    try file.close()
    return try place.workspace.addUpload(
      NewUpload(
        file: file.name, fileName: "x.csv", size: 5, kind: .contacts, origin: .form, mapping: nil, isHistory: nil),
      by: Person(id: ID(1), name: "Ada", roles: [.administrator]), now: TemporaryWorkspace.now)
  }

  @Test func `asks for a check once, and forgets it when it is to be made anew`() throws {
    let place = try TemporaryWorkspace()
    let key = ImportBoard.CheckKey(try upload(place))
    let board = ImportBoard()
    #expect(board.nextCheck == nil)
    guard case .waiting = board.check(key) else { return #expect(Bool(false), "it waits at first") }
    _ = board.check(key)
    #expect(board.nextCheck == key)
    board.set(.failed(CancellationError()), for: key)
    #expect(board.nextCheck == nil)
    guard case .failed = board.check(key) else { return #expect(Bool(false), "what was found stays") }
    board.forget(key)
    _ = board.check(key)
    #expect(board.nextCheck == key)
  }

  @Test func `tells how fast an import is and how long it takes, by what was done now`() {
    let board = ImportBoard()
    func progress(_ rows: Int, _ bytes: Int64) -> ImportProgress {
      ImportProgress(bytesDone: bytes, bytesTotal: 1_000_000, rows: rows, phase: .reading)
    }
    let start = TemporaryWorkspace.now
    // Half was stored before the process was killed, and is passed over.
    board.set(progress(5_000, 0), of: 1, now: start)
    board.set(progress(5_000, 500_000), of: 1, now: start.adding(milliseconds: 1_000))
    #expect(board.run(of: 1)?.rate == nil && board.run(of: 1)?.left == nil)
    board.set(progress(7_000, 700_000), of: 1, now: start.adding(milliseconds: 5_000))
    #expect(board.run(of: 1)?.rate == 500)
    #expect(board.run(of: 1)?.left == 6_000)
    board.end(1)
    #expect(board.run(of: 1) == nil)
  }
}
