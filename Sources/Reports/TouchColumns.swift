import Alignment

/// Every touch as columns, in runs: contact by contact, each run in time order.
///
///     start    0        3     4            8          (one entry a contact, and one more)
///     at       t t t    t     t t t t      ...
///     channel  c c c    c     c c c c      ...
///
/// Touches of one contact at the same instant stand in the order source system, message id, id; those of several
/// contacts of a deal go by ``tieRanks``. Channel, source, campaign and landing page are those of the visit where a
/// touch says nothing of its own origin.
/// Text is an index into a ``Dictionary`` of the ``JourneyIndex``; index 0 is a missing value.
/// 40 bytes a touch, plus 4 a contact.
package struct TouchColumns: Sendable {
  /// First touch of each contact ordinal; `start[n]..<start[n + 1]` is contact n's run.
  package var start: [Int32] = [0]
  /// Milliseconds since 1970, UTC.
  package var at: [Int64] = []
  package var channel: [UInt16] = []
  package var kind: [UInt8] = []
  /// Bit 0: sales side. Bits 1-2: ``TouchMark``. Bit 3: a `void` exists for it (see ``voids``).
  package var flags: [UInt8] = []
  package var source: [Int32] = []
  package var campaign: [Int32] = []
  package var content: [Int32] = []
  package var landing: [Int32] = []
  /// The page a touch happened on, where the visit began on another: a number of the landing pages, or
  /// ``farPage``. Empty where every touch is on its landing page; read by ``page(of:)``.
  package var page: [UInt16] = []
  /// Pages whose number is too large for ``page``, by row.
  package var farPages: [Int32: Int32] = [:]
  /// Visit number, dense over the whole index; touches that belong to no visit have -1.
  package var visit: [Int32] = []
  /// Index into ``JourneyIndex/changesets``.
  package var changeset: [Int32] = []
  /// Index into the member dictionary, 0 for none.
  package var owner: [UInt16] = []
  /// Voided touches by row: the changeset that voided them.
  package var voids: [Int32: Int32] = [:]
  /// Touches that share an instant across the contacts of a deal, by row: their place in the order source system,
  /// message id, id among all of these.
  package var tieRanks: [Int32: Int32] = [:]

  package init() {}

  package static let salesBit: UInt8 = 1
  package static let markMask: UInt8 = 0b110
  package static let voidBit: UInt8 = 0b1000

  /// Stands in ``page`` for a number in ``farPages``.
  package static let farPage = UInt16.max

  package var count: Int { at.count }

  /// The page a touch happened on, a number of the landing pages; 0 for none.
  @inline(__always)
  package func page(of row: Int) -> Int32 {
    if page.isEmpty { return landing[row] }
    let number = page[row]
    return number == TouchColumns.farPage ? farPages[Int32(row)] ?? 0 : Int32(number)
  }

  /// Keeps the page of every touch, before visits give their landing page to those within.
  ///
  /// - Parameter numbers: by row, of the landing pages; 0 for none.
  package mutating func setPages(_ numbers: some Collection<Int32>) {
    page = []
    farPages = [:]
    page.reserveCapacity(numbers.count)
    for (row, number) in numbers.enumerated() {
      if number >= Int32(TouchColumns.farPage) { farPages[Int32(row)] = number }
      page.append(UInt16(clamping: number))
    }
  }

  package func run(of contact: Int) -> Range<Int> { Int(start[contact])..<Int(start[contact + 1]) }
}

/// Texts by small number: 0 is "missing", shown as `(none)`; equal texts have one number.
package struct TextDictionary: Sendable {
  package private(set) var texts: [String] = [TextDictionary.none]
  private var numbers: [String: Int32] = [:]

  package static let none = "(none)"

  package init() {}

  package var count: Int { texts.count }

  /// The number of a text, given now if it has none. An empty or missing text is 0.
  package mutating func number(of text: String?) -> Int32 {
    guard let text, !text.isEmpty else { return 0 }
    if let known = numbers[text] { return known }
    let number = Int32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }

  package func existing(_ text: String) -> Int32? { numbers[text] }
  package subscript(number: Int32) -> String { texts[Int(number)] }

  /// Each number's place when the texts are sorted by their Unicode scalars; for ties in a split.
  package func textOrder() -> [Int32] {
    let sorted = texts.indices.sorted { texts[$0].unicodeScalars.lexicographicallyPrecedes(texts[$1].unicodeScalars) }
    var order = [Int32](repeating: 0, count: texts.count)
    for (place, number) in sorted.enumerated() { order[number] = Int32(place) }
    return order
  }
}
