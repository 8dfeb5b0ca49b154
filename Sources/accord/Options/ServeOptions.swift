import ArgumentParser
import Foundation
import Web

/// Where to listen and how the world reaches the server: options, then environment, then defaults.
struct ServeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Name or address to listen on, else ACCORD_HOST, else 127.0.0.1; 0.0.0.0 for the network.", valueName: "host"))
  var host: String?
  @Option(help: ArgumentHelp("Port to listen on, else ACCORD_PORT, else 8080; 0 for a free one.", valueName: "port"))
  var port: Int?
  @Option(
    help: ArgumentHelp(
      "How people reach the server, https://accord.example.com, else ACCORD_BASE_URL. With https cookies are kept to TLS.",
      valueName: "url"))
  var baseURL: String?
  @Option(
    help: ArgumentHelp(
      "Addresses of proxies whose X-Forwarded-For is believed, by commas, else ACCORD_TRUSTED_PROXIES.",
      valueName: "addresses"))
  var trustedProxies: String?

  /// - Throws: ``Fault``, wrong call, that names the setting.
  func settings(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws -> ServeSettings {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    var settings = ServeSettings()
    settings.host = host ?? value("ACCORD_HOST") ?? settings.host
    if let port {
      settings.port = port
    } else if let text = value("ACCORD_PORT") {
      guard let port = Int(text) else {
        throw Fault(.wrongCall, "ACCORD_PORT is \"\(text)\": give a number, 0 to 65535.")
      }
      settings.port = port
    }
    guard (0...65_535).contains(settings.port) else {
      throw Fault(.wrongCall, "The port is \(settings.port): give a number, 0 to 65535.")
    }
    settings.baseURL = baseURL ?? value("ACCORD_BASE_URL")
    if let url = settings.baseURL {
      guard let read = URL(string: url), ["http", "https"].contains(read.scheme), read.host() != nil,
        read.query() == nil,
        read.path().isEmpty || read.path() == "/"
      else { throw Fault(.wrongCall, "The base URL is \"\(url)\": give one such as https://accord.example.com.") }
    }
    let proxies = trustedProxies ?? value("ACCORD_TRUSTED_PROXIES") ?? ""
    settings.trustedProxies = Set(
      proxies.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
    settings.assets = value("ACCORD_ASSETS")
    return settings
  }
}
