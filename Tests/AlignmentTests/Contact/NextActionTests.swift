import Alignment
import Testing

@Suite struct `A next action` {
  private func day(_ number: Int) -> Instant { Instant(milliseconds: 0).adding(days: number) }

  static let cases: [(at: Int?, isDefault: Bool, put: Int, to: Int, touched: Bool, after: Int)] = [
    // Later is a postponement, earlier and the same are none.
    (5, false, 0, 6, false, 1), (5, false, 2, 6, false, 3), (5, false, 2, 4, false, 2), (5, false, 2, 5, false, 2),
    // The policy's own date is nobody's.
    (5, true, 0, 9, false, 0),
    // Who was met begins anew.
    (5, false, 4, 6, true, 1), (5, false, 4, 4, true, 0),
    // None before.
    (nil, false, 3, 6, false, 0),
  ]

  @Test(arguments: cases.indices)
  func `counts how often it was put off`(place: Int) {
    let one = Self.cases[place]
    let before = NextAction(at: one.at.map(day), isByDefault: one.isDefault, postponements: one.put)
    let after = before.moved(to: day(one.to), wasTouched: one.touched)
    #expect(after == NextAction(at: day(one.to), postponements: one.after))
  }
}

@Suite struct `The choice between two records` {
  private let early = Instant(milliseconds: 1)
  private let late = Instant(milliseconds: 2)

  @Test func `is the older one's value unless it is empty`() {
    let own = MergeChoice(survivor: early, merged: late)
    #expect(own.value(of: .name, survivor: "a", merged: "b") == "a")
    #expect(own.value(of: .name, survivor: nil, merged: "b") == "b")
    let other = MergeChoice(survivor: late, merged: early)
    #expect(other.value(of: .name, survivor: "a", merged: "b") == "b")
    #expect(MergeChoice(survivor: early, merged: early).value(of: .name, survivor: "a", merged: "b") == "a")
  }

  @Test func `is a person's where one chose, empty or not`() {
    let choice = MergeChoice(survivor: early, merged: late, given: [.email: .merged, .property("persona"): .survivor])
    #expect(choice.value(of: .email, survivor: "a", merged: nil) == nil)
    #expect(choice.value(of: .property("persona"), survivor: nil, merged: "b") == nil)
    #expect(choice.value(of: .property("country"), survivor: nil, merged: "b") == "b")
  }

  @Test func `names fields as forms do, and reads the names back`() {
    for field in MergeField.standard + [.property("persona")] { #expect(MergeField(name: field.name) == field) }
    #expect(MergeField(name: "shoe-size") == nil)
  }
}
