import Charts
import Testing

/// The drawings as they are to be, looked at once by eye; each group's texts in a file of its own.
///
/// The gallery writes the files anew; what changed is looked at before it is kept.
enum Golden {
  static let groups: [(name: String, samples: [Sample])] = [
    ("bars", Array(Sample.bars.prefix(4))), ("figures", Array(Sample.bars.dropFirst(4))), ("lines", Sample.lines),
    ("tables", Array(Sample.tables.prefix(2))),
    ("flows", Array(Sample.tables.dropFirst(2))), ("small", Sample.small), ("edges", edges),
  ]

  /// The edges whose drawing says how odd data is shown.
  private static let edges = Sample.edges.filter { sample in
    ["bars-below-zero", "bars-up-below-zero", "bars-cut", "bullet-below-zero", "line-one"].contains(sample.name)
  }

  static let texts = [bars, figures, lines, tables, flows, small, edgeTexts].reduce(into: [String: String]()) {
    all, group in
    all.merge(group) { one, _ in one }
  }

  /// The files of golden texts as they would be now.
  static var sources: [(file: String, text: String)] {
    groups.map { group in
      let texts = group.samples.map { sample in
        let lines = Sample.lines(sample.chart.svg).split(separator: "\n").map { "      " + $0 }
        return "    \"\(sample.name)\": #\"\"\"\n\(lines.joined(separator: "\n"))\n      \"\"\"#,"
      }
      let name = group.name == "edges" ? "edgeTexts" : group.name
      let head = "// swift-format-ignore-file\n// Written by the gallery.\n\nextension Golden {\n"
      let body = "  static let \(name): [String: String] = [\n\(texts.joined(separator: "\n"))\n  ]\n}\n"
      return ("Golden+\(group.name).swift", head + body)
    }
  }
}

@Suite struct `A drawing` {
  @Test(arguments: Golden.groups.flatMap(\.samples)) func `is the one that was looked at`(sample: Sample) throws {
    #expect(Sample.lines(sample.chart.svg) == Golden.texts[sample.name])
  }
}
