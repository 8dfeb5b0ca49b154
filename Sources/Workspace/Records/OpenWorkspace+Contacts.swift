package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// Makes a contact at the first stage.
  ///
  /// - Returns: the new contact, or the one that has the same e-mail address already; then nothing is saved.
  /// - Throws: ``FieldErrors`` under `name`, `email`, `phone`, `title`, `company`, `owner`, `next_action` and
  ///   `property:NAME`.
  package func createContact(_ form: ContactForm, by member: ActingMember, now: Instant) throws -> Creation {
    try change("contact made", by: member, now: now) { change in
      var errors = FieldErrors()
      let profile = form.profile.read(into: &errors)
      let fields = change.read(fields: form.fields, into: &errors)
      let companyName = TextRule.name.read(form.companyName, as: "company", into: &errors)
      try change.check(company: form.companyId, as: "company", into: &errors)
      try change.check(member: form.ownerId, as: "owner", into: &errors)
      if let email = profile.email, let known = try Contacts.find(emailKey: emailKey(email), in: change.store) {
        return .exists(known)
      }
      let id = try Sequences.take(1, of: .contact, in: change.store)
      var contact = Contacts.Stored(
        id: id, name: profile.name, email: profile.email, phone: profile.phone, title: profile.title, companyId: nil,
        ownerId: form.ownerId, createdAt: now.milliseconds, resting: .none, restingUntil: nil, restingReasonId: nil,
        nextActionAt: nil, nextActionByDefault: false)
      if let next = form.nextActionAt { change.check(next: next, of: contact, at: .contact, into: &errors) }
      try errors.check()
      contact.companyId = try change.company(form.companyId, named: companyName)
      let next =
        try form.nextActionAt.map { NextAction.fresh(at: $0) }
        ?? change.defaultNext(at: .contact, owner: form.ownerId)
      contact.nextActionAt = next.at?.milliseconds
      contact.nextActionByDefault = next.isByDefault
      try Contacts.insert(
        contact, emailKey: contact.email.map(emailKey), changeset: try change.changeset(), in: change.store)
      try change.set(fields, of: .contact, id, isNew: true)
      return .made(id)
    }
  }

  /// Changes a contact: the body gets the form as it stands and changes what it wants.
  ///
  ///     try workspace.editContact(17, expected: record.version, by: ada, now: now) { $0.profile.title = "CTO" }
  ///
  /// - Parameter expected: the version that was read; `nil` changes whatever stands.
  /// - Returns: the version that stands now; the same as before where nothing differed.
  /// - Throws: ``FieldErrors``, ``RecordConflict``, ``RecordError``.
  @discardableResult
  package func editContact(
    _ id: Int64, expected: Int64? = nil, by member: ActingMember, now: Instant,
    _ body: (inout ContactForm) throws -> Void
  ) throws -> Int64 {
    try change("contact changed", by: member, now: now) { change in
      let contact = try ContactChange(id, in: change.store)
      let id = contact.contact.id
      try change.expect(expected, of: .contact, id)
      var form = ContactForm(contact.contact, fields: try change.texts(of: .contact, id))
      try body(&form)
      try change.apply(form, to: contact)
      return try change.version(of: .contact, id)
    }
  }
}

extension ContactForm {
  init(_ contact: Contacts.Stored, fields: [String: String]) {
    self.init(
      profile: ContactProfile(
        name: contact.name, email: contact.email, phone: contact.phone, title: contact.title),
      companyId: contact.companyId, ownerId: contact.ownerId,
      nextActionAt: contact.nextActionAt.map(Instant.init(milliseconds:)), fields: fields)
  }
}

extension RecordTransaction {
  /// Checks a whole form against the contact, then writes it; all that is wrong comes at once.
  func apply(_ form: ContactForm, to contact: ContactChange) throws {
    var contact = contact
    let id = contact.contact.id
    var errors = FieldErrors()
    var profile = form.profile.read(into: &errors)
    // A number that was stored in another form, by an import, may stay as it is.
    if form.profile.phone == contact.before.phone { profile.phone = contact.before.phone }
    let fields = read(fields: form.fields, into: &errors)
    let companyName = TextRule.name.read(form.companyName, as: "company", into: &errors)
    try check(company: form.companyId, as: "company", into: &errors)
    try check(member: form.ownerId, as: "owner", into: &errors)
    if let email = profile.email, email != contact.before.email,
      let known = try Contacts.find(emailKey: emailKey(email), in: store), known != id
    {
      errors.add("email", .taken, ["id": String(known)])
    }
    let stage = try history(of: contact.contact).stage
    try move(&contact, to: form.nextActionAt, at: stage, into: &errors)
    if form.ownerId == nil, contact.before.ownerId != nil, stage >= .mql, contact.contact.resting == .none {
      errors.add("owner", .required)
    }
    try errors.check()
    contact.contact.name = profile.name
    contact.contact.email = profile.email
    contact.contact.phone = profile.phone
    contact.contact.title = profile.title
    contact.contact.companyId = try company(form.companyId, named: companyName)
    contact.contact.ownerId = form.ownerId
    try keepOnRadar(&contact, at: stage)
    try contact.save(self)
    try set(fields, of: .contact, id)
  }

  /// Moves the next action where a form says another date.
  ///
  /// Errors under `next_action`: a contact that rests has none, one with open tasks follows the earliest.
  func move(
    _ contact: inout ContactChange, to next: Instant?, at stage: Stage, into errors: inout FieldErrors
  ) throws {
    guard next != contact.next.at else { return }
    if contact.contact.resting != .none {
      errors.add("next_action", .isResting)
    } else if let task = try Tasks.open(of: contact.contact.id, in: store).first {
      errors.add("next_action", .followsTask, ["task": String(task.id)])
    } else if let next {
      check(next: next, of: contact.contact, at: stage, into: &errors)
      contact.next = contact.next.moved(to: next, wasTouched: try wasTouched(contact.contact))
    } else {
      contact.next = try defaultNext(at: stage, owner: contact.contact.ownerId)
    }
  }

  /// Whether a team and the contact met since the next action was last set.
  func wasTouched(_ contact: Contacts.Stored) throws -> Bool {
    guard let met = try Touches.lastMet(contact.id, in: store) else { return false }
    let set = try Changes.last(of: .contact, contact.id, field: "next-action", in: store)
    return met > set ?? contact.createdAt
  }
}
