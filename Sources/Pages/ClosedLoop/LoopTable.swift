import Alignment
import Charts
import Reports
import Wire

/// The table of the closed loop: entries by first value, revenue by the model, its range under all, cost and return.
struct LoopTable {
  let marketing: SheetView
  let attribution: SheetView
  let models: ModelFigures
  let choices: LoopChoices
  let reader: Reader
  let state: PageState
  private let entries: ReceiptAddress
  private let credits: ReceiptAddress
  private let model: AttributionModel

  private static let pageRows = 25

  init(
    answers: ClosedLoopPage.Answers, models: ModelFigures, choices: LoopChoices, reader: Reader, state: PageState
  ) {
    let sheet = answers.attribution ?? answers.comparison
    marketing = SheetView(answers.marketing)
    attribution = SheetView(sheet)
    self.models = models
    self.choices = choices
    self.reader = reader
    self.state = state
    model = choices.model ?? .first
    entries = ReceiptAddress(of: answers.marketing, calendar: reader.calendar)
    credits = ReceiptAddress(of: sheet, calendar: reader.calendar)
  }

  /// One line: what is of the value's own contacts, and what the model gives it.
  private struct Line {
    let key: String
    let entry: RowView?
    let credit: RowView?
  }

  var fields: Fields {
    let lines = sorted
    let first = state["after"].flatMap { key in lines.firstIndex { $0.key == key }.map { $0 + 1 } } ?? 0
    let shown = lines.dropFirst(first).prefix(Self.pageRows)
    let isMore = first + shown.count < lines.count
    return [
      "caption": reader.text("closed-loop.caption", ["dimension": reader.dimension(choices.dimension)]),
      "groupEntries": groupOfEntries,
      "groupModel": reader.term(Term(model), reader.model(model), in: "head"),
      "groupWord": reader.text(choices.hasValue ? "closed-loop.revenue-by" : "closed-loop.credit-by"),
      "headings": headings, "lines": shown.map(fields), "footer": footer,
      "hasValue": choices.hasValue, "isCut": lines.count > Self.pageRows,
      "shown": reader.text(
        "closed-loop.shown",
        [
          "first": reader.number(first + 1), "last": reader.number(first + shown.count),
          "all": reader.number(lines.count),
        ]),
      "hasNext": isMore, "nextHref": isMore ? state.link(["after": shown.last?.key]) : "",
      "hasBegin": first > 0, "beginHref": state.link([:]),
      "unconverted": unconverted, "hasUnconverted": unconverted != nil,
    ]
  }

  private var groupOfEntries: String {
    let name = reader.dimension(choices.dimension).lowercased()
    let isFirst = choices.dimension.isReadOnTouch && choices.dimension != .owner
    return reader.text(isFirst ? "closed-loop.by-first" : "closed-loop.by-value", ["dimension": name])
  }

  private var unconverted: String? {
    guard let count = attribution.total("unconverted_deals").whole, count > 0 else { return nil }
    return reader.count("closed-loop.unconverted", count)
  }

  // MARK: Order

  private var sorted: [Line] {
    var lines = attribution.rows.map { Line(key: $0.key, entry: marketing.row($0.key), credit: $0) }
    let known = Set(lines.map(\.key))
    lines += marketing.rows.filter { !known.contains($0.key) }.map { Line(key: $0.key, entry: $0, credit: nil) }
    guard let choice = state["sort"] else { return lines }
    let isRising = choice.hasPrefix("-")
    let key = isRising ? String(choice.dropFirst()) : choice
    if key == "key" {
      let named = lines.map { ($0, reader.value($0.key, of: choices.dimension)) }.sorted { $0.1 < $1.1 }.map(\.0)
      return isRising ? named.reversed() : named
    }
    guard Self.sortable.contains(key) else { return lines }
    return lines.enumerated().sorted { a, b in
      guard let left = cell(key, of: a.element).reading else { return false }
      guard let right = cell(key, of: b.element).reading else { return true }
      if left == right { return a.offset < b.offset }
      return isRising ? left < right : left > right
    }.map(\.element)
  }

  private static let entryKeys: Set<String> = [
    "leads", "mqls", "sqls", "opportunities", "won_deals", "lead_to_customer",
  ]
  private static let sortable = entryKeys.union(["revenue", "credit", "share", "cost", "return_period", "assists"])

  private func cell(_ key: String, of line: Line) -> Sheet.Cell {
    (Self.entryKeys.contains(key) ? line.entry?[key] : line.credit?[key]) ?? .null
  }

  // MARK: Headings

  private var headings: [Fields] {
    let figure = choices.hasValue ? "revenue" : "credit"
    var headings: [Fields] = [heading("key", reader.dimension(choices.dimension), isFigure: false)]
    for (key, term) in [("leads", Term.lead), ("mqls", .mql), ("sqls", .sql)] {
      headings.append(heading(key, reader.column(key), term: term))
    }
    headings.append(heading("opportunities", reader.text("closed-loop.deals-column"), term: .opportunity))
    headings.append(heading("won_deals", reader.text("closed-loop.won-column"), term: .deal))
    headings.append(heading("lead_to_customer", reader.text("closed-loop.rate-column"), term: .interval, span: 2))
    headings.append(heading(figure, reader.column(figure), isGap: true, isUsual: true))
    headings.append(heading("share", reader.column("share")))
    headings.append(
      heading(nil, reader.text("closed-loop.range-column", ["n": reader.number(models.count)]), isFigure: false))
    headings.append(heading(nil, reader.text("closed-loop.rank-column")))
    headings.append(heading("cost", reader.column("cost"), term: .cost, isGap: true, isAtEnd: true))
    if choices.hasValue {
      headings.append(heading("return_period", reader.name(of: .return), term: .returnPeriod, isAtEnd: true))
    }
    headings.append(heading("assists", reader.column("assists"), term: .assist, isAtEnd: true))
    return headings
  }

  private func heading(
    _ key: String?, _ words: String, term: Term? = nil, isFigure: Bool = true, span: Int = 1, isGap: Bool = false,
    isUsual: Bool = false, isAtEnd: Bool = false
  ) -> Fields {
    let choice = state["sort"]
    let isSorted = key != nil && (choice == key || choice == key.map { "-" + $0 } || (choice == nil && isUsual))
    let isRising = choice?.hasPrefix("-") ?? false
    let next = key.map { isSorted && !isRising ? "-" + $0 : $0 }
    return [
      "headWords": words, "headIsLink": key != nil, "headHref": next.map { state.link(["sort": $0]) } ?? "",
      "isFigure": isFigure, "isWide": span > 1, "isGap": isGap, "isSorted": isSorted,
      "sortedWord": isRising ? "ascending" : "descending", "sortedArrow": isRising ? "↑" : "↓",
      "headTerm": term.map { reader.term($0, words, in: "loop-\(key ?? "")", isAtEnd: isAtEnd) },
      "hasTerm": term != nil,
    ]
  }

  // MARK: Rows

  private func fields(of line: Line) -> Fields {
    func entry(_ key: String) -> Fields {
      reader.figure(line.entry?[key] ?? .null, to: entries.link(row: line.key, column: key))
    }
    func credit(_ key: String, _ kind: Sheet.Kind) -> Fields {
      reader.figure(line.credit?[key] ?? .null, kind: kind, to: credits.link(row: line.key, column: key))
    }
    let figures = models[line.key]
    let whole = attribution.total("credit").reading ?? 0
    let own = whole > 0 ? line.credit?["credit"].reading.map { $0 / whole } : nil
    var fields: Fields = [
      "lineName": reader.value(line.key, of: choices.dimension),
      "entries": ["leads", "mqls", "sqls", "opportunities", "won_deals"].map(entry),
      "rate": reader.figure(
        line.entry?["lead_to_customer"] ?? .null, kind: .share,
        to: entries.link(row: line.key, column: "lead_to_customer")),
      "interval": interval(line.entry)?.svg, "share": credit("share", .share),
      "range": figures.flatMap { range(line.key, $0, own) }?.svg,
      "cost": credit("cost", .money),
      "assists": credit("assists", .count),
      "hasReturn": choices.hasValue,
    ]
    if choices.hasValue {
      let money = line.credit?["revenue"] ?? .null
      let (head, cents, tail) = reader.cents(money.amount)
      fields["money"] =
        [
          "moneyHead": head, "moneyCents": cents, "moneyTail": tail,
          "moneyHref": credits.link(row: line.key, column: "revenue"), "moneyIsLink": (money.reading ?? 0) != 0,
        ] as Fields
      let back = line.credit?["return_period"] ?? .null
      let words =
        back.reading.map { reader.signedShare($0) } ?? reader.text("closed-loop.no-cost")
      fields["back"] =
        FigureLink(words, to: back == .null ? nil : credits.link(row: line.key, column: "return_period")).fields
      fields["isBackUnknown"] = back == .null
    } else {
      fields["credit"] = credit("credit", .number)
    }
    if let figures, let rank = rank(of: line) {
      fields["rank"] = reader.number(rank)
      fields["hasRank"] = true
      fields["rankRange"] = reader.text(
        "closed-loop.rank-range", ["best": reader.number(figures.best), "worst": reader.number(figures.worst)])
    } else {
      fields["hasRank"] = false
    }
    return fields
  }

  /// The share of judged leads that became customers, with its interval, against that of all rows.
  private func interval(_ entry: RowView?) -> IntervalMark? {
    guard let entry, let judged = entry["judged_leads"].whole, let hits = entry["converted_leads"].whole,
      let interval = Statistics.wilsonInterval(hits: hits, trials: judged), judged > 0
    else { return nil }
    let rate = Double(hits) / Double(judged)
    return IntervalMark(
      label: reader.text(
        "closed-loop.interval",
        [
          "hits": reader.number(hits), "of": reader.number(judged), "rate": reader.share(rate),
          "low": reader.share(interval.low), "high": reader.share(interval.high),
        ]),
      value: rate, low: interval.low, high: interval.high, end: rateEnd, reference: meanRate)
  }

  private var meanRate: Double? { marketing.total("lead_to_customer").reading }

  /// Four times the mean, so that one small row does not press all others together.
  private var rateEnd: Double {
    let rates = marketing.rows.compactMap { $0["lead_to_customer"].reading }
    let most = max(rates.max() ?? 0, meanRate ?? 0)
    return most > 0 ? min(1, max(most * 1.2, (meanRate ?? 0) * 3)) : 1
  }

  /// By credit under the chosen model.
  private func rank(of line: Line) -> Int? {
    guard let own = line.credit?["credit"].reading else { return nil }
    return 1 + attribution.rows.count { ($0["credit"].reading ?? 0) > own }
  }

  /// A chosen model that is not among the compared ones gets a tick of its own.
  private func range(_ key: String, _ row: ModelFigures.Row, _ own: Double?) -> ModelRange? {
    let place = models.place(of: model)
    let shares = place == nil ? row.shares + [own ?? .nan] : row.shares
    return ModelRange(
      label: reader.text(
        "closed-loop.range",
        [
          "name": reader.value(key, of: choices.dimension), "share": reader.share(own),
          "model": reader.model(model), "low": reader.share(row.shares.min()),
          "high": reader.share(row.shares.max()), "n": reader.number(models.count),
        ]),
      values: shares, chosen: place ?? shares.count - 1, end: models.end, paint: .violet)
  }

  // MARK: Footer

  private var footer: Fields {
    let totals = marketing.footer
    func entry(_ key: String) -> Fields {
      reader.figure(totals?[key] ?? .null, to: entries.link(column: key))
    }
    let attributed = attribution.total("attributed").amount
    let unattributed = attribution.total("unattributed").amount
    let booked = attribution.total("booked").amount
    let costs = attribution.rows.compactMap { $0["cost"].amount?.minor }
    let cost = costs.reduce(0, +)
    let adds = (attributed?.minor ?? 0) + (unattributed?.minor ?? 0) == booked?.minor ?? 0
    func money(_ key: String) -> Fields {
      reader.figure(attribution.total(key), kind: .money, money: .exact, to: credits.link(column: key))
    }
    let back = cost > 0 ? Double(attributed?.minor ?? 0) / Double(cost) - 1 : nil
    return [
      "totalEntries": ["leads", "mqls", "sqls", "opportunities", "won_deals"].map(entry),
      "totalRate": reader.figure(
        totals?["lead_to_customer"] ?? .null, kind: .share, to: entries.link(column: "lead_to_customer")),
      "attributed": money("attributed"), "unattributed": money("unattributed"), "booked": money("booked"),
      "credit": reader.figure(attribution.total("credit"), kind: .number, to: credits.link(column: "credit")),
      "allShare": reader.share(1), "hasValue": choices.hasValue,
      "totalCost": costs.isEmpty ? Reader.dash : reader.money(minor: cost, .whole),
      "totalBack": reader.signedShare(back),
      "adds": StatusMark(
        adds ? .kept : .broken, reader.text(adds ? "closed-loop.adds-up" : "closed-loop.adds-up-not")
      ).fields,
    ]
  }
}

extension Reader {
  /// An amount in three pieces: to the decimal mark, the cents with it, and what follows.
  func cents(_ amount: Money?) -> (head: String, cents: String, tail: String) {
    let text = money(amount, .exact)
    guard let amount, amount.currency.minorDigits > 0,
      let mark = text.lastIndex(where: { $0 == "." || $0 == "," })
    else { return (text, "", "") }
    let end = text.index(mark, offsetBy: amount.currency.minorDigits + 1, limitedBy: text.endIndex) ?? text.endIndex
    return (String(text[..<mark]), String(text[mark..<end]), String(text[end...]))
  }
}
