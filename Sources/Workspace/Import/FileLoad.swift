import Alignment
import Foundation
import Persistence
import Store
import Wire

/// One load of one file from its first byte to the file of refused rows.
struct FileLoad {
  let workspace: OpenWorkspace
  let request: ImportRequest
  let size: Int64
  let fingerprint: Int64
  let now: Instant
  let pace: LoadPace

  /// Files above this read every key into memory first, rather than asking for one after the other.
  private static let largeFile: Int64 = 1 << 20
  private static let batchesAtOnce = 8
  private var isLarge: Bool { pace == .alone && size > FileLoad.largeFile }

  func run(progress: (ImportProgress) throws -> Void) throws -> ImportOutcome {
    let storage = workspace.storage
    let isHistory = try request.isHistory ?? !workspace.hasLiveFacts()
    if request.isDryRun { return try rehearse(isHistory: isHistory, progress: progress) }

    let (lease, unfinished) = try storage.write { store in
      (
        try ImportLease.take(for: fileName, of: storage, in: store),
        try Imports.unfinished(fingerprint: fingerprint, in: store)
      )
    }
    defer { lease.release() }
    var notes: [String] = []
    let found = try begin(after: unfinished, isHistory: isHistory, lease, notes: &notes)
    // Known to who asked before anything is stored, so that a load that is cut off is found again.
    try progress(
      ImportProgress(bytesDone: 0, bytesTotal: size, rows: found.rows, phase: .reading, importId: found.id))
    if isLarge { try storage.bulk(.scattered) }
    defer { if isLarge { try? storage.bulk(nil) } }

    let session = try prepare(found)
    let isFirst = try storage.read { try Touches.lastId(in: $0) } == 0
    let dropsIndexes = try dropIndexesIfLarger(session, lease, notes: &notes)
    if dropsIndexes { try storage.bulk(.appending) }
    let pipe = open(plainTouches: try plainTouches(session, lease), chunkSize: chunkSize(after: found))
    defer { pipe.stop() }
    let passed = found.byteOffset
    session.outcome.resumed = passed > 0
    // Beside indexes a commit writes most of their pages, however few rows it has: several batches share one.
    let atOnce = isLarge && request.kind == .touches && !dropsIndexes ? FileLoad.batchesAtOnce : 1
    while var batch = try pipe.next() {
      if batch.drafts.endOffset <= passed {
        session.pass(over: batch)
        try report(batch, session, progress)
        continue
      }
      try storage.write { store in
        let start = ContinuousClock.now
        var count = 0
        while true {
          try lease.renew(in: store)
          try session.apply(batch, isFirst: count == 0, in: store)
          count += 1
          guard pace.goesOn(after: count, most: atOnce, elapsed: ContinuousClock.now - start),
            let next = pipe.nextBatch()
          else { break }
          batch = next
        }
      }
      try report(batch, session, progress)
    }
    try takeAnonymous(session) { batch in
      try storage.write { store in
        try lease.renew(in: store)
        try session.apply(anonymous: batch, in: store)
      }
      try report(batch, session, progress)
    }
    if dropsIndexes {
      try progress(
        ImportProgress(
          bytesDone: size, bytesTotal: size, rows: session.run.rows, phase: .indexing, importId: session.run.id))
      try storage.write { store in
        try lease.renew(in: store)
        session.run.state = .indexing
        try Imports.update(session.run, in: store)
      }
    }
    try buildIndexes(lease, notes: &notes)
    if !session.touches.mail.isEmpty || session.outcome.resumed {
      try MachineSweep(workspace: workspace, session: session, lease: lease).run(isAll: isFirst && passed == 0)
    }
    try storage.write { store in
      try lease.renew(in: store)
      session.run.state = .done
      session.run.finishedAt = now.milliseconds
      try Imports.update(session.run, in: store)
    }
    return try finish(session, pipe.closing, notes: notes)
  }

  // MARK: Parts

  private func report(_ batch: ReadBatch, _ session: ImportSession, _ progress: (ImportProgress) throws -> Void) throws
  {
    try progress(
      ImportProgress(
        bytesDone: batch.bytesDone, bytesTotal: size, rows: session.run.rows, phase: .reading, importId: session.run.id)
    )
  }

  private var fileName: String { request.fileName ?? URL(fileURLWithPath: request.path).lastPathComponent }

  /// The run that was cut off, where this is still the same load; else a new one from the first byte.
  private func begin(
    after unfinished: Imports.Stored?, isHistory: Bool, _ lease: ImportLease, notes: inout [String]
  ) throws -> Imports.Stored {
    if let unfinished {
      if let asked = request.isHistory, asked != unfinished.isHistory {
        notes.append(
          "An earlier load of this file was cut off and \(unfinished.isHistory ? "was" : "was not") history: "
            + "this one reads it from its first row; rows that are stored stay as they are.")
      } else if try !isUnedited(upTo: unfinished.readBytes, hash: unfinished.contentHash) {
        notes.append(
          "The file was edited since its load was cut off: it was read again from its first row; rows that are "
            + "stored and did not change count as the same.")
      } else {
        return unfinished
      }
    }
    return try workspace.storage.write { store in
      try lease.renew(in: store)
      if var unfinished {
        unfinished.state = .abandoned
        unfinished.finishedAt = now.milliseconds
        try Imports.update(unfinished, in: store)
      }
      let run = Imports.Stored(
        id: try Sequences.take(1, of: .imports, in: store), kind: request.kind.rawValue, fileName: fileName,
        fingerprint: fingerprint, isHistory: isHistory, startedAt: now.milliseconds)
      try Imports.insert(run, in: store)
      return run
    }
  }

  /// Whether the file still begins with the bytes that an earlier load of it stored.
  private func isUnedited(upTo count: Int64, hash: Int64) throws -> Bool {
    guard count > 0 else { return true }
    let file = try ReadableFile(path: request.path)
    defer { file.close() }
    var content = ContentHash()
    var left = count
    while left > 0 {
      let chunk = try file.read(upTo: Int(min(left, Int64(LoadPace.smallChunk))))
      guard !chunk.isEmpty else { return false }
      content.combine(chunk)
      left -= Int64(chunk.count)
    }
    return Int64(bitPattern: content.value) == hash
  }

  /// Reads the file once more for the rows that name only a visitor, now that all its identifications are known.
  private func takeAnonymous(_ session: ImportSession, _ take: (ReadBatch) throws -> Void) throws {
    guard session.anonymousRows > 0 else { return }
    session.touches.forgetTexts()
    let pipe = open()
    defer { pipe.stop() }
    while let batch = try pipe.next() { try take(batch) }
  }

  private func prepare(_ run: Imports.Stored) throws -> ImportSession {
    let storage = workspace.storage
    let keys = try storage.read { store in
      let keys = try KeyMaps(from: store)
      if isLarge {
        var kinds: Set<EntityKind> = [.contact]
        switch request.kind {
        case .contacts, .companies: kinds.insert(.company)
        case .deals: kinds.formUnion([.company, .deal])
        case .touches, .costs, .goals, .members, .rates: break
        }
        try keys.preload(kinds, from: store)
      }
      return keys
    }
    return ImportSession(
      request, workspace: workspace, run: run, keys: keys,
      touches: TouchWriter(keys, hashKey: workspace.hashKey), now: now)
  }

  /// How plain touches are told apart as they are read, where that pays: in a file of touches that is large.
  private func plainTouches(_ session: ImportSession, _ lease: ImportLease) throws -> PlainTouchReading? {
    guard request.kind == .touches, session.touches.repeats != nil else { return nil }
    try workspace.storage.write { store in
      try lease.renew(in: store)
      _ = try session.keys.system(request.mapping.source, in: store)
    }
    return session.keys.plainTouches(hashKey: workspace.hashKey)
  }

  /// Of a load that goes on the chunks must end where those of its beginning did.
  private func chunkSize(after run: Imports.Stored) -> Int {
    run.readBytes % Int64(LoadPace.largeChunk) == 0 ? pace.chunkSize : LoadPace.smallChunk
  }

  private func open(plainTouches: PlainTouchReading? = nil, chunkSize: Int? = nil) -> BatchPipe {
    let pipe = BatchPipe()
    let mapping = request.mapping
    let calendar = workspace.calendar
    let currency = workspace.settings.currency
    pipe.start(path: request.path, chunkSize: chunkSize ?? pace.chunkSize, plainTouches: plainTouches) {
      try DraftReader(
        mapping: mapping, calendar: calendar, currency: currency, zone: { ZoneTable.system(named: $0) })
    }
    return pipe
  }

  /// A touch file that brings more than is stored is loaded without indexes, which are built at its end; the
  /// hashes that tell repeats are then kept in memory. Each is resumable: what is missing is built by the next load.
  private func dropIndexesIfLarger(
    _ session: ImportSession, _ lease: ImportLease, notes: inout [String]
  ) throws -> Bool {
    let storage = workspace.storage
    let isTouches = request.kind == .touches && isLarge
    let expected = Int(size / 90)
    let stored = isTouches ? try storage.read { try Touches.count(in: $0) } : 0
    let isLarger = isTouches && expected > stored
    // Where an earlier load was cut off, each look-up would else read the whole table.
    if !isLarger { try buildIndexes(lease, notes: &notes) }
    // A hash in memory costs less than a look-up unless the file is small beside the store.
    guard isTouches, isLarger || expected * 20 > stored else { return false }
    var filter = RepeatFilter(capacity: stored + expected)
    try storage.read { store in
      try Touches.forEachHash(in: store) { batch in
        for row in batch.indices { _ = filter.insert(batch[row]) }
      }
    }
    session.touches.repeats = filter
    guard isLarger else { return false }
    try storage.write { store in
      try lease.renew(in: store)
      for index in Schema.touchIndexes { try store.define("DROP INDEX IF EXISTS \(index.name)") }
    }
    return true
  }

  /// Builds what is missing of the indexes on touches.
  ///
  /// There are no doubled messages; should there be, the later ones go, so that the index can stand again.
  private func buildIndexes(_ lease: ImportLease, notes: inout [String]) throws {
    do {
      try defineIndexes(lease)
    } catch StorageError.constraint {
      let removed = try workspace.storage.write { store in
        try lease.renew(in: store)
        return try Touches.removeDoubled(in: store)
      }
      notes.append("\(removed) touches were stored twice under one message; the later of each two were removed.")
      try defineIndexes(lease)
    }
  }

  private func defineIndexes(_ lease: ImportLease) throws {
    try workspace.storage.write { store in
      for index in Schema.touchIndexes {
        try store.define(index.definition.replacingOccurrences(of: "INDEX ", with: "INDEX IF NOT EXISTS "))
      }
      // Last, since building may take longer than the lease runs; nobody else can write meanwhile.
      try lease.renew(in: store)
    }
  }

  /// The whole file in one transaction that is then rolled back.
  private func rehearse(isHistory: Bool, progress: (ImportProgress) throws -> Void) throws -> ImportOutcome {
    struct RolledBack: Error {}
    let session = try prepare(
      Imports.Stored(
        id: 0, kind: request.kind.rawValue, fileName: fileName,
        fingerprint: fingerprint, isHistory: isHistory, startedAt: now.milliseconds))
    let pipe = open()
    defer { pipe.stop() }
    do {
      try workspace.storage.write { store in
        _ = try ImportLease.take(for: fileName, of: workspace.storage, in: store)
        while let batch = try pipe.next() {
          try session.apply(batch, isFirst: true, in: store)
          try progress(
            ImportProgress(bytesDone: batch.bytesDone, bytesTotal: size, rows: session.run.rows, phase: .reading))
        }
        try takeAnonymous(session) { try session.apply(anonymous: $0, in: store) }
        throw RolledBack()
      }
    } catch is RolledBack {}
    return counted(session, notes: pipe.closing.notes)
  }

  private func counted(_ session: ImportSession, notes: [String]) -> ImportOutcome {
    var outcome = session.outcome
    outcome.importId = session.run.id
    outcome.rows = session.run.rows
    outcome.new = session.run.new
    outcome.changed = session.run.changed
    outcome.same = session.run.same
    outcome.skipped = session.run.skipped
    outcome.refused = session.run.refused
    outcome.notes = notes
    return outcome
  }

  private func finish(_ session: ImportSession, _ closing: ReaderClosing, notes: [String]) throws -> ImportOutcome {
    let storage = workspace.storage
    var outcome = counted(session, notes: notes + closing.notes)
    let path = request.path + ".refused.csv"
    if session.run.refused > 0 {
      try RefusedFile(storage: storage, source: request.path, importId: session.run.id, closing: closing)
        .write(to: path)
      outcome.refusedPath = path
    } else {
      // A file of an earlier load of this path would be read as this one's.
      try? FileManager.default.removeItem(atPath: path)
    }
    return outcome
  }
}
