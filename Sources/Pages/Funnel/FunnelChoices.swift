package import Alignment
package import Reports

/// What the funnel is asked, as its page's address says it.
package struct FunnelChoices: Sendable {
  package var reading = FunnelReading.cohort
  package var unit = FunnelUnit.contacts
  package var from = Stage.contact
  package var within: Int?
  /// Of the segments.
  package var dimension = Dimension.channel
  package var properties: [String] = []

  package init() {}

  private static let spans = [30, 60, 90, 180, 365]
  private static let own: Set<String> = ["reading", "count", "from_stage", "within"]
  private static let tabs: [Dimension] = [.channel, .source, .campaign, .industry, .country, .persona, .owner, .month]

  func tabs(_ state: PageState, _ reader: Reader) -> [Fields] {
    (FunnelChoices.tabs + properties.map { .property($0) }).map { other in
      [
        "choiceHref": state.link(["by": other == .channel ? nil : other.name, "segments": nil]) + "#h-segments",
        "choiceName": reader.dimension(other), "isChosen": other == dimension,
      ]
    }
  }

  func form(_ state: PageState, _ reader: Reader) -> Fields {
    func select(_ name: String, _ key: String, _ values: [(value: String, label: String)], chosen: String) -> Fields {
      [
        "selectName": name, "selectLabel": reader.text("funnel.\(key)"),
        "options": values.map { value -> Fields in
          ["optionValue": value.value, "optionLabel": value.label, "isChosen": value.value == chosen]
        },
      ]
    }
    let stages = Stage.allCases.dropLast().map { (value: $0.name, label: reader.stage($0)) }
    let spans =
      [(value: "", label: reader.text("funnel.at-all"))]
      + FunnelChoices.spans.map { (value: String($0), label: reader.days(Double($0))) }
    return [
      "action": state.path, "hidden": state.hidden(except: FunnelChoices.own),
      "selects": [
        select(
          "reading", "reading", FunnelReading.allCases.map { (value: $0.rawValue, label: reader.reading($0)) },
          chosen: reading.rawValue),
        select(
          "count", "count", FunnelUnit.allCases.map { (value: $0.rawValue, label: reader.unit($0)) },
          chosen: unit.rawValue),
        select("from_stage", "from", stages, chosen: from.name),
        select("within", "within", spans, chosen: within.map { String($0) } ?? ""),
      ],
    ]
  }
}
