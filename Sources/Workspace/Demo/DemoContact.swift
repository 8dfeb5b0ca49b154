import Alignment

/// One row of a contact's stage history to be.
struct DemoMove: Sendable {
  var kind: TransitionKind
  var from: Stage
  var to: Stage
  var at: Int64
  var actor: Actor
  /// Term of the reason, `Int64.min` for none.
  var reason: Int64 = .min
  /// Milliseconds, `Int64.min` for none.
  var until: Int64 = .min
}

/// How somebody comes to the site: channel, its source and the campaign behind it.
struct DemoArrival: Sendable {
  var channel: DemoMarket.Channel
  /// Term of the source.
  var source: Int64
  /// Place in the campaigns, -1 for none.
  var campaign: Int
}

/// One contact of an account: who it is, how it came, and what becomes of it.
struct DemoContact: Sendable {
  var id: Int64
  var arrival: DemoArrival
  var language: Int
  var firstName: Int
  var lastName: Int
  var persona: Int
  /// Place in the account of the record that this one repeats; -1 for none.
  var repeats = -1
  var createdAt: Int64
  /// The theme it reads about.
  var theme: Int
  /// A rep wrote or called before it was an MQL.
  var isOutbound = false
  var moves: [DemoMove] = []
  /// The account's deal it is on, -1 for none.
  var deal = -1
  /// The rep who works it, from the first MQL on.
  var rep: Int64 = .min

  /// Stage and rest as the rows so far leave them.
  var stage: Stage {
    var stage = Stage.contact
    for move in moves {
      switch move.kind {
      case .advance: stage = max(stage, move.to)
      case .recycle: stage = .lead
      case .disqualify, .reopen, .lose: break
      }
    }
    return stage
  }

  var resting: Resting {
    switch moves.last?.kind {
    case .recycle: .nurture
    case .disqualify: .disqualified
    case .lose: .lostCustomer
    case .advance, .reopen, nil: .none
    }
  }

  /// The first advance to a stage, `nil` without one.
  func entry(_ stage: Stage) -> Int64? { moves.first { $0.kind == .advance && $0.to == stage }?.at }

  mutating func advance(to: Stage, at: Int64, _ actor: Actor) {
    moves.append(DemoMove(kind: .advance, from: stage, to: to, at: at, actor: actor))
  }

  mutating func recycle(at: Int64, reason: Int64, until: Int64, _ actor: Actor) {
    moves.append(
      DemoMove(kind: .recycle, from: stage, to: .lead, at: at, actor: actor, reason: reason, until: until))
  }

  /// Disqualify, reopen or lose: the stage stays.
  mutating func rest(_ kind: TransitionKind, at: Int64, reason: Int64, _ actor: Actor) {
    let stage = stage
    moves.append(DemoMove(kind: kind, from: stage, to: stage, at: at, actor: actor, reason: reason))
  }
}

/// A deal of an account to be; times in milliseconds.
struct DemoDeal: Sendable {
  var kind: DealKind?
  var createdAt: Int64
  /// When it closes, which may be past the end of the story: then it is open.
  var closesAt: Int64
  var outcome: Outcome
  /// Places in the account; primary first.
  var contacts: [Int]
  /// When each was attached.
  var attachedAt: [Int64]
  /// Whole euros (or dollars); negative for a refund.
  var amount: Int64
  var reason: Int64 = .min

  func isOpen(at end: Int64) -> Bool { closesAt >= end }
}

/// One firm with its people and deals; or somebody without a firm.
struct DemoAccount: Sendable {
  var number: Int
  /// `Int64.min` for somebody without a firm.
  var company: Int64
  var name: String
  var domain: String
  var country: Int
  var industry: Int
  var size: Int
  var rep: Int64
  /// Its mail gateway opens and clicks what comes in.
  var hasScanner: Bool
  var createdAt: Int64
  var contacts: [DemoContact] = []
  var deals: [DemoDeal] = []
  var wonAt = Int64.max
}
