import CCurl

/// The server that takes our mails, as ACCORD_SMTP_URL names it.
///
///     smtp://user:password@mail.acme.example          STARTTLS is demanded; port 587, without a sign-in 25
///     smtps://user:password@mail.acme.example         TLS from the first byte; port 465
///     smtp://relay.inside:25?tls=optional             TLS where it is offered; only without a sign-in
///     smtp://mail.acme.example?ca=/etc/accord/ca.pem  certificates signed by this authority
///
/// On this machine itself (localhost) TLS is used where it is offered.
package struct MailServer: Hashable, Sendable {
  package enum Fault: Error, Hashable, Sendable {
    case unreadable
    case scheme
    case passwordMissing
    case passwordNeedsTLS
    case unknownOption(String)

    /// What is wrong, to follow the setting's name; the address itself holds a password and is not repeated.
    package var sentence: String {
      switch self {
      case .unreadable: "is no address: give one such as smtp://user:password@mail.example.com:587."
      case .scheme: "begins with neither smtp:// nor smtps://."
      case .passwordMissing: "has a user and no password: smtp://user:password@host; write @ in either as %40."
      case .passwordNeedsTLS:
        "asks for tls=optional with a password, which would then travel in the clear: leave it out."
      case .unknownOption(let name): "has the option \(name): there are tls=optional and ca=/path/to/authority.pem."
      }
    }
  }

  /// Host and port, for pages; without user and password.
  package let place: String
  private let url: String
  private let user: String?
  private let password: String?
  private let isImplicit: Bool
  private let isOptional: Bool
  private let authority: String?

  /// How long a connection, a reply and the whole may take, in seconds.
  package var connectPatience = 15
  package var replyPatience = 60
  package var patience = 180

  /// - Throws: ``Fault``.
  package init(_ text: String) throws(Fault) {
    guard let parts = URLParts(text) else {
      throw text.contains("://") && !text.hasPrefix("smtp") ? .scheme : .unreadable
    }
    guard ["smtp", "smtps"].contains(parts.scheme) else { throw .scheme }
    isImplicit = parts.scheme == "smtps"
    user = parts.user.flatMap { $0.isEmpty ? nil : $0 }
    password = parts.password
    guard user == nil || password != nil else { throw .passwordMissing }
    let isHere = ["localhost", "127.0.0.1", "[::1]"].contains(parts.host)
    var isOptional = isHere
    var authority: String?
    for option in parts.options {
      switch (option.name, option.value) {
      case ("tls", "optional"):
        guard user == nil || isHere else { throw .passwordNeedsTLS }
        isOptional = true
      case ("tls", "required"): isOptional = false
      case ("ca", let path) where !path.isEmpty: authority = path
      default: throw .unknownOption(option.name)
      }
    }
    self.isOptional = isOptional
    self.authority = authority
    let port = parts.port ?? (isImplicit ? 465 : user == nil ? 25 : 587)
    place = "\(parts.host):\(port)"
    url = "\(parts.scheme)://\(parts.host):\(port)"
  }

  /// The user's name where it is an address: whom mails are from unless another is set.
  package var userAddress: MailAddress? { user.flatMap { MailAddress($0) } }

  /// Hands the mail over, and waits until the server has taken or refused it: at most three minutes. For a thread of
  /// its own.
  ///
  /// - Parameter isStopped: asked all the time; true ends the attempt, to be made later: at once where nothing of the
  ///   mail was sent, else ten seconds later.
  package func send(_ mail: Mail, isStopped: @escaping () -> Bool = { false }) -> DeliveryResult {
    let message = mail.message()
    guard let transfer = Transfer(body: message, guardsAddress: false, isStopped: isStopped) else {
      return DeliveryResult(.later, .unavailable)
    }
    unsafe _ = accord_curl_protocols(transfer.handle, "smtp,smtps", accord_curl_smtp)
    // After the slash stands the name by which we greet.
    transfer.set(CURLOPT_URL, "\(url)/\(mail.sender.domain)")
    transfer.set(CURLOPT_USE_SSL, isOptional ? accord_curl_tls_if_offered : accord_curl_tls_always)
    if let authority { transfer.set(CURLOPT_CAINFO, authority) }
    if let user, let password {
      transfer.set(CURLOPT_USERNAME, user)
      transfer.set(CURLOPT_PASSWORD, password)
    }
    transfer.set(CURLOPT_CONNECTTIMEOUT, connectPatience)
    transfer.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, replyPatience)
    transfer.set(CURLOPT_TIMEOUT, patience)
    transfer.set(CURLOPT_MAIL_FROM, "<\(mail.sender.address)>")
    transfer.set(CURLOPT_MAIL_RCPT, ["<\(mail.reader.address)>"])
    transfer.set(CURLOPT_UPLOAD, 1)
    transfer.setSize(message.count)
    let outcome = transfer.run()
    return result(outcome, transfer)
  }

  private func result(_ outcome: CURLcode, _ transfer: Transfer) -> DeliveryResult {
    let code = transfer.code
    func result(_ verdict: DeliveryResult.Verdict, _ reason: DeliveryResult.Reason) -> DeliveryResult {
      DeliveryResult(verdict, reason, code: code, text: Transfer.line(transfer.reply))
    }
    switch outcome {
    case CURLE_OK: return result(.delivered, .answered)
    case CURLE_OPERATION_TIMEDOUT: return result(.later, .timeOut)
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: return DeliveryResult(.later, .unreachable)
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CIPHER:
      return DeliveryResult(.later, .tls)
    case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: return result(.later, .signIn)
    case CURLE_ABORTED_BY_CALLBACK: return DeliveryResult(.later, .stopped)
    default: break
    }
    // 530 and its like ask for a sign-in or for TLS: what is set is wrong, not the mail.
    if let code, [530, 534, 535, 538].contains(code) { return result(.later, .signIn) }
    guard let code, code >= 400 else { return DeliveryResult(.later, .unreachable) }
    return result(code >= 500 && transfer.isEnvelopeBegun ? .refused : .later, .answered)
  }
}
