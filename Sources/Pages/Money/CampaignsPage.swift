package import Alignment
package import Reports
package import Wire

/// Campaigns with what they cost and brought in the period, out of the marketing report.
package struct CampaignsPage {
  let view: SheetView
  let receipts: ReceiptAddress
  let reader: Reader
  let state: PageState

  /// - Parameter sheet: marketing by campaign.
  package init(_ sheet: Sheet, reader: Reader, state: PageState) {
    view = SheetView(sheet)
    receipts = ReceiptAddress(of: sheet, calendar: reader.calendar)
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
          "figure": FigureLink(reader.share(part, digits: 0), to: nil).fields,
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
      + [FigureLink(reader.share(returned(row), digits: 0), to: nil).fields]
  }

  private func cell(_ row: RowView, _ column: String, isTotal: Bool) -> Fields {
    let kind = view.column(column)?.kind ?? .count
    // What it cost is written down on a page of its own, so that its link leads there.
    let href = column == "cost" ? nil : receipts.link(row: isTotal ? nil : row.key, column: column)
    return reader.figure(row[column], kind: kind, to: href)
  }

  private func value(_ key: String, _ row: RowView) -> Double? {
    key == "return" ? returned(row) : row[key].reading
  }

  /// Won for each unit spent, less that unit; `nil` without costs.
  private func returned(_ row: RowView) -> Double? {
    guard let cost = row["cost"].reading, cost > 0, let revenue = row["revenue"].reading else { return nil }
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
