import Alignment
import Foundation
import Reports
import SQLiteDriver
import Testing
import Web
import Wire
import Workspace

/// The public data set where it is there, else a few made-up rows in the same shape.
private struct Olist {
  let folder: String
  let isWhole: Bool
  let files: [(kind: ImportKind, file: String, mapping: String)]

  private static let kinds: [(kind: ImportKind, public: String, mapping: String)] = [
    (.contacts, "olist_marketing_qualified_leads_dataset.csv", "olist-mqls"),
    (.deals, "olist_closed_deals_dataset.csv", "olist-deals"),
    (.deals, "derived_seller_performance_delivered.csv", "olist-revenue"),
  ]

  static let root = #filePath.components(separatedBy: "Tests/WebTests")[0]
  static let small = Olist(
    folder: root + "Tests/WorkspaceTests/Fixtures/", isWhole: false,
    files: kinds.map { ($0.kind, $0.mapping + ".csv", $0.mapping) })
  static let whole = ProcessInfo.processInfo.environment["ACCORD_TEST_DATA"].map {
    Olist(folder: $0 + "/olist/", isWhole: true, files: kinds.map { ($0.kind, $0.public, $0.mapping) })
  }
}

@Suite struct `Olist through the upload page` {
  @Test func `gives the same figures as the command line`() async throws { try await compare(.small) }

  @Test(.enabled(if: Olist.whole != nil, "set ACCORD_TEST_DATA to the folder of the public data sets"))
  func `gives the same figures as the command line in the whole data set`() async throws {
    try await compare(try #require(Olist.whole))
  }

  private func compare(_ data: Olist) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "accord-olist-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let typed = try workspace(in: folder, "typed.sqlite")
    for part in data.files {
      let document = try String(contentsOfFile: Olist.root + "Documents/examples/\(part.mapping).yaml", encoding: .utf8)
      _ = try typed.importFile(
        ImportRequest(kind: part.kind, path: data.folder + part.file, mapping: try Mapping(yaml: Array(document.utf8))),
        now: Site.now()
      ) { _ in }
    }
    let now = Site.now().adding(days: 1)
    let expected = try figures(of: typed, now: now)

    let clicked = try workspace(in: folder, "clicked.sqlite")
    try await TestServer.serving(clicked, TestServer.settings, folder) { server in
      let ada = try await server.signedIn(.operations)
      for part in data.files {
        let text = try String(contentsOfFile: data.folder + part.file, encoding: .utf8)
        let page = try await ada.importFile(
          text, named: part.file,
          [("kind", part.kind.rawValue), ("mapping", "example:\(part.mapping)"), ("history", "")])
        #expect(try await ada.get(page).text.contains(part.file))
      }
      let runs = try server.workspace.importRuns(limit: 9, by: server.admin)
      #expect(runs.map(\.state) == [.done, .done, .done])
      let people = try #require(runs.last).new
      #expect(data.isWhole ? people == 8_000 : people > 5)
      let found = try figures(of: server.workspace, now: now)
      for (name, text) in expected { #expect(found[name] == text, "\(name)") }
      if data.isWhole { #expect(expected["conversions"]?.contains("842") == true) }
      // Once more changes nothing.
      _ = try await ada.importFile(
        String(contentsOfFile: data.folder + data.files[0].file, encoding: .utf8), named: data.files[0].file,
        [("kind", "contacts"), ("mapping", "example:olist-mqls"), ("history", "")])
      #expect(try server.workspace.importRuns(limit: 1, by: server.admin).first?.same == people)
    }
  }

  /// Changing a choice back and forth leaves what the document said.
  @Test func `keeps its mapping through the form`() async throws {
    let data = Olist.whole ?? .small
    try await TestServer.run { server in
      let ada = try await server.signedIn(.operations)
      let text = try String(contentsOfFile: data.folder + data.files[1].file, encoding: .utf8)
      let sent = try await ada.upload(
        text, [("kind", "deals"), ("mapping", "example:olist-deals"), ("history", "")])
      let place = try #require(sent.location)
      let before = try await ada.get(place + "/mapping.yaml").text
      let options = [
        ("source", "olist"), ("date", "yyyy-MM-dd HH:mm:ss"), ("decimal", "."), ("zone", "America/Sao_Paulo"),
        ("currency", "BRL"), ("separator", ""), ("encoding", ""), ("history", ""),
      ]
      // lead_type is the seventh column: away and back again.
      #expect(try await ada.post(place, options + [("revision", "1"), ("c6", "")]).status == 303)
      let without = try await ada.get(place + "/mapping.yaml").text
      #expect(!without.contains("property lead_type:"))
      #expect(without.contains("make: true"))
      #expect(try await ada.post(place, options + [("revision", "2"), ("c6", "property:lead_type")]).status == 303)
      let after = try await ada.get(place + "/mapping.yaml").text
      let lines = { (text: String) in Set(text.split(separator: "\n").map(String.init)) }
      #expect(lines(try Mapping(yaml: Array(before.utf8)).document) == lines(after))
    }
  }

  private func workspace(in folder: URL, _ name: String) throws -> OpenWorkspace {
    let storage = try SQLiteStorage.open(path: folder.appending(path: name).path, create: true)
    let currency = try #require(Currency("BRL"))
    return try OpenWorkspace.create(
      in: storage, settings: WorkspaceSettings(name: "Olist", zoneName: "America/Sao_Paulo", currency: currency),
      administrator: "Ada Admin", now: Site.now())
  }

  private func figures(of workspace: OpenWorkspace, now: Instant) throws -> [String: String] {
    let desk = ReportDesk(try workspace.index(now: now))
    var texts: [String: String] = [:]
    for name in [ReportRequest.Name.funnel, .conversions, .attribution, .marketing, .sales, .paths, .velocity] {
      var request = ReportRequest(name)
      request.question.dimension = .channel
      texts[name.rawValue] = try desk.sheet(for: request).text(as: .json)
    }
    return texts
  }
}
