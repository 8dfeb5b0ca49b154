import Alignment
import Foundation
import Reports
import SQLiteDriver
import Workspace

/// What the index takes: told by a process of its own that does nothing but build it once.
struct IndexMemory: Codable {
  /// Room of the touch columns, in bytes, and the touches in them.
  let touchBytes: Int
  let touches: Int
  /// Resident bytes of the process: before the build, before its touches are read, at the peak from then on, and
  /// after it; 0 where the system does not say.
  let before: Int
  let beforeTouches: Int
  let peak: Int
  let after: Int

  var text: String {
    get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
  }

  /// Builds the index of a store.
  init(ofStoreAt path: String) throws {
    let store = try TestStore(openAt: path)
    before = Self.resident("VmRSS")
    var beforeTouches = 0
    let index = try store.workspace.index(now: Instant(milliseconds: TestStore.now)) { share in
      // The last that is told before the touches; the peak is counted anew from there.
      if share < 1 {
        beforeTouches = Self.resident("VmRSS")
        try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
      }
    }
    self.beforeTouches = beforeTouches
    peak = Self.resident("VmHWM")
    after = Self.resident("VmRSS")
    touches = index.touches.count
    touchBytes = Self.bytes(of: index.touches)
  }

  static func measure(_ bench: Workbench) throws {
    let store = try bench.store(.won)
    try store.storage.checkpoint()
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let here = FileManager.default.fileExists(atPath: program.path) ? program.path : CommandLine.arguments[0]
    let answer = try Peers.run(here, ["--memory-of", store.path])
    let memory = try JSONDecoder().decode(IndexMemory.self, from: answer)
    bench.note(memory.sentence)
  }

  private var sentence: String {
    func each(_ bytes: Int) -> Double { (Double(bytes) / Double(max(1, touches))).rounded(to: 1) }
    var text = "memory-per-touch: \(each(touchBytes)) bytes a touch stay in columns"
    if peak > 0 {
      text += """
        ; while touches are read, sorted and gathered the process grows by at most \(each(peak - beforeTouches)) bytes \
        a touch, what stays included; \(before >> 20) MB before the build, \(beforeTouches >> 20) MB with contacts, \
        deals and fields, \(peak >> 20) MB at the peak, \(after >> 20) MB after
        """
    }
    return text + "."
  }

  private static func bytes(of touches: TouchColumns) -> Int {
    func room<Element>(_ column: [Element]) -> Int { column.capacity * MemoryLayout<Element>.stride }
    return room(touches.start) + room(touches.at) + room(touches.channel) + room(touches.kind) + room(touches.flags)
      + room(touches.source) + room(touches.campaign) + room(touches.content) + room(touches.landing)
      + room(touches.page) + room(touches.visit) + room(touches.changeset) + room(touches.owner)
  }

  /// A line of /proc/self/status, in bytes.
  private static func resident(_ name: String) -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
    for line in status.split(separator: "\n") where line.hasPrefix(name + ":") {
      return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) << 10
    }
    return 0
  }
}
