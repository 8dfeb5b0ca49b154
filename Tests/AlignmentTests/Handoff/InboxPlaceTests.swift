import Alignment
import Testing

@Suite struct `The order of an inbox` {
  private let noon = Instant(milliseconds: 1_782_900_000_000)

  private func place(_ quadrant: Int?, inHours hours: Double, value: Int64, id: Int64 = 1) -> InboxPlace {
    InboxPlace(
      quadrant: quadrant, due: noon.adding(milliseconds: Int64(hours * Double(Instant.hour))), value: value, id: id)
  }

  @Test func `is by quadrant before anything else, and what nobody judged comes last`() {
    #expect(place(0, inHours: 90, value: 1) < place(1, inHours: -50, value: 1_000_000))
    #expect(place(3, inHours: 90, value: 0) < place(nil, inHours: -50, value: 1_000_000))
  }

  @Test func `weighs a doubled value as half a day`() {
    #expect(place(0, inHours: 20, value: 8_000) < place(0, inHours: 9, value: 4_000))
    #expect(place(0, inHours: 8, value: 4_000) < place(0, inHours: 20.1, value: 8_000))
    #expect(place(0, inHours: 3, value: 5_000) < place(0, inHours: 4, value: 5_000))
  }

  @Test(arguments: [Int64.min, -1, 0, 1, 2, 3, 1_000_003, .max])
  func `takes any value, and a greater one never comes later`(value: Int64) {
    let other = value == .max ? value : value + 1
    #expect(place(0, inHours: 0, value: other).urgency <= place(0, inHours: 0, value: value).urgency)
  }

  @Test func `has places that go through a link`() {
    for place in [place(2, inHours: -7, value: 12_345, id: 17), place(nil, inHours: 0, value: 0)] {
      #expect(InboxPlace(place.text) == place)
    }
    for text in ["", "1.2", "a.b.c", "1.2.3.4", "999.1.1"] { #expect(InboxPlace(text) == nil, "\(text)") }
  }
}

@Suite struct `What to do next with a hand-off` {
  private let now = Instant(milliseconds: 1_782_900_000_000)
  private let calendar = WorkspaceCalendar(zone: ZoneTable(name: "UTC", first: 0, changes: []))

  private func handoff(_ attempts: [(hours: Double, Attempt)] = []) throws -> Handoff {
    var handoff = Handoff(
      1, contact: 1, entry: now.adding(days: -2), promise: .standard,
      events: [HandoffEvent(.made, at: now.adding(days: -2))])
    handoff = try handoff.assigned(to: 7, .routed, at: now.adding(days: -2))
    for (hours, attempt) in attempts {
      let at = now.adding(milliseconds: -Int64(hours * Double(Instant.hour)))
      handoff = try handoff.attempted(attempt, by: 7, at: at)
    }
    return handoff
  }

  private func advice(_ handoff: Handoff, phone: Bool = true, email: Bool = true) -> HandoffAdvice? {
    HandoffAdvice(handoff, hasPhone: phone, hasEmail: email, at: now, calendar: calendar)
  }

  @Test func `is a call, or a letter where there is no number`() throws {
    #expect(advice(try handoff()) == .answer(.call))
    #expect(advice(try handoff(), phone: false) == .answer(.email))
    #expect(advice(try handoff(), phone: false, email: false) == .answer(.message))
  }

  @Test func `is the other way on its day, and never one that failed for good`() throws {
    let one = advice(try handoff([(24, Attempt(.call, .noAnswer))]))
    #expect(one == .tryAgain(.email, at: now.adding(milliseconds: 36 * Instant.hour)))
    #expect(
      advice(try handoff([(24, Attempt(.email, .bounced))]), phone: false)
        == .tryAgain(.message, at: now.adding(milliseconds: 36 * Instant.hour)))
    #expect(
      advice(try handoff([(24, Attempt(.call, .wrongNumber))]), email: false)
        == .tryAgain(.message, at: now.adding(milliseconds: 36 * Instant.hour)))
  }

  @Test func `is a decision once they were reached, and giving up after what was promised`() throws {
    #expect(advice(try handoff([(3, Attempt(.call, .reached))])) == .decide)
    let kinds: [Attempt.Kind] = [.call, .email, .meeting, .message]
    var tries = kinds.map { (hours: 26.0, Attempt($0, .noAnswer)) }
    tries.append((hours: 1, Attempt(.call, .noAnswer)))
    #expect(advice(try handoff(tries)) == .giveUp)
  }

  @Test func `is to take what nobody has, and nothing for what is decided`() throws {
    let waiting = try handoff().returned(.givenBack, by: 7, at: now)
    #expect(advice(waiting) == .takeOver)
    #expect(advice(try handoff().accepted(by: 7, at: now)) == nil)
  }
}
