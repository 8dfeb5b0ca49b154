/// How a mark is coloured, by a class of the style sheet; themes change the colour, never the class.
///
/// Violet, teal and amber say whose a thing is; ink has no owner; last is the pale of an earlier period.
package struct Paint: Hashable, Sendable {
  package enum Tone: CaseIterable, Hashable, Sendable { case ink, last, violet, teal, amber, good, warn, bad }

  package let tone: Tone
  /// A lighter shade of the same tone, for the lesser part of a whole.
  package let isPale: Bool

  package init(_ tone: Tone, isPale: Bool = false) {
    self.tone = tone
    self.isPale = isPale
  }

  package static let ink = Paint(.ink)
  package static let last = Paint(.last)
  package static let violet = Paint(.violet)
  package static let teal = Paint(.teal)
  package static let amber = Paint(.amber)
  package static let good = Paint(.good)
  package static let warn = Paint(.warn)
  package static let bad = Paint(.bad)

  /// The class of an area.
  var fill: String {
    let plain =
      switch tone {
      case .ink: "v-actual"
      case .last: "v-last"
      case .violet: "v-m"
      case .teal: "v-s"
      case .amber: "v-j"
      case .good: "v-good"
      case .warn: "v-warn"
      case .bad: "v-bad"
      }
    return isPale ? plain + " pale" : plain
  }

  /// The classes of a line.
  var line: String {
    switch tone {
    case .ink: "l"
    case .last: "l l-last"
    case .violet: "l l-m"
    case .teal: "l l-s"
    case .amber: "l l-j"
    case .good: "l l-good"
    case .warn: "l l-warn"
    case .bad: "l l-bad"
    }
  }

  /// The class of words in the same colour; empty where words are as others.
  var words: String {
    switch tone {
    case .ink: ""
    case .last: "t-mute"
    case .violet: "t-m"
    case .teal: "t-s"
    case .amber: "t-j"
    case .good: "t-good"
    case .warn: "t-warn"
    case .bad: "t-bad"
    }
  }

  /// The class of words that stand on the area, at least 4.5:1 in both themes.
  var wordsOnTop: String {
    if isPale { return "" }
    return switch tone {
    case .last: ""
    case .violet, .teal, .amber: "t-hot"
    case .ink, .good, .warn, .bad: "t-inv"
    }
  }
}
