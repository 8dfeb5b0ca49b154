/// What every drawing must keep to, whatever data it was made of.
enum Rules {
  private static let allowed: Set = [
    "svg", "g", "a", "rect", "line", "path", "circle", "text", "tspan", "title", "defs", "pattern",
  ]
  private static let lengths = ["x", "x1", "x2", "cx", "y", "y1", "y2", "cy", "r", "rx", "width", "height", "dx"]

  /// What a drawing breaks, in words; nothing when it is as it should be.
  static func broken(by text: String) -> [String] {
    let markup = Markup(text)
    guard let root = markup.tags.first, root.name == "svg" else { return ["no svg"] }
    var faults = markup.faults
    if !markup.tags.dropFirst().allSatisfy({ $0.around.first == "svg" }) { faults.append("a tag outside the drawing") }
    for tag in markup.tags { faults += policy(tag) + numbers(tag) }
    return faults + stops(root, markup.tags.dropFirst())
  }

  /// Nothing runs, nothing is styled in place, nothing leads elsewhere; an id is one of ours.
  private static func policy(_ tag: Markup.Tag) -> [String] {
    var faults: [String] = []
    if !allowed.contains(tag.name) { faults.append("<\(tag.name)>") }
    for key in tag.attributes.keys where key == "style" || key.hasPrefix("on") || key.contains(":") {
      faults.append("\(key)= in <\(tag.name)>")
    }
    if let href = tag.attributes["href"],
      tag.name != "a" || !["/", "?", "#"].contains(href.prefix(1)) || href.hasPrefix("//")
    {
      faults.append("href \(href)")
    }
    if let id = tag.attributes["id"] {
      let isPlain = id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
      if !isPlain || !id.hasSuffix("-h") || id.count < 3 { faults.append("id \(id)") }
    }
    return faults
  }

  /// Lengths are numbers, per cent lie within 0 and 100, paths hold no word for what is not a number.
  private static func numbers(_ tag: Markup.Tag) -> [String] {
    var faults: [String] = []
    for key in lengths {
      guard let text = tag.attributes[key] else { continue }
      let isShare = text.hasSuffix("%")
      guard let number = Double(isShare ? text.dropLast() : Substring(text)), number.isFinite else {
        faults.append("\(key)=\(text)")
        continue
      }
      if isShare, !(0...100).contains(number) { faults.append("\(key)=\(text)") }
      if number < 0, ["width", "height", "r", "rx"].contains(key) { faults.append("\(key)=\(text)") }
    }
    if tag.name == "rect", let x = share(tag, "x"), let width = share(tag, "width"), x + width > 100.01 {
      faults.append("a rect to \(x + width) %")
    }
    let steps = tag.attributes["d"] ?? ""
    if steps.contains(where: { $0.isLetter && !"MLHVCzhlm".contains($0) }) { faults.append("d=\(steps)") }
    return faults
  }

  /// A picture hides what it holds from a screen reader: with stops for the keyboard inside it is a group.
  private static func stops(_ root: Markup.Tag, _ inside: ArraySlice<Markup.Tag>) -> [String] {
    var faults: [String] = []
    let stops = inside.filter { $0.attributes["tabindex"] != nil || $0.attributes["href"] != nil }
    if root.attributes["aria-label"] == nil { faults.append("no label") }
    if root.attributes["role"] != (stops.isEmpty ? "img" : "group") { faults.append("role with \(stops.count) stops") }
    for stop in stops {
      if stop.name == "g", (stop.attributes["aria-label"] ?? "").isEmpty { faults.append("a stop without a name") }
      if stop.around.contains("a") || stop.around.contains("g") { faults.append("a stop in a stop") }
    }
    return faults
  }

  private static func share(_ tag: Markup.Tag, _ key: String) -> Double? {
    tag.attributes[key].flatMap { $0.hasSuffix("%") ? Double($0.dropLast()) : nil }
  }
}

/// Random numbers that are the same in every run: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number of any size and sign, now and then none.
  mutating func number() -> Double {
    switch next() % 12 {
    case 0:
      [Double.nan, .infinity, -.infinity, 0, -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude].randomElement(
        using: &self) ?? 0
    case 1: Double(bitPattern: next())
    case 2: .random(in: -1000...0, using: &self)
    case 3: .random(in: 0...1e12, using: &self)
    default: .random(in: 0...200, using: &self)
    }
  }

  mutating func numbers(_ most: Int) -> [Double] {
    (0..<Int.random(in: 0...most, using: &self)).map { _ in number() }
  }

  mutating func words() -> String {
    let pieces = [
      "a", "MQL", " ", "<", "&", "\"", "'", ">", "€", "è", "客", "👩‍👩‍👧", "\u{0}", "\u{FFFE}", "\r\n", "]]>", "%", "--",
    ]
    return (0..<Int.random(in: 0...9, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }

  mutating func maybe() -> Bool { next() % 2 == 0 }
}
