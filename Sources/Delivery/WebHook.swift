import CCurl

/// One call of a web hook: a document of JSON, posted.
///
/// Redirects are not followed, and a name that leads to an address inside is not called: the address that is
/// connected to is looked at, not the one that was looked up before.
package struct WebHook: Sendable {
  /// Which addresses may be called.
  package enum Reach: String, Hashable, Sendable {
    /// Those of the open internet.
    case outside
    /// Any, for firms that call machines of their own.
    case anywhere
  }

  package let address: String
  package let body: [UInt8]
  package let headers: [(name: String, value: String)]
  package var reach = Reach.outside
  /// How long a connection and the whole may take, in seconds.
  package var connectPatience = 5
  package var patience = 10
  /// What names lead to in place of what the resolver says, `name:port:address,address`: for tests.
  package var resolved: [String] = []

  /// - Parameter headers: beside the content's type; a name or value with a control character is left out.
  package init(_ address: String, body: [UInt8], headers: [(name: String, value: String)] = []) {
    self.address = address
    self.body = body
    self.headers = headers
  }

  /// Whether a text is an address that a hook can have: http or https, a host, and no user or password.
  package static func isAddress(_ text: String) -> Bool {
    guard let parts = URLParts(text) else { return false }
    return ["http", "https"].contains(parts.scheme) && parts.user == nil && parts.password == nil
  }

  /// Posts it and waits for the answer. For a thread of its own.
  ///
  /// - Parameter isStopped: asked all the time; true ends the attempt, to be made later: at once where nothing was sent,
  ///   else ten seconds later.
  package func post(isStopped: @escaping () -> Bool = { false }) -> DeliveryResult {
    guard Self.isAddress(address), let parts = URLParts(address) else { return DeliveryResult(.refused, .badAddress) }
    guard let transfer = Transfer(body: body, guardsAddress: reach == .outside, isStopped: isStopped) else {
      return DeliveryResult(.later, .unavailable)
    }
    unsafe _ = accord_curl_protocols(transfer.handle, "http,https", accord_curl_http)
    transfer.set(CURLOPT_URL, parts.text)
    transfer.set(CURLOPT_POST, 1)
    unsafe _ = accord_curl_size(transfer.handle, CURLOPT_POSTFIELDSIZE_LARGE, Int64(body.count))
    let lines = headers.filter { ($0.name + $0.value).utf8.allSatisfy { $0 >= 32 && $0 != 127 } }
    transfer.set(
      CURLOPT_HTTPHEADER,
      ["Content-Type: application/json", "User-Agent: Accord", "Expect:"] + lines.map { "\($0.name): \($0.value)" })
    if !resolved.isEmpty { transfer.set(CURLOPT_RESOLVE, resolved) }
    transfer.set(CURLOPT_CONNECTTIMEOUT, connectPatience)
    transfer.set(CURLOPT_TIMEOUT, patience)
    return result(transfer.run(), transfer)
  }

  private func result(_ outcome: CURLcode, _ transfer: Transfer) -> DeliveryResult {
    if transfer.isAddressRefused { return DeliveryResult(.refused, .privateAddress) }
    let code = transfer.code
    func result(_ verdict: DeliveryResult.Verdict, _ reason: DeliveryResult.Reason) -> DeliveryResult {
      DeliveryResult(verdict, reason, code: code, text: Transfer.line(transfer.answer))
    }
    switch outcome {
    case CURLE_OK, CURLE_WRITE_ERROR: break
    case CURLE_OPERATION_TIMEDOUT: return result(.later, .timeOut)
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CIPHER:
      return DeliveryResult(.later, .tls)
    case CURLE_ABORTED_BY_CALLBACK: return DeliveryResult(.later, .stopped)
    default: return DeliveryResult(.later, .unreachable)
    }
    switch code ?? 0 {
    case 200..<300: return result(.delivered, .answered)
    case 300..<400: return result(.refused, .redirect)
    case 408, 409, 423, 425, 429: return result(.later, .answered)
    case 400..<500: return result(.refused, .answered)
    default: return result(.later, .answered)
    }
  }
}
