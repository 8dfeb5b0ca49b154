import Dispatch
import Foundation
import Synchronization
import Wire

/// One chunk of a file, read: the drafts, and the texts their numbers stand for that are new since the last.
struct ReadBatch: Sendable {
  var drafts: DraftBatch
  /// Touches that are in no draft, where they are told apart.
  var plain: PlainTouches?
  /// Replaces what was kept by number where the generation changed.
  var newTexts: [String]
  var textGeneration: Int
  var header: [String]
  var bytesDone: Int64
  /// Of all bytes up to ``bytesDone``.
  var contentHash: UInt64
}

/// What is known of a file once it is read.
struct ReaderClosing: Sendable {
  var notes: [String] = []
  var header: [String] = []
  var separator: UInt8 = 0x2c
  var encoding = TextEncoding.utf8
}

/// Hands batches from the thread that reads and parses to the one that writes, at most three ahead.
final class BatchPipe: Sendable {
  private enum Item: Sendable {
    case batch(ReadBatch)
    case failure(any Error)
    case end(ReaderClosing)
  }

  private let items = Mutex<[Item]>([])
  private let filled = DispatchSemaphore(value: 0)
  /// Starts at nought: libdispatch traps where a semaphore goes away below the value it was made with.
  private let free = DispatchSemaphore(value: 0)
  private let stopped = Mutex(false)

  private let closed = Mutex(ReaderClosing())

  /// What the reader had to say, once ``next()`` has returned nil.
  var closing: ReaderClosing { closed.withLock { $0 } }

  /// The next batch, `nil` at the end. Throws what the reader threw.
  func next() throws -> ReadBatch? {
    filled.wait()
    let item = items.withLock { $0.removeFirst() }
    switch item {
    case .batch(let batch):
      free.signal()
      return batch
    case .failure(let error):
      throw error
    case .end(let closing):
      closed.withLock { $0 = closing }
      return nil
    }
  }

  /// Tells the reader to leave off; it ends at its next batch.
  func stop() {
    stopped.withLock { $0 = true }
    free.signal()
  }

  /// The next item where it is a batch; the end and a failure stay for ``next()``, so that what was read before is
  /// stored first.
  func nextBatch() -> ReadBatch? {
    filled.wait()
    let batch: ReadBatch? = items.withLock { items in
      guard case .batch(let batch)? = items.first else { return nil }
      items.removeFirst()
      return batch
    }
    if batch == nil { filled.signal() } else { free.signal() }
    return batch
  }

  private func push(_ item: Item) {
    items.withLock { $0.append(item) }
    filled.signal()
  }

  init() { for _ in 0..<3 { free.signal() } }

  /// Reads the file on a thread of its own. `make` is called there.
  func start(
    path: String, chunkSize: Int, plainTouches: PlainTouchReading? = nil,
    make: @escaping @Sendable () throws -> DraftReader
  ) {
    let thread = Thread { [self] in
      do {
        try read(path: path, chunkSize: chunkSize, plainTouches, make: make)
      } catch {
        push(.failure(error))
      }
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  private func read(
    path: String, chunkSize: Int, _ plainTouches: PlainTouchReading?, make: @Sendable () throws -> DraftReader
  ) throws {
    let file = try ReadableFile(path: path)
    defer { file.close() }
    var reader = try make()
    var sent = 1
    var generation = reader.textGeneration
    var done: Int64 = 0
    var content = ContentHash()
    while true {
      let chunk = try file.read(upTo: chunkSize)
      done += Int64(chunk.count)
      content.combine(chunk)
      let isLast = chunk.count < chunkSize
      var drafts = try reader.feed(chunk, isLast: isLast)
      let texts = reader.texts
      let plain = plainTouches?.take(from: &drafts.touches, texts: texts)
      if reader.textGeneration != generation {
        generation = reader.textGeneration
        sent = 1
      }
      let batch = ReadBatch(
        drafts: drafts, plain: plain, newTexts: Array(texts[min(sent, texts.count)...]), textGeneration: generation,
        header: reader.header, bytesDone: done, contentHash: content.value)
      sent = texts.count
      free.wait()
      if stopped.withLock({ $0 }) { return }
      push(.batch(batch))
      if isLast { break }
    }
    push(
      .end(
        ReaderClosing(
          notes: reader.notes, header: reader.header, separator: reader.separator, encoding: reader.encoding)))
  }
}

/// A file opened for reading, with sentences for what can go wrong.
final class ReadableFile {
  private let handle: FileHandle
  let size: Int64

  init(path: String) throws {
    let isFolder = (try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
    guard FileManager.default.fileExists(atPath: path) else {
      throw WorkspaceError(.input, "missing-file", "There is no file \(path).")
    }
    guard !isFolder else {
      throw WorkspaceError(.input, "not-a-file", "\(path) is a folder: name a CSV file in it.")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw WorkspaceError(.input, "unreadable-file", "\(path) cannot be read: check the rights on the file.")
    }
    self.handle = handle
    size = (try? handle.seekToEnd()).map(Int64.init) ?? 0
    try handle.seek(toOffset: 0)
  }

  /// Whole chunks until the end of the file, whose last is shorter (it may be empty).
  func read(upTo count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, let data = try handle.read(upToCount: count - bytes.count), !data.isEmpty {
      if bytes.isEmpty { bytes.reserveCapacity(count) }
      bytes.append(contentsOf: data)
    }
    return bytes
  }

  func close() { try? handle.close() }
}
