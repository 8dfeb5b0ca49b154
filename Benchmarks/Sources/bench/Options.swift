/// What a run is told on the command line.
struct Options {
  static let help = """
    bench [--contacts 1000000] [--only NAME,NAME] [--runs 5] [--data FOLDER] [--out FILE]
          [--python PROGRAM] [--peers FOLDER] [--keep]

      --contacts   size of the data: about ten touches each
      --only       rows by name; what they need is made, nothing else is measured
      --runs       timed runs of each measure, after one that is not timed
      --data       where files and stores go (6 GB at full size); removed at the end unless --keep says else
      --out        where the results go as JSON
      --python     one with duckdb and ChannelAttribution; without it peers are left out
      --peers      the folder of the peers' scripts

    Rows: \(MeasureGroup.allCases.flatMap(\.names).joined(separator: ", "))
    """

  private(set) var contacts = 1_000_000
  private(set) var only: Set<String> = []
  private(set) var runs = 5
  private(set) var data = "Benchmarks/data"
  private(set) var out: String?
  private(set) var python: String?
  private(set) var peers = "Benchmarks/peers"
  private(set) var keepsData = false
  private(set) var isHelp = false
  /// A store of which only the memory of its index is told: this program calls itself so.
  private(set) var memoryOf: String?

  init(_ arguments: some Sequence<String>) throws {
    var rest = Array(arguments)[...]
    while let name = rest.popFirst() {
      switch name {
      case "--help", "-h": isHelp = true
      case "--keep": keepsData = true
      case "--contacts": contacts = try Self.number(&rest, name, least: 1_000)
      case "--runs": runs = try Self.number(&rest, name, least: 1)
      case "--only": only.formUnion(try Self.text(&rest, name).split(separator: ",").map(String.init))
      case "--data": data = try Self.text(&rest, name)
      case "--out": out = try Self.text(&rest, name)
      case "--python": python = try Self.text(&rest, name)
      case "--peers": peers = try Self.text(&rest, name)
      case "--memory-of": memoryOf = try Self.text(&rest, name)
      default: throw BenchFailure("there is no option \(name): ask with --help.")
      }
    }
    let known = Set(MeasureGroup.allCases.flatMap(\.names))
    if let unknown = only.subtracting(known).min() {
      throw BenchFailure("there is no row \(unknown); there are: \(known.sorted().joined(separator: ", ")).")
    }
  }

  func wants(_ row: String) -> Bool { only.isEmpty || only.contains(row) }

  /// Whether a row is shown: one that was asked for, and what the peer was asked beside it.
  func shows(_ row: String) -> Bool {
    wants(row) || ["-uncut", "-added-up"].contains { row.hasSuffix($0) && wants(String(row.dropLast($0.count))) }
  }

  private static func text(_ rest: inout ArraySlice<String>, _ name: String) throws -> String {
    guard let text = rest.popFirst() else { throw BenchFailure("\(name) needs a value.") }
    return text
  }

  private static func number(_ rest: inout ArraySlice<String>, _ name: String, least: Int) throws -> Int {
    let text = try text(&rest, name)
    guard let number = Int(text), number >= least else {
      throw BenchFailure("\(name) needs a whole number from \(least) up, not \(text).")
    }
    return number
  }
}
