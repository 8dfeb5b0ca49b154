import Alignment
import Reports
import Testing

@Suite struct `A word index` {
  @Test(arguments: [
    ("Zoë Müller-Lüdenscheidt", ["zoe", "muller", "ludenscheidt"]), ("a@b.co", ["a", "b", "co"]), ("  ", []),
    ("Ștefan", ["stefan"]), ("O’Neil", ["o", "neil"]), ("3 x 5", ["3", "x", "5"]), ("Straße", ["strasse"]),
    ("e\u{301}te\u{301}", ["ete"]), ("李小龙", ["李小龙"]),
    ("<script>alert(1)</script>", ["script", "alert", "1", "script"]),
  ]) func `cuts text into folded words`(text: String, words: [String]) {
    #expect(WordCutter.words(text).map { String(decoding: $0, as: UTF8.self) } == words)
  }

  @Test func `asks for eight words at most`() {
    #expect(WordCutter.words("a b c d e f g h i j").count == 8)
  }

  @Test(arguments: 1...4) func `finds the rows of every prefix that a plain search finds`(seed: Int) {
    var dice = SeededGenerator(seed: UInt64(seed))
    let letters = ["a", "b", "ab", "ba", "aa", "é", "z9", "aab", "abab"]
    var texts: [String] = []
    var collector = WordCollector()
    for row in 0..<3_000 {
      let text = (0..<Int.random(in: 0...4, using: &dice)).map { _ in
        (0..<Int.random(in: 1...4, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "" }.joined()
      }.joined(separator: " ")
      texts.append(text)
      collector.add(text, row: row)
    }
    let index = collector.index()
    for prefix in ["a", "ab", "aba", "b", "e", "z", "z9z", "q", "aabaab", ""] {
      var found: Set<Int> = []
      index.forEachRow(ofWords: index.words(from: Array(prefix.utf8).span)) { found.insert($0) }
      let expected = texts.indices.filter { row in
        TextFolding.folded(texts[row]).split(separator: " ").contains { $0.hasPrefix(prefix) }
      }
      #expect(found == Set(expected), "\(prefix)")
    }
  }

  @Test func `puts texts in the order of their bytes`() {
    var blob = TextBlob()
    let texts = ["banana", "", "a", "bananas", "banan", "a", "zzzzzzzzz", "zzzzzzzzy", "\u{10FFFF}", "é"]
    for text in texts { blob.append(text) }
    let sorted = blob.order().map { blob[Int($0)] }
    #expect(sorted == texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
