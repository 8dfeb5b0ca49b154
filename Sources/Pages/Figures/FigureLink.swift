package import Wire

/// A figure that opens its receipt: the partial `fig`.
///
///     "mqls": FigureLink(reader.number(536), to: receipts.link(column: "mqls"), .large).fields
///     {{#mqls}}{{> fig}}{{/mqls}}
package struct FigureLink: Sendable {
  package enum Size: String, Sendable {
    case plain = ""
    case strong = "strong"
    case large = "fig-lg"
    case huge = "fig-xl"
  }

  let text: String
  let href: String?
  let size: Size

  /// - Parameter href: `nil` for what has no rows behind it: a dash, a goal.
  package init(_ text: String, to href: String?, _ size: Size = .plain) {
    self.text = text
    self.href = href
    self.size = size
  }

  package var fields: Fields {
    // Empty texts are not false for a template, and what is missing is looked for further out: so booleans decide.
    [
      "figText": text, "figHref": href ?? "", "figIsLink": href != nil,
      "figSize": size == .plain ? "" : " " + size.rawValue,
    ]
  }
}

extension Reader {
  /// A cell of a report as a link to its rows; none where there is nothing behind it.
  package func figure(
    _ cell: Sheet.Cell, kind: Sheet.Kind = .count, money style: MoneyStyle = .whole, to href: String?,
    _ size: FigureLink.Size = .plain
  ) -> Fields {
    let isEmpty = cell == .null || cell.reading == 0
    return FigureLink(self.cell(cell, kind: kind, money: style), to: isEmpty ? nil : href, size).fields
  }
}
