import Alignment
import Reports
import Testing

@Suite struct `A contact finder` {
  private static let filters: [ContactFilter] = {
    func filter(_ change: (inout ContactFilter) -> Void) -> ContactFilter {
      var filter = ContactFilter()
      change(&filter)
      return filter
    }
    return [
      ContactFilter(),
      filter { $0.text = "anna" }, filter { $0.text = "MULLER" }, filter { $0.text = "ros ann" },
      filter { $0.text = "stras" }, filter { $0.text = "李" }, filter { $0.text = "d'arc" }, filter { $0.text = "--" },
      filter { $0.text = "acme3.example p" }, filter { $0.text = "obsolete" }, filter { $0.text = "nobody here" },
      filter { $0.stages = [.lead, .mql] }, filter { $0.team = .both }, filter { $0.owner = .nobody },
      filter { $0.owner = .member("Ada") }, filter { $0.owner = .member("Nobody") },
      filter { $0.resting = .nurture }, filter { $0.next = .overdue }, filter { $0.next = .today },
      filter { $0.next = .soon }, filter { $0.next = ContactFilter.Next.none }, filter { $0.channel = "e-mail" },
      filter { $0.channel = TextDictionary.none }, filter { $0.channel = "never seen" },
      filter { $0.fields = [.country: "IT"] }, filter { $0.fields = [.country: TextDictionary.none] },
      filter { $0.fields = [.country: "XX"] }, filter { $0.company = 3 }, filter { $0.company = 999 },
      filter { $0.created.from = HistoryFixture.date(40) },
      filter { $0.touched = ContactFilter.Days(from: HistoryFixture.date(20), to: HistoryFixture.date(90)) },
      filter { $0.touched.to = HistoryFixture.date(30) }, filter { $0.isMachineOnly = true },
      filter {
        $0.text = "a"
        $0.team = .marketing
        $0.next = .overdue
      },
    ]
  }()

  @Test(arguments: 1...6) func `finds what a plain loop finds, in the same order, page by page`(seed: Int) {
    let fixture = FinderFixture(seed: UInt64(seed))
    let finder = fixture.finder
    let slow = SlowFinder(fixture: fixture)
    for filter in Self.filters {
      for key in ContactOrder.Key.allCases {
        for isDescending in [false, true] {
          let order = ContactOrder(key, isDescending: isDescending)
          let expected = slow.list(filter, order)
          var found: [Int] = []
          var cursor: ContactCursor?
          repeat {
            let page = finder.page(filter, order: order, after: cursor, limit: 7, now: fixture.now)
            #expect(page.count == expected.count, "\(filter)")
            #expect(page.contacts.count <= 7)
            found += page.contacts
            cursor = page.next.flatMap { ContactCursor($0.text) }
            #expect(page.next == nil || cursor == page.next)
          } while cursor != nil && found.count < 1_000
          if key == .name, isDescending {
            // Equal names go by id both ways.
            #expect(found.map { folded(fixture, $0) } == expected.map { folded(fixture, $0) }, "\(filter)")
            #expect(Set(found) == Set(expected))
          } else {
            #expect(found == expected, "\(filter) \(order)")
          }
        }
      }
      let all = finder.all(filter, now: fixture.now)
      #expect(all == slow.list(filter, ContactOrder(.name)).sorted())
    }
  }

  private func folded(_ fixture: FinderFixture, _ contact: Int) -> String {
    let person = fixture.people[contact]
    return TextFolding.folded(person.name.isEmpty ? person.email : person.name)
  }

  @Test func `counts by stage without regard to the stages asked for`() {
    let fixture = FinderFixture(seed: 3)
    var filter = ContactFilter()
    filter.stages = [.lead]
    let page = fixture.finder.page(filter, now: fixture.now)
    var open = filter
    open.stages = []
    let counts = Stage.allCases.map { stage in
      SlowFinder(fixture: fixture).list(open, ContactOrder()).count { fixture.index.presentStage(of: $0) == stage }
    }
    #expect(page.countByStage == counts)
    #expect(page.count == counts[Int(Stage.lead.rawValue)])
  }

  @Test func `pages on where the contact of the cursor is gone or stands elsewhere by now`() throws {
    let fixture = FinderFixture(seed: 5)
    let order = ContactOrder(.created)
    let first = fixture.finder.page(ContactFilter(), order: order, limit: 10, now: fixture.now)
    let next = try #require(first.next)
    // The last contact of the page leaves; the next page begins where it stood.
    var shorter = fixture
    let gone = try #require(first.contacts.last)
    shorter.index.contacts.createdAt[gone] = 1
    let second = shorter.finder.page(ContactFilter(), order: order, after: next, limit: 200, now: fixture.now)
    #expect(second.contacts.count == fixture.people.count - 10 + 1)
    #expect(Set(second.contacts).intersection(first.contacts) == [gone])
  }

  @Test func `reads the texts of contacts, the newest first asked`() {
    let fixture = FinderFixture(seed: 2)
    let finder = fixture.finder
    for person in fixture.people {
      #expect(finder.names.texts(of: Int(person.id))?.name == person.name)
      #expect(finder.names.texts(of: Int(person.id))?.second == person.email)
    }
    #expect(finder.names.texts(of: 9_999) == nil)
    #expect(finder.names.label(of: 0) == nil)
    #expect(finder.ordinal(of: 17) == 16)
    #expect(finder.ordinal(of: 9_999) == nil)
  }

  @Test(arguments: ["", ".", "1", "1.0", "1.-2", "a.1", "1.1.1"]) func `refuses a cursor that is none`(text: String) {
    #expect(ContactCursor(text) == nil)
  }
}
