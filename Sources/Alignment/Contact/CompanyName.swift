/// The key by which names of companies are compared: folded, without punctuation and legal form.
///
///     CompanyName.key("Müller & Söhne GmbH & Co. KG")   // "muller and sohne"
///     CompanyName.key("ACME S.r.l.")                    // "acme"
package enum CompanyName {
  /// - Returns: words with one space between; empty only where the name has no letter or digit. A name that is a
  ///   legal form and nothing else (`SAS`, `Spa`) stays.
  package static func key(_ name: some StringProtocol) -> String {
    var words = words(of: TextFolding.folded(name))
    // Romanian and Indonesian firms have a form in front.
    if words.count > 1, leadingForms.contains(words[0]), words[1].utf8.count > 1 { words.removeFirst() }
    while let shorter = withoutLastForm(words) { words = shorter }
    return words.joined(separator: " ")
  }

  /// Runs of letters and digits; dots and apostrophes within words are dropped, `&` and `+` are *and*, and letters
  /// that stand alone at the end are one word: `s. r. l.` is *srl*.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if character == "&" || character == "+" {
        end()
        words.append("and")
      } else if !".'’`".contains(character) {
        end()
      }
    }
    end()
    let letters = words.reversed().prefix { $0.count == 1 }
    if letters.count > 1, letters.count < words.count {
      let joined = letters.reversed().joined()
      if lastForms.contains(joined) { words.replaceSubrange((words.count - letters.count)..., with: [joined]) }
    }
    return words
  }

  /// The words before a legal form at the end, or before an *and* left by one; `nil` where there is none.
  private static func withoutLastForm(_ words: [String]) -> [String]? {
    for length in [3, 2, 1] where words.count > length {
      let end = words.suffix(length).joined(separator: " ")
      let before = Array(words.dropLast(length))
      if lastForms.contains(end) || (length == 1 && end == "and") { return before }
    }
    return nil
  }

  private static let leadingForms: Set<String> = ["sc", "pt", "ooo", "zao", "oao", "pao"]

  /// Legal forms as they stand at the end of a name, folded and without dots.
  private static let lastForms: Set<String> = Set(
    """
    gmbh|mbh|ag|kg|kgaa|ug|haftungsbeschrankt|ohg|gbr|ev|eg|se|inc|incorporated|llc|llp|lp|ltd|limited|plc|corp
    corporation|co|company|pc|pllc|pbc|pty|pte|pvt|private|private limited|pty ltd|pte ltd|pvt ltd|co ltd|sdn bhd|bhd
    srl|srls|spa|sas|snc|sapa|sarl|sa|sasu|eurl|scs|sca|scop|scarl|scrl|sprl|bvba|bv|nv|cv|vof|ab|as|asa|aps|a s|oy
    oyj|sl|slu|slp|sau|lda|ltda|eireli|epp|sa de cv|s de rl|sapi de cv|doo|d o o|dd|dooel|ad|eood|ood|kft|zrt|nyrt
    bt|sro|s r o|spol sro|sp zoo|sp z oo|spzoo|sp j|sp k|sia|uab|ou|ehf|hf|kk|gk|jsc|ojsc|pjsc|ooo|zao|oao|pao|tov
    ltd sti|sti|anonim sirketi|limited sirketi|sirketi|gesellschaft mbh|et cie|cie|fzco|fzc|fz llc|wll|saoc|saog
    """.split { $0 == "|" || $0 == "\n" }.map(String.init))
}
