import Alignment

/// The pickers of the top bar: period, comparison and past day, as links and small forms.
struct PeriodBar {
  let state: PageState

  func fields(for reader: Reader) -> Fields {
    let calendar = reader.calendar
    let day = min(state.asOf ?? reader.today, reader.today)
    var choices: [Fields] = []
    for unit in [PeriodUnit.week, .month, .quarter, .year] {
      let now = calendar.period(unit, containing: day)
      for (key, period) in [("this", now), ("last", now.previous)] {
        choices.append([
          "label": reader.text("frame.\(key)-\(unit.rawValue)"), "detail": reader.period(period),
          "href": state.link(["period": calendar.key(of: period.first, unit: unit)]),
          "isChosen": state.period == period,
        ])
      }
    }
    choices.append([
      "label": reader.text("frame.all-time"), "detail": nil, "href": state.link(["period": "all"]),
      "isChosen": state.isAllTime,
    ])
    let comparisons: [Fields] = PageState.Comparison.allCases.map {
      [
        "label": reader.text("frame.compare-\($0.rawValue)"),
        "href": state.link(["compare": $0 == .none ? nil : $0.rawValue]), "isChosen": state.comparison == $0,
      ]
    }
    return [
      "path": state.path,
      "period": state.isAllTime ? reader.text("frame.all-time") : reader.period(state.period),
      "choices": choices,
      "from": state.isAllTime ? nil : state.period.first.description,
      "to": state.isAllTime ? nil : state.period.last.description,
      "hiddenForPeriod": state.hidden(except: ["period"]),
      "comparison": reader.text("frame.compare-\(state.comparison.rawValue)"),
      "comparisons": comparisons,
      "asOf": state.asOf.map { reader.shortDate($0) } ?? reader.text("frame.as-of-now"),
      "asOfDay": state.asOf?.description,
      "isPast": state.asOf != nil,
      "asOfClear": state.link(["as_of": nil]),
      "hiddenForAsOf": state.hidden(except: ["as_of"]),
      "today": reader.today.description,
    ]
  }
}
