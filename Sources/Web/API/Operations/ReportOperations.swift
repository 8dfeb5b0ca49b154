import Alignment
import HTTPTypes
import Pages
import Reports
import Wire
import Workspace

/// Figures of both teams, and the rows behind each: the same JSON as the command line and the pages' downloads.
enum ReportOperations {
  /// What `{report}` and `{stage}` of an address may be.
  static let names = ReportRequest.Name.allCases.map(\.rawValue)
  static let stages = Stage.allCases.map(\.name)

  static let all: [Operation] = [
    Operation(
      .get, .apiReport, "getReport", "A report", in: .reports,
      about: "The question by the names of the command line's options. What cannot be asked together is refused with "
        + "a sentence that says why.",
      parameters: question, answer: report
    ) { call in
      let name = try name(call)
      return Reply(text: try call.sheet(try request(name, call)).json())
    },
    Operation(
      .get, .apiReceipt, "getReceipt", "The rows behind one figure of a report", in: .reports,
      about: "Names and addresses are in it for tokens that may export contacts; for others ids.",
      parameters: question + [
        Parameter("row", "The key of the row; without, the figure of the whole.", .text(1...500)),
        Parameter("column", "The column of the figure.", .text(1...100), isNeeded: true),
        Parameter.limit, Parameter.after,
      ], answer: receipt, handler: opened),
  ]

  private static func name(_ call: Call) throws -> ReportRequest.Name {
    guard let name = ReportRequest.Name(rawValue: call.part("report")) else { throw Refusal.notFound }
    return name
  }

  private static func request(_ name: ReportRequest.Name, _ call: Call) throws -> ReportRequest {
    // The radar lists who nobody follows.
    if name == .radar { try call.person.require(.seeContacts) }
    let own = call.query.values.filter { ReportOptions.names.contains($0.name) }
    return try ReportRequest(name, options: own.map { ($0.name, $0.value) }, in: call.workspace.calendar)
  }

  private static func opened(_ call: Call) throws -> Reply {
    let name = try name(call)
    var request = try request(name, call)
    var column = call.query["column"] ?? ""
    var row = call.query.text("row") ?? Sheet.totalRow
    request.isCompared = column.hasSuffix("_before") || column.hasSuffix("_change")
    // The overview has one figure a row: its name alone says which.
    if name == .overview, row == Sheet.totalRow { (row, column) = (column, "value") }
    let opened = try ReportDesk(call.site.live.current.resolved).receipt(
      for: request, row: row, column: column, sheets: { try call.sheet($0) })
    let page = opened.page(after: call.query["after"], count: call.limit)
    let names =
      call.person.may(.exportContacts) ? try call.workspace.names(of: page.rows, for: call.person) : [:]
    return call.page(
      page.rows.map { item($0, names[$0.subject], opened.currency) }, next: page.next,
      with: [
        "report": .text(name.rawValue), "row": .text(opened.row), "column": .text(opened.column),
        "figure": JSON(opened.figure), "counted": JSON(opened.counted), "is_proved": .bool(opened.isProved),
        "count": .count(opened.rows.count),
      ])
  }

  private static func item(_ row: ReceiptRow, _ name: ReceiptName?, _ currency: Currency) -> JSON {
    let (kind, id, value): (String, Int64?, String?) =
      switch row.subject {
      case .contact(let id): ("contact", id.rawValue, nil)
      case .company(let id): ("company", id.rawValue, nil)
      case .deal(let id): ("deal", id.rawValue, nil)
      case .cost(let id, let isOfTouch): (isOfTouch ? "touch" : "cost", id, nil)
      case .value(let text): ("value", nil, text)
      }
    return [
      "kind": .text(kind), "id": .optional(id), "name": .optional(name?.name ?? value),
      "email": .optional(name?.email), "company": .optional(name?.company), "at": .instant(row.at),
      "count": .count(row.count), "credit": .optional(row.credit),
      "amount": row.amount.map { .money($0, currency.code) } ?? .null,
      "days": .optional(row.span.map { Double($0) / Double(Instant.day) }),
    ]
  }

  // MARK: Descriptions

  private static let question: [Parameter] = [
    Parameter(
      "by", "The dimension of the rows: \(Dimension.named.map(\.name).joined(separator: ", ")), property:NAME."),
    Parameter("model", "Of attribution, or `all`.", .one(of: ReportRequest.modelNames + ["all"])),
    Parameter("conversion", "What is credited.", .one(of: Conversion.allCases.map(\.rawValue))),
    Parameter("path", "Two stages, the earlier one first: `mql-customer`."),
    Parameter("reading", "Of the funnel.", .one(of: FunnelReading.allCases.map(\.rawValue))),
    Parameter("from_stage", "Where the funnel begins.", .one(of: stages)),
    Parameter("count", "What the funnel counts.", .one(of: FunnelUnit.allCases.map(\.rawValue))),
    Parameter("period", "`2026`, `2026-Q3`, `2026-11`, `2026-W47`, a day, `A..B` of these, or `all`."),
    Parameter("from", "First day.", .day), Parameter("to", "Last day.", .day),
    Parameter("as_of", "As it was known at the end of this day.", .day),
    Parameter("within", "Days in which a conversion has to follow.", .integer(1...36_500)),
    Parameter("look_back", "Days before a conversion whose touches count.", .integer(0...36_500)),
    Parameter("side", "Whose touches take part.", .one(of: Question.Sides.allCases.map(\.rawValue))),
    Parameter(
      "repeats", "Whether touches of one kind in a row are one.", .one(of: Question.Repeats.allCases.map(\.rawValue))),
    Parameter("deals", "Which deals.", .one(of: DealSelection.allCases.map(\.rawValue))),
    Parameter("compare", "Beside the period before.", .one(of: ["none", "previous"])),
    Parameter("top", "So many rows.", .integer(1...1_000_000_000)),
    Parameter("seed", "Of resamples.", .integer(0...9_007_199_254_740_991)),
  ]

  private static let report = Schema.object(
    "Report",
    [
      "report": .one(of: names), "question": .object(nil, [:], others: .of(.anything, most: nil)),
      "as_of": .instant.orNull, "definition": .anything, "agreement": .anything,
      "rows": .list(.object(nil, [:], others: .of(.anything, most: nil))),
      "totals": .object(nil, [:], others: .of(.anything, most: nil)), "notes": .list(.string),
    ], needed: ["report", "question", "as_of", "definition", "agreement", "rows", "totals"],
    others: .of(.anything, most: nil))

  private static let receipt = Schema.object(
    "Receipt",
    [
      "items": .list(
        .object(
          "ReceiptRow",
          [
            "kind": .one(of: ["contact", "company", "deal", "cost", "touch", "value"]), "id": Schema.id.orNull,
            "name": Schema.string.orNull, "email": Schema.string.orNull, "company": Schema.string.orNull,
            "at": Schema.instant.orNull, "count": .integer, "credit": Schema.number.orNull,
            "amount": Shapes.money.orNull, "days": Schema.number.orNull,
          ])), "next": Schema.string.orNull, "report": .one(of: names), "row": .string, "column": .string,
      "figure": .anything, "counted": .anything.said("The figure counted anew from the rows."),
      "is_proved": .bool.said("Whether the two agree."), "count": .count,
    ])
}

extension JSON {
  /// A cell of a report.
  init(_ cell: Sheet.Cell) {
    switch cell {
    case .null: self = .null
    case .text(let text): self = .text(text)
    case .integer(let number): self = .count(number)
    case .real(let number), .share(let number): self = .number(number)
    case .money(let money): self = .money(money.minor, money.currency.code)
    case .instant(let instant): self = .instant(instant)
    case .date(let day): self = .day(day)
    case .flag(let flag): self = .bool(flag)
    case .list(let cells): self = .list(cells.map { JSON($0) })
    case .object(let fields): self = .object(fields.map { Member(name: $0.key, value: JSON($0.cell)) })
    }
  }
}
