import Foundation
import Pages
import Testing

/// Templates and texts as they stand in the sources, so that a fault names its file.
enum PageSources {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  static func files(under name: String, ending: String) throws -> [(name: String, text: String)] {
    let root = folder.appending(path: name)
    let paths = try #require(FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String])
    return try paths.filter { $0.hasSuffix(ending) }.sorted().map {
      ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8))
    }
  }
}

@Suite struct `The interface's files` {
  let renderer: Renderer

  init() throws { renderer = try Renderer(AssetFile.embedded) }

  @Test func `have every text in every language, with the same places for values`() {
    #expect(renderer.texts.faults == [])
    #expect(renderer.texts.keys.count > 100)
  }

  @Test func `show no text of their own`() throws {
    for file in try PageSources.files(under: "Pages/Assets", ending: ".mustache") {
      // What is left without tags, elements and entities is white space and punctuation.
      let words = file.text
        .replacing(/\{\{\$page-class\}\}[^{]*\{\{\/page-class\}\}/, with: " ")
        .replacing(/\{\{\{[^}]*\}\}\}|\{\{[^}]*\}\}/, with: " ")
        .replacing(/<!--[\s\S]*?-->/, with: " ")
        .replacing(/<[^>]*>/, with: " ")
        .replacing(/&[a-z]+;/, with: " ")
      let left = words.matches(of: /[A-Za-zÀ-ž]{2,}/).map { String($0.output) }
      #expect(left == [], "\(file.name) says \(left)")
    }
  }

  @Test func `put no text of their own into attributes that are read aloud or shown`() throws {
    let attribute = /(?:aria-label|title|placeholder|alt)="([^"]*)"/
    for file in try PageSources.files(under: "Pages/Assets", ending: ".mustache") {
      for match in file.text.matches(of: attribute) {
        let own = match.1.replacing(/\{\{[^}]*\}\}/, with: "")
        #expect(own.firstMatch(of: /[A-Za-z]{2,}/) == nil, "\(file.name): \(match.0)")
      }
    }
  }

  @Test func `ask only for texts that are there`() throws {
    for file in try PageSources.files(under: "Pages/Assets", ending: ".mustache") {
      for match in file.text.matches(of: /\{\{[#^]?t\.([a-z0-9.-]+)\}\}/) {
        #expect(renderer.texts.has(String(match.1)), "\(file.name): \(match.1)")
      }
    }
    for target in ["Pages", "Web"] {
      for file in try PageSources.files(under: target, ending: ".swift") where !file.name.hasPrefix("Generated/") {
        for match in file.text.matches(of: /\.text\("([a-z0-9-]+\.[a-z0-9.-]+)"/) {
          let isThere = renderer.texts.has(String(match.1))
          #expect(isThere, "\(file.name): \(match.1)")
        }
        for match in file.text.matches(of: /\.count\("([a-z0-9-]+\.[a-z0-9.-]+)"/) {
          #expect(renderer.texts.isCounted(String(match.1)), "\(file.name): \(match.1)")
        }
        for match in file.text.matches(of: /title: "([a-z0-9-]+\.[a-z0-9.-]+)"/) {
          #expect(renderer.texts.has(String(match.1)), "\(file.name): \(match.1)")
        }
      }
    }
  }

  @Test func `print nothing unescaped but drawings and icons`() throws {
    let icon = /\{\{\{(icon\.[A-Za-z]+)\}\}\}/
    for file in try PageSources.files(under: "Pages/Assets", ending: ".mustache") {
      for match in file.text.matches(of: icon) {
        #expect(Icon(rawValue: String(match.1.dropFirst(5))) != nil, "\(file.name): \(match.1)")
      }
      #expect(!file.text.contains("{{&"), "\(file.name) prints unescaped")
    }
  }

  @Test func `carry no style or script of their own in pages`() throws {
    // What reads mail knows no style sheet.
    for file in try PageSources.files(under: "Pages/Assets", ending: ".mustache")
    where !["Delivery/mail.mustache", "Alerts/alert-mail.mustache"].contains(file.name) {
      #expect(!file.text.contains("style=\""), "\(file.name)")
      #expect(file.text.firstMatch(of: /\son[a-z]+="/) == nil, "\(file.name)")
      let scripts = file.text.matches(of: /<script/).count
      #expect(scripts == (file.name == "Frame/frame.mustache" ? 1 : 0), "\(file.name)")
    }
  }

  @Test func `send every form that changes something with its token`() throws {
    for file in try PageSources.files(under: "Pages/Assets", ending: ".mustache") {
      guard !["sign-in", "new-password", "forgotten"].contains(where: file.name.contains) else { continue }
      for match in file.text.matches(of: /<form[^>]*method="post"[\s\S]*?<\/form>/) {
        #expect(
          match.0.contains("{{> form-token}}") || match.0.contains("name=\"form_token\""), "\(file.name): \(match.0)")
      }
    }
  }

  @Test func `are together small enough`() {
    let size = renderer.style.text.utf8.count + renderer.script.text.utf8.count
    #expect(size < 60_000, "style and script are \(size) bytes")
  }

  @Test func `are embedded as they stand`() throws {
    for kind in [".mustache", ".texts", ".css", ".js", ".svg"] {
      for file in try PageSources.files(under: "Pages/Assets", ending: kind) {
        let embedded = AssetFile.embedded.first { $0.path == file.name }?.text
        #expect(embedded.map { $0 + "\n" } == file.text, "run scripts/embed: \(file.name)")
      }
    }
  }
}
