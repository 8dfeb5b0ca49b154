import GRDB
import GRDBSQLite
import Persistence

extension RawStatement {
  /// Binds, steps and resets once a row; how many rows went in.
  ///
  /// Cells are first laid out row after row, a block at a time, so that the loop over rows reads one run
  /// of integers and one of text bytes; SQLite takes texts from there without a copy of its own.
  borrowing func insert(_ batch: RowBatch) throws -> Int {
    var block = InsertBlock(batch)
    try bindConstants(of: batch)
    var inserted = 0
    var start = 0
    while start < batch.count {
      let end = min(start + InsertBlock.rows, batch.count)
      block.load(batch, start..<end)
      inserted += try insert(block, rows: end - start, counting: batch.ignoresConflicts)
      start = end
    }
    return inserted
  }

  private borrowing func bindConstants(of batch: RowBatch) throws {
    for (offset, cells) in batch.cells.enumerated() {
      guard case .constant(let value) = cells else { continue }
      let code = bind(value ?? .min, at: Int32(offset + 1))
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  private borrowing func insert(_ block: InsertBlock, rows: Int, counting: Bool) throws -> Int {
    let columns = block.integerPositions.span
    let integers = block.integers.span
    return try unsafe block.bytes.withUnsafeBytes { bytes in
      // The addresses of texts end with this scope.
      defer { for position in block.textPositions { unsafe sqlite3_bind_null(handle, position) } }
      var inserted = 0
      var cell = 0
      for row in 0..<rows {
        for column in columns.indices {
          _ = bind(integers[cell], at: columns[column])
          cell += 1
        }
        if !block.textPositions.isEmpty { try unsafe bindTexts(of: block, row: row, bytes) }
        let code = unsafe sqlite3_step(handle)
        guard code == SQLITE_DONE else { throw failure(code) }
        if !counting || changes > 0 { inserted += 1 }
        unsafe sqlite3_reset(handle)
      }
      return inserted
    }
  }

  /// `Int64.min` is NULL. The position comes from the statement's own text, so this cannot fail.
  @inline(__always)
  private borrowing func bind(_ value: Int64, at position: Int32) -> Int32 {
    if value == .min { return unsafe sqlite3_bind_null(handle, position) }
    return unsafe sqlite3_bind_int64(handle, position, value)
  }

  private borrowing func bindTexts(of block: InsertBlock, row: Int, _ bytes: UnsafeRawBufferPointer) throws {
    let positions = block.textPositions.span
    let starts = block.starts.span
    let lengths = block.lengths.span
    var cell = row * positions.count
    for column in positions.indices {
      let length = lengths[cell]
      let code: Int32
      if length < 0 {
        code = unsafe sqlite3_bind_null(handle, positions[column])
      } else {
        let text = unsafe bytes[starts[cell]...].assumingMemoryBound(to: CChar.self)
        // No destructor (SQLITE_STATIC): the bytes stay where they are until the row is in.
        code = unsafe sqlite3_bind_text64(
          handle, positions[column], text.baseAddress, UInt64(length), nil, UInt8(SQLITE_UTF8))
      }
      guard code == SQLITE_OK else { throw failure(code) }
      cell += 1
    }
  }
}
