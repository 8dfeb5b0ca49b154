import Alignment
import Reports

/// Contacts with names, as columns to be searched and as plain values to be searched slowly.
struct FinderFixture {
  struct Person {
    var id: Int64
    var name: String
    var email: String
    var company: Int?
  }

  var index: JourneyIndex
  var people: [Person] = []
  var companies: [String] = []
  /// Ids whose names are in the small table over the large one.
  var recent: Set<Int64> = []

  static let names = [
    "Zoë Müller", "Ștefan Țurcanu", "Anna", "anna Rossi", "Ànna Rossi", "Łukasz Straße", "", "Renée d’Arc",
    "O'Neil Mac",
    "Æsir Øre", "Marta Vezzoli", "marta  vezzoli", "李小龙", "Anna-Maria Bianchi",
  ]
  static let companyNames = ["Acme S.p.A.", "Müller & Söhne", "Bellavento", "Ore Ltd", "Straße 9"]

  /// The columns of a random history, with names, owners, rests, dates and fields.
  init(seed: UInt64, contacts: Int = 120) {
    index = RandomHistories.index(seed: seed, contacts: contacts)
    var dice = SeededGenerator(seed: seed &+ 1)
    companies = (0...12).map { "\(FinderFixture.companyNames[$0 % FinderFixture.companyNames.count]) \($0)" }
    index.companies = companies.indices.map { ID(Int64($0 + 1)) }
    for name in ["Ada", "Grace"] { _ = index.members.number(of: name) }
    var country = FieldColumn()
    var home = FieldColumn()
    home.current = companies.indices.map { home.dictionary.number(of: $0 % 3 == 0 ? nil : ["IT", "FR"][$0 % 2]) }
    for contact in 0..<contacts {
      let name = FinderFixture.names.randomElement(using: &dice) ?? ""
      let email = Int.random(in: 0..<4, using: &dice) == 0 ? "" : "p\(contact).x@acme\(contact % 5).example"
      people.append(
        Person(
          id: Int64(contact + 1), name: name, email: email,
          company: index.contacts.company[contact] < 0 ? nil : Int(index.contacts.company[contact])))
      index.contacts.owner[contact] = UInt16(Int.random(in: 0..<index.members.count, using: &dice))
      index.contacts.resting[contact] = Resting.allCases.randomElement(using: &dice) ?? .none
      if Int.random(in: 0..<3, using: &dice) > 0 {
        index.contacts.nextActionAt[contact] = HistoryFixture.at(Double(Int.random(in: 180..<220, using: &dice)))
      }
      country.current.append(country.dictionary.number(of: ["IT", "RO", nil].randomElement(using: &dice) ?? nil))
      if Int.random(in: 0..<5, using: &dice) == 0 { recent.insert(Int64(contact + 1)) }
    }
    index.fields[FieldKey(.contact, "country")] = country
    index.fields[FieldKey(.company, "country")] = home
    for row in 0..<index.touches.count where Int.random(in: 0..<3, using: &dice) == 0 {
      index.touches.flags[row] |= TouchMark.machine.rawValue << 1
    }
  }

  var now: Instant { Instant(milliseconds: HistoryFixture.at(200.5)) }

  var finder: ContactFinder {
    var old = NameTable.Builder()
    var new = NameTable.Builder()
    for person in people {
      // What the large table says of a recent one is out of date.
      if recent.contains(person.id) {
        if person.id % 2 == 0 { old.append(id: person.id, "Obsolete Name", "old@gone.example") }
        new.append(id: person.id, person.name, person.email)
      } else {
        old.append(id: person.id, person.name, person.email)
      }
    }
    var companyNames = NameTable.Builder()
    for (place, name) in companies.enumerated() { companyNames.append(id: Int64(place + 1), name, nil) }
    return ContactFinder(
      index: index, traits: ContactTraits(of: ResolvedIndex(of: index, asOf: nil)),
      names: NameBook(NameTable(old)).with(NameTable(new)), companies: NameBook(NameTable(companyNames)))
  }
}

/// The same answers by plain loops over strings.
struct SlowFinder {
  let fixture: FinderFixture
  var index: JourneyIndex { fixture.index }

  private func words(_ text: String) -> [String] {
    TextFolding.folded(text).split {
      !$0.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
    .map(String.init)
  }

  func passes(_ contact: Int, _ filter: ContactFilter) -> Bool {
    let person = fixture.people[contact]
    if let text = filter.text {
      let asked = words(text)
      let own = words(person.name) + words(person.email)
      let company = person.company.map { words(fixture.companies[$0]) } ?? []
      if asked.isEmpty { return false }
      for word in asked where !(own + company).contains(where: { $0.hasPrefix(word) }) { return false }
    }
    let stage = index.presentStage(of: contact)
    if !filter.stages.isEmpty, !filter.stages.contains(stage) { return false }
    if let team = filter.team, index.stageOwners[stage] != team { return false }
    let owner = index.members[Int32(index.contacts.owner[contact])]
    switch filter.owner {
    case .nobody: if index.contacts.owner[contact] != 0 { return false }
    case .member(let name): if owner != name { return false }
    case nil: break
    }
    let resting = index.contacts.resting[contact]
    if let wanted = filter.resting, wanted != resting { return false }
    if let next = filter.next {
      guard resting == .none else { return false }
      let at = index.contacts.nextActionAt[contact]
      let days =
        at == .min ? nil : Int((at - HistoryFixture.at(200)) / Instant.day) - (at < HistoryFixture.at(200) ? 1 : 0)
      switch next {
      case .overdue: if (days ?? 0) >= 0 { return false }
      case .today: if days != 0 { return false }
      case .soon: if !(1...7).contains(days ?? 0) { return false }
      case .none: if days != nil { return false }
      }
    }
    let counted = index.touches.run(of: contact).filter { index.touches.flags[$0] & TouchColumns.markMask == 0 }
    if filter.isMachineOnly, !counted.isEmpty || index.touches.run(of: contact).isEmpty { return false }
    if let channel = filter.channel {
      let first = counted.first.map { index.channels[Int32(index.touches.channel[$0])] } ?? TextDictionary.none
      if first != channel { return false }
    }
    if let value = filter.fields[.country] {
      var own = index.fields[FieldKey(.contact, "country")].map { $0.dictionary[$0.current[contact]] } ?? ""
      if own == TextDictionary.none, let company = person.company {
        own = index.fields[FieldKey(.company, "country")].map { $0.dictionary[$0.current[company]] } ?? ""
      }
      if own != value { return false }
    }
    if let company = filter.company, person.company.map({ Int64($0 + 1) }) != company.rawValue { return false }
    func inside(_ days: ContactFilter.Days, _ at: Int64?) -> Bool {
      if days.from == nil, days.to == nil { return true }
      guard let at else { return false }
      let day = index.calendar.day(of: Instant(milliseconds: at))
      return day >= days.from ?? day && day <= days.to ?? day
    }
    return inside(filter.created, index.contacts.createdAt[contact])
      && inside(filter.touched, counted.last.map { index.touches.at[$0] })
  }

  /// In order, with no regard to pages.
  func list(_ filter: ContactFilter, _ order: ContactOrder) -> [Int] {
    let passed = fixture.people.indices.filter { passes($0, filter) }
    func folded(_ contact: Int) -> String {
      let person = fixture.people[contact]
      return TextFolding.folded(person.name.isEmpty ? person.email : person.name)
    }
    func number(_ contact: Int) -> Int64? {
      switch order.key {
      case .created: return index.contacts.createdAt[contact]
      case .touched:
        return index.touches.run(of: contact).last { index.touches.flags[$0] & TouchColumns.markMask == 0 }
          .map { index.touches.at[$0] }
      case .next:
        let at = index.contacts.nextActionAt[contact]
        return at == .min ? nil : at
      default: return Int64(index.presentStage(of: contact).rawValue)
      }
    }
    return passed.sorted { one, other in
      if order.key == .name {
        let (a, b) = (Array(folded(one).utf8), Array(folded(other).utf8))
        if a == b { return order.isDescending ? one > other : one < other }
        return order.isDescending ? b.lexicographicallyPrecedes(a) : a.lexicographicallyPrecedes(b)
      }
      let (a, b) = (number(one), number(other))
      if a == b { return one < other }
      guard let a else { return false }
      guard let b else { return true }
      return order.isDescending ? a > b : a < b
    }
  }
}
