import Alignment
import Persistence
import Store

/// What deals do to the stages of their contacts (domain, section 4).
///
/// A contact's rule-made entries are a function of all its deals, so that neither the order of rows nor that of files
/// matters: what is missing is added, what no longer follows is voided, nothing else is touched.
struct DealStages {
  let workspace: OpenWorkspace
  let changeset: Int64
  let isHistory: Bool
  let now: Instant
  let care: DefaultCare
  /// Where changes of deals are known otherwise than what is new.
  var changing: Changing?

  /// What follows from deals that were changed, and what no longer follows, is known as the changes are.
  struct Changing {
    var deals: Set<Int64>
    var changeset: Int64
    var isHistory: Bool
  }

  /// Brings the entries and the rest of these contacts in line with their deals.
  func apply(to contacts: some Sequence<Int64>, in store: any Writing) throws {
    var rows = (new: TransitionRows(), changed: TransitionRows())
    for contact in contacts { try apply(to: contact, rows: &rows, in: store) }
    try Transitions.append(rows.new, changeset: changeset, in: store)
    if let changing { try Transitions.append(rows.changed, changeset: changing.changeset, in: store) }
  }

  private func apply(
    to contact: Int64, rows: inout (new: TransitionRows, changed: TransitionRows), in store: any Writing
  ) throws {
    let history = try Transitions.history(of: contact, in: store)
    let given = history.filter { !DealStages.makes($0) }
    let made = history.filter(DealStages.makes)
    let deals = try DealHistories.all(of: contact, in: store)
    let refused = try Transitions.refusedByPeople(of: contact, in: store)
    let moves = try moves(deals, given: given, in: store).filter { move in !refused.contains { move.isLike($0) } }
    for old in made where !moves.contains(where: { $0.isSame(as: old) }) {
      _ = try Voids.append(
        .transition, old.id, reason: "its deal changed", isByRule: true, changeset: changing?.changeset ?? changeset,
        in: store)
    }
    for move in moves where !made.contains(where: { move.isSame(as: $0) }) {
      func append(to rows: inout TransitionRows) {
        rows.append(
          contact: contact, moment: move.moment, kind: move.kind, from: move.from, to: move.to, actor: .rule,
          reason: move.reason, until: move.until)
      }
      if changing?.deals.contains(move.deal) == true { append(to: &rows.changed) } else { append(to: &rows.new) }
    }
    if let last = moves.last { try settle(contact, after: last, given: given, in: store) }
  }

  /// Whether an entry may follow from a deal: other rules make MQLs and wake contacts, and those are given.
  private static func makes(_ row: Transitions.Stored) -> Bool {
    row.actor == .rule && (row.kind == .recycle || (row.kind == .advance && row.to >= .opportunity))
  }

  /// One entry that follows from a deal.
  private struct Move {
    var deal: Int64
    var moment: Moment
    var kind: TransitionKind
    var from = Stage.contact
    var to: Stage
    var reason: Int64?
    var until: Int64?
    var owner: Int64?

    var at: Int64 { moment.start.milliseconds }

    func isSame(as row: Transitions.Stored) -> Bool {
      row.kind == kind && row.to == to && row.at == at && row.span == moment.end.milliseconds - at
        && row.until == until && row.reasonId == reason
    }

    /// The same entry, whatever its reason.
    func isLike(_ row: Transitions.Stored) -> Bool { row.kind == kind && row.to == to && row.at == at }
  }

  private func moves(
    _ deals: [DealHistories.Stored], given: [Transitions.Stored], in store: any Writing
  ) throws -> [Move] {
    var firstWin = given.filter { $0.kind == .advance && $0.to == .customer }.map(\.at).min() ?? .max
    var moves: [Move] = []
    for deal in try deals.filter({ try isNewBusiness($0, in: store) }) {
      let closed = deal.closedAt
      let attached = max(deal.createdAt, deal.attachedAt)
      if let closed, deal.outcome == .won, deal.attachedAt <= closed { firstWin = min(firstWin, closed) }
      // One that was attached after the close took no part; one that was won as it was made jumped the stage.
      if attached < closed ?? .max {
        let span = attached == deal.createdAt ? deal.createdSpan : 0
        moves.append(
          Move(deal: deal.id, moment: moment(attached, span), kind: .advance, to: .opportunity, owner: deal.ownerId))
      }
      guard let closed, deal.attachedAt <= closed else { continue }
      switch deal.outcome {
      case .won:
        moves.append(
          Move(
            deal: deal.id, moment: moment(closed, deal.closedSpan), kind: .advance, to: .customer, owner: deal.ownerId))
      case .lost:
        // Another deal that was there then, and open or won, keeps the contact where it is.
        let isAlone = deals.allSatisfy { other in
          other.id == deal.id || max(other.createdAt, other.attachedAt) > closed
            || (other.outcome == .lost && other.closedAt ?? .max <= closed)
        }
        guard isAlone else { continue }
        let day = workspace.calendar.day(of: Instant(milliseconds: closed)).adding(days: StagePolicy().nurtureDays)
        moves.append(
          Move(
            deal: deal.id, moment: moment(closed, deal.closedSpan), kind: .recycle, to: .lead,
            reason: try deal.lossReasonId ?? Terms.make("deal lost", kind: .reason, in: store),
            until: workspace.calendar.start(of: day).milliseconds, owner: deal.ownerId))
      case .open:
        break
      }
    }
    // A customer never goes back: what would come after the first win does not.
    moves = moves.filter { $0.to == .customer ? $0.at == firstWin : $0.at < firstWin }
    moves.sort { ($0.at, $0.to.rawValue) < ($1.at, $1.to.rawValue) }
    return walked(moves, given: given)
  }

  /// Gives each move the stage it starts from, in the order of time; a recycle below MQL has nothing to take back.
  private func walked(_ moves: [Move], given: [Transitions.Stored]) -> [Move] {
    var walked: [Move] = []
    for var move in moves {
      let before = given.filter { $0.at <= move.at }.map { ($0.at, $0.to) } + walked.map { ($0.at, $0.to) }
      let stage = before.max { $0.0 < $1.0 }?.1 ?? .contact
      switch move.kind {
      case .recycle:
        guard (Stage.mql...Stage.opportunity).contains(stage) else { continue }
        move.from = stage
      default:
        move.from = min(stage, Stage(rawValue: move.to.rawValue - 1) ?? .contact)
      }
      if !walked.contains(where: { $0.at == move.at && $0.to == move.to && $0.kind == move.kind }) {
        walked.append(move)
      }
    }
    return walked
  }

  /// Whether a deal is new business: as its source says, else by the earlier wins of its company or contacts.
  private func isNewBusiness(_ deal: DealHistories.Stored, in store: any Reading) throws -> Bool {
    if let kind = deal.kind { return kind == .newBusiness }
    let wins =
      try deal.companyId.map { try DealHistories.wins(ofCompany: $0, but: deal.id, in: store) }
      ?? DealHistories.wins(ofContactsOf: deal.id, in: store)
    guard !wins.isEmpty else { return true }
    let rests = try DealHistories.losses(ofContactsOf: deal.id, in: store)
    return NewBusiness().isNew(
      wonAt: deal.closedAt.map(Instant.init(milliseconds:)) ?? .distantFuture,
      earlierWins: wins.map(Instant.init(milliseconds:)),
      rests: rests.map { NewBusiness.Rest(start: Instant(milliseconds: $0), end: nil) }, calendar: workspace.calendar)
  }

  private func moment(_ at: Int64, _ span: Int64) -> Moment {
    Moment(start: Instant(milliseconds: at), end: Instant(milliseconds: at + span))
  }

  /// Puts a contact to rest or wakes it as its last move says; one that is awake gets an owner and a next date if it
  /// has none (I1). A rest that somebody gave later stands.
  private func settle(
    _ contact: Int64, after move: Move, given: [Transitions.Stored], in store: any Writing
  ) throws {
    guard !given.contains(where: { $0.at > move.at && $0.kind != .advance }),
      var stored = try Contacts.find(contact, in: store)
    else { return }
    let before = stored
    if move.kind == .recycle {
      stored.resting = .nurture
      stored.restingUntil = move.until
      stored.restingReasonId = move.reason
      stored.nextActionAt = nil
      stored.nextActionByDefault = false
    } else {
      stored.resting = .none
      stored.restingUntil = nil
      stored.restingReasonId = nil
      stored.ownerId = try stored.ownerId ?? move.owner ?? care.owner(at: move.to, contact: contact)
      if stored.nextActionAt == nil {
        stored.nextActionAt = try care.nextAction(at: move.to, owner: stored.ownerId).milliseconds
        stored.nextActionByDefault = true
      }
    }
    guard stored != before else { return }
    let isChanged = changing?.deals.contains(move.deal) == true
    let at = (isChanged ? changing?.isHistory == true : isHistory) ? move.at : now.milliseconds
    for (field, old, new) in [
      ("resting", before.resting.name, stored.resting.name),
      ("owner", before.ownerId.map(String.init) ?? "", stored.ownerId.map(String.init) ?? ""),
    ] where old != new {
      try Changes.append(
        .contact, contact, field: field, at: at, before: old.isEmpty ? nil : old, after: new.isEmpty ? nil : new,
        changeset: isChanged ? changing?.changeset ?? changeset : changeset, in: store)
    }
    try Contacts.update(
      stored, emailKey: stored.email.map { EmailAddress($0)?.matchingKey ?? $0.lowercased() }, in: store)
  }
}
