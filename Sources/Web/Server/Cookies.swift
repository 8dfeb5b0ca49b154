import HTTPTypes

/// The cookies of a browser: the session's secret, the mark of a device that signed in, and a notice to show once.
enum Cookies {
  static func sessionName(isSecure: Bool) -> String { isSecure ? "__Host-accord" : "accord" }
  static let device = "accord_device"

  static func value(_ name: String, in headers: HTTPFields) -> String? {
    for header in headers[values: .cookie] {
      for pair in header.split(separator: ";") {
        let trimmed = pair.drop { $0 == " " }
        guard let equals = trimmed.firstIndex(of: "="), trimmed[..<equals] == name else { continue }
        return String(trimmed[trimmed.index(after: equals)...])
      }
    }
    return nil
  }

  static func secret(in headers: HTTPFields, isSecure: Bool) -> String? {
    value(sessionName(isSecure: isSecure), in: headers)
  }

  /// Never readable by a script, never sent along from another site's form; over TLS never without it.
  static func session(_ secret: String, isSecure: Bool) -> String {
    made(sessionName(isSecure: isSecure), secret, days: 90, isSecure: isSecure)
  }

  static func sessionCleared(isSecure: Bool) -> String {
    made(sessionName(isSecure: isSecure), "", days: 0, isSecure: isSecure)
  }

  static func device(_ mark: String, isSecure: Bool) -> String { made(device, mark, days: 365, isSecure: isSecure) }

  static func made(_ name: String, _ value: String, days: Int, isSecure: Bool) -> String {
    "\(name)=\(value); Path=/; Max-Age=\(days * 86_400); HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }
}
