import Alignment
import Reports

extension TouchColumns {
  /// In place of a channel until visits are numbered: a touch on a page that says nothing of its origin.
  static let impliedChannel = UInt16.max

  /// Numbers the visits, and gives the touches of a visit what it was landed with where they say nothing.
  ///
  /// A visit is a visitor's touches on site: 30 minutes without one, or another campaign, ends it. Where the source
  /// names no visitor, the contact is its own. Machine and internal touches belong to none. The page that a touch
  /// itself happened on is kept beside.
  ///
  /// - Parameter direct: number of the channel of a visit that nothing is known to have brought.
  mutating func numberVisits(visitors: [Int32], direct: UInt16) {
    setPages(landing.lazy.map { abs($0) })
    visit = [Int32](repeating: -1, count: count)
    var number: Int32 = 0
    var open: [(visitor: Int32, split: VisitSplitter, first: Int, number: Int32)] = []
    for contact in 0..<(start.count - 1) {
      open.removeAll(keepingCapacity: true)
      for row in run(of: contact) {
        guard let touchKind = TouchKind(rawValue: kind[row]), touchKind.isOnSite,
          flags[row] & TouchColumns.markMask == 0
        else {
          settle(row, direct)
          continue
        }
        var place = open.firstIndex { $0.visitor == visitors[row] }
        if place == nil {
          open.append((visitors[row], VisitSplitter(), row, number))
          place = open.count - 1
        }
        guard let place else { continue }
        if open[place].split.startsNew(at: Instant(milliseconds: at[row]), campaign: campaign[row]) {
          open[place].first = row
          open[place].number = number
          number += 1
          settle(row, direct)
        } else {
          inherit(from: open[place].first, to: row)
        }
        visit[row] = open[place].number
      }
    }
  }

  /// A touch that stands for itself: what its page implies holds.
  private mutating func settle(_ row: Int, _ direct: UInt16) {
    if channel[row] == TouchColumns.impliedChannel { channel[row] = direct }
    if landing[row] < 0 { landing[row] = -landing[row] }
  }

  /// Campaign parameters belong to the visit, so that they survive whatever page the form is on.
  private mutating func inherit(from first: Int, to row: Int) {
    if source[row] == 0, campaign[row] == 0 {
      source[row] = source[first]
      campaign[row] = campaign[first]
      if channel[row] == 0 || channel[row] == TouchColumns.impliedChannel { channel[row] = channel[first] }
    }
    if landing[row] <= 0 { landing[row] = landing[first] != 0 ? landing[first] : -landing[row] }
  }
}
