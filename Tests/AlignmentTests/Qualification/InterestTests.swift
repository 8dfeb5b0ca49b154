import Alignment
import Foundation
import Testing

@Suite struct `A power of two` {
  @Test(arguments: 0..<20)
  func `is what the system's library says`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let x = Double.random(in: -200...200, using: &dice)
      #expect(abs(BinaryPower.value(x) / exp2(x) - 1) < 1e-15)
      let number = exp2(x) * (1 + dice.unit())
      #expect(abs(BinaryPower.logarithm(of: number) - log2(number)) < 1e-13)
    }
  }

  @Test func `is exact where it is whole, and nothing where it is too small`() {
    for x in -60...60 { #expect(BinaryPower.value(Double(x)) == exp2(Double(x))) }
    #expect(BinaryPower.value(-5_000) == 0)
    #expect(BinaryPower.logarithm(of: 8) == 3)
    #expect(Decay.halving(every: 7 * Instant.day).weight(ofAge: 14 * Instant.day) == 0.25)
  }
}

@Suite struct `Interest` {
  let now = Definition.day0.adding(days: 400)

  @Test(arguments: 0..<200)
  func `kept touch by touch is what plain computing from all touches gives`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let (definition, facts) = Definition.random(&dice)
    var state = InterestState(definition.interest)
    var seen = ContactFacts()
    seen.resting = facts.resting
    for touch in facts.touches {
      state.add(touch, definition.interest)
      seen.touches.append(touch)
      let plain = definition.qualification(of: seen, at: now).interest
      let kept = state.score(at: now, deductions: definition.deductions(of: seen), definition.interest)
      #expect(abs(plain - kept) <= 1e-9)
    }
    #expect(state == InterestState(of: facts.touches, definition.interest))
  }

  @Test(arguments: 0..<300)
  func `falls below a threshold at the millisecond that a fine scan finds`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let (definition, facts) = Definition.random(&dice, oneHalfLife: seed % 3 == 0)
    let state = InterestState(of: facts.touches, definition.interest)
    let deductions = definition.deductions(of: facts)
    let from = Definition.day0.adding(days: 365)
    func reaches(_ at: Instant, _ threshold: Double) -> Bool {
      GradeThresholds.reaches(state.score(at: at, deductions: deductions, definition.interest), threshold)
    }
    for threshold in definition.thresholds.interest {
      let found = state.fall(below: threshold, after: from, deductions: deductions, definition.interest)
      guard reaches(from, threshold) else {
        #expect(found == nil)
        continue
      }
      // Day by day, then the day by the hour, the second and the millisecond.
      let day = (0..<2_000).first { !reaches(from.adding(days: $0), threshold) }
      guard let day else {
        #expect(found.map { $0 >= from.adding(days: 2_000) } ?? true)
        continue
      }
      let morning = from.adding(days: day - 1)
      let hour = (0...24).first { !reaches(morning.adding(milliseconds: Int64($0) * Instant.hour), threshold) }
      let start = morning.adding(milliseconds: Int64(try #require(hour) - 1) * Instant.hour)
      let second = (0...3_600).first { !reaches(start.adding(milliseconds: Int64($0) * 1_000), threshold) }
      let before = start.adding(milliseconds: Int64(try #require(second) - 1) * 1_000)
      let scanned = (0...1_000).first { !reaches(before.adding(milliseconds: Int64($0)), threshold) }
      #expect(found == before.adding(milliseconds: Int64(try #require(scanned))))
    }
  }

  @Test func `falls by the formula where one half-life is left`() {
    let rules = InterestRules(kinds: [
      InterestKind([.form], decay: .halving(every: 10 * Instant.day), cap: 40, rules: [TouchRule(points: 80)])
    ])
    let state = InterestState(of: [ScoredTouch(at: now, kind: .form)], rules)
    // 80 is held at 40 for one half-life, and is 20 after two.
    #expect(state.score(at: now.adding(days: 10), deductions: 0, rules) == 40)
    let fall = state.fall(below: 20, after: now, deductions: 0, rules)
    #expect(fall == now.adding(milliseconds: 20 * Instant.day + 1))
    #expect(state.fall(below: 20, after: now.adding(days: 21), deductions: 0, rules) == nil)
    #expect(state.fall(below: 20, after: now, deductions: 21, rules) == nil)
  }

  @Test func `that does not fade never falls`() {
    let rules = InterestRules(kinds: [InterestKind([.form], decay: .none, rules: [TouchRule(points: 50)])])
    let state = InterestState(of: [ScoredTouch(at: now, kind: .form)], rules)
    #expect(state.fall(below: 50, after: now, deductions: 0, rules) == nil)
    #expect(state.score(at: now.adding(days: 9_000), deductions: 10, rules) == 40)
  }

  @Test func `counts no machine and none of our own people`() {
    var touch = ScoredTouch(at: now, kind: .form)
    for mark in [TouchMark.machine, .internal] {
      touch.mark = mark
      let state = InterestState(of: [touch], Definition.acme.interest)
      #expect(state.score(at: now, deductions: 0, Definition.acme.interest) == 0)
    }
  }
}
