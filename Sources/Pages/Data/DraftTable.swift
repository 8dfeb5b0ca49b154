package import Wire

/// The first rows of a file as they will be read: one column for each thing that a row says.
package struct DraftTable {
  /// Columns and rows that are shown.
  package static let mostColumns = 24

  let lines: [DraftLine]
  let reader: Reader

  package init(_ lines: [DraftLine], reader: Reader) {
    self.lines = lines
    self.reader = reader
  }

  package var fields: Fields {
    var targets: [ColumnTarget] = []
    for line in lines { for (target, _) in line.values where !targets.contains(target) { targets.append(target) } }
    let shown = Array(targets.prefix(DraftTable.mostColumns))
    let rows: [Fields] = lines.map { line in
      let cells: [Fields] = shown.map { target in
        let texts = line.values.filter { $0.target == target }.map { reader.value($0.value) }
        return ["cell": ColumnsTable.short(texts.joined(separator: ", "))]
      }
      return ["line": reader.number(line.line), "cells": cells]
    }
    return [
      "draftHeads": shown.map { ["head": reader.target($0)] as Fields }, "drafts": rows, "hasDrafts": !rows.isEmpty,
    ]
  }
}
