package import Wire

/// What importing an upload would do: found without changing anything.
package struct UploadCheck: Sendable {
  /// Of the rows that were tried against what is stored.
  package var outcome: ImportOutcome
  /// Rows of the file, tried or read only.
  package var rows: Int
  package var refused: Int
  /// The first mistakes, in the order of lines; at most ``limit``.
  package var refusals: [Refusal]
  /// How many rows were tried against what is stored, where the file is too large to try all; 0 where another import
  /// held the store. `nil` for all.
  package var tried: Int?

  package static let limit = 5_000
  /// Bytes of a file that are tried against what is stored: a try holds up other writers as long as it lasts.
  package static let triedBytes: Int64 = 2 << 20
}
