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
  /// Resident bytes of the process before the build, after it, and at its peak; 0 where the system does not say.
  let before: Int
  let after: Int
  let peak: Int

  var text: String {
    get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
  }

  /// Builds the index of a store.
  init(ofStoreAt path: String) throws {
    let store = try TestStore(openAt: path)
    before = Self.resident("VmRSS")
    let index = try store.workspace.index(now: Instant(milliseconds: TestStore.now))
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
    let each = Double(touchBytes) / Double(max(1, touches))
    var text = "memory-per-touch: \(each.rounded(to: 1)) bytes a touch resident in columns"
    if peak > 0 {
      let growth = Double(peak - before) / Double(max(1, touches))
      let kept = Double(after - before) / Double(max(1, touches))
      text += """
        ; the whole process grew by \(kept.rounded(to: 1)) bytes a touch (contacts, deals and fields included) \
        and by \(growth.rounded(to: 1)) at its peak; \(before >> 20) MB before, \(peak >> 20) MB at the peak, \
        \(after >> 20) MB after
        """
    }
    return text + "."
  }

  private static func bytes(of touches: TouchColumns) -> Int {
    func room<Element>(_ column: [Element]) -> Int { column.capacity * MemoryLayout<Element>.stride }
    return room(touches.start) + room(touches.at) + room(touches.channel) + room(touches.kind) + room(touches.flags)
      + room(touches.source) + room(touches.campaign) + room(touches.content) + room(touches.landing)
      + room(touches.visit) + room(touches.changeset) + room(touches.owner)
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
