import HTTPTypes
import Hummingbird

/// The address of who asks: the connection's, or what a trusted proxy says of it.
enum ClientAddress {
  static func of(_ request: Request, _ context: WebContext, _ settings: ServeSettings) -> String {
    guard settings.trustedProxies.contains(context.peer), let name = HTTPField.Name("X-Forwarded-For"),
      let list = request.headers[name]
    else { return context.peer }
    // From the right: each trusted proxy added the one it saw; the first that is not ours is the client.
    for part in list.split(separator: ",").reversed() {
      let address = part.trimmed
      if !settings.trustedProxies.contains(address) { return address }
    }
    return context.peer
  }
}
