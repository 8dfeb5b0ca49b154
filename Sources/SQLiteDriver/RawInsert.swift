import GRDB
import GRDBSQLite
import Persistence

extension RawStatement {
  /// How many rows one statement takes: a step's fixed work (start, seek to the place, end) is then that of one row.
  static let rowsAtOnce = 32

  /// Binds and steps through these rows of a batch; how many went in.
  ///
  /// Cells are first laid out row after row, a block at a time, so that the loop over rows reads one run
  /// of integers and one of text bytes; SQLite takes texts from there without a copy of its own.
  ///
  /// - Parameter rowsAtOnce: how many rows the statement takes; the range is a multiple of it, and so is a block.
  borrowing func insert(_ batch: RowBatch, _ range: Range<Int>, rowsAtOnce: Int) throws -> Int {
    var block = InsertBlock(batch)
    try bindConstants(of: batch, rowsAtOnce: rowsAtOnce)
    var inserted = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + InsertBlock.rows, range.upperBound)
      block.load(batch, start..<end)
      inserted += try insert(block, rows: end - start, rowsAtOnce: rowsAtOnce, counting: batch.ignoresConflicts)
      start = end
    }
    return inserted
  }

  private borrowing func bindConstants(of batch: RowBatch, rowsAtOnce: Int) throws {
    for (offset, cells) in batch.cells.enumerated() {
      guard case .constant(let value) = cells else { continue }
      for row in 0..<rowsAtOnce {
        let code = bind(value ?? .min, at: Int32(row * batch.cells.count + offset + 1))
        guard code == SQLITE_OK else { throw failure(code) }
      }
    }
  }

  private borrowing func insert(_ block: InsertBlock, rows: Int, rowsAtOnce: Int, counting: Bool) throws -> Int {
    let integers = block.integers.span
    let width = block.integerPositions.count
    return try unsafe block.bytes.withUnsafeBytes { bytes in
      // The addresses of texts end with this scope.
      defer { unbindTexts(of: block, rowsAtOnce: rowsAtOnce) }
      var inserted = 0
      var first = 0
      while first < rows {
        for row in 0..<rowsAtOnce {
          let shift = Int32(row * block.width)
          bindIntegers(integers, (first + row) * width, before: rowsAtOnce * width, of: block, shift: shift)
          if !block.textPositions.isEmpty { try unsafe bindTexts(of: block, row: first + row, shift: shift, bytes) }
        }
        let code = unsafe sqlite3_step(handle)
        guard code == SQLITE_DONE else { throw failure(code) }
        inserted += counting ? changes : rowsAtOnce
        unsafe sqlite3_reset(handle)
        first += rowsAtOnce
      }
      return inserted
    }
  }

  private borrowing func unbindTexts(of block: InsertBlock, rowsAtOnce: Int) {
    for row in 0..<rowsAtOnce {
      for position in block.textPositions { unsafe sqlite3_bind_null(handle, Int32(row * block.width) + position) }
    }
  }

  /// Binds the integers of a row from a cell on. A value that this place of the statement had the last time, so many
  /// cells before, is still bound: half the columns of a touch are the same from row to row.
  @inline(__always)
  private borrowing func bindIntegers(
    _ integers: Span<Int64>, _ start: Int, before: Int, of block: InsertBlock, shift: Int32
  ) {
    let positions = block.integerPositions.span
    for column in positions.indices {
      let cell = start + column
      if cell >= before, integers[cell] == integers[cell - before] { continue }
      _ = bind(integers[cell], at: positions[column] + shift)
    }
  }

  /// `Int64.min` is NULL. The position comes from the statement's own text, so this cannot fail.
  @inline(__always)
  private borrowing func bind(_ value: Int64, at position: Int32) -> Int32 {
    if value == .min { return unsafe sqlite3_bind_null(handle, position) }
    return unsafe sqlite3_bind_int64(handle, position, value)
  }

  private borrowing func bindTexts(
    of block: InsertBlock, row: Int, shift: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws {
    let positions = block.textPositions.span
    let starts = block.starts.span
    let lengths = block.lengths.span
    var cell = row * positions.count
    for column in positions.indices {
      let length = lengths[cell]
      let code: Int32
      if length < 0 {
        code = unsafe sqlite3_bind_null(handle, positions[column] + shift)
      } else {
        let text = unsafe bytes[starts[cell]...].assumingMemoryBound(to: CChar.self)
        // No destructor (SQLITE_STATIC): the bytes stay where they are until the row is in.
        code = unsafe sqlite3_bind_text64(
          handle, positions[column] + shift, text.baseAddress, UInt64(length), nil, UInt8(SQLITE_UTF8))
      }
      guard code == SQLITE_OK else { throw failure(code) }
      cell += 1
    }
  }
}
