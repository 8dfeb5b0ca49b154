package import Alignment

/// Who reads a page: their language, and how they write numbers, money, days and instants.
///
///     reader.text("frame.page-contacts")         Contacts
///     reader.count("calendar.days", 3)            3 days
///     reader.money(booked)                       €638,200.00
///     reader.share(0.321)                        32.1 %
package struct Reader: Sendable {
  package let language: Language
  package let calendar: WorkspaceCalendar
  package let currency: Currency
  package let now: Instant
  package let texts: Texts
  let form: NumberForm
  /// The workspace's own definitions in the reader's language, by the keys of ``Term``.
  package var wordings: [String: String] = [:]
  /// The workspace's owners of the stages.
  package var owners = StageOwners()

  package init(
    _ language: Language, texts: Texts, calendar: WorkspaceCalendar, currency: Currency, now: Instant
  ) {
    self.language = language
    self.texts = texts
    self.calendar = calendar
    self.currency = currency
    self.now = now
    form = NumberForm(language)
  }

  package var today: CivilDate { calendar.day(of: now) }

  package func text(_ key: String, _ values: [String: String] = [:]) -> String {
    texts.text(key, in: language, values)
  }

  /// A counted text; `{n}` is the count, written in the reader's way.
  package func count(_ key: String, _ count: Int, _ values: [String: String] = [:]) -> String {
    var values = values
    values["n"] = number(count)
    return texts.text(key, count: count, in: language, values)
  }

  package func number(_ number: Int) -> String { form.whole(Int64(number)) }
  package func decimal(_ value: Double, digits: Int = 1) -> String { form.decimal(value, digits: digits) }

  /// `+1,240`, `−5`, `0`: a difference.
  package func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + form.whole(Int64(number)) }

  /// `32.1 %`; shares below a thousandth keep two decimals, so that a small one does not read as none.
  package func share(_ share: Double?, digits: Int = 1) -> String {
    guard let share else { return Reader.dash }
    let isTiny = share != 0 && share.magnitude < 0.001
    return form.decimal(share * 100, digits: isTiny ? 2 : digits) + NumberForm.gap + "%"
  }

  /// `+478 %`, `−100 %`: what came back of what was spent.
  package func signedShare(_ share: Double?, digits: Int = 0) -> String {
    (share ?? 0 > 0 ? "+" : "") + self.share(share, digits: digits)
  }

  package static let dash = "–"
}
