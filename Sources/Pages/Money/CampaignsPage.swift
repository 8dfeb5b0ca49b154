package import Alignment
package import Reports
package import Wire

/// Campaigns with what they cost and brought in the period, out of the marketing report.
package struct CampaignsPage {
  let view: SheetView
  let receipts: ReceiptAddress
  let costs: SheetView
  let costReceipts: ReceiptAddress
  let reader: Reader
  let state: PageState

  /// - Parameters:
  ///   - sheet: marketing by campaign.
  ///   - costs: attribution by campaign, of which the costs are taken.
  package init(_ sheet: Sheet, costs: Sheet, reader: Reader, state: PageState) {
    view = SheetView(sheet)
    receipts = ReceiptAddress(of: sheet, calendar: reader.calendar)
    self.costs = SheetView(costs)
    costReceipts = ReceiptAddress(of: costs, calendar: reader.calendar)
    self.reader = reader
    self.state = state
  }

  private static let columns = ["touches", "new_contacts", "leads", "mqls", "customers", "revenue", "cost"]
  private static let most = 200

  package var fields: Fields {
    let rows = view.rows.filter { $0.key != TextDictionary.none }
    let chosen = state["sort"].flatMap { (CampaignsPage.columns + ["key", "return"]).contains($0) ? $0 : nil }
    let isDown = state["direction"] != "up"
    let key = chosen ?? "revenue"
    let heads = SortHead(state, current: key, isDescending: chosen == nil || isDown)
    let sorted = rows.enumerated().sorted { a, b in
      if key == "key" { return isDown ? b.element.key < a.element.key : a.element.key < b.element.key }
      guard let left = value(key, a.element) else { return false }
      guard let right = value(key, b.element) else { return true }
      if left == right { return a.offset < b.offset }
      return chosen == nil || isDown ? left > right : left < right
    }.map(\.element)
    return [
      "hasLines": !rows.isEmpty,
      "heads": [heads.fields("key", reader.text("terms.dimension-campaign"), descendsFirst: false)]
        + CampaignsPage.columns.map { heads.fields($0, reader.column($0), descendsFirst: true, isFigure: true) }
        + [heads.fields("return", reader.text("campaigns.return"), descendsFirst: true, isFigure: true)],
      "lines": sorted.prefix(CampaignsPage.most).map { line($0) },
      "hasTotal": rows.count > 1 && view.footer != nil,
      "total": view.footer.map { cells($0, isTotal: true) } ?? [],
      "cut": sorted.count > CampaignsPage.most
        ? reader.text(
          "figures.cut", ["shown": reader.number(CampaignsPage.most), "all": reader.number(sorted.count)]) : nil,
      "period": state.isAllTime ? reader.text("frame.all-time") : reader.period(state.period),
    ]
  }

  /// One campaign's figures; dashes where it did nothing in the period.
  package func one(_ name: String) -> Fields {
    let row = view.row(name)
    let shown = CampaignsPage.columns.map { column in
      [
        "figureName": reader.column(column),
        "figure": row.map { cell($0, column, isTotal: false) }
          ?? FigureLink(Reader.dash, to: nil).fields,
      ] as Fields
    }
    let part = row.flatMap { returned($0) }
    return [
      "figures": shown + [
        [
          "figureName": reader.text("campaigns.return"),
          "figure": FigureLink(reader.signedShare(part), to: nil).fields,
        ]
      ],
      "period": state.isAllTime ? reader.text("frame.all-time") : reader.period(state.period),
    ]
  }

  package func breakdown(_ contacts: CampaignContacts) -> Fields {
    func lines(_ lines: [CampaignContacts.Line], _ dimension: Dimension) -> [Fields] {
      lines.prefix(30).map {
        [
          "partName": reader.value($0.key, of: dimension), "partTouches": reader.number($0.touches),
          "partContacts": reader.number($0.contacts),
        ]
      }
    }
    return [
      "hasParts": !contacts.byChannel.isEmpty, "contents": lines(contacts.byContent, .content),
      "channels": lines(contacts.byChannel, .channel),
    ]
  }

  private func line(_ row: RowView) -> Fields {
    [
      "campaign": row.key, "campaignHref": state.link(toAddress: Path.campaign.link(row.key)),
      "cells": cells(row, isTotal: false),
    ]
  }

  private func cells(_ row: RowView, isTotal: Bool) -> [Fields] {
    CampaignsPage.columns.map { cell(row, $0, isTotal: isTotal) }
      + [FigureLink(reader.signedShare(returned(row, isTotal: isTotal)), to: nil).fields]
  }

  private func cell(_ row: RowView, _ column: String, isTotal: Bool) -> Fields {
    let kind = view.column(column)?.kind ?? .count
    guard column == "cost" else {
      return reader.figure(
        row[column], kind: kind, to: receipts.link(row: isTotal ? nil : row.key, column: column))
    }
    let href = isTotal ? nil : costReceipts.link(row: row.key, column: column)
    return FigureLink(
      cost(row, isTotal: isTotal).map { reader.money(minor: Int64($0), .whole) } ?? Reader.dash,
      to: cost(row, isTotal: isTotal) == nil ? nil : href
    ).fields
  }

  private func value(_ key: String, _ row: RowView) -> Double? {
    key == "return" ? returned(row) : key == "cost" ? cost(row) : row[key].reading
  }

  /// Minor units spent in the period, of a campaign or of all; `nil` where nothing was written down.
  private func cost(_ row: RowView, isTotal: Bool = false) -> Double? {
    guard isTotal else { return costs.row(row.key)?["cost"].reading }
    let known = costs.rows.compactMap { $0["cost"].reading }
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  /// Won for each unit spent, less that unit; `nil` without costs.
  private func returned(_ row: RowView, isTotal: Bool = false) -> Double? {
    guard let cost = cost(row, isTotal: isTotal), cost > 0, let revenue = row["revenue"].reading else { return nil }
    return revenue / cost - 1
  }
}

/// A cost as a row of a list.
package struct CostLine {
  let reader: Reader
  let campaign: String?
  let channel: String?
  let source: String?
  let days: Period
  let money: Money?

  package init(_ reader: Reader, campaign: String?, channel: String?, source: String?, days: Period, money: Money?) {
    self.reader = reader
    self.campaign = campaign
    self.channel = channel
    self.source = source
    self.days = days
    self.money = money
  }

  package func fields(id: Int64, mayEdit: Bool) -> Fields {
    [
      "costHref": Path.cost.link(id), "costDays": reader.period(days), "costAmount": reader.money(money),
      "costCampaign": campaign ?? "", "costChannel": channel.map { reader.value($0, of: .channel) } ?? "",
      "costSource": source ?? "", "costMayEdit": mayEdit,
    ]
  }
}
