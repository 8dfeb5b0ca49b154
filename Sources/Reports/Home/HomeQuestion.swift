package import Alignment

/// What a home page draws beside the reports: the period, the past day, and which earlier period lies pale behind.
package struct HomeQuestion: Hashable, Sendable {
  package var period: Period
  /// The day at whose end the facts are read; `nil` for everything known now.
  package var asOf: CivilDate?
  package var earlier = Earlier.previous
  package var deals = DealSelection.new
  /// Open deals whose last touch is longer ago are stale; days.
  package var staleDays = 14

  package init(period: Period, asOf: CivilDate? = nil) {
    self.period = period
    self.asOf = asOf
  }

  package enum Earlier: Hashable, Sendable { case previous, lastYear }
}

/// The period a running one is held against.
package struct EarlierPeriod: Hashable, Sendable {
  /// All of it.
  package let whole: Period
  /// As many working days of it as have gone by of the running one; the whole where that one is over.
  package let comparable: Period
  /// The days of the running period that it is compared with.
  package let now: Period

  package init(whole: Period, comparable: Period, now: Period) {
    self.whole = whole
    self.comparable = comparable
    self.now = now
  }
}
