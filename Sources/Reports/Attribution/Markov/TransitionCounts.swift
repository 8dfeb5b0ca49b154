/// How often each state was left by each value, by conversion and by nothing: the chain before division.
///
/// A state is the run of the last k values, shorter near the start of a path; state 0 is the start.
///
///     order 2, path A B B, converting     ( ) -A-> (A) -B-> (A B) -B-> (B B) -> conversion
///
/// A transition is found by one look-up of (state, value); the values of a state are looked at only when a
/// transition is met for the first time.
struct TransitionCounts: Sendable {
  struct Transition: Sendable {
    var from: Int32
    var value: Int32
    var next: Int32
    var weight: Double
  }

  let order: Int
  private(set) var transitions: [Transition] = []
  /// By state: weight that ended in a conversion, and in nothing.
  private(set) var converting: [Double] = [0]
  private(set) var null: [Double] = [0]

  /// By state: its values.
  private var tuples: [[Int32]] = [[]]
  private var states: [[Int32]: Int32] = [[]: 0]
  /// Place in `transitions`, -1 where empty: by state x value where values are few, else by open addressing.
  private var slots: [Int32]
  private var shift: UInt64
  /// Slots a state; 0 for open addressing.
  private let row: Int

  /// - Parameter valueCount: values are below this; 0 where that is not known.
  init(order: Int, valueCount: Int = 0) {
    precondition(order >= 1, "a state holds at least one value")
    self.order = order
    row = valueCount <= TransitionCounts.fewValues ? valueCount : 0
    slots = [Int32](repeating: -1, count: row > 0 ? row : 1_024)
    shift = 54
  }

  private static let fewValues = 32

  var stateCount: Int { tuples.count }

  /// Adds a path; one without values is left out.
  mutating func add(_ path: ArraySlice<Int32>, converting: Double, null: Double) {
    if path.isEmpty { return }
    let weight = converting + null
    var state: Int32 = 0
    for value in path {
      let place = find(state, value)
      transitions[place].weight += weight
      state = transitions[place].next
    }
    self.converting[Int(state)] += converting
    self.null[Int(state)] += null
  }

  /// Adds to a transition of a chain of order 1, whose state is its value.
  mutating func add(from: Int32?, to value: Int32, weight: Double) {
    let state = from.map { self.state([$0]) } ?? 0
    transitions[find(state, value)].weight += weight
  }

  mutating func addEnd(at value: Int32, converting: Double, null: Double) {
    let state = Int(self.state([value]))
    self.converting[state] += converting
    self.null[state] += null
  }

  private func home(_ state: Int32, _ value: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: value))
    return Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  @inline(__always)
  private mutating func find(_ state: Int32, _ value: Int32) -> Int {
    if row > 0 {
      let slot = Int(state) &* row &+ Int(value)
      let place = Int(slots[slot])
      return place >= 0 ? place : append(state, value, slot)
    }
    var slot = home(state, value)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if transitions[place].from == state && transitions[place].value == value { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    let place = append(state, value, slot)
    if transitions.count * 2 > slots.count { grow() }
    return place
  }

  private mutating func append(_ state: Int32, _ value: Int32, _ slot: Int) -> Int {
    slots[slot] = Int32(transitions.count)
    let next = self.state(Array((tuples[Int(state)] + [value]).suffix(order)))
    transitions.append(Transition(from: state, value: value, next: next, weight: 0))
    return transitions.count - 1
  }

  private mutating func state(_ tuple: [Int32]) -> Int32 {
    if let known = states[tuple] { return known }
    let state = Int32(tuples.count)
    states[tuple] = state
    tuples.append(tuple)
    if row > 0 { slots.append(contentsOf: repeatElement(-1, count: row)) }
    converting.append(0)
    null.append(0)
    return state
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    shift -= 1
    for place in transitions.indices {
      var slot = home(transitions[place].from, transitions[place].value)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }
}
