package import Workspace

/// Where the server listens and how the world reaches it.
package struct ServeSettings: Sendable {
  /// Name or address to listen on.
  package var host = "127.0.0.1"
  /// 0 takes a free one.
  package var port = 8080
  /// How people reach it, `https://accord.example.com`; `nil` is the address it listens on.
  package var baseURL: String?
  /// Addresses of proxies whose `X-Forwarded-For` is believed.
  package var trustedProxies: Set<String> = []
  /// Read the interface's files from this folder at each request, for who changes them.
  package var assets: String?
  package var uploads = UploadSettings()
  /// How mails and web hooks leave.
  package var delivery = DeliverySettings()

  /// Connections at once; a further one waits to be accepted.
  package var mostConnections = 1_000
  /// How long the headers of a connection's first request may take, in seconds.
  package var headerPatience = 10
  /// How long the body of a form or a call may take; uploads have a pace instead.
  package var bodyPatience = Duration.seconds(30)

  /// How often a client address may ask, whatever for; people of one office share one.
  package var addressRate = RateLimit(burst: 2_000, perSecond: 200)
  /// How often a token may call.
  package var tokenRate = RateLimit(burst: 600, perSecond: 100)

  package init() {}

  /// Whether people reach it over TLS, so that cookies must not travel without.
  var isSecure: Bool { baseURL?.hasPrefix("https://") ?? false }
}
