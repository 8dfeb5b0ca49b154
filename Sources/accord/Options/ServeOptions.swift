import ArgumentParser
import Delivery
import Foundation
import Web
import Workspace

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
    settings.delivery = try delivery(value, baseURL: settings.baseURL)
    return settings
  }

  /// How mails and web hooks leave: ACCORD_SMTP_URL, ACCORD_MAIL_FROM and ACCORD_HOOKS.
  private func delivery(_ value: (String) -> String?, baseURL: String?) throws -> DeliverySettings {
    var delivery = DeliverySettings()
    switch value("ACCORD_HOOKS") {
    case nil, "outside": break
    case "anywhere": delivery.reach = .anywhere
    case let other?:
      throw Fault(
        .wrongCall, "ACCORD_HOOKS is \"\(other)\": give outside, or anywhere to call machines inside your network too.")
    }
    guard let url = value("ACCORD_SMTP_URL") else { return delivery }
    let server: MailServer
    do {
      server = try MailServer(url)
    } catch {
      throw Fault(.wrongCall, "ACCORD_SMTP_URL \(error.sentence)")
    }
    guard baseURL != nil else {
      throw Fault(
        .wrongCall,
        "ACCORD_SMTP_URL needs ACCORD_BASE_URL too, where the links in mails lead: https://accord.example.com.")
    }
    if let from = value("ACCORD_MAIL_FROM") {
      guard let sender = MailAddress(header: from) else {
        throw Fault(.wrongCall, "ACCORD_MAIL_FROM is \"\(from)\": give an address, Accord <accord@example.com>.")
      }
      delivery.sender = sender
    } else if let user = server.userAddress {
      delivery.sender = MailAddress(user.address, name: "Accord")
    } else {
      throw Fault(.wrongCall, "ACCORD_SMTP_URL needs ACCORD_MAIL_FROM too, whom mails are from: accord@example.com.")
    }
    delivery.server = server
    return delivery
  }
}
