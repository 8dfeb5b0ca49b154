/// How well a contact fits, from A down.
package enum FitGrade: UInt8, CaseIterable, Comparable, Sendable {
  case a = 0, b, c, d

  /// `A` to `D`.
  package var name: String {
    switch self {
    case .a: "A"
    case .b: "B"
    case .c: "C"
    case .d: "D"
    }
  }

  package init?(name: some StringProtocol) {
    guard let grade = FitGrade.allCases.first(where: { $0.name == name.uppercased() }) else { return nil }
    self = grade
  }

  /// The worse grade is the smaller one.
  package static func < (a: Self, b: Self) -> Bool { a.rawValue > b.rawValue }
}

/// How interested a contact is, from 1 down.
package enum InterestGrade: UInt8, CaseIterable, Comparable, Sendable {
  case one = 0, two, three, four

  /// `1` to `4`.
  package var name: String { String(rawValue + 1) }

  package init?(name: some StringProtocol) {
    guard let grade = InterestGrade.allCases.first(where: { $0.name == name }) else { return nil }
    self = grade
  }

  /// The worse grade is the smaller one.
  package static func < (a: Self, b: Self) -> Bool { a.rawValue > b.rawValue }
}

/// One of the sixteen cells of the matrix: `A1` to `D4`.
package struct MatrixCell: Hashable, Sendable {
  package let fit: FitGrade
  package let interest: InterestGrade

  package init(_ fit: FitGrade, _ interest: InterestGrade) {
    self.fit = fit
    self.interest = interest
  }

  /// 0 for A1, 1 for A2, to 15 for D4.
  package var number: UInt8 { fit.rawValue * 4 + interest.rawValue }
  package var name: String { fit.name + interest.name }

  package init?(number: UInt8) {
    guard let fit = FitGrade(rawValue: number / 4), let interest = InterestGrade(rawValue: number % 4) else {
      return nil
    }
    self.init(fit, interest)
  }

  package static let all = FitGrade.allCases.flatMap { fit in InterestGrade.allCases.map { MatrixCell(fit, $0) } }

  package var quadrant: Quadrant {
    switch (fit >= .b, interest >= .two) {
    case (true, true): .perfect
    case (true, false): .warm
    case (false, true): .curious
    case (false, false): .cold
    }
  }
}

/// The four orders of work [P20]: fit is grade B or better, interested is 2 or better.
package enum Quadrant: String, CaseIterable, Sendable {
  case perfect, warm, curious, cold

  /// Whether sales works it; the others stay with marketing.
  package var isFit: Bool { self == .perfect || self == .warm }
}

/// From which score on a grade is given, inclusive, on the unrounded score.
///
///     fit   0 ── D ── c ── C ── b ── B ── a ── A ── 100
package struct GradeThresholds: Hashable, Sendable {
  /// Lowest scores of A, B and C; each above 0, at most 100, and below the one before.
  package var fit: [Double]
  /// Lowest scores of 1, 2 and 3, likewise.
  package var interest: [Double]

  package init(fit: [Double], interest: [Double]) {
    self.fit = fit
    self.interest = interest
  }

  package static let standard = GradeThresholds(fit: [75, 50, 25], interest: [60, 35, 15])

  /// What two ways of summing the same points may differ by: a score so little below a threshold has reached it.
  package static let tolerance = 1e-9

  package static func reaches(_ score: Double, _ threshold: Double) -> Bool { score + tolerance >= threshold }

  package func fitGrade(_ score: Double) -> FitGrade {
    FitGrade(rawValue: UInt8(fit.firstIndex { GradeThresholds.reaches(score, $0) } ?? fit.count)) ?? .d
  }

  package func interestGrade(_ score: Double) -> InterestGrade {
    InterestGrade(rawValue: UInt8(interest.firstIndex { GradeThresholds.reaches(score, $0) } ?? interest.count))
      ?? .four
  }
}
