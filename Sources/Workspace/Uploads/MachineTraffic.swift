package import Alignment
import Persistence
package import Reports
import Store

/// Touches that no figure counts: machines' and our own people's.
package struct MachineTraffic: Sendable {
  package var touches = 0
  package var byMark: [(mark: TouchMark, count: Int)] = []
  package var byKind: [(kind: TouchKind, count: Int)] = []
  package var byChannel: [(channel: String, count: Int)] = []
  /// Why, among the newest; `nil` where the source says so itself.
  package var byReason: [(reason: MachineReason?, count: Int)] = []
  /// The programs behind them, most first; at most 20.
  package var agents: [(agent: String, count: Int)] = []
  /// How many of the newest touches were looked at for reasons.
  package var looked = 0

  package static let newest = 200_000
}

extension OpenWorkspace {
  /// - Complexity: one pass over the touches in memory, and one over the newest ``MachineTraffic/newest`` stored.
  package func machineTraffic(of index: JourneyIndex) throws -> MachineTraffic {
    var traffic = MachineTraffic()
    traffic.touches = index.touches.count
    var marks = [Int](repeating: 0, count: TouchMark.allCases.count)
    var kinds = [Int](repeating: 0, count: 256)
    var channels = [Int](repeating: 0, count: index.channels.count)
    let flags = index.touches.flags.span
    for row in flags.indices where flags[row] & TouchColumns.markMask != 0 {
      let mark = Int(flags[row] & TouchColumns.markMask) >> 1
      if mark < marks.count { marks[mark] += 1 }
      kinds[Int(index.touches.kind[row])] += 1
      channels[Int(index.touches.channel[row])] += 1
    }
    traffic.byMark = TouchMark.allCases.filter { $0 != .counted }.map { ($0, marks[Int($0.rawValue)]) }
    traffic.byKind = TouchKind.allCases.map { ($0, kinds[Int($0.rawValue)]) }.filter { $0.1 > 0 }
      .sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
    traffic.byChannel = channels.indices.filter { channels[$0] > 0 }
      .map { (index.channels[Int32($0)], channels[$0]) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    guard !traffic.byKind.isEmpty else { return traffic }
    try addReasons(to: &traffic)
    return traffic
  }

  private func addReasons(to traffic: inout MachineTraffic) throws {
    traffic.looked = min(MachineTraffic.newest, traffic.touches)
    let rules = MachineRules()
    var reasons: [MachineReason?: Int] = [:]
    var agents: [String: Int] = [:]
    for row in try storage.read({ try Holdings.markedAgents(newest: MachineTraffic.newest, in: $0) }) {
      guard let kind = TouchKind(rawValue: UInt8(truncatingIfNeeded: row.kind)) else { continue }
      reasons[rules.reason(userAgent: row.agent ?? "", kind: kind), default: 0] += row.count
      if let agent = row.agent { agents[agent, default: 0] += row.count }
    }
    let all = MachineReason.allCases.map { ($0 as MachineReason?, reasons[$0] ?? 0) } + [(nil, reasons[nil] ?? 0)]
    traffic.byReason = all.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    traffic.agents = agents.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(20).map { $0 }
  }
}
