/// What words of a closed set mean, each asked once.
struct WordTable<Meaning: Sendable>: Sendable {
  private var table = InternTable()
  /// By number of the word; `nil` where it means nothing.
  private var meanings: [Meaning?] = [nil]
  private let meaning: @Sendable (String) -> Meaning?

  init(_ meaning: @escaping @Sendable (String) -> Meaning?) { self.meaning = meaning }

  /// The meaning of the bytes; `nil` where they have none.
  mutating func callAsFunction(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Meaning? {
    // A file of garbage must not fill memory with words that mean nothing.
    if meanings.count > 10_000 {
      table = InternTable()
      meanings = [nil]
    }
    let number = Int(table.number(bytes, start, end))
    if number == meanings.count { meanings.append(meaning(table.texts[number])) }
    return meanings[number]
  }

  mutating func callAsFunction(_ text: String) -> Meaning? {
    let bytes = Array(text.utf8)
    return self(bytes.span, 0, bytes.count)
  }
}
