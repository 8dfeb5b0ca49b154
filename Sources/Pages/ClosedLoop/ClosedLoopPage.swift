import Alignment
import Charts
import Reports
package import Wire

/// What brought the revenue: by dimension and model, what holds whatever the model, where leads come to; by which paths
/// is told by a part of its own, ``LoopJourneys`` [P21, P22, P26-P28].
package struct ClosedLoopPage {
  /// The reports it shows, all of the same question.
  package struct Answers: Sendable {
    /// Under the chosen model; `nil` where all are side by side.
    package var attribution: Sheet?
    /// All models, without resamples.
    package var comparison: Sheet
    /// By the same dimension.
    package var marketing: Sheet
    package var outcomes: Sheet

    package init(attribution: Sheet?, comparison: Sheet, marketing: Sheet, outcomes: Sheet) {
      self.attribution = attribution
      self.comparison = comparison
      self.marketing = marketing
      self.outcomes = outcomes
    }
  }

  let answers: Answers
  let choices: LoopChoices
  let reader: Reader
  let state: PageState
  package var mayImport = false

  package init(_ answers: Answers, choices: LoopChoices, reader: Reader, state: PageState) {
    self.answers = answers
    self.choices = choices
    self.reader = reader
    self.state = state
  }

  package var fields: Fields {
    let models = ModelFigures(answers.comparison)
    let hasRows = !answers.comparison.rows.isEmpty || !answers.marketing.rows.isEmpty
    return [
      "lead": lead, "tabs": choices.tabs(state, reader), "segments": choices.segments(state, reader),
      "segmentName": choices.isSegment
        ? reader.dimension(choices.dimension) : reader.text("closed-loop.segments"),
      "isSegment": choices.isSegment, "form": choices.form(state, reader),
      "csvHref": download("csv"), "jsonHref": download("json"),
      "isEmpty": !hasRows, "mayImport": mayImport, "importHref": Path.data.link(),
      "loop": choices.model == nil || !hasRows
        ? nil : LoopTable(answers: answers, models: models, choices: choices, reader: reader, state: state).fields,
      "models": choices.model == nil && hasRows
        ? ModelTable(models: models, choices: choices, reader: reader, state: state, sheet: answers.comparison).fields
        : nil,
      "underAll": hasRows ? underAll(models) : nil,
      "flow": OutcomePicture(answers.outcomes, dimension: choices.dimension, reader: reader).fields,
      "journeysHref": !hasRows ? nil : state.link(toAddress: Path.closedLoopJourneys.link(), own: state),
    ]
  }

  // MARK: Head

  private var lead: String {
    let comparison = SheetView(answers.comparison)
    let model = choices.model.map { reader.text("glossary.\(Term($0).rawValue)-means") } ?? ""
    guard choices.hasValue else {
      return reader.text(
        "closed-loop.lead-credit",
        ["n": reader.cell(comparison.total("journeys"), kind: .count), "model": model]
      ).trimmed
    }
    let won = SheetView(answers.marketing).total("won_deals")
    return reader.text(
      "closed-loop.lead",
      [
        "deals": reader.cell(won, kind: .count), "booked": reader.cell(comparison.total("booked"), kind: .money),
        "model": model,
      ]
    ).trimmed
  }

  private func download(_ format: String) -> String { state.link(["format": format, "sort": nil]) }

  private func underAll(_ models: ModelFigures) -> Fields {
    let conclusions = Conclusions(
      models: models, dimension: choices.dimension, hasValue: choices.hasValue, reader: reader)
    return [
      "underTitle": reader.text("closed-loop.under-all", ["n": reader.number(models.count)]),
      "conclusions": conclusions.fields, "hasConclusions": !conclusions.fields.isEmpty,
      "isOneModel": choices.model != nil,
      "modelsHref": state.link(["model": "all"]), "oneHref": state.link(["model": nil]),
      "pairsHref": state.link(toAddress: Path.closedLoopHolds.link(), own: state),
    ]
  }
}

extension String {
  /// Without blanks and a lone period at the end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.hasSuffix(" ") || text.hasSuffix(" .") || text.hasSuffix("..") { text = text.dropLast() }
    return String(text)
  }
}

extension PageState {
  /// Another page with every choice of this one.
  fileprivate func link(toAddress address: String, own: PageState) -> String {
    let query = own.values.filter { $0.name != "after" && $0.name != "sort" }
    guard !query.isEmpty else { return address }
    return address + "?" + query.map { Path.encoded($0.name) + "=" + Path.encoded($0.value) }.joined(separator: "&")
  }
}
