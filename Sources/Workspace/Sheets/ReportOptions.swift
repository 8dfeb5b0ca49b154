package import Alignment
import Reports
import Wire

/// What a report is asked, as words: the one reading of a command's options, an address' query and a call of the API.
///
///     try ReportOptions([("by", "source"), ("look_back", "90")]).request(.attribution, in: calendar)
///
/// Names are the same everywhere: `by model conversion path reading from_stage count period from to as_of within
/// look_back side repeats deals compare top seed`. Empty values say nothing; names that are not among these are
/// passed over, for pages have choices of their own.
package struct ReportOptions: Sendable {
  /// How a sentence about a wrong value names the option.
  package enum Spelling: Sendable {
    /// `--look-back`.
    case command
    /// `look_back`.
    case parameter
  }

  package static let names: [String] = [
    "by", "model", "conversion", "path", "reading", "from_stage", "count", "period", "from", "to", "as_of", "within",
    "look_back", "side", "repeats", "deals", "compare", "top", "seed",
  ]

  private let spelling: Spelling
  private let values: [String: String]
  private var dimension: Dimension?
  private var model: String?
  private var conversion: Conversion?
  private var path: StagePath?
  private var reading: FunnelReading?
  private var fromStage: Stage?
  private var unit: FunnelUnit?
  private var from: CivilDate?
  private var to: CivilDate?
  private var asOf: CivilDate?
  private var within: Int?
  private var lookBack: Int?
  private var sides: Question.Sides?
  private var repeats: Question.Repeats?
  private var deals: DealSelection?
  private var isCompared = false
  private var top: Int?
  private var seed: UInt64?

  /// Reads all but the period, which asks for the workspace's calendar.
  ///
  /// - Throws: ``WorkspaceError`` of the kind `usage`, code `wrong-option`, naming the option and what it takes.
  package init(_ values: [(String, String)], spelling: Spelling = .parameter) throws {
    self.spelling = spelling
    self.values = Dictionary(values.filter { !$0.1.isEmpty }) { _, last in last }
    dimension = try read("by", of: Dimension.named.map(\.name) + ["property:NAME"], Dimension.init(name:))
    model = try read("model", of: ReportRequest.modelNames + ["all"]) { name in
      name == "all" || ReportRequest.modelNames.contains(name) ? name : nil
    }
    conversion = try read("conversion")
    reading = try read("reading")
    unit = try read("count")
    sides = try read("side")
    repeats = try read("repeats")
    deals = try read("deals")
    fromStage = try read("from_stage", of: Stage.allCases.map(\.name), Stage.init(name:))
    path = try read("path", as: "two stages with a hyphen, the earlier one first, such as mql-customer") {
      StagePath(name: $0)
    }
    from = try read("from", as: "a day such as 2026-03-31", CivilDate.init(iso:))
    to = try read("to", as: "a day such as 2026-03-31", CivilDate.init(iso:))
    asOf = try read("as_of", as: "a day such as 2026-03-31", CivilDate.init(iso:))
    within = try number("within", from: 1)
    lookBack = try number("look_back", from: 0)
    top = try number("top", from: 1, to: 1_000_000_000)
    seed = try read("seed", as: "a whole number") { UInt64($0) }
    isCompared =
      try read("compare", of: ["none", "previous"]) { ["none", "previous"].contains($0) ? $0 : nil }
      .map { $0 == "previous" } ?? false
    if self.values["period"] != nil, from != nil || to != nil {
      throw wrong("\(name("period")) and \(name("from"))/\(name("to")) both say which days: give one of them.")
    }
    if let from, let to, from > to { throw wrong("\(name("from")) \(from) is after \(name("to")) \(to).") }
  }

  /// The request, with the report's own defaults where nothing is said.
  ///
  /// - Throws: ``WorkspaceError`` of the kind `usage` for a period that is none. What the report cannot answer is
  ///   found by ``ReportRequest/check()``.
  package func request(_ name: ReportRequest.Name, in calendar: WorkspaceCalendar) throws -> ReportRequest {
    var request = ReportRequest(name)
    if let text = values["period"], text != "all" {
      guard let period = calendar.period(text) else {
        throw wrong("\"\(text)\" is no period: use 2026, 2026-Q3, 2026-11, 2026-W47, 2026-11-22 or A..B of these.")
      }
      request.question.period = period
    } else if from != nil || to != nil {
      request.question.period = Period(first: from ?? OpenPeriod.first, last: to ?? OpenPeriod.last)
    }
    request.question.asOf = asOf
    request.question.within = within
    request.question.lookBack = lookBack
    if let sides { request.question.sides = sides }
    if let repeats { request.question.repeats = repeats }
    if let deals { request.question.deals = deals }
    if let dimension { request.question.dimension = dimension }
    request.isBroken = dimension != nil
    if let model { request.model = model }
    if let conversion { request.conversion = conversion }
    request.path = path
    if let reading { request.reading = reading }
    request.fromStage = fromStage
    if let unit { request.unit = unit }
    request.isCompared = isCompared
    request.top = top
    if let seed { request.seed = seed }
    return request
  }

  // MARK: Reading

  private func read<Value: RawRepresentable & CaseIterable>(_ key: String) throws -> Value?
  where Value.RawValue == String {
    try read(key, of: Value.allCases.map(\.rawValue)) { Value(rawValue: $0) }
  }

  private func read<Value>(_ key: String, of names: [String], _ value: (String) -> Value?) throws -> Value? {
    guard let text = values[key] else { return nil }
    guard let value = value(text) else {
      let noun =
        switch key {
        case "by": "dimension"
        case "from_stage": "stage"
        default: key
        }
      let hint = NearestName.question(text, among: names)
      throw wrong(
        "\(name(key)): there is no \(noun) \"\(text)\".\(hint) Use one of \(names.joined(separator: ", ")).")
    }
    return value
  }

  private func read<Value>(_ key: String, as kind: String, _ value: (String) -> Value?) throws -> Value? {
    guard let text = values[key] else { return nil }
    guard let value = value(text) else { throw wrong("\(name(key)) takes \(kind), not \"\(text)\".") }
    return value
  }

  private func number(_ key: String, from least: Int, to most: Int = 36_500) throws -> Int? {
    guard let number = try read(key, as: "a whole number", { Int($0) }) else { return nil }
    if number < least { throw wrong("\(name(key)) takes \(least) or more, not \(number).") }
    if number > most {
      throw wrong("\(name(key)) takes \(most)\(most == 36_500 ? " days" : "") at most, not \(number).")
    }
    return number
  }

  private func name(_ key: String) -> String {
    spelling == .command ? "--" + key.split(separator: "_").joined(separator: "-") : key
  }

  private func wrong(_ sentence: String) -> WorkspaceError { WorkspaceError(.usage, "wrong-option", sentence) }
}

extension ReportRequest {
  /// The request that names and values ask for.
  ///
  /// - Throws: ``WorkspaceError`` of the kind `usage`, naming the option that is wrong.
  package init(_ name: Name, options: [(String, String)], in calendar: WorkspaceCalendar) throws {
    self = try ReportOptions(options).request(name, in: calendar)
  }

  /// Names and values that ask for this again: the inverse of ``init(_:options:in:)``, defaults left out.
  package var options: [(String, String)] {
    let plain = ReportRequest(name)
    var options: [(String, String)] = []
    func add(_ key: String, _ value: String?) { if let value { options.append((key, value)) } }
    if isBroken { add("by", question.dimension.name) }
    if model != plain.model { add("model", model) }
    if conversion != plain.conversion { add("conversion", conversion.rawValue) }
    add("path", path?.name)
    if reading != plain.reading { add("reading", reading.rawValue) }
    add("from_stage", fromStage?.name)
    if unit != plain.unit { add("count", unit.rawValue) }
    switch (OpenPeriod.start(of: question.period), OpenPeriod.end(of: question.period)) {
    case (nil, nil): if name != .radar { add("period", "all") }
    case (let first?, let last?): add("period", first == last ? "\(first)" : "\(first)..\(last)")
    case (let first, let last):
      add("from", first?.description)
      add("to", last?.description)
    }
    add("as_of", question.asOf?.description)
    add("within", question.within.map(String.init))
    add("look_back", question.lookBack.map(String.init))
    if question.sides != plain.question.sides { add("side", question.sides.rawValue) }
    if question.repeats != plain.question.repeats { add("repeats", question.repeats.rawValue) }
    if question.deals != plain.question.deals { add("deals", question.deals.rawValue) }
    if isCompared { add("compare", "previous") }
    add("top", top.map(String.init))
    if seed != plain.seed { add("seed", String(seed)) }
    return options
  }
}
