import Delivery
import Foundation
import Testing

@Suite struct `An address of the network` {
  @Test(arguments: [
    "0.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "100.100.100.200", "127.0.0.1",
    "127.255.255.254", "168.63.129.16", "169.254.169.254", "169.254.0.1", "172.16.0.1", "172.31.255.255", "192.0.0.192",
    "192.0.2.1", "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.7", "224.0.0.1",
    "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
    "::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::10.0.0.1", "fe80::1", "febf::1", "fec0::1", "fc00::1", "fd00::1",
    "fd00:ec2::254", "ff02::1", "2001:db8::1", "2001::1", "2001:1ff::1", "2002:7f00:1::1", "3fff::1", "100::1",
  ])
  func `is inside`(text: String) throws { #expect(try address(text).isPublic == false) }

  @Test(arguments: [
    "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
    "168.63.129.17", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255",
    "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1",
    "2606:4700::1111", "2001:200::1", "2a00::1", "3ffe::1",
  ])
  func `is of the open internet`(text: String) throws { #expect(try address(text).isPublic) }

  @Test(arguments: [0, 3, 5, 15, 17]) func `has 4 or 16 bytes`(count: Int) {
    #expect(NetworkAddress(bytes: Array(repeating: 1, count: count)) == nil)
  }

  private func address(_ text: String) throws -> NetworkAddress {
    var bytes = [UInt8](repeating: 0, count: 16)
    if unsafe inet_pton(AF_INET6, text, &bytes) == 1 { return try #require(NetworkAddress(bytes: bytes)) }
    try #require(unsafe inet_pton(AF_INET, text, &bytes) == 1)
    return try #require(NetworkAddress(bytes: Array(bytes.prefix(4))))
  }
}
