import Alignment
import Reports

extension JourneyIndex {
  /// The first half of the contacts with their touches, history and deals: data half the size.
  ///
  /// Contacts and deals of the generated data stand in the order of their numbers, and a deal has one contact.
  func half() -> JourneyIndex {
    var half = self
    let count = contacts.count / 2
    let touchCount = Int(touches.start[count])
    half.touches.start = Array(touches.start[...count])
    half.touches.at = Array(touches.at[..<touchCount])
    half.touches.channel = Array(touches.channel[..<touchCount])
    half.touches.kind = Array(touches.kind[..<touchCount])
    half.touches.flags = Array(touches.flags[..<touchCount])
    half.touches.source = Array(touches.source[..<touchCount])
    half.touches.campaign = Array(touches.campaign[..<touchCount])
    half.touches.content = Array(touches.content[..<touchCount])
    half.touches.landing = Array(touches.landing[..<touchCount])
    half.touches.page = Array(touches.page[..<touchCount])
    half.touches.visit = Array(touches.visit[..<touchCount])
    half.touches.changeset = Array(touches.changeset[..<touchCount])
    half.touches.owner = Array(touches.owner[..<touchCount])

    let entryCount = Int(contacts.entryStart[count])
    half.contacts.id = Array(contacts.id[..<count])
    half.contacts.company = Array(contacts.company[..<count])
    half.contacts.createdAt = Array(contacts.createdAt[..<count])
    half.contacts.changeset = Array(contacts.changeset[..<count])
    half.contacts.entryStart = Array(contacts.entryStart[...count])
    half.contacts.entries = Array(contacts.entries[..<entryCount])
    half.contacts.owner = Array(contacts.owner[..<count])
    half.contacts.resting = Array(contacts.resting[..<count])
    half.contacts.restingUntil = Array(contacts.restingUntil[..<count])
    half.contacts.restingReason = Array(contacts.restingReason[..<count])
    half.contacts.nextActionAt = Array(contacts.nextActionAt[..<count])
    half.contacts.nextActionByDefault = Array(contacts.nextActionByDefault[..<count])
    half.contacts.postponements = Array(contacts.postponements[..<count])

    let dealCount = deals.contacts.firstIndex { Int($0.contact) >= count } ?? deals.count
    half.deals.rows = Array(deals.rows[..<dealCount])
    half.deals.contactStart = Array(deals.contactStart[...dealCount])
    half.deals.contacts = Array(deals.contacts[..<dealCount])
    for (key, column) in fields where key.owner == .contact {
      half.fields[key]?.current = Array(column.current[..<count])
    }
    return half
  }

  /// Every second touch of a visit as a page view, so that visits have to be collapsed.
  func withRepeatedViews() -> JourneyIndex {
    var index = self
    for row in index.touches.kind.indices {
      switch TouchKind(rawValue: index.touches.kind[row]) {
      case .form, .download: index.touches.kind[row] = TouchKind.pageView.rawValue
      default: break
      }
    }
    return index
  }
}

extension Workbench {
  /// A row of the whole index, and one of its first half, each after the work has run once.
  func measureWithHalf<Answer>(_ name: String, _ index: JourneyIndex, _ work: (JourneyIndex) throws -> Answer) rethrows
  {
    if options.wants(name) {
      add(MeasuredRow(name, try Stopwatch.repeated(options.runs) { try work(index) }.timing))
    }
    if options.wants(name + "-half") {
      let half = index.half()
      add(MeasuredRow(name + "-half", try Stopwatch.repeated(options.runs) { try work(half) }.timing))
    }
  }
}
