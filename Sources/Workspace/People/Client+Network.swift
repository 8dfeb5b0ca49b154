extension Client {
  /// What failures are counted for: the address of IPv4, the first 64 bits of IPv6, which is what one customer of a
  /// provider is given. Any other text as it is.
  package var network: String {
    guard address.contains(":") else { return address }
    let bare = address.split(separator: "%", omittingEmptySubsequences: false)[0].lowercased()
    if let last = bare.split(separator: ":").last, last.contains("."), bare.hasPrefix("::ffff:") {
      return String(last)
    }
    let ends = bare.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    let head = ends[0].split(separator: ":").map(String.init)
    let tail = ends.count == 2 ? ends[1].split(separator: ":").map(String.init) : []
    guard head.count + tail.count <= 8 else { return address }
    let groups = ends.count == 2 ? head + Array(repeating: "0", count: 8 - head.count - tail.count) + tail : head
    guard groups.count == 8 else { return address }
    let short = groups.prefix(4).map { group in
      let digits = group.drop { $0 == "0" }
      return digits.isEmpty ? "0" : String(digits)
    }
    return short.joined(separator: ":") + "::/64"
  }
}
