package import Alignment

/// What a file says, row by row, before anything is looked up or written.
///
/// A draft holds text and instants; `Workspace` resolves keys to ids and decides what is new, changed or same.
/// Every draft carries the line it began on (the header is line 1), so that a later refusal names it.

/// An entity as a source knows it.
package struct ExternalKey: Hashable, Sendable {
  /// The source system, `hubspot`, `crm`.
  package var system: String
  package var value: String

  package init(system: String, value: String) {
    self.system = system
    self.value = value
  }
}

/// How a row points at a contact or company that is there, or is to be made. The first that finds is taken.
package struct Reference: Hashable, Sendable {
  package var key: ExternalKey?
  /// E-mail of a contact, domain of a company; normalised.
  package var address: String?
  /// Name of a company or member.
  package var name: String?
  /// Made where it is not found, if the mapping says so.
  package var makesMissing = false

  package init() {}
  package var isEmpty: Bool { key == nil && address == nil && name == nil }
}

/// Custom and standard segment fields: name and text, in the mapping's order. An empty text clears nothing.
package struct FieldDraft: Hashable, Sendable {
  package var name: String
  package var text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

package struct StageEntryDraft: Hashable, Sendable {
  package var stage: Stage
  package var moment: Moment

  package init(stage: Stage, moment: Moment) {
    self.stage = stage
    self.moment = moment
  }
}

package struct RestDraft: Hashable, Sendable {
  package var resting: Resting
  package var moment: Moment?
  package var until: Moment?
  package var reason: String

  package init(resting: Resting, moment: Moment?, until: Moment?, reason: String) {
    self.resting = resting
    self.moment = moment
    self.until = until
    self.reason = reason
  }
}

package struct ContactDraft: Sendable {
  package var line: Int
  package var key: ExternalKey?
  package var email: String?
  package var name: String?
  package var phone: String?
  package var title: String?
  package var persona: String?
  package var country: String?
  package var company: Reference?
  package var owner: Reference?
  package var createdAt: Moment?
  package var nextActionAt: Moment?
  package var fields: [FieldDraft] = []
  package var entries: [StageEntryDraft] = []
  package var rest: RestDraft?
  /// `contact` of these is empty: they belong to this row's contact.
  package var touches: [TouchDraft] = []
  /// Only changes a contact that exists; else the row is counted as skipped.
  package var changesOnly = false

  package init(line: Int) { self.line = line }
}

package struct CompanyDraft: Sendable {
  package var line: Int
  package var key: ExternalKey?
  package var name: String?
  package var domain: String?
  package var industry: String?
  /// Number of people, or the source's own size class, as text.
  package var size: String?
  package var country: String?
  package var owner: Reference?
  package var createdAt: Moment?
  package var fields: [FieldDraft] = []
  package var changesOnly = false

  package init(line: Int) { self.line = line }
}

package struct DealDraft: Sendable {
  package var line: Int
  package var key: ExternalKey?
  package var name: String?
  /// Primary first.
  package var contacts: [Reference] = []
  package var company: Reference?
  package var owner: Reference?
  package var amountMinor: Int64?
  package var currency: Currency?
  package var pipelineStage: String?
  /// 0 to 1.
  package var probability: Double?
  package var outcome: Outcome?
  package var lossReason: String?
  package var kind: DealKind?
  package var createdAt: Moment?
  package var expectedClose: Moment?
  package var closedAt: Moment?
  package var fields: [FieldDraft] = []
  package var changesOnly = false

  package init(line: Int) { self.line = line }
}

/// A touch, with often repeated text as numbers of the reader's ``InternTable``s (0 is missing).
package struct TouchDraft: Sendable {
  package var line: Int32
  package var at: Moment
  package var kind: TouchKind
  package var side: Side
  package var mark: TouchMark = .counted
  /// Contact's external id (in `system`) or e-mail; both empty in a touch that belongs to its row's contact.
  package var contactKey: String = ""
  package var contactEmail: String = ""
  /// Numbers in the reader's `texts`.
  package var system: Int32 = 0
  package var contactSystem: Int32 = 0
  package var channel: Int32 = 0
  package var source: Int32 = 0
  package var medium: Int32 = 0
  package var campaign: Int32 = 0
  package var content: Int32 = 0
  package var landing: Int32 = 0
  package var owner: Int32 = 0
  package var visitor: Int32 = 0
  package var messageId: String = ""
  package var url: String = ""
  package var referrer: String = ""
  package var userAgent: String = ""
  package var costMinor: Int64 = .min
  package var costCurrency: Int32 = 0
  package var makesMissing = false

  package init(line: Int32, at: Moment, kind: TouchKind, side: Side) {
    self.line = line
    self.at = at
    self.kind = kind
    self.side = side
  }
}

package struct CostDraft: Sendable {
  package var line: Int
  package var key: ExternalKey?
  package var campaign: String?
  package var channel: String?
  package var source: String?
  package var period: Period
  package var amountMinor: Int64
  package var currency: Currency?

  package init(line: Int, period: Period, amountMinor: Int64) {
    self.line = line
    self.period = period
    self.amountMinor = amountMinor
  }
}

package struct GoalDraft: Sendable {
  package var line: Int
  /// `revenue`, `visits`, `leads`, `mqls`, `sqls`, `opportunities`, `customers`.
  package var measure: String
  package var period: Period
  /// A count, or minor units of the base currency for revenue.
  package var target: Int64
  package var currency: Currency?

  package init(line: Int, measure: String, period: Period, target: Int64) {
    self.line = line
    self.measure = measure
    self.period = period
    self.target = target
  }
}

package struct MemberDraft: Sendable {
  package var line: Int
  package var key: ExternalKey?
  package var name: String
  package var email: String?
  package var team: Team?
  /// `marketer`, `rep`, `head-of-marketing`, `head-of-sales`, `management`, `operations`, `administrator`.
  package var roles: [String] = []
  package var manager: String?
  package var region: String?

  package init(line: Int, name: String) {
    self.line = line
    self.name = name
  }
}

package struct RateDraft: Sendable {
  package var line: Int
  package var currency: Currency
  package var day: CivilDate
  /// Base units for one unit, times 1e9.
  package var nano: Int64

  package init(line: Int, currency: Currency, day: CivilDate, nano: Int64) {
    self.line = line
    self.currency = currency
    self.day = day
    self.nano = nano
  }
}

/// A row that could not be taken, and why; the row itself is kept to be mended.
package struct Refusal: Hashable, Sendable {
  /// Line the row begins on; the header is line 1.
  package var line: Int
  /// Name of the column, or nil where the whole row is at fault.
  package var column: String?
  /// A stable short code: `bad-date`, `unknown-stage` ...
  package var code: String
  /// A sentence: what was found (cut to 60 characters) and what was expected.
  package var reason: String
  /// The row's fields as they stood; one of more than 1 MB is cut to its first 1,000 bytes and ends in "…".
  package var fields: [String]

  package init(line: Int, column: String?, code: String, reason: String, fields: [String]) {
    self.line = line
    self.column = column
    self.code = code
    self.reason = reason
    self.fields = fields
  }
}

/// What a chunk of a file turned into.
package struct DraftBatch: Sendable {
  package var contacts: [ContactDraft] = []
  package var companies: [CompanyDraft] = []
  package var deals: [DealDraft] = []
  package var touches: [TouchDraft] = []
  package var costs: [CostDraft] = []
  package var goals: [GoalDraft] = []
  package var members: [MemberDraft] = []
  package var rates: [RateDraft] = []
  package var refusals: [Refusal] = []
  /// Data rows read, refused ones included.
  package var rows = 0
  /// Byte offset in the file just after the last whole row of this batch, and the line that begins there.
  package var endOffset: Int64 = 0
  package var nextLine = 0
  /// Which numbering of texts the numbers in it are of; see ``DraftReader/textGeneration``.
  package var textGeneration = 0

  package init() {}
}

/// What a file holds.
package enum ImportKind: String, CaseIterable, Sendable {
  case contacts, companies, deals, touches, costs, goals, members, rates
}
