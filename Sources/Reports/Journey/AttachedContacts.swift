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
          for contact in index.deals.contacts(of: deal, seen: visibility) {
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

extension DealColumns {
  /// Who was on a deal as a question sees it: what stood before the first change that it does not see.
  fileprivate func contacts(of deal: Int, seen visibility: Visibility) -> ArraySlice<DealContact> {
    if !contactChanges.isEmpty, let changes = contactChanges[Int32(deal)],
      let unseen = changes.first(where: { !visibility.sees(at: $0.at, changeset: $0.changeset) })
    {
      return unseen.before[...]
    }
    return contacts[contactRange(of: deal)]
  }
}
