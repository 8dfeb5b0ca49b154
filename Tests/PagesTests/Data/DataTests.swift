import Alignment
import Foundation
import Pages
import Testing
import Wire

@Suite struct `The words of an import` {
  private static let root = #filePath.components(separatedBy: "Tests/PagesTests")[0]

  /// Codes that stand in the sources in a call such as `RowFault("bad-date"` or `code: "unknown-owner"`.
  private static func codes(_ folders: [String], _ calls: [Regex<(Substring, Substring)>]) throws -> Set<String> {
    var codes: Set<String> = []
    for folder in folders {
      let files = FileManager.default.enumerator(atPath: root + folder)
      while let name = files?.nextObject() as? String {
        guard name.hasSuffix(".swift") else { continue }
        let text = try String(contentsOfFile: root + folder + "/" + name, encoding: .utf8)
        for call in calls { codes.formUnion(text.matches(of: call).map { String($0.1) }) }
      }
    }
    return codes
  }

  @Test func `has every mistake of a row`() throws {
    let codes = try Self.codes(
      ["Sources/Wire/Reading", "Sources/Workspace/Import"],
      [
        /RowFault\(\s*"([a-z0-9-]+)"/, /code: "([a-z0-9-]+)"/, /"(unknown-[a-z-]+)", "/,
      ])
    #expect(codes.count > 25)
    let texts = try Reader.onFixedDay(.english).texts
    // Said of whole files, not of rows.
    for code in codes.subtracting(["unknown-import", "unknown-zone", "unknown-column"]) {
      #expect(texts.has("mistakes.\(code)"), "\(code)")
    }
  }

  @Test func `has every fault of a file or mapping`() throws {
    let codes = try Self.codes(
      ["Sources/Wire"], [/WireError\(\s*"([a-z0-9-]+)"/, /failure\(\s*"([a-z0-9-]+)"/])
    #expect(codes.count > 20)
    let texts = try Reader.onFixedDay(.english).texts
    for code in codes { #expect(texts.has("file-fault.\(code)"), "\(code)") }
  }

  @Test(arguments: Language.allCases) func `has what every column can become`(language: Language) throws {
    let reader = try Reader.onFixedDay(language)
    for kind in ImportKind.allCases {
      #expect(reader.texts.has("data.kind-\(kind.rawValue)"))
      for target in ColumnTarget.choices(of: kind) {
        let words = reader.target(target)
        #expect(!words.contains("columns."), "\(target.key)")
      }
    }
  }

  @Test(arguments: [
    (0, "0\u{202F}B"), (999, "999\u{202F}B"), (1_000, "1.0\u{202F}kB"), (2_147_483_648, "2.1\u{202F}GB"),
    (120_400_000, "120\u{202F}MB"),
  ])
  func `has sizes that people read`(count: Int64, text: String) throws {
    #expect(try Reader.onFixedDay(.english).bytes(count) == text)
  }

  @Test func `says a mistake in the reader's language`() throws {
    let reason = "\"x\" is not a date."
    #expect(try Reader.onFixedDay(.english).mistake("bad-date", reason: reason) == reason)
    #expect(try Reader.onFixedDay(.italian).mistake("bad-date", reason: reason) == "Non è una data nei formati scelti.")
    #expect(try Reader.onFixedDay(.italian).mistake("no-such-code", reason: reason) == reason)
  }
}

@Suite struct `The columns of a file` {
  @Test func `stay on a light page, however many there are`() throws {
    let header = (1...400).map { "Column number \($0) of an export" }
    let text =
      header.joined(separator: ",") + "\n"
      + header.map { _ in String(repeating: "value ", count: 20) }.joined(separator: ",") + "\n"
    let sample = try FileSample(head: Array(text.utf8), isWhole: true, mapping: nil)
    let mapping = Mapping.guessed(.contacts, header: sample.header, source: "upload")
    let reader = try Reader.onFixedDay(.romanian)
    let table = ColumnsTable(sample, mapping: mapping, reader: reader).fields(from: 35)
    #expect((table["columns"] as? [Fields])?.count == 30)
    #expect(table["columnsFirst"] as? String == "30")
    #expect(table["hasEarlier"] as? Bool == true)
    #expect(table["later"] as? String == "60")
    var fields = table
    for key in ["canRead", "isPaged"] { fields[key] = true }
    fields["tabs"] = [Fields]()
    let state = PageState(path: "/data/uploads/1", query: [], calendar: reader.calendar, today: reader.today)
    let frame = Frame(
      title: "data.preview", current: .upload, state: state,
      viewer: Frame.Viewer(name: "Ada", team: .both, roles: [], theme: nil, pages: [.data]), workspace: "Test",
      formToken: "t")
    let html = try Renderer.embedded.get().html(FieldsView("upload", fields), in: frame, for: reader)
    #expect(html.utf8.count < 150_000, "\(html.utf8.count)")
    #expect(html.contains("name=\"c30\""))
  }
}
