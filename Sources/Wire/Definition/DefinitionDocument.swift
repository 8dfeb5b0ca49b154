package import Alignment

extension Definition {
  /// Reads a definition document; `docs/definitions.md` explains every key.
  ///
  /// - Throws: what is wrong with it, with line and column.
  package init(yaml: [UInt8]) throws(WireError) {
    let root = try Document(yaml: yaml, name: "definition").root
    let keys = try root.keyed(Definition.keys)
    self.init(name: try root.required("name", in: keys).label(100))
    if let node = keys["note"] { note = try node.label(2_000) }
    if let node = keys["starts"] { startsOn = try node.day() }
    for node in try root.required("fit", in: keys).items("A list of fit rules") { fit.append(try FitRule(node)) }
    try Definition.check(keys["fit"], fit.map(\.label), most: 200)
    interest = try InterestRules(try root.required("interest", in: keys))
    for node in try keys["deductions"]?.items("A list of deductions") ?? [] {
      deductions.append(try Deduction(node))
    }
    try Definition.check(keys["deductions"], deductions.map(\.label), most: 64)
    thresholds = try GradeThresholds(try root.required("thresholds", in: keys), cap: interest.cap)
    mql = try MQLCondition(try root.required("mql", in: keys))
    for node in try keys["exclusions"]?.items("A list of exclusions") ?? [] {
      exclusions.append(try Exclusion(node))
    }
    try Definition.check(keys["exclusions"], exclusions.map(\.label), most: 64)
  }

  static let keys = ["name", "note", "starts", "fit", "interest", "deductions", "thresholds", "mql", "exclusions"]

  /// Refuses too many rules, and two that would be told apart by nothing.
  static func check(_ node: DocumentNode?, _ labels: [String], most: Int) throws(WireError) {
    guard let node else { return }
    guard labels.count <= most else {
      throw node.failure(
        "too-many", "There are \(labels.count) rules under \"\(node.key ?? "")\"; \(most) are the most.")
    }
    var seen: Set<String> = []
    for (item, label) in zip(try node.items(), labels) where !seen.insert(label).inserted {
      throw item.failure(
        "repeated-rule", "\"\(label.prefix(100))\" stands here twice: give each rule a name of its own.")
    }
  }
}

extension FitRule {
  fileprivate init(_ node: DocumentNode) throws(WireError) {
    let keys = try node.keyed(["rule", "points"] + FieldCondition.keys, "A fit rule")
    let condition = try FieldCondition(node, keys)
    if condition.test == .isMissing {
      throw (keys["known"] ?? node).failure(
        "wrong-value", "A missing field gives no fit: only what is known can. Use a deduction.")
    }
    let points = try node.required("points", in: keys)
    let number = try points.number(-100...100)
    guard number != 0 else { throw points.failure("out-of-range", "A rule of 0 points says nothing.") }
    self.init(try keys["rule"]?.label(100) ?? "", condition, points: number)
  }
}

extension Deduction {
  fileprivate init(_ node: DocumentNode) throws(WireError) {
    let keys = try node.keyed(["rule", "points"] + ContactState.keys, "A deduction")
    self.init(
      try keys["rule"]?.label(100) ?? "", try ContactState(node, keys),
      points: try node.required("points", in: keys).points())
  }
}

extension Exclusion {
  fileprivate init(_ node: DocumentNode) throws(WireError) {
    let keys = try node.keyed(["rule"] + ContactState.keys, "An exclusion")
    self.init(try keys["rule"]?.label(100) ?? "", try ContactState(node, keys))
  }
}

extension GradeThresholds {
  fileprivate init(_ node: DocumentNode, cap: Double) throws(WireError) {
    let keys = try node.keyed(["fit", "interest"], "The thresholds of fit and interest")
    self.init(
      fit: try GradeThresholds.row(try node.required("fit", in: keys), ["A", "B", "C"], most: 100, "100"),
      interest: try GradeThresholds.row(
        try node.required("interest", in: keys), ["1", "2", "3"], most: cap, "the cap of \(PlainNumber.text(cap))"))
  }

  private static func row(
    _ node: DocumentNode, _ grades: [String], most: Double, _ limit: String
  ) throws(WireError) -> [Double] {
    let keys = try node.keyed(grades, "Grades with their lowest scores")
    var row: [Double] = []
    for grade in grades {
      let value = try node.required(grade, in: keys)
      let number = try value.points()
      guard number <= most else {
        throw value.failure("out-of-range", "No score reaches \(PlainNumber.text(number)): it is above \(limit).")
      }
      if let last = row.last, number >= last {
        throw value.failure(
          "out-of-order",
          "Grade \(grade) must begin below the grade before it, which begins at \(PlainNumber.text(last)).")
      }
      row.append(number)
    }
    return row
  }
}

extension MQLCondition {
  fileprivate init(_ node: DocumentNode) throws(WireError) {
    let keys = try node.keyed(["fit", "interest", "triggers"], "When a contact becomes MQL")
    var grades: MatrixCell?
    if keys["fit"] != nil || keys["interest"] != nil {
      grades = MatrixCell(
        try FitGrade(document: try node.required("fit", in: keys)),
        try InterestGrade(document: try node.required("interest", in: keys)))
    }
    var triggers: [MQLTrigger] = []
    for item in try keys["triggers"]?.items("A list of triggers") ?? [] { triggers.append(try MQLTrigger(item)) }
    try Definition.check(keys["triggers"], triggers.map(\.label), most: 64)
    guard grades != nil || !triggers.isEmpty else {
      throw node.failure("missing-key", "Nobody would become MQL: give \"fit\" and \"interest\", or \"triggers\".")
    }
    self.init(grades: grades, triggers: triggers)
  }
}

extension MQLTrigger {
  fileprivate init(_ node: DocumentNode) throws(WireError) {
    let keys = try node.keyed(["rule", "kind", "fit"] + TouchCondition.keys, "A trigger")
    let least = keys["fit"]
    self.init(
      try keys["rule"]?.label(100) ?? "", try node.required("kind", in: keys).touchKinds(), try TouchCondition(keys),
      fit: least == nil ? nil : try least.map { node throws(WireError) in try FitGrade(document: node) })
  }
}

extension FitGrade {
  fileprivate init(document node: DocumentNode) throws(WireError) {
    let text = try node.text("A grade from A to D")
    guard let grade = FitGrade(name: text) else {
      throw node.failure("unknown-value", "Grades of fit are A, B, C and D, not \"\(text.prefix(60))\".")
    }
    self = grade
  }
}

extension InterestGrade {
  fileprivate init(document node: DocumentNode) throws(WireError) {
    let text = try node.text("A grade from 1 to 4")
    guard let grade = InterestGrade(name: text) else {
      throw node.failure("unknown-value", "Grades of interest are 1, 2, 3 and 4, not \"\(text.prefix(60))\".")
    }
    self = grade
  }
}
