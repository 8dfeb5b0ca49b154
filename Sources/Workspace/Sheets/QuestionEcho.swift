import Alignment
import Reports
import Wire

/// The question as it was understood: for machines as fields, for people as phrases.
struct QuestionEcho {
  private let request: ReportRequest
  init(_ request: ReportRequest) { self.request = request }

  /// What only some reports read is left out of the others.
  var fields: [Sheet.Field] {
    let question = request.question
    var fields: [Sheet.Field] = []
    func add(_ key: String, _ cell: Sheet.Cell) { fields.append(Sheet.Field(key, cell)) }
    if reads(.dimension) { add("by", .text(question.dimension.name)) }
    if reads(.model) { add("model", .text(request.model)) }
    if reads(.journey) { add("conversion", .text(request.conversion.rawValue)) }
    if reads(.path) { add("path", .optional(request.path?.name)) }
    if reads(.funnel) {
      add("reading", .text(request.reading.rawValue))
      add("from_stage", .text((request.fromStage ?? .contact).name))
      add("count", .text(request.unit.rawValue))
    }
    if request.name == .outcomes { add("from_stage", .text((request.fromStage ?? .lead).name)) }
    if request.name == .radar { return fields }
    add("from", OpenPeriod.start(of: question.period).map(Sheet.Cell.date) ?? .null)
    add("to", OpenPeriod.end(of: question.period).map(Sheet.Cell.date) ?? .null)
    add("as_of", question.asOf.map(Sheet.Cell.date) ?? .null)
    if reads(.within) { add("within", .optional(question.within)) }
    if reads(.journey) { add("look_back", .optional(question.lookBack)) }
    if reads(.side) { add("side", .text(question.sides.rawValue)) }
    if reads(.journey) { add("repeats", .text(question.repeats.rawValue)) }
    if reads(.deals) { add("deals", .text(question.deals.rawValue)) }
    if reads(.seed) { add("seed", .integer(Int(clamping: request.seed))) }
    return fields
  }

  func phrases(in calendar: WorkspaceCalendar) -> [String] {
    let question = request.question
    var phrases = [OpenPeriod.words(question.period, in: calendar)]
    if let day = question.asOf { phrases.append("as known at the end of \(day)") }
    if reads(.within) { phrases.append(question.within.map { "within \($0) days" } ?? "at any time after") }
    if reads(.journey), let days = question.lookBack { phrases.append("touches of the last \(days) days") }
    if reads(.side), question.sides == .both { phrases.append("touches of both teams") }
    if reads(.journey), question.repeats == .collapsed { phrases.append("repeats collapsed") }
    if reads(.deals) {
      switch question.deals {
      case .new: phrases.append("new business")
      case .all: phrases.append("all deals")
      case .renewal: phrases.append("renewals")
      case .upsell: phrases.append("upsells")
      }
    }
    return phrases
  }

  private enum Part { case dimension, model, path, funnel, within, journey, side, deals, seed }

  private func reads(_ part: Part) -> Bool {
    let name = request.name
    switch part {
    case .dimension:
      return [.attribution, .conversions, .paths, .sales, .marketing, .outcomes, .handoffs, .rejections].contains(name)
        || request.isBroken
    case .model: return name == .attribution
    case .path: return [.conversions, .velocity, .segments].contains(name)
    case .funnel: return name == .funnel
    case .within:
      return [.conversions, .velocity, .segments].contains(name) || (name == .funnel && request.reading == .cohort)
    case .journey: return [.attribution, .paths].contains(name)
    case .side:
      return [.attribution, .paths, .conversions, .segments, .sales, .marketing, .outcomes].contains(name)
    case .deals:
      // Leads, MQLs and SQLs are of contacts, and renewals of one kind of deal.
      if [.attribution, .paths].contains(name) { return [.won, .deal].contains(request.conversion) }
      return [.conversions, .overview, .sales].contains(name)
        || (name == .funnel && request.unit == .deals)
    case .seed: return name == .attribution && request.model == "all"
    }
  }
}
