import CCurl

/// One transfer by libcurl, blocking: what it sends, what it hears, and when it leaves off.
///
/// A handle of its own each time, so that no connection, cookie or redirect of one is another's. Without signals, as
/// threads must. libcurl holds a pointer to this object while ``run()`` lasts, and no longer.
@safe final class Transfer {
  let handle: UnsafeMutableRawPointer
  private let isStopped: () -> Bool
  private let guardsAddress: Bool
  private var lists: [UnsafeMutablePointer<curl_slist>?]

  private var body: [UInt8]
  private var sent = 0
  private var stopAsked: ContinuousClock.Instant?
  /// The last line of the head, or the last reply of SMTP.
  private(set) var reply: [UInt8] = []
  /// The beginning of what a hook answered.
  private(set) var answer: [UInt8] = []
  /// Whether the server was asked to take this very mail, so that a 5xx means the mail and not the connection.
  private(set) var isEnvelopeBegun = false
  /// Whether we said good-bye, to which the reply says nothing of the mail.
  private var isLeaving = false
  private(set) var isAddressRefused = false

  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// - Parameters:
  ///   - guardsAddress: connects to public addresses only, whatever a name leads to.
  ///   - isStopped: asked about once a second; true ends it, at once as long as nothing of the body was sent.
  /// - Returns: `nil` where libcurl cannot begin.
  init?(body: [UInt8], guardsAddress: Bool, isStopped: @escaping () -> Bool) {
    guard Transfer.isReady, let handle = unsafe curl_easy_init() else { return nil }
    unsafe self.handle = unsafe handle
    unsafe lists = []
    self.body = body
    self.guardsAddress = guardsAddress
    self.isStopped = isStopped
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_FOLLOWLOCATION, 0)
    // Without a proxy, whatever the environment says: the guard must see the address that is meant.
    set(CURLOPT_PROXY, "")
    set(CURLOPT_SSLVERSION, accord_curl_tls_least)
  }

  deinit {
    unsafe curl_easy_cleanup(handle)
    unsafe lists.forEach { unsafe curl_slist_free_all($0) }
  }

  func set(_ option: CURLoption, _ value: Int) { _ = unsafe accord_curl_number(handle, option, value) }
  func set(_ option: CURLoption, _ value: String) { _ = unsafe accord_curl_text(handle, option, value) }
  func setSize(_ size: Int) { _ = unsafe accord_curl_size(handle, CURLOPT_INFILESIZE_LARGE, Int64(size)) }

  func set(_ option: CURLoption, _ values: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for value in values { unsafe list = unsafe curl_slist_append(list, value) ?? list }
    unsafe lists.append(list)
    _ = unsafe accord_curl_list(handle, option, list)
  }

  /// Does it, and waits for its end.
  func run() -> CURLcode {
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe accord_curl_streams(
      handle, context,
      { unsafe Transfer.of($3).give(to: $0, room: $1 * $2) },
      { unsafe Transfer.of($3).hear(UnsafeRawBufferPointer(start: $0, count: $1 * $2)) },
      { unsafe Transfer.of($3).keep(UnsafeRawBufferPointer(start: $0, count: $1 * $2)) })
    unsafe accord_curl_progress(handle, context) { context, _, _, _, _ in
      unsafe Transfer.of(context).leavesOff() ? 1 : 0
    }
    unsafe accord_curl_commands(handle, context) { _, kind, text, size, context in
      unsafe Transfer.of(context).note(kind, UnsafeRawBufferPointer(start: text, count: size))
      return 0
    }
    if guardsAddress {
      unsafe accord_curl_sockets(handle, context) { context, _, address in
        unsafe Transfer.of(context).open(address)
      }
    }
    return withExtendedLifetime(self) { unsafe curl_easy_perform(handle) }
  }

  /// The status of HTTP or the last reply's code of SMTP.
  var code: Int? {
    let code = unsafe accord_curl_answer(handle)
    return code > 0 ? code : nil
  }

  /// A line of what was said, fit to be shown: without controls, at most 300 characters.
  static func line(_ bytes: [UInt8]) -> String {
    let text = HeaderText.oneLine(String(decoding: bytes, as: UTF8.self))
    let words = text.split(separator: " ")
    return String(words.joined(separator: " ").prefix(300))
  }

  // MARK: What libcurl calls

  private static func of(_ context: UnsafeMutableRawPointer?) -> Transfer {
    guard let context = unsafe context else { preconditionFailure("libcurl hands back what it was given") }
    return unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  }

  private func give(to room: UnsafeMutablePointer<CChar>?, room size: Int) -> Int {
    let count = min(size, body.count - sent)
    guard let room = unsafe room, count > 0 else { return 0 }
    unsafe body.withUnsafeBytes { bytes in
      unsafe UnsafeMutableRawBufferPointer(start: room, count: size).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[sent..<sent + count]))
    }
    sent += count
    return count
  }

  private func hear(_ bytes: UnsafeRawBufferPointer) -> Int {
    let line = unsafe Array(bytes.prefix(1_000))
    if !isLeaving, line.contains(where: { $0 > 32 }) { reply = line }
    return bytes.count
  }

  /// Whether to end it: told to stop, at once where nothing was sent, else after ten seconds for the answer to come.
  private func leavesOff() -> Bool {
    guard isStopped() else { return false }
    let now = ContinuousClock.now
    let asked = stopAsked ?? now
    stopAsked = asked
    return sent == 0 || now - asked > .seconds(10)
  }

  /// The rest of a long answer is read and dropped, up to a limit after which the line is cut.
  private func keep(_ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe answer += bytes.prefix(max(0, 1_000 - answer.count))
    heard += bytes.count
    return heard > 1 << 20 ? 0 : bytes.count
  }
  private var heard = 0

  private func note(_ kind: curl_infotype, _ bytes: UnsafeRawBufferPointer) {
    guard kind == CURLINFO_HEADER_OUT else { return }
    if unsafe bytes.starts(with: "MAIL FROM:".utf8) { isEnvelopeBegun = true }
    if unsafe bytes.starts(with: "QUIT".utf8) { isLeaving = true }
  }

  private func open(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
    guard let address = unsafe address else { return accord_curl_no_socket() }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = unsafe accord_curl_address(address, &bytes)
    guard NetworkAddress(bytes: Array(bytes.prefix(Int(count))))?.isPublic == true else {
      isAddressRefused = true
      return accord_curl_no_socket()
    }
    return unsafe accord_curl_socket(address)
  }
}
