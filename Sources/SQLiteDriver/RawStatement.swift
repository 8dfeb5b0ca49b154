import GRDB
import GRDBSQLite
import Persistence

/// A prepared statement of a GRDB connection, bound and stepped with SQLite's own calls.
///
/// The files whose names begin with Raw are the only ones here that hold pointers. A statement is used by one
/// thread, inside the access to its connection that made it, and is reset when it goes out of scope.
@safe
struct RawStatement: ~Copyable {
  /// Keeps `handle` from being finalized.
  private let owner: Statement
  let handle: OpaquePointer
  private let connection: OpaquePointer
  private let place: String

  /// The connection's cached statement of that text, or a new one where the cached one is being stepped.
  init(_ text: String, on database: Database, place: String) throws {
    let statement = try StorageError.mapping(place) {
      let cached = try database.cachedStatement(sql: text)
      let isBusy = unsafe sqlite3_stmt_busy(cached.sqliteStatement) != 0
      return isBusy ? try database.makeStatement(sql: text) : cached
    }
    guard let open = unsafe database.sqliteConnection else {
      throw StorageError.failed(code: Int(SQLITE_MISUSE), message: "the database is closed")
    }
    owner = statement
    unsafe handle = statement.sqliteStatement
    unsafe connection = open
    self.place = place
  }

  deinit {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }

  var width: Int { Int(unsafe sqlite3_column_count(handle)) }
  var changes: Int { Int(unsafe sqlite3_changes64(connection)) }

  /// Binds from the first parameter on; their number must be the statement's.
  borrowing func bind(_ values: [Value]) throws {
    guard unsafe sqlite3_bind_parameter_count(handle) == Int32(values.count) else {
      throw StorageError.failed(code: Int(SQLITE_RANGE), message: "a statement has another number of values")
    }
    for (offset, value) in values.enumerated() {
      let position = Int32(offset + 1)
      let code =
        switch value {
        case .null: unsafe sqlite3_bind_null(handle, position)
        case .integer(let integer): unsafe sqlite3_bind_int64(handle, position, integer)
        case .real(let real): unsafe sqlite3_bind_double(handle, position, real)
        case .text(let text): bind(text, at: position)
        }
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  private borrowing func bind(_ text: String, at position: Int32) -> Int32 {
    // SQLITE_TRANSIENT: SQLite copies before the call returns.
    let copies = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = text
    return text.withUTF8 { bytes in
      unsafe UnsafeRawBufferPointer(bytes).withMemoryRebound(to: CChar.self) { bytes in
        // An empty text may have no address, and a null pointer would bind NULL.
        guard let start = bytes.baseAddress else {
          return unsafe sqlite3_bind_text(handle, position, "", 0, copies)
        }
        return unsafe sqlite3_bind_text64(handle, position, start, UInt64(bytes.count), copies, UInt8(SQLITE_UTF8))
      }
    }
  }

  /// Goes to the next row; false after the last.
  borrowing func step() throws -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else { throw failure(code) }
    return false
  }

  /// The row stepped to.
  borrowing func row() throws -> ResultRow {
    let width = Int32(self.width)
    var values: [Value] = []
    values.reserveCapacity(Int(width))
    for column in 0..<width {
      switch unsafe sqlite3_column_type(handle, column) {
      case SQLITE_NULL: values.append(.null)
      case SQLITE_INTEGER: values.append(.integer(unsafe sqlite3_column_int64(handle, column)))
      case SQLITE_FLOAT: values.append(.real(unsafe sqlite3_column_double(handle, column)))
      case SQLITE_TEXT: values.append(.text(text(column)))
      default: throw StorageError.failed(code: Int(SQLITE_MISMATCH), message: "a column holds bytes")
      }
    }
    return ResultRow(values)
  }

  private borrowing func text(_ column: Int32) -> String {
    guard let start = unsafe sqlite3_column_text(handle, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Steps through all rows of integers, handing out `SQLiteSession.batchRows` at a time from one buffer.
  ///
  /// - Complexity: one SQLite call a cell, no allocation a row.
  borrowing func scan(width: Int, _ body: (Span<Int64>) throws -> Void) throws {
    precondition(width > 0 && self.width == width, "a scan of another width than its query")
    var buffer = ContiguousArray<Int64>(repeating: 0, count: width * SQLiteSession.batchRows)
    var more = true
    while more {
      let count = try unsafe buffer.withUnsafeMutableBufferPointer { cells in
        unsafe try fill(cells, width: width, more: &more)
      }
      if count > 0 { try body(buffer.span.extracting(0..<count)) }
    }
  }

  /// How many cells were filled; `more` becomes false after the last row.
  private borrowing func fill(
    _ cells: UnsafeMutableBufferPointer<Int64>, width: Int, more: inout Bool
  ) throws -> Int {
    var filled = 0
    while filled < cells.count {
      let code = unsafe sqlite3_step(handle)
      guard code == SQLITE_ROW else {
        guard code == SQLITE_DONE else { throw failure(code) }
        more = false
        break
      }
      for column in 0..<Int32(width) {
        var value = unsafe sqlite3_column_int64(handle, column)
        // NULL reads as 0, so the type is asked only of zeros.
        if value == 0, unsafe sqlite3_column_type(handle, column) != SQLITE_INTEGER { value = try missing(column) }
        unsafe cells[filled] = value
        filled += 1
      }
    }
    return filled
  }

  private borrowing func missing(_ column: Int32) throws -> Int64 {
    guard unsafe sqlite3_column_type(handle, column) == SQLITE_NULL else {
      throw StorageError.failed(code: Int(SQLITE_MISMATCH), message: "a scanned column holds no integers")
    }
    return .min
  }

  borrowing func failure(_ code: Int32) -> StorageError {
    let message = unsafe String(cString: sqlite3_errmsg(connection))
    return StorageError(code: code, message: message, place: place)
  }
}
