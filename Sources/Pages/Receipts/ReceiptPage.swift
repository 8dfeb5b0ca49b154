import Alignment
package import Reports
package import Wire

/// A figure opened: what it is of, how its rows come to it, and the rows themselves, page by page.
package struct ReceiptPage {
  /// What stands behind a row, for those who may see it.
  package struct Name: Sendable {
    package let name: String?
    package let company: String?

    package init(name: String?, company: String?) {
      self.name = name
      self.company = company
    }
  }

  /// Another figure that the proof needs.
  package struct Base: Sendable {
    package let row: String
    package let column: String
    package let cell: Sheet.Cell
    package let href: String?

    package init(row: String, column: String, cell: Sheet.Cell, href: String?) {
      self.row = row
      self.column = column
      self.cell = cell
      self.href = href
    }
  }

  let figure: ReceiptFigure
  let reader: Reader
  package var proof = ReceiptProof.given
  package var counted = Sheet.Cell.null
  package var isProved = true
  package var bases: [Base] = []
  package var paths: [MarkovPath] = []
  /// All rows' parts together, for the sentence that proves the figure.
  package var total = 0
  package var amount = Sheet.Cell.null
  package var credit = 0.0
  package var withAmount = 0
  /// The rows of this page, and the place of the first of them, from 0.
  package var rows: [ReceiptRow] = []
  package var first = 0
  /// Empty for who may not see them.
  package var names: [ReceiptRow.Subject: Name] = [:]
  package var mayName = false
  package var mayTakeNames = false
  /// The pages that the person may open.
  package var pages: Set<Path> = []
  package var backHref: String?
  package var nextHref: String?
  package var beginHref: String?
  package var csvHref = ""
  package var jsonHref = ""

  package init(_ figure: ReceiptFigure, reader: Reader) {
    self.figure = figure
    self.reader = reader
  }

  package var fields: Fields {
    let shown = figure.value(reader)
    return [
      "report": reader.text("receipts.report-\(figure.report)"), "backHref": backHref ?? "",
      "hasBack": backHref != nil,
      "heading": reader.text(
        "receipts.heading", ["figure": figure.columnWords(reader), "row": figure.rowWords(reader)]),
      "phrases": figure.phrases(reader).joined(separator: " · "), "figure": shown,
      "proof": sentence(shown), "state": state.fields,
      "bases": bases.map(fields), "hasBases": !bases.isEmpty,
      "csvHref": csvHref, "jsonHref": jsonHref,
      "isUnnamed": !mayName, "isFileUnnamed": mayName && !mayTakeNames,
      "hasRows": !rows.isEmpty, "isEmpty": rows.isEmpty && proof != .given,
      "shown": reader.text(
        "receipts.shown",
        [
          "first": reader.number(first + 1), "last": reader.number(first + rows.count), "all": reader.number(total),
        ]),
      "headings": headings, "lines": rows.map(line),
      "nextHref": nextHref ?? "", "hasNext": nextHref != nil, "beginHref": beginHref ?? "",
      "hasBegin": beginHref != nil,
      "hasPaths": !paths.isEmpty, "paths": paths.map(fields),
    ]
  }

  // MARK: The proof

  private var state: StatusMark {
    isProved
      ? StatusMark(.kept, reader.text("receipts.adds"))
      : StatusMark(
        .broken, reader.text("receipts.adds-not", ["counted": reader.cell(counted, kind: figure.kind)]))
  }

  private func sentence(_ shown: String) -> String {
    let base = bases.reduce(0) { $0 + ($1.cell.whole ?? 0) }
    let count = reader.number(total)
    func text(_ key: String, _ values: [String: String]) -> String {
      reader.text("receipts.\(key)", values.merging(["figure": shown]) { own, _ in own })
    }
    switch proof {
    case .count: return reader.count("receipts.count", total, ["figure": shown])
    case .tally: return reader.count("receipts.tally", total, ["figure": shown])
    case .amount: return reader.count("receipts.amount", total, ["figure": shown])
    case .credit: return reader.count("receipts.credit", total, ["figure": shown])
    case .share: return text("share", ["count": count, "base": reader.number(base)])
    case .low: return text("low", ["count": count, "base": reader.number(base)])
    case .high: return text("high", ["count": count, "base": reader.number(base)])
    case .lift:
      let judged = bases.dropLast().reduce(0) { $0 + ($1.cell.whole ?? 0) }
      let mean = reader.cell(bases.last?.cell ?? .null, kind: .share)
      return text("lift", ["count": count, "base": reader.number(judged), "mean": mean])
    case .days(let share): return text(share == 0.5 ? "median" : "most", ["count": count])
    case .touches: return text("touches", ["count": count])
    case .average: return text("average", ["sum": sum, "count": reader.number(withAmount)])
    case .part: return text("part", ["sum": sum, "base": firstBase])
    case .growth: return text("growth", ["sum": sum, "base": firstBase])
    case .markov(let key, _): return text("markov", ["value": reader.value(key, of: figure.dimension)])
    case .rank: return reader.count("receipts.rank", total, ["figure": shown])
    case .given: return reader.text("receipts.given")
    }
  }

  private var firstBase: String { reader.cell(bases.first?.cell ?? .null, kind: .number) }

  /// The rows' amounts together, or their credit where the base is one.
  private var sum: String {
    if case .real? = bases.first?.cell { return reader.decimal(credit, digits: 2) }
    return reader.cell(amount, kind: .money)
  }

  private func fields(of base: Base) -> Fields {
    let of = figure.other(row: base.row, column: base.column)
    return [
      "baseName": reader.text(
        "receipts.heading", ["figure": of.columnWords(reader), "row": of.rowWords(reader)]),
      "base": FigureLink(reader.cell(base.cell, kind: .count), to: base.href).fields,
    ]
  }

  // MARK: The rows

  private var hasCompanies: Bool { names.values.contains { $0.company != nil } }
  private var hasDays: Bool { rows.contains { $0.at != nil } }
  private var hasCounts: Bool { rows.contains { $0.count != 1 } }
  private var hasCredits: Bool { rows.contains { $0.credit != nil } }
  private var hasAmounts: Bool { rows.contains { $0.amount != nil } }
  private var hasSpans: Bool { rows.contains { $0.span != nil } }

  private var headings: [Fields] {
    var headings: [Fields] = [["headWords": reader.text("receipts.who"), "isFigure": false]]
    func add(_ isThere: Bool, _ key: String, isFigure: Bool = true) {
      if isThere { headings.append(["headWords": reader.text(key), "isFigure": isFigure]) }
    }
    add(hasCompanies, "terms.column-company", isFigure: false)
    add(hasDays, "terms.column-at", isFigure: false)
    add(hasCounts, "receipts.times")
    add(hasCredits, "terms.column-credit")
    add(hasAmounts, "terms.column-amount")
    add(hasSpans, "terms.days")
    return headings
  }

  private func line(of row: ReceiptRow) -> Fields {
    var cells: [Fields] = []
    func add(_ isThere: Bool, _ words: @autoclosure () -> String, isFigure: Bool = true) {
      if isThere { cells.append(["word": words(), "isFigure": isFigure]) }
    }
    let name = names[row.subject]
    add(hasCompanies, name?.company ?? "", isFigure: false)
    add(hasDays, row.at.map { reader.shortDate(reader.calendar.day(of: $0)) } ?? Reader.dash, isFigure: false)
    add(hasCounts, reader.number(row.count))
    add(hasCredits, row.credit.map { reader.decimal($0, digits: 4) } ?? Reader.dash)
    add(hasAmounts, row.amount.map { reader.money(minor: $0) } ?? Reader.dash)
    add(
      hasSpans, row.span.map { reader.decimal(Double($0) / Double(Instant.day), digits: 1) } ?? Reader.dash)
    let (words, href) = who(row.subject)
    return [
      "rowName": words, "rowHref": href ?? "", "rowIsLink": href != nil, "cells": cells,
      "isOwn": proof.isOf(row.subject),
    ]
  }

  private func who(_ subject: ReceiptRow.Subject) -> (words: String, href: String?) {
    func numbered(_ key: String, _ id: Int64, _ path: Path?) -> (String, String?) {
      let words = names[subject]?.name ?? reader.text("receipts.\(key)", ["id": String(id)])
      return (words, path.flatMap { pages.contains($0) ? $0.link(id) : nil })
    }
    return switch subject {
    case .contact(let id): numbered("contact", id.rawValue, .contact)
    case .company(let id): numbered("company", id.rawValue, .company)
    case .deal(let id): numbered("deal", id.rawValue, .deal)
    case .cost(let id, let isOfTouch): numbered(isOfTouch ? "touch" : "cost", id, isOfTouch ? nil : .cost)
    case .value(let text): (figure.words(ofPath: text, reader), nil)
    }
  }

  private func fields(of path: MarkovPath) -> Fields {
    [
      "steps": reader.steps(path.values, of: figure.dimension).joined(separator: " → "),
      "converted": reader.number(path.conversions), "lost": reader.number(path.nothing),
    ]
  }
}

extension ReceiptProof {
  /// Whether a row is the one that the figure shows, among those that share.
  fileprivate func isOf(_ subject: ReceiptRow.Subject) -> Bool {
    guard case .markov(let key, _) = self else { return false }
    return subject == .value(key)
  }
}
