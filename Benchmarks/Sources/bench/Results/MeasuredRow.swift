import Foundation

/// One row of the results: a figure of ours, and the peer's where there is one.
struct MeasuredRow: Encodable {
  let name: String
  /// Median.
  let ours: Double
  /// Name and version.
  let peer: String?
  let peerMilliseconds: Double?
  /// Of ours.
  let runs: Int
  /// What is shown beside, as "74,100 rows/s".
  var note: String?

  init(_ name: String, _ timing: Timing, note: String? = nil) {
    self.name = name
    ours = timing.median
    peer = nil
    peerMilliseconds = nil
    runs = timing.runs
    self.note = note
  }

  init(_ name: String, _ timing: Timing, peer: String, took: Double, note: String? = nil) {
    self.name = name
    ours = timing.median
    self.peer = peer
    peerMilliseconds = took
    runs = timing.runs
    self.note = note
  }

  /// How many times faster than the peer.
  var ratio: Double? { peerMilliseconds.map { $0 / ours } }

  private enum CodingKeys: String, CodingKey {
    case name
    case ours = "ours_ms"
    case peer
    case peerMilliseconds = "peer_ms"
    case ratio, runs
  }

  /// Every key is there in every row; what does not apply is null.
  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(name, forKey: .name)
    try row.encode(ours.rounded(to: 3), forKey: .ours)
    try row.encode(peer, forKey: .peer)
    try row.encode(peerMilliseconds?.rounded(to: 3), forKey: .peerMilliseconds)
    try row.encode(ratio?.rounded(to: 2), forKey: .ratio)
    try row.encode(runs, forKey: .runs)
  }
}

extension Double {
  func rounded(to digits: Int) -> Double {
    let scale = pow(10, Double(digits))
    return (self * scale).rounded() / scale
  }
}

enum ResultFile {
  /// The rows as a JSON list, in their order; nowhere without a path.
  static func write(_ rows: [MeasuredRow], to path: String?) throws {
    guard let path else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    let lines = try rows.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    let text = "[\n" + lines.map { "  " + $0 }.joined(separator: ",\n") + "\n]\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
