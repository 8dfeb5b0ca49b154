import Hummingbird
import Logging
import NIOCore

/// What goes along with a request: its address, and the reference under which it is in the log.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address of the other end of the connection, a proxy's perhaps.
  let peer: String
  /// Given to the person where something goes wrong, and written to the log.
  let reference: String

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? "unknown"
    var generator = SystemRandomNumberGenerator()
    let number = generator.next() & 0xFF_FFFF_FFFF
    reference = String(number, radix: 32, uppercase: false)
  }
}
