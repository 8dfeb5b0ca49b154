/// The touches of one journey, filled again and again by a ``JourneyReader``.
package struct JourneyBuffer: Sendable {
  /// Rows of ``TouchColumns``, in time order.
  package internal(set) var rows: [Int32] = []
  /// By touch: the ordinal of its contact.
  package internal(set) var contacts: [Int32] = []
  var visits = VisitMarks()
  /// Room to merge the runs of several contacts in.
  var spareRows: [Int32] = []
  var spareContacts: [Int32] = []

  package init() {}

  package var count: Int { rows.count }
  package var isEmpty: Bool { rows.isEmpty }
}
