import Persistence

/// Some rows of a batch, laid out row after row for binding.
///
///     integers   row 0: a b c   row 1: a b c   ...
///     texts      row 0: d e     row 1: d e     ...   start and length into `bytes`
struct InsertBlock {
  /// So many that a block of 20 columns stays in the second-level cache; a multiple of ``RawStatement/rowsAtOnce``.
  static let rows = 512

  /// Columns of the batch, constants included.
  let width: Int
  /// Parameter numbers, from 1, of the columns of integers.
  private(set) var integerPositions: ContiguousArray<Int32> = []
  private(set) var textPositions: ContiguousArray<Int32> = []
  private(set) var integers: ContiguousArray<Int64>
  private(set) var starts: ContiguousArray<Int>
  /// In bytes; -1 for NULL.
  private(set) var lengths: ContiguousArray<Int>
  /// Never empty, so that an empty text has an address.
  private(set) var bytes: ContiguousArray<UInt8> = [0]

  init(_ batch: RowBatch) {
    width = batch.cells.count
    for (offset, cells) in batch.cells.enumerated() {
      switch cells {
      case .integers: integerPositions.append(Int32(offset + 1))
      case .texts: textPositions.append(Int32(offset + 1))
      case .constant: break
      }
    }
    let rows = min(Self.rows, batch.count)
    integers = ContiguousArray(repeating: 0, count: rows * integerPositions.count)
    starts = ContiguousArray(repeating: 0, count: rows * textPositions.count)
    lengths = starts
  }

  /// Replaces what is here by these rows of the batch, at most ``rows``.
  mutating func load(_ batch: RowBatch, _ range: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(0)
    var integerColumn = 0
    var textColumn = 0
    for cells in batch.cells {
      switch cells {
      case .integers(let values):
        load(values, range, column: integerColumn)
        integerColumn += 1
      case .texts(let texts):
        load(texts, range, column: textColumn)
        textColumn += 1
      case .constant: break
      }
    }
  }

  private mutating func load(_ values: [Int64], _ range: Range<Int>, column: Int) {
    let source = values.span.extracting(range)
    let width = integerPositions.count
    var cell = column
    var target = integers.mutableSpan
    for row in source.indices {
      target[cell] = source[row]
      cell += width
    }
  }

  private mutating func load(_ texts: [String?], _ range: Range<Int>, column: Int) {
    var cell = column
    for text in texts[range] {
      if let text {
        starts[cell] = bytes.count
        bytes.append(contentsOf: text.utf8)
        lengths[cell] = bytes.count - starts[cell]
      } else {
        lengths[cell] = -1
      }
      cell += textPositions.count
    }
  }
}
