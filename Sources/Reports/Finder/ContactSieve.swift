import Alignment

/// A filter made ready for one snapshot: texts as bits, names as numbers, days as milliseconds.
struct ContactSieve: Sendable {
  private let index: JourneyIndex
  private let traits: ContactTraits
  private let filter: ContactFilter
  /// By word of the text: contacts that have it, and companies (by ordinal) that have it.
  private let words: [(contacts: IdBits, companies: IdBits)]
  private let stages: [Bool]
  private let owner: UInt16?
  private let channel: UInt16?
  private let company: Int32?
  private let fields: [FieldTest]
  private let created: Range<Int64>
  private let touched: Range<Int64>
  private let today: Range<Int64>
  private let soonEnd: Int64
  /// Asks for something that the snapshot does not have: an owner nobody is, a channel never seen.
  private let isHopeless: Bool

  /// A value of a field: numbers of the contact's column and of the company's; -1 where a column has no such text.
  private struct FieldTest: Sendable {
    let contact: (column: FieldColumn, number: Int32)?
    let company: (column: FieldColumn, number: Int32)?
    let isNone: Bool
  }

  init(_ filter: ContactFilter, in finder: ContactFinder, now: Instant) {
    let index = finder.index
    self.index = index
    traits = finder.traits
    self.filter = filter
    var isHopeless = false
    let asked = filter.text.map { WordCutter.words($0) } ?? []
    if let text = filter.text, !text.isEmpty, asked.isEmpty { isHopeless = true }
    words = asked.map { (finder.names.bits(of: $0), ContactSieve.ordinals(finder.companies.bits(of: $0), index)) }
    stages = Stage.allCases.map { stage in
      (filter.stages.isEmpty || filter.stages.contains(stage))
        && (filter.team.map { index.stageOwners[stage] == $0 } ?? true)
    }
    switch filter.owner {
    case nil: owner = nil
    case .nobody: owner = 0
    case .member(let name):
      owner = index.members.existing(name).map { UInt16(truncatingIfNeeded: $0) }
      if owner == nil { isHopeless = true }
    }
    if let text = filter.channel {
      channel = text == TextDictionary.none ? 0 : index.channels.existing(text).map { UInt16(truncatingIfNeeded: $0) }
      if channel == nil { isHopeless = true }
    } else {
      channel = nil
    }
    if let id = filter.company {
      company = index.companies.firstIndex(of: id).map { Int32($0) }
      if company == nil { isHopeless = true }
    } else {
      company = nil
    }
    fields = filter.fields.map { ContactSieve.test($0, $1, index) }
    created = filter.created.milliseconds(index.calendar)
    touched = filter.touched.milliseconds(index.calendar)
    let day = index.calendar.day(of: now)
    today = index.calendar.start(of: day).milliseconds..<index.calendar.end(of: day).milliseconds
    soonEnd = index.calendar.end(of: day.adding(days: 7)).milliseconds
    self.isHopeless = isHopeless
  }

  /// The contacts of a run that pass, in order.
  ///
  /// - Parameter counts: by stage, those that pass all but the question of the stage.
  func passing(_ run: Range<Int>, countingStages counts: inout [Int]) -> [Int32] {
    guard !isHopeless else { return [] }
    var left = candidates(run)
    byText(&left)
    byOwner(&left)
    byRest(&left)
    byOrigin(&left)
    byFields(&left)
    byDays(&left)
    let stage = traits.stage.span
    for contact in left { counts[Int(stage[Int(contact)].rawValue)] += 1 }
    if !filter.stages.isEmpty || filter.team != nil {
      let stages = stages.span
      left.keep { stages[Int(stage[$0].rawValue)] }
    }
    return left
  }

  private func candidates(_ run: Range<Int>) -> [Int32] {
    var all: [Int32] = []
    all.reserveCapacity(run.count)
    for contact in run { all.append(Int32(truncatingIfNeeded: contact)) }
    return all
  }

  private func byText(_ left: inout [Int32]) {
    let ids = index.contacts.id.span
    let companies = index.contacts.company.span
    for word in words {
      left.keep {
        word.contacts.contains(Int(ids[$0].rawValue))
          || (companies[$0] >= 0 && word.companies.contains(Int(companies[$0])))
      }
    }
  }

  private func byOwner(_ left: inout [Int32]) {
    if let owner {
      let owners = index.contacts.owner.span
      left.keep { owners[$0] == owner }
    }
    if let company {
      let companies = index.contacts.company.span
      left.keep { companies[$0] == company }
    }
  }

  private func byRest(_ left: inout [Int32]) {
    let resting = index.contacts.resting.span
    if let wanted = filter.resting { left.keep { resting[$0] == wanted } }
    guard let next = filter.next else { return }
    let dates = index.contacts.nextActionAt.span
    left.keep { contact in
      guard resting[contact] == .none else { return false }
      let date = dates[contact]
      return switch next {
      case .overdue: date != .min && date < today.lowerBound
      case .today: today.contains(date)
      case .soon: date >= today.upperBound && date < soonEnd
      case .none: date == .min
      }
    }
  }

  private func byOrigin(_ left: inout [Int32]) {
    if let channel {
      let channels = traits.firstChannel.span
      left.keep { channels[$0] == channel }
    }
    if filter.isMachineOnly {
      let machine = traits.isMachineOnly.span
      left.keep { machine[$0] }
    }
  }

  private func byFields(_ left: inout [Int32]) {
    let companies = index.contacts.company.span
    for test in fields {
      left.keep { contact in
        if let (column, number) = test.contact {
          let own = column.current[contact]
          if own != 0 { return own == number }
        }
        if let (column, number) = test.company, companies[contact] >= 0 {
          let own = column.current[Int(companies[contact])]
          if own != 0 { return own == number }
        }
        return test.isNone
      }
    }
  }

  private func byDays(_ left: inout [Int32]) {
    if !filter.created.isOpen {
      let dates = index.contacts.createdAt.span
      left.keep { created.contains(dates[$0]) }
    }
    if !filter.touched.isOpen {
      let dates = traits.lastTouch.span
      left.keep { touched.contains(dates[$0]) }
    }
  }

  private static func test(_ dimension: Dimension, _ value: String, _ index: JourneyIndex) -> FieldTest {
    func column(_ owner: FieldOwner) -> (FieldColumn, Int32)? {
      guard let key = dimension.fieldKeys.first(where: { $0.owner == owner }), let column = index.fields[key] else {
        return nil
      }
      return (column, value == TextDictionary.none ? -1 : column.dictionary.existing(value) ?? -1)
    }
    return FieldTest(contact: column(.contact), company: column(.company), isNone: value == TextDictionary.none)
  }

  /// Companies by id as companies by ordinal.
  private static func ordinals(_ ids: IdBits, _ index: JourneyIndex) -> IdBits {
    var bits = IdBits(count: index.companies.count)
    for (ordinal, id) in index.companies.enumerated() where ids.contains(Int(id.rawValue)) { bits.insert(ordinal) }
    return bits
  }
}

extension [Int32] {
  /// Drops the contacts that fail the test, in place.
  @inline(__always)
  fileprivate mutating func keep(_ test: (Int) -> Bool) {
    var kept = 0
    for place in 0..<count {
      let contact = self[place]
      if test(Int(contact)) {
        self[kept] = contact
        kept += 1
      }
    }
    removeLast(count - kept)
  }
}
