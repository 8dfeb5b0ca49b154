import Alignment
import Store

/// Rows of some accounts, ready to be stored together.
struct DemoBatch: Sendable {
  var companies = CompanyRows()
  var contacts = ContactRows()
  var fields = FieldRows()
  var transitions = TransitionRows()
  var touches = TouchRows()
  var deals: [Deals.Stored] = []
  var attached: [(deal: Int64, contact: Int64, isPrimary: Bool, at: Int64)] = []
}

extension ContactRows {
  mutating func append(
    _ contact: DemoContact, name: String, email: String, title: String, company: Int64, _ care: DemoCare
  ) {
    id.append(contact.id)
    self.name.append(name)
    self.email.append(email)
    emailKey.append(EmailAddress(email)?.matchingKey ?? email)
    phone.append(nil)
    self.title.append(title)
    self.company.append(company)
    owner.append(care.owner)
    createdAt.append(contact.createdAt)
    resting.append(Int64(care.resting.rawValue))
    restingUntil.append(care.restingUntil)
    restingReason.append(care.restingReason)
    nextActionAt.append(care.nextActionAt)
    nextActionByDefault.append(care.isByDefault ? 1 : 0)
  }
}

extension TouchRows {
  mutating func append(_ touch: DemoTouch, id: Int64, contact: Int64, system: Int64, hash: Int64) {
    self.id.append(id)
    self.contact.append(contact)
    at.append(touch.at)
    kind.append(Int64(touch.kind.rawValue))
    side.append(Int64(touch.side.rawValue))
    mark.append(Int64(touch.mark.rawValue))
    channel.append(touch.channel)
    source.append(touch.source)
    campaign.append(touch.campaign)
    content.append(touch.content)
    landing.append(touch.landing)
    visitor.append(.min)
    owner.append(touch.owner)
    self.system.append(system)
    messageHash.append(hash)
    messageId.append(nil)
    guard touch.mark == .machine else { return }
    details.id.append(id)
    details.medium.append("email")
    details.url.append(nil)
    details.referrer.append(nil)
    details.userAgent.append("Mozilla/5.0 (compatible; MailGuard link scanner; barracuda)")
    details.costMinor.append(.min)
    details.costCurrency.append(nil)
  }
}
