import Alignment

extension Reader {
  /// Why a change was refused, by a code of fields, of stages or of records.
  package func refusal(_ code: String, _ parameters: [String: String] = [:]) -> String {
    var values = parameters
    for name in ["from", "to", "stage"] {
      if let stage = parameters[name].flatMap({ Stage(name: $0) }) { values[name] = self.stage(stage) }
    }
    if let resting = Resting.allCases.first(where: { $0.name == parameters["resting"] }) {
      values["resting"] = self.resting(resting)
    }
    for family in ["stage-error", "field-error", "record-error"] where texts.has("\(family).\(code)") {
      return text("\(family).\(code)", values)
    }
    return text("record-error.wrong-fields")
  }
}
