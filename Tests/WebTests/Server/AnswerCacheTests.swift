import Synchronization
import Testing
import Web
import Wire
import Workspace

@Suite final class `Held answers` {
  private let cache = AnswerCache<ReportRequest, Sheet>(byteLimit: 1 << 20) { _ in 1_024 }
  private let made = Mutex(0)

  private func ask(_ name: ReportRequest.Name, on snapshot: Int) throws {
    _ = try cache.answer(ReportRequest(name), on: snapshot) { make(name) }
  }

  private func make(_ name: ReportRequest.Name) -> Sheet {
    made.withLock { $0 += 1 }
    return Sheet(name: name.rawValue, title: "")
  }

  private func foresee(_ snapshot: Int) -> [String] {
    var foreseen: [String] = []
    cache.foresee(on: snapshot) { request in
      foreseen.append(request.name.rawValue)
      return make(request.name)
    }
    return foreseen
  }

  private var count: Int { made.withLock { $0 } }

  @Test func `are made once a snapshot and question`() throws {
    try ask(.sales, on: 1)
    try ask(.sales, on: 1)
    #expect(count == 1)
    try ask(.sales, on: 2)
    try ask(.funnel, on: 2)
    #expect(count == 3)
  }

  @Test func `are made beforehand for what was asked twice, the last one asked last`() throws {
    for name in [ReportRequest.Name.sales, .funnel, .radar, .sales, .funnel] { try ask(name, on: 1) }
    #expect(foresee(2) == ["sales", "funnel"])
    let before = count
    try ask(.sales, on: 2)
    try ask(.funnel, on: 2)
    #expect(count == before)
    // Those of the snapshot that is still shown are held beside.
    try ask(.radar, on: 1)
    #expect(count == before)
  }

  @Test func `are made beforehand again while they are asked for`() throws {
    try ask(.sales, on: 1)
    try ask(.sales, on: 1)
    #expect(foresee(2) == ["sales"])
    try ask(.sales, on: 2)
    #expect(foresee(3) == ["sales"])
    #expect(foresee(4) == [])
  }

  @Test func `that cannot be made are left to who asks`() throws {
    struct Refusal: Error {}
    try ask(.sales, on: 1)
    try ask(.sales, on: 1)
    cache.foresee(on: 2) { _ in throw Refusal() }
    try ask(.sales, on: 2)
    #expect(count == 2)
  }
}
