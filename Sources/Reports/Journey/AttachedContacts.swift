/// The contacts of each deal that a question sees, in runs, primary first.
struct AttachedContacts {
  let start: [Int32]
  let contacts: [DealContact]
  /// By contact: whether any deal that was there has it.
  let hasDeal: [Bool]

  init(of index: JourneyIndex, deals isSeen: [Bool], seen visibility: Visibility) {
    var hasDeal = [Bool](repeating: false, count: index.contacts.count)
    if visibility.seesAll {
      for contact in index.deals.contacts { hasDeal[Int(contact.contact)] = true }
      start = index.deals.contactStart
      contacts = index.deals.contacts
    } else {
      var start: [Int32] = [0]
      start.reserveCapacity(index.deals.count + 1)
      var contacts: [DealContact] = []
      for deal in 0..<index.deals.count {
        if isSeen[deal] {
          for place in index.deals.contactRange(of: deal) {
            let contact = index.deals.contacts[place]
            guard visibility.sees(at: contact.attachedAt, changeset: contact.changeset) else { continue }
            contacts.append(contact)
            hasDeal[Int(contact.contact)] = true
          }
        }
        start.append(Int32(contacts.count))
      }
      self.start = start
      self.contacts = contacts
    }
    self.hasDeal = hasDeal
  }
}
