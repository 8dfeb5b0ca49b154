import Foundation
import SQLiteDriver
import Wire

/// Loads into a store that is full: a tenth as many new contacts, and as many touches as those have, of contacts
/// spread over all that were there. Each run goes on where the one before ended, so that the store grows.
struct FurtherLoad {
  private let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  func measure() throws {
    let full = try bench.store(.won)
    let path = try bench.path(of: "further.sqlite")
    TestStore.remove(path)
    try full.storage.checkpoint()
    try FileManager.default.copyItem(atPath: full.path, toPath: path)
    let store = try TestStore(openAt: path)
    var (contacts, touches) = (Timing(), Timing())
    var (contactRows, touchRows) = (0, 0)
    var data = BenchmarkData(contacts: bench.options.contacts / 10, won: 0.03)
    data.spread = bench.options.contacts
    data.firstMessage = try bench.files(.won).counts.touches + 1
    data.firstContact = bench.options.contacts + 1
    for run in 0..<bench.options.runs {
      Stopwatch.say("further load, run \(run + 1)")
      let files = try bench.files(named: "further-\(run)", data)
      contacts.milliseconds.append(try store.load(.contacts, files.contacts, rows: files.counts.contacts))
      touches.milliseconds.append(try store.load(.touches, files.touches, rows: files.counts.touches))
      data.firstContact += files.counts.contacts
      data.firstMessage += files.counts.touches
      contactRows += files.counts.contacts
      touchRows += files.counts.touches
      try FileManager.default.removeItem(at: files.folder)
    }
    try store.storage.close()
    TestStore.remove(path)
    let runs = bench.options.runs
    bench.add(MeasuredRow("import-contacts-further", contacts, note: FirstLoad.rate(contactRows / runs, contacts)))
    bench.add(MeasuredRow("import-touches-further", touches, note: FirstLoad.rate(touchRows / runs, touches)))
  }
}
