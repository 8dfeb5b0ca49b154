/// All style sheets, or all scripts, as one file whose address changes with its content.
package struct Bundle: Sendable {
  package let text: String
  /// `/assets/accord.8f3a….css`: may be kept by a browser for ever.
  package let path: String

  init(_ files: [AssetFile], first: String, kind: String) {
    let ordered = files.filter { $0.name == first } + files.filter { $0.name != first }.sorted { $0.path < $1.path }
    text = ordered.map(\.text).joined(separator: "\n")
    // FNV-1a: tells versions apart, protects nothing.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    path = Path.asset.link("accord.\(String(hash, radix: 16)).\(kind)")
  }
}
