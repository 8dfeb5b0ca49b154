/// Every text of the interface, in every language, by key.
///
/// Read from `.texts` files, one a concept, beside its templates. A key is the file's name, a dot and the name of
/// the section:
///
///     # contacts.texts
///     [found]                      key contacts.found
///     en.one: {n} contact          a counted text has one line a form
///     en.other: {n} contacts
///     it.one: {n} contatto
///     ...
///
/// `{name}` is a place for a value. Reading costs a few milliseconds; a look-up is one hash.
package struct Texts: Sendable {
  private var entries: [Language: [String: String]] = [:]
  /// What is wrong with the files, in words: nothing in a program that is shipped, a test sees to it.
  package private(set) var faults: [String] = []
  package private(set) var keys: [String] = []

  package init(_ files: [(name: String, text: String)]) {
    for language in Language.allCases { entries[language] = [:] }
    for file in files { read(file.name, file.text) }
    check()
  }

  /// The text of a key with its values filled in; the key itself where there is none.
  package func text(_ key: String, in language: Language, _ values: [String: String] = [:]) -> String {
    guard let text = entries[language]?[key] ?? entries[.english]?[key] else { return key }
    return values.isEmpty ? text : Texts.filled(text, values)
  }

  /// The text of a counted key in the form that the count asks for; the value `n` is the caller's to give.
  func text(_ key: String, count: Int, in language: Language, _ values: [String: String]) -> String {
    text("\(key).\(language.plural(count).rawValue)", in: language, values)
  }

  package func has(_ key: String) -> Bool { entries[.english]?[key] != nil }
  package func isCounted(_ key: String) -> Bool { has(key + ".other") }

  private static func filled(_ text: String, _ values: [String: String]) -> String {
    var answer = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      answer += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      answer += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return answer + rest
  }

  private mutating func read(_ name: String, _ text: String) {
    var section: String?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = "\(name).\(line.dropFirst().dropLast())"
        if let section, keys.contains(section) { faults.append("\(name):\(number + 1): \(section) stands twice") }
        keys.append(section ?? "")
        continue
      }
      guard let colon = line.firstIndex(of: ":"), let section else {
        faults.append("\(name):\(number + 1): expected a language, a colon and a text")
        continue
      }
      let head = line[..<colon].split(separator: ".")
      guard let code = head.first, let language = Language(rawValue: String(code)), head.count <= 2 else {
        faults.append("\(name):\(number + 1): \(line[..<colon]) is no language of ours")
        continue
      }
      let key = head.count == 2 ? "\(section).\(head[1])" : section
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      if entries[language]?.updateValue(String(value), forKey: key) != nil {
        faults.append("\(name):\(number + 1): \(key) has two texts in \(language.rawValue)")
      }
    }
  }

  /// Each key in each language, with the same places for values; counted ones in each form.
  private mutating func check() {
    for key in keys {
      let isCounted = entries[.english]?[key + ".other"] != nil
      var places: Set<String>?
      for language in Language.allCases {
        for form in isCounted ? language.plurals.map({ ".\($0.rawValue)" }) : [""] {
          guard let text = entries[language]?[key + form], !text.isEmpty else {
            faults.append("\(key)\(form) has no text in \(language.rawValue)")
            continue
          }
          let found = Texts.places(in: text).subtracting(isCounted ? ["n"] : [])
          if let places, places != found {
            faults.append("\(key)\(form) has other places for values in \(language.rawValue) than in English")
          }
          places = places ?? found
        }
      }
    }
  }

  private static func places(in text: String) -> Set<String> {
    var found: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      found.insert(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return found
  }
}
