package import Alignment

/// What a person may write of a contact.
package struct ContactForm: Hashable, Sendable {
  package var profile: ContactProfile
  package var companyId: Int64?
  /// Taken where there is no id: the company of that name, made if there is none.
  package var companyName: String?
  package var ownerId: Int64?
  /// `nil` leaves the date to the stage's policy. Of a contact with open tasks it is the earliest one's.
  package var nextActionAt: Instant?
  /// Segment fields and properties by name; an empty text clears one. Those not named stay.
  package var fields: [String: String]

  package init(
    profile: ContactProfile = ContactProfile(), companyId: Int64? = nil, companyName: String? = nil,
    ownerId: Int64? = nil, nextActionAt: Instant? = nil, fields: [String: String] = [:]
  ) {
    self.profile = profile
    self.companyId = companyId
    self.companyName = companyName
    self.ownerId = ownerId
    self.nextActionAt = nextActionAt
    self.fields = fields
  }
}

/// What came of making a record: a new one, or one that is there already.
package enum Creation: Hashable, Sendable {
  case made(Int64)
  /// Nothing was saved: this one has the same e-mail address, or domain.
  case exists(Int64)

  package var id: Int64 {
    switch self {
    case .made(let id), .exists(let id): id
    }
  }
}
