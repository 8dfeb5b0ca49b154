package import Wire

/// The columns of a file, what stands in them, and what each becomes: a form with one choice a column.
///
/// So many at once that a page stays light; each choice's field is `c` and the column's number.
package struct ColumnsTable {
  package static let most = 30

  let sample: FileSample
  let mapping: Mapping
  let reader: Reader

  package init(_ sample: FileSample, mapping: Mapping, reader: Reader) {
    self.sample = sample
    self.mapping = mapping
    self.reader = reader
  }

  /// - Parameter start: the number of the first column that is shown.
  package func fields(from start: Int) -> Fields {
    let all = sample.header.count
    let first = min(max(0, start), max(0, all - 1)) / ColumnsTable.most * ColumnsTable.most
    let shown = first..<min(all, first + ColumnsTable.most)
    let targets = mapping.targets(of: sample.header)
    let rows: [Fields] = shown.map { place in
      let name = sample.header[place]
      let chosen = targets[place]
      let others = chosen.dropFirst().map { reader.target($0) }
      return [
        "columnName": name, "columnField": "c\(place)",
        "columnLabel": reader.text("data.becomes-of", ["name": name]),
        "samples": sample.examples(of: place).map { ["sample": ColumnsTable.short($0)] as Fields },
        "isRead": !chosen.isEmpty, "hasOthers": !others.isEmpty,
        "others": reader.text("data.also", ["names": others.joined(separator: ", ")]),
        "choices": options(chosen.first, column: name),
      ]
    }
    return [
      "columns": rows, "columnsFirst": String(first), "isPaged": all > ColumnsTable.most,
      "columnsRange": reader.text(
        "data.columns-more",
        ["from": reader.number(first + 1), "to": reader.number(shown.upperBound), "all": reader.number(all)]),
      "hasEarlier": first > 0, "earlier": String(max(0, first - ColumnsTable.most)),
      "hasLater": shown.upperBound < all, "later": String(shown.upperBound),
    ]
  }

  /// In groups; a custom field is named by its column, or as it was named.
  private func options(_ chosen: ColumnTarget?, column: String) -> [Fields] {
    func option(_ target: ColumnTarget) -> Fields {
      ["value": target.key, "label": reader.target(target), "isChosen": target == chosen]
    }
    var groups: [(String, [ColumnTarget])] = [("fields", []), ("stages", []), ("links", []), ("touch", [])]
    for target in ColumnTarget.choices(of: mapping.kind) {
      switch target {
      case .field, .property: groups[0].1.append(target)
      case .stage: groups[1].1.append(target)
      case .contact, .company, .owner: groups[2].1.append(target)
      case .touch: groups[3].1.append(target)
      }
    }
    var all: [Fields] = []
    if ColumnTarget.hasProperties(mapping.kind), !column.isEmpty {
      if case .property? = chosen {
        groups[0].1.append(chosen ?? .property(column))
      } else {
        groups[0].1.append(.property(column))
      }
    }
    for (key, targets) in groups where !targets.isEmpty {
      all.append(["group": reader.text("columns.group-\(key)"), "options": targets.map(option)])
    }
    return all
  }

  static func short(_ text: String) -> String {
    let line = String(text.prefix(61).map { $0.isNewline ? " " : $0 })
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
