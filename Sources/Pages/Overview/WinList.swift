import Alignment
import Reports

/// The deals won this week: shown, and celebrated [P35].
struct WinList {
  let home: HomeFigures
  let scene: HomeScene

  private static let most = 5
  private var reader: Reader { scene.reader }

  var fields: Fields {
    let wins = home.wins
    let all = wins.reduce(Int64(0)) { $0 + $1.amount }
    return [
      "wins": wins.prefix(WinList.most).map(win), "hasWins": !wins.isEmpty,
      "winsNote": reader.count(
        "overview.wins", wins.count, ["amount": reader.money(minor: all, .whole)]),
      "week": reader.period(home.week),
    ]
  }

  private func win(_ win: WonDeal) -> Fields {
    let name = scene.deals[win.id.rawValue]
    let href = scene.link(toDeal: win.id.rawValue)
    let hasOwner = win.owner != TextDictionary.none
    return [
      "winName": name.map { $0.company ?? $0.text } ?? reader.shortDate(reader.calendar.day(of: win.at)),
      "winHref": href ?? "", "winIsLink": href != nil,
      "amount": FigureLink(reader.money(minor: win.amount, .whole), to: href, .strong).fields,
      "winOwner": win.owner, "winInitials": win.owner.initials, "winHasOwner": hasOwner,
      "winStory": reader.text(
        "overview.win-story",
        ["channel": reader.value(win.channel, of: .channel), "days": reader.days(win.days.rounded())]),
    ]
  }
}
