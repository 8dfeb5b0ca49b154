import Foundation

/// A connection on which a test says what no well-behaved client says, or says slowly.
final class RawConnection {
  private let descriptor: Int32

  struct Failed: Error { let code: Int32 }

  /// - Parameter base: `http://localhost:PORT`.
  init(_ base: String) throws {
    guard let port = UInt16(base.split(separator: ":").last ?? "") else { throw Failed(code: 0) }
    #if canImport(Glibc)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(descriptor, $0, size) }
    }
    guard result == 0 else { throw Failed(code: errno) }
  }

  deinit { close(descriptor) }

  /// Whether all of it could be handed over.
  @discardableResult
  func say(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return unsafe send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// What comes within some seconds; empty where nothing does or the other side has closed.
  func hear(within seconds: Int = 10) -> String {
    var wait = timeval(tv_sec: seconds, tv_usec: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : ""
  }

  /// Whether the other side closes within some seconds; what it says until then is passed over.
  func isClosed(within seconds: TimeInterval) -> Bool {
    var wait = timeval(tv_sec: 1, tv_usec: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    let end = Date(timeIntervalSinceNow: seconds)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while Date() < end {
      let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
      if count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR) { return true }
    }
    return false
  }
}
