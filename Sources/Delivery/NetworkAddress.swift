/// An address of the network, and whether it is one of the open internet.
///
///     NetworkAddress(bytes: [10, 0, 0, 7])?.isPublic        false
///     NetworkAddress(bytes: [93, 184, 216, 34])?.isPublic   true
///
/// What is not public is what IANA's registries of special-purpose addresses (RFC 6890 and its successors) say is not
/// globally reachable, and two addresses at which clouds tell their machines secrets. An IPv6 address that carries an
/// IPv4 address is judged by that one.
package struct NetworkAddress: Hashable, Sendable {
  /// In network order.
  let bytes: [UInt8]

  /// - Parameter bytes: 4 or 16 of them, in network order; `nil` for any other count.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  package var isPublic: Bool {
    if bytes.count == 4 { return !Self.inside4.contains { $0.holds(bytes) } }
    if let inner { return inner.isPublic }
    return Self.global6.holds(bytes) && !Self.inside6.contains { $0.holds(bytes) }
  }

  /// The IPv4 address that is mapped (::ffff:0:0/96) or reached through NAT64 (64:ff9b::/96).
  private var inner: NetworkAddress? {
    let isMapped = AddressRange([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff], 96).holds(bytes)
    let isTranslated = AddressRange([0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0], 96).holds(bytes)
    return isMapped || isTranslated ? NetworkAddress(bytes: Array(bytes.suffix(4))) : nil
  }

  private static let inside4 = [
    AddressRange([0], 8),  // this network
    AddressRange([10], 8),
    AddressRange([100, 64], 10),  // carriers' own, and a cloud's metadata at 100.100.100.200
    AddressRange([127], 8),
    AddressRange([168, 63, 129, 16], 32),  // a public address by which a cloud's machines reach their host
    AddressRange([169, 254], 16),  // link-local, and clouds' metadata at 169.254.169.254
    AddressRange([172, 16], 12),
    AddressRange([192, 0, 0], 24),
    AddressRange([192, 0, 2], 24),
    AddressRange([192, 88, 99], 24),
    AddressRange([192, 168], 16),
    AddressRange([198, 18], 15),
    AddressRange([198, 51, 100], 24),
    AddressRange([203, 0, 113], 24),
    AddressRange([224], 3),  // multicast, reserved and broadcast
  ]

  /// All that is given out of IPv6. Loopback, unique local (fc00::/7), link-local (fe80::/10), site-local and
  /// multicast lie outside it.
  private static let global6 = AddressRange([0x20], 3)
  private static let inside6 = [
    AddressRange([0x20, 0x01, 0x00], 23),  // protocols' own, Teredo among them
    AddressRange([0x20, 0x01, 0x0d, 0xb8], 32),
    AddressRange([0x20, 0x02], 16),  // 6to4 carries any IPv4 address
    AddressRange([0x3f, 0xff, 0x00], 20),
  ]
}

/// The addresses that begin with the same bits.
struct AddressRange {
  let start: [UInt8]
  let bits: Int

  /// - Parameter bits: at most eight for each byte of `start`.
  init(_ start: [UInt8], _ bits: Int) {
    self.start = start
    self.bits = bits
  }

  func holds(_ bytes: [UInt8]) -> Bool {
    var left = bits
    for (own, other) in zip(start, bytes) where left > 0 {
      let mask: UInt8 = left >= 8 ? 0xff : ~(0xff >> UInt8(left))
      if (own ^ other) & mask != 0 { return false }
      left -= 8
    }
    return true
  }
}
