import Alignment
package import Reports

/// Where a row of a receipt stands, and the cursor of a page that ends with it.
///
/// Rows lie by weight (their amount, else credit or count), the largest first, then by subject and place; so that a
/// page begins after the last row of the one before also where rows came or went meanwhile.
package struct ReceiptOrder: Comparable, Hashable, Sendable {
  private let weight: Int64
  private let kind: Int
  private let id: Int64
  private let text: String
  /// Tells rows of one subject apart; the instant it counts by.
  private let at: Int64
  private let place: Int

  init(_ row: ReceiptRow, _ place: Int = 0) {
    if let amount = row.amount {
      weight = amount
    } else if let credit = row.credit {
      weight = Int64((credit * 1e9).rounded())
    } else {
      weight = Int64(row.count)
    }
    var text = ""
    switch row.subject {
    case .deal(let deal): (kind, id) = (0, deal.rawValue)
    case .contact(let contact): (kind, id) = (1, contact.rawValue)
    case .company(let company): (kind, id) = (2, company.rawValue)
    case .cost(let cost, let isOfTouch): (kind, id) = (isOfTouch ? 4 : 3, cost)
    case .value(let value):
      (kind, id) = (5, 0)
      text = value
    }
    self.text = text
    at = row.at?.milliseconds ?? 0
    self.place = place
  }

  /// What a page's address says: `after=800000_0_12_1767225600000`.
  package init?(cursor: String) {
    let parts = cursor.split(separator: "_", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count >= 4, let weight = Int64(parts[0]), let kind = Int(parts[1]), let id = Int64(parts[2]),
      let at = Int64(parts[3])
    else { return nil }
    self.weight = weight
    self.kind = kind
    self.id = id
    self.at = at
    text = parts.count > 4 ? String(parts[4]) : ""
    place = .max
  }

  package var cursor: String { "\(weight)_\(kind)_\(id)_\(at)" + (text.isEmpty ? "" : "_" + text) }

  package static func < (a: ReceiptOrder, b: ReceiptOrder) -> Bool {
    if a.weight != b.weight { return a.weight > b.weight }
    if a.kind != b.kind { return a.kind < b.kind }
    if a.id != b.id { return a.id < b.id }
    if a.text != b.text { return a.text < b.text }
    return (a.at, a.place) < (b.at, b.place)
  }
}

extension FigureReceipt {
  /// So many rows from the first after a cursor, and the cursor of the next page; `nil` at the end.
  ///
  /// Rows that stand at the same place, one subject at one instant, are never parted by a page.
  package func page(after cursor: String?, count: Int) -> (rows: ArraySlice<ReceiptRow>, next: String?) {
    var first = 0
    if let cursor, let order = ReceiptOrder(cursor: cursor) {
      var high = rows.count
      while first < high {
        let middle = (first + high) / 2
        if ReceiptOrder(rows[middle]) < order { first = middle + 1 } else { high = middle }
      }
    }
    var end = min(rows.count, first + max(1, count))
    while end > first, end < rows.count, ReceiptOrder(rows[end - 1]).cursor == ReceiptOrder(rows[end]).cursor {
      end += 1
    }
    return (rows[first..<end], end < rows.count && end > first ? ReceiptOrder(rows[end - 1]).cursor : nil)
  }
}
