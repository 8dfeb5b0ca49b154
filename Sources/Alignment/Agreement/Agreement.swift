/// What marketing and sales promise each other, in one version [P11, P12].
///
/// The hours and holidays in which promises run are part of what both sign: who could change them alone could excuse
/// the own side.
package struct Agreement: Hashable, Sendable {
  package let title: String
  /// From the start of this day, where both have signed by then.
  package let startsOn: CivilDate
  package let hours: WorkingHours
  package let holidays: [Holiday]
  /// Of the targets of value; `nil` where there are none.
  package let currency: Currency?
  /// In the document's order; names are unique.
  package let commitments: [Commitment]

  /// A day without work, or with hours of its own.
  package struct Holiday: Hashable, Sendable {
    package let day: CivilDate
    /// What it is called; may be empty.
    package let name: String
    package let hours: DayHours

    package init(day: CivilDate, name: String = "", hours: DayHours = .off) {
      self.day = day
      self.name = name
      self.hours = hours
    }
  }

  package init(
    title: String, startsOn: CivilDate, hours: WorkingHours = .standard, holidays: [Holiday] = [],
    currency: Currency? = nil, commitments: [Commitment]
  ) {
    self.title = title
    self.startsOn = startsOn
    self.hours = hours
    self.holidays = holidays.sorted { $0.day < $1.day }
    self.currency = currency
    self.commitments = commitments
  }

  package func commitment(named name: String) -> Commitment? { commitments.first { $0.name == name } }

  /// The calendar its promises run in.
  package func calendar(_ calendar: WorkspaceCalendar) -> WorkingCalendar {
    WorkingCalendar(
      calendar, hours: hours, exceptions: holidays.map { WorkingCalendar.Exception(day: $0.day, hours: $0.hours) })
  }
}
