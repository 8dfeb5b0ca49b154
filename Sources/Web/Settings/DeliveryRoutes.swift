import Alignment
import Pages
import Workspace

/// Whether mails can be sent, and what waits to be.
enum DeliveryRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.delivery, list)
    routes.post(.deliveryTest) { visit in
      let person = try visit.person()
      guard let writer = visit.site.letterWriter(for: visit.reader),
        try visit.workspace.postTestMail(by: person, now: visit.now, writer)
      else { return .seeOther(Path.delivery.link()) }
      return .done(Path.delivery.link(), "delivery.test-posted", [("address", person.email ?? "")])
    }
    routes.post(.deliveryEntry) { visit in
      let id = try visit.id()
      let person = try visit.person()
      guard try visit.workspace.deliveryQueue(by: person).entries.contains(where: { $0.id == id }) else {
        throw Refusal.notFound
      }
      let isTried = try visit.workspace.retryDelivery(id, by: person, now: visit.now)
      return .done(Path.delivery.link(), isTried ? "delivery.tried-again" : "delivery.too-late")
    }
  }

  private static func list(_ visit: Visit) throws -> Answer {
    let (reader, delivery) = (visit.reader, visit.site.settings.delivery)
    let person = try visit.person()
    let queue = try visit.workspace.deliveryQueue(by: person)
    let fields: Fields = [
      "isSet": delivery.canMail && visit.site.settings.baseURL != nil, "place": delivery.place,
      "sender": delivery.senderAddress, "canTest": person.email != nil, "test": Path.deliveryTest.link(),
      "summary": reader.text(
        "delivery.summary",
        [
          "waiting": reader.number(queue.waiting), "failed": reader.number(queue.failed),
          "delivered": reader.number(queue.delivered),
        ]),
      "hasRows": !queue.entries.isEmpty, "rows": queue.entries.map { row($0, reader) },
      "hookKey": try visit.workspace.hookKey(now: visit.now),
    ]
    return visit.page(
      "delivery", fields.merging(SettingsHead.fields(.delivery, pages: visit.pages, reader: reader)),
      title: "settings.delivery")
  }

  private static func row(_ entry: DeliveryEntry, _ reader: Reader) -> Fields {
    let purpose = "delivery.purpose-\(entry.purpose)"
    let isTried = entry.reason != nil && entry.expiresAt > reader.now
    return [
      "when": reader.instant(entry.createdAt), "instant": reader.machine(entry.createdAt),
      "purpose": reader.texts.has(purpose) ? reader.text(purpose) : entry.purpose,
      "destination": entry.destination, "state": reader.text("delivery.state-\(entry.state.rawValue)"),
      "reason": entry.reason.map { reader.text("delivery.reason-\($0)") } ?? Reader.dash,
      "answer": entry.answer.flatMap { $0.isEmpty ? nil : $0 },
      "next": entry.state == .waiting ? reader.relative(entry.nextAt) : Reader.dash,
      "action": isTried ? Path.deliveryEntry.link(entry.id) : nil,
      "label": "\(reader.text("delivery.again")): \(entry.destination)",
    ]
  }
}
