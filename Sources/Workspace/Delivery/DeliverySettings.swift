package import Delivery

/// How mails and hooks leave this machine.
package struct DeliverySettings: Sendable {
  /// Who takes our mails; `nil` where none are sent.
  package var server: MailServer?
  /// Whom mails are from.
  package var sender: MailAddress?
  package var reach: WebHook.Reach

  package init(server: MailServer? = nil, sender: MailAddress? = nil, reach: WebHook.Reach = .outside) {
    self.server = server
    self.sender = sender
    self.reach = reach
  }

  package var canMail: Bool { server != nil && sender != nil }
  /// Host and port of the mail server.
  package var place: String? { server?.place }
  package var senderAddress: String? { sender?.address }
}
