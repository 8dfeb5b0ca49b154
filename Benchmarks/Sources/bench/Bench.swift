import Foundation

/// Measures Accord beside its peers, checks that both say the same, and writes what it saw.
@main
struct Bench {
  static func main() {
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      if let store = options.memoryOf {
        print(try IndexMemory(ofStoreAt: store).text)
        return
      }
      if options.isHelp {
        print(Options.help)
        return
      }
      try run(options)
    } catch let wrong as BenchFailure {
      FileHandle.standardError.write(Data("bench: \(wrong.sentence)\n".utf8))
      exit(1)
    } catch {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ options: Options) throws {
    let bench = Workbench(options)
    defer { if !options.keepsData { bench.removeData() } }
    for group in MeasureGroup.allCases where group.names.contains(where: options.wants) {
      try group.measure(bench)
      // After each group, so that a run that is cut off leaves what it saw.
      try ResultFile.write(bench.results.filter { options.shows($0.name) }, to: options.out)
    }
    let rows = bench.results.filter { options.shows($0.name) }
    print(ResultTable(rows, contacts: options.contacts).text)
    print(Doubling(rows).text)
    for note in bench.notes { print(note) }
  }
}

/// Why a run stopped: what a person can do about, or a figure on which the two sides do not agree.
struct BenchFailure: Error {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}
