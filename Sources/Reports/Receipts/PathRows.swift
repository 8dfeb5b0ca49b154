import Alignment

/// Which conversions of a report of paths are asked for.
package enum PathSelection: Hashable, Sendable {
  /// Those that took one path, its values in order.
  case path([String])
  /// All with a counted touch.
  case any
  /// Those without one.
  case withoutTouch
}

extension ResolvedIndex {
  /// The deals, or for conversions of contacts the contacts, that took a path: with touches, days and amounts.
  package func pathRows(
    to conversion: Conversion, _ question: Question, _ selection: PathSelection, repeats: Question.Repeats
  ) -> [ReceiptRow] {
    let events = conversions(conversion, question).events
    let (table, texts) = pathTable(events, conversion, question, repeats)
    return events.indices.compactMap { place in
      let path = Int(table.path[place])
      switch selection {
      case .path(let values): guard path >= 0, table.paths[path].map({ texts[Int($0)] }) == values else { return nil }
      case .any: guard path >= 0 else { return nil }
      case .withoutTouch: guard path < 0 else { return nil }
      }
      var row = row(of: events[place], hasValue: true)
      if path >= 0 {
        row.count = Int(table.touches[place])
        row.span = table.duration[place]
      }
      return row
    }
  }

  /// How many different paths the conversions took.
  package func distinctPaths(
    to conversion: Conversion, _ question: Question, repeats: Question.Repeats
  ) -> [ReceiptRow] {
    let events = conversions(conversion, question).events
    let (table, texts) = pathTable(events, conversion, question, repeats)
    var counts = [Int](repeating: 0, count: table.paths.count)
    for place in table.path where place >= 0 { counts[Int(place)] += 1 }
    return table.paths.indices.map { path in
      ReceiptRow(.value(table.paths[path].map { texts[Int($0)] }.joined(separator: " > ")), count: counts[path])
    }
  }
}
