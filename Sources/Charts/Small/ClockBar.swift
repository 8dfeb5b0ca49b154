/// What became of a span of time: its parts one after the other, each with its words.
package struct ClockBar: Chart {
  package struct Part: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case system, queue, person, outOfHours }

    package let kind: Kind
    package let share: Double
    package let words: String

    /// - Parameter share: of the whole, 0 to 1.
    package init(_ kind: Kind, share: Double, words: String) {
      self.kind = kind
      self.share = share
      self.words = words
    }
  }

  package let label: String
  package let parts: [Part]

  package init(label: String, parts: [Part]) {
    self.label = label
    self.parts = parts
  }

  package var rows: [[String]] { parts.map { [$0.words] } }

  package var svg: SVG {
    var drawing = Drawing()
    drawing.rect("v-track", x: 0, y: 4, width: 100, height: 6)
    var place = 0.0
    for part in parts {
      let width = min(Scale.amount(part.share) * 100, 100 - place)
      guard width > 0 else { continue }
      drawing.rect(fill(part.kind), x: place, y: 4, width: width, height: 6)
      place += width
    }
    return drawing.svg(label, height: 14)
  }

  private func fill(_ kind: Part.Kind) -> String {
    switch kind {
    case .system: "v-last"
    case .queue: "v-warn"
    case .person: "v-s"
    case .outOfHours: "v-band"
    }
  }
}
