/// A drawing taken apart: its tags in order, and what is wrong with how they are written.
struct Markup {
  struct Tag {
    let name: String
    var attributes: [String: String]
    /// The names of the tags around it, the outermost first.
    let around: [String]
  }

  private(set) var tags: [Tag] = []
  private(set) var faults: [String] = []

  init(_ text: String) {
    var open: [String] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "<") {
      check(rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag without end")
        return
      }
      let inside = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if inside.hasPrefix("/") {
        let name = String(inside.dropFirst())
        if open.popLast() != name { faults.append("</\(name)> closes another tag") }
        continue
      }
      let isClosed = inside.hasSuffix("/")
      let tag = read(isClosed ? inside.dropLast() : inside, around: open)
      tags.append(tag)
      if !isClosed { open.append(tag.name) }
    }
    check(rest)
    if !open.isEmpty { faults.append("\(open) left open") }
  }

  private mutating func check(_ words: Substring) {
    if words.contains(">") { faults.append("a bare > in \(words)") }
    for piece in words.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let known = ["amp;", "lt;", "gt;", "quot;", "#39;"]
      if !known.contains(where: piece.hasPrefix) { faults.append("a bare & in \(words)") }
    }
  }

  private mutating func read(_ inside: Substring, around: [String]) -> Tag {
    let name = inside.prefix { $0 != " " }
    var attributes: [String: String] = [:]
    var rest = inside.dropFirst(name.count)
    while let key = rest.firstIndex(where: { $0 != " " }).map({ rest[$0...].prefix { $0 != "=" } }) {
      rest = rest[key.endIndex...]
      guard rest.hasPrefix("=\""), let end = rest.dropFirst(2).firstIndex(of: "\"") else {
        faults.append("a value without quotes in <\(inside)>")
        break
      }
      let value = rest.dropFirst(2)[..<end]
      check(value)
      if attributes.updateValue(String(value), forKey: String(key)) != nil {
        faults.append("\(key) twice in <\(inside)>")
      }
      rest = rest[rest.index(after: end)...]
    }
    return Tag(name: String(name), attributes: attributes, around: around)
  }
}
