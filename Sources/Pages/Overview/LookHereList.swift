import Alignment
import Charts
import Reports
import Wire

/// What is off, what it means, and who can act [P35].
struct LookHereList {
  let sheet: SheetView
  let scene: HomeScene

  private var reader: Reader { scene.reader }

  var fields: Fields {
    let findings = sheet.section("look_here").compactMap(finding)
    return [
      "findings": findings, "hasFindings": !findings.isEmpty,
      "allIsWell": StatusMark(.kept, reader.text("overview.all-well")).fields,
    ]
  }

  private func finding(_ object: SheetObject) -> Fields? {
    guard let code = object["code"].string.flatMap(LookHere.Code.init(rawValue:)) else { return nil }
    let path = object["path"].string.flatMap { StagePath(name: $0) }
    let sentence = sentence(code, object["value"], object["against"], path)
    let page = page(code)
    let href = scene.pages.contains(page) ? scene.state.link(to: page) : nil
    var fields: Fields = [
      "sentence": sentence, "meaning": reader.text("overview.look-\(code.rawValue)-means"),
      "lookHref": href ?? "", "lookIsLink": href != nil,
      "lookIcon": (isWaiting(code) ? Icon.clock : .risk).svg, "lookClass": isWaiting(code) ? "faint" : "is-risk",
    ]
    for (key, value) in scene.whoActs(team(code, path)).values { fields[key] = value }
    return fields
  }

  private func sentence(_ code: LookHere.Code, _ value: Sheet.Cell, _ against: Sheet.Cell, _ path: StagePath?) -> String
  {
    let key = "overview.look-\(code.rawValue)"
    if let count = value.whole { return reader.count(key, count) }
    func words(_ cell: Sheet.Cell) -> String { reader.cell(cell, kind: .text, money: .whole) }
    var values = ["value": words(value)]
    if against != .null { values["against"] = words(against) }
    if let path { values["path"] = reader.path(path) }
    return reader.text(key, values)
  }

  /// Things that wait for their day, against those that went wrong.
  private func isWaiting(_ code: LookHere.Code) -> Bool { code == .nurtureDue || code == .overdue }

  private func team(_ code: LookHere.Code, _ path: StagePath?) -> Team {
    switch code {
    case .revenueBehindGoal, .pipelineBelowGap, .wonWithoutContact, .unconverted: .sales
    case .nurtureDue, .leadsWithoutSource: .marketing
    case .offRadar, .overdue: .both
    case .conversionFell: path.map { reader.owners[$0.to] } ?? .both
    }
  }

  private func page(_ code: LookHere.Code) -> Path {
    switch code {
    case .revenueBehindGoal: .sales
    case .pipelineBelowGap, .wonWithoutContact: .deals
    case .conversionFell: .funnel
    case .offRadar, .overdue, .nurtureDue: .radar
    case .unconverted: .data
    case .leadsWithoutSource: .marketing
    }
  }
}
