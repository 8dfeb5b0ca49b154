import Alignment

/// Cuts text into folded words: `Zoë Müller-Lüdenscheidt` into `zoe`, `muller`, `ludenscheidt`.
///
/// A word is a run of letters and digits. The same cut is made of what is found and of what is asked, so that
/// `marta.vezzoli@bellavento.example` is found by itself, by `vezzoli`, and by `bella`.
package struct WordCutter {
  /// The words of the last text, one after another.
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []

  package init() {}

  /// - Complexity: O(*n*); plain ASCII without allocating.
  package mutating func cut(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    if text.utf8.allSatisfy({ $0 < 128 }) {
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
        default: end()
        }
      }
    } else {
      for scalar in TextFolding.folded(text).unicodeScalars {
        let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        if isWord { bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? []) } else { end() }
      }
    }
    end()
  }

  private mutating func end() {
    if bytes.count > ends.last ?? 0 { ends.append(bytes.count) }
  }

  var count: Int { ends.count }
  func range(of word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }

  /// The words of a text that is asked; of more than `most` the first.
  package static func words(_ text: String, most: Int = 8) -> [[UInt8]] {
    var cutter = WordCutter()
    cutter.cut(text)
    return (0..<min(cutter.count, most)).map { Array(cutter.bytes[cutter.range(of: $0)]) }
  }
}
