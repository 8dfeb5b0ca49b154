import Hummingbird

/// Says hello on a port: what the library alone takes for a request.
@main
struct Hello {
  static func main() async throws {
    let router = Router()
    router.get("/") { _, _ in "Hello, world" }
    let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8_081
    try await Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port))
    ).run()
  }
}
