import Alignment
package import Reports

/// What the closed loop is asked, as its page's address says it, and the lists to choose from.
package struct LoopChoices: Sendable {
  package var dimension = Dimension.channel
  /// `nil` for all models side by side.
  package var model: AttributionModel?
  package var conversion = Conversion.won
  package var lookBack: Int?
  package var sides = Question.Sides.marketing
  package var repeats = Question.Repeats.every
  package var deals = DealSelection.new
  /// Names of the workspace's own fields.
  package var properties: [String] = []

  package init() {}

  /// Tabs; all else is in the list beside.
  package static let tabs: [Dimension] = [
    .channel, .source, .campaign, .content, .landingPage, .kind, .owner, .side,
  ]
  package static let segments: [Dimension] = [.persona, .industry, .companySize, .country, .quadrant]

  private static let spans = [30, 60, 90, 180, 365]
  /// The form's own choices; all else of the address goes along.
  private static let own: Set<String> = ["model", "conversion", "look_back", "side", "repeats", "deals", "sort"]

  /// Whether the conversion brings money.
  var hasValue: Bool { conversion == .won || conversion == .renewal }

  func tabs(_ state: PageState, _ reader: Reader) -> [Fields] {
    LoopChoices.tabs.map { link(to: $0, state, reader) }
  }

  func segments(_ state: PageState, _ reader: Reader) -> [Fields] {
    (LoopChoices.segments + properties.map { Dimension.property($0) }).map { link(to: $0, state, reader) }
  }

  var isSegment: Bool { !LoopChoices.tabs.contains(dimension) }

  private func link(to other: Dimension, _ state: PageState, _ reader: Reader) -> Fields {
    [
      "choiceHref": state.link(["by": other == .channel ? nil : other.name, "sort": nil]),
      "choiceName": reader.dimension(other), "isChosen": other == dimension,
    ]
  }

  func form(_ state: PageState, _ reader: Reader) -> Fields {
    func options<Value: Equatable>(
      _ name: String, _ key: String, _ values: [Value], chosen: Value, _ word: (Value) -> (value: String, label: String)
    ) -> Fields {
      [
        "selectName": name, "selectLabel": reader.text("closed-loop.\(key)"),
        "options": values.map { value -> Fields in
          let word = word(value)
          return ["optionValue": word.value, "optionLabel": word.label, "isChosen": value == chosen]
        },
      ]
    }
    let models: [AttributionModel?] = AttributionModel.allCases + [nil]
    return [
      "action": state.path, "hidden": state.hidden(except: LoopChoices.own),
      "models": options("model", "model", models, chosen: model) { model in
        (model?.name ?? "all", model.map { reader.model($0) } ?? reader.text("terms.model-all"))
      },
      "more": [
        options("conversion", "conversion", Conversion.allCases, chosen: conversion) {
          ($0.rawValue, reader.conversion($0))
        },
        options("look_back", "look-back", [nil] + LoopChoices.spans.map { $0 }, chosen: lookBack) { days in
          (
            days.map { String($0) } ?? "",
            days.map { reader.text("closed-loop.look-back-days", ["days": reader.days(Double($0))]) }
              ?? reader.text("closed-loop.look-back-none")
          )
        },
        options("side", "sides", Question.Sides.allCases, chosen: sides) { ($0.rawValue, reader.sides($0)) },
        options("repeats", "repeats", Question.Repeats.allCases, chosen: repeats) {
          ($0.rawValue, reader.repeats($0))
        },
        options("deals", "deals", DealSelection.allCases, chosen: deals) { ($0.rawValue, reader.deals($0)) },
      ],
    ]
  }
}
