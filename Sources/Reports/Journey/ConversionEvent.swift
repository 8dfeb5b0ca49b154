import Alignment

/// One conversion: a contact that entered a stage, or a deal that was created or won. 48 bytes.
package struct ConversionEvent: Sendable, BitwiseCopyable {
  /// Ordinal of the deal, -1 for a contact's own conversion.
  package var deal: Int32
  /// Ordinal of the contact; of a deal its primary, -1 where it has none.
  package var contact: Int32
  /// How many contacts' touches make the journey.
  package var contactCount: Int32
  /// Start of its moment, milliseconds: what a period selects by, and what a look-back counts from.
  package var start: Int64
  /// Last millisecond whose touches belong to the journey.
  package var end: Int64
  /// Touches come after this: the end of the last deal won earlier. `Int64.min` without one.
  package var after: Int64
  /// Minor units of the base currency; 0 for what has no value.
  package var amount: Int64

  package init(
    deal: Int32, contact: Int32, contactCount: Int32, start: Int64, end: Int64, after: Int64, amount: Int64
  ) {
    self.deal = deal
    self.contact = contact
    self.contactCount = contactCount
    self.start = start
    self.end = end
    self.after = after
    self.amount = amount
  }

  /// The events by first contact, so that touches are read in the order they lie; ties keep theirs.
  static func inOrderOfContact(_ events: [ConversionEvent], contactCount: Int) -> [ConversionEvent] {
    var isSorted = true
    for place in events.indices.dropFirst() where events[place - 1].contact > events[place].contact {
      isSorted = false
      break
    }
    if isSorted { return events }
    var next = [Int32](repeating: 0, count: contactCount + 2)
    for event in events { next[Int(event.contact) + 2] += 1 }
    for contact in 0...contactCount { next[contact + 1] += next[contact] }
    var result = events
    for event in events {
      result[Int(next[Int(event.contact) + 1])] = event
      next[Int(event.contact) + 1] += 1
    }
    return result
  }
}

/// The conversions that a question is about.
package struct ConversionSet: Sendable {
  /// By first contact.
  package var events: [ConversionEvent] { didSet { add() } }
  /// Deals that would be among them but for a rate; listed, outside totals.
  package var unconverted: [Int32]
  /// The sum of the amounts: what is booked.
  package private(set) var booked: Int64 = 0
  /// The sum of the amounts without their signs: a bound of every sum of parts of them.
  private(set) var volume: UInt64 = 0

  package init(events: [ConversionEvent], unconverted: [Int32]) {
    self.events = events
    self.unconverted = unconverted
    add()
  }

  private mutating func add() {
    booked = events.reduce(0) { $0 + $1.amount }
    volume = events.reduce(0) { $0 &+ $1.amount.magnitude }
  }
}
