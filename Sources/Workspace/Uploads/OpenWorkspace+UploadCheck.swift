package import Alignment
import Foundation
package import Wire

extension OpenWorkspace {
  /// Reads an upload's whole file, and tries its rows against what is stored.
  ///
  /// A file above ``UploadCheck/triedBytes`` is tried as far as that and read to its end; while another import runs it
  /// is only read. Seconds to minutes: not for a thread that answers people.
  ///
  /// - Parameter progress: may throw to give up.
  /// - Throws: ``WireError`` for what is wrong with the mapping or the file as a whole, ``WorkspaceError``.
  package func check(_ upload: Upload, now: Instant, progress: (ImportProgress) throws -> Void) throws -> UploadCheck {
    let mapping = try Mapping(yaml: Array(upload.mapping.utf8))
    let path = uploadFolder.place(of: upload.file)
    var request = ImportRequest(
      kind: upload.kind, path: path, mapping: mapping, isHistory: upload.isHistory, isDryRun: true, actor: upload.actor)
    request.fileName = upload.fileName
    request.refusalsTold = UploadCheck.limit
    let isLarge = upload.size > UploadCheck.triedBytes
    var tried: ImportOutcome?
    do {
      if isLarge { request.path = try head(of: path, mapping: mapping) }
      defer { if isLarge { try? FileManager.default.removeItem(atPath: request.path) } }
      tried = try importFile(request, now: now, progress: progress)
    } catch let error as WorkspaceError where error.code == "busy" {
      tried = nil
    }
    if let tried, !isLarge {
      return UploadCheck(
        outcome: tried, rows: tried.rows, refused: tried.refused,
        refusals: tried.firstRefusals.sorted { $0.line < $1.line },
        tried: nil)
    }
    var check = try read(path, mapping: mapping, size: upload.size, progress: progress)
    guard let tried else { return check }
    check.outcome = tried
    check.tried = tried.rows
    // Those of the rows that were tried are told by the try, which sees more.
    let read = Set(check.refusals.map(\.line))
    let more = tried.firstRefusals.filter { !read.contains($0.line) }
    check.refused += more.count
    check.refusals = Array((check.refusals + more).sorted { $0.line < $1.line }.prefix(UploadCheck.limit))
    return check
  }

  /// The whole file, row by row, without the store.
  private func read(
    _ path: String, mapping: Mapping, size: Int64, progress: (ImportProgress) throws -> Void
  ) throws -> UploadCheck {
    var reader = try DraftReader(
      mapping: mapping, calendar: calendar, currency: settings.currency, zone: { ZoneTable.system(named: $0) })
    let file = try ReadableFile(path: path)
    defer { file.close() }
    var check = UploadCheck(outcome: ImportOutcome(), rows: 0, refused: 0, refusals: [], tried: 0)
    var done: Int64 = 0
    while true {
      let chunk = try file.read(upTo: 1 << 20)
      done += Int64(chunk.count)
      let isLast = chunk.count < 1 << 20
      let batch = try reader.feed(chunk, isLast: isLast)
      check.rows += batch.rows
      check.refused += batch.refusals.count
      check.refusals += batch.refusals.prefix(max(0, UploadCheck.limit - check.refusals.count))
      try progress(ImportProgress(bytesDone: done, bytesTotal: size, rows: check.rows, phase: .reading))
      if isLast { break }
    }
    check.outcome.notes = reader.notes
    return check
  }

  /// A copy of a file's beginning up to the end of a row.
  private func head(of path: String, mapping: Mapping) throws -> String {
    let file = try ReadableFile(path: path)
    defer { file.close() }
    let bytes = try file.read(upTo: Int(UploadCheck.triedBytes))
    let sample = try FileSample(head: bytes, isWhole: false, mapping: mapping)
    let place = path + ".head"
    guard
      FileManager.default.createFile(
        atPath: place, contents: Data(bytes.prefix(Int(sample.endOffset))), attributes: [.posixPermissions: 0o600])
    else { throw WorkspaceError(.database, "unwritable-uploads", "The folder of uploads cannot be written.") }
    return place
  }
}

extension OpenWorkspace {
  /// The first rows of an upload as they will be read, and those of them that cannot be.
  ///
  /// - Throws: ``WireError`` for what is wrong with the mapping or the file as a whole.
  package func firstRows(of upload: Upload) throws -> (lines: [DraftLine], refusals: [Refusal]) {
    let mapping = try Mapping(yaml: Array(upload.mapping.utf8))
    let file = try ReadableFile(path: uploadFolder.place(of: upload.file))
    defer { file.close() }
    let head = try file.read(upTo: FileSample.headSize)
    var reader = try DraftReader(
      mapping: mapping, calendar: calendar, currency: settings.currency, zone: { ZoneTable.system(named: $0) })
    let batch = try reader.feed(head, isLast: Int64(head.count) == file.size)
    let lines = Array(batch.lines(texts: reader.texts).prefix(FileSample.rowLimit))
    let last = lines.last?.line ?? .max
    return (lines, batch.refusals.filter { $0.line <= last || lines.count < FileSample.rowLimit }.prefix(20).map { $0 })
  }
}
