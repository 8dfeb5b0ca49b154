/// What is taken of files that people hand over.
package struct UploadSettings: Sendable {
  /// Most bytes of one request.
  package var mostBytes: Int64 = 2 << 30
  /// Fewest bytes a second, over the time since the request began; a client that is slower is sent away.
  package var fewestBytesASecond = 1_000
  /// Seconds before slowness counts.
  package var grace = 10
  /// At once, of all people and of one.
  package var most = 8
  package var mostEach = 2
  /// Bytes that stay free on the disk.
  package var leftFree: Int64 = 256 << 20
  /// Most bytes of all fields of a form together that are no file: mapping documents are among them.
  package var mostText = 1 << 20

  package init() {}
}
