/// Folds text for comparing: lower-case and without accents, so that `Müller`, `MÜLLER` and `Muller` are one.
///
/// A table of our own, because the rules import nothing. It covers the Latin letters of Europe, Turkish, Romanian
/// and Vietnamese; letters of other scripts are only made lower-case.
package enum TextFolding {
  /// - Complexity: O(*n*); text of plain lower-case ASCII is returned as it is.
  package static func folded(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 128 && !(65...90).contains($0) }) { return String(text) }
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().unicodeScalars {
      if scalar.value < 128 {
        folded.unicodeScalars.append(scalar)
      } else if let letters = letters[scalar] {
        folded += letters
      } else if !(0x300...0x36F).contains(scalar.value) {
        // The range is the combining accents of text that comes in decomposed.
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  private static let letters: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ")
      for scalar in parts[1].unicodeScalars { table[scalar] = String(parts[0]) }
    }
    return table
  }()

  /// What a letter becomes, and the letters that become it.
  private static let lines = """
    a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
    ae æǽ
    b ḃḅḇ
    c çćĉċčḉ
    d ðďđḋḍḏḑḓ
    dz ǆ
    e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
    f ƒḟ
    g ĝğġģǧǵḡ
    h ĥħȟḣḥḧḩḫẖ
    i ìíîïĩīĭįıǐȉȋḭḯỉị
    ij ĳ
    j ĵǰ
    k ķĸǩḱḳḵ
    l ĺļľŀłḷḹḻḽ
    lj ǉ
    m ḿṁṃ
    n ñńņňŉŋǹṅṇṉṋ
    nj ǌ
    o òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ
    oe œ
    p ṕṗ
    r ŕŗřȑȓṙṛṝṟ
    s śŝşšſșṡṣṥṧṩ
    ss ß
    t ţťŧțṫṭṯṱẗ
    th þ
    u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
    v ṽṿ
    w ŵẁẃẅẇẉẘ
    x ẋẍ
    y ýÿŷȳẏẙỳỵỷỹ
    z źżžẑẓẕ
    """
}
