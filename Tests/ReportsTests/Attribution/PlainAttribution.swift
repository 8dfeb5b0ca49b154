import Alignment
import Reports

/// The rules of attribution written out with plain loops over plain rows: slow, and easy to compare with the text.
struct PlainAttribution {
  let history: PlainHistory
  let question: Question
  let conversion: Conversion
  let end: Int64

  init(_ history: PlainHistory, _ question: Question, _ conversion: Conversion) {
    self.history = history
    self.question = question
    self.conversion = conversion
    // The workspace's zone is UTC here.
    end = question.asOf.map { Int64($0.daysSinceEpoch + 1) * 86_400_000 - 1 } ?? .max
  }

  struct Journey {
    var amount: Int64
    var start: Int64
    var end: Int64
    var persona: String
    var touches: [PlainHistory.Touch]
    var keys: KeyTouches
    /// Value by place.
    var values: [String]
    /// Place of the last touch that is not direct; the run that holds it where repeats are collapsed.
    var spoken: Int?
  }

  func isSeen(_ at: Int64, _ known: Int64) -> Bool { at <= end && known <= end }
  func isVoided(_ known: Int64?) -> Bool { known.map { $0 <= end } ?? false }
  func isThere(_ deal: PlainHistory.Deal) -> Bool { isSeen(deal.createdAt, deal.known) }
  func outcome(_ deal: PlainHistory.Deal) -> Outcome {
    guard isThere(deal), deal.outcome != .open, isSeen(deal.closedAt, deal.closeKnown), !isVoided(deal.voidKnown)
    else { return .open }
    return deal.outcome
  }
  func closedEnd(_ deal: PlainHistory.Deal) -> Int64 { deal.closedAt + Int64(deal.closedSpan) }
  func members(_ deal: PlainHistory.Deal) -> [Int] {
    deal.members.filter { isSeen($0.attachedAt, $0.known) }.map(\.contact)
  }

  /// End of the last win before an instant by the company, without one of any of the contacts.
  func previousWin(company: Int, contacts: [Int], before: Int64) -> Int64? {
    var last: Int64?
    for deal in history.deals where outcome(deal) == .won && closedEnd(deal) < before {
      let isSame = company >= 0 ? deal.company == company : members(deal).contains { contacts.contains($0) }
      if isSame { last = max(last ?? .min, closedEnd(deal)) }
    }
    return last
  }

  func entry(_ contact: Int, _ stage: Stage) -> (at: Int64, end: Int64)? {
    let seen = history.contacts[contact].entries
      .filter { $0.kind == .advance && isSeen($0.at, $0.known) && !isVoided($0.voidKnown) }
      .sorted { $0.at < $1.at }
    let found = seen.first { $0.to == stage } ?? seen.first { $0.to > stage }
    return found.map { ($0.at, $0.at + Int64($0.span)) }
  }

  func counts(_ touch: PlainHistory.Touch) -> Bool {
    guard touch.mark == .counted, isSeen(touch.at, touch.known), !isVoided(touch.voidKnown) else { return false }
    if question.sides == .both || touch.side == .marketing || touch.kind == .assetOpened { return true }
    guard let mql = entry(touch.contact, .mql) else { return true }
    return mql.at == mql.end ? touch.at < mql.at : touch.at <= mql.end
  }

  func value(_ touch: PlainHistory.Touch, _ persona: String) -> String {
    let text: String
    switch question.dimension {
    case .channel: text = touch.channel
    case .campaign: text = touch.campaign
    case .content: text = touch.content
    case .kind: text = touch.kind.name
    case .side: text = touch.side.name
    default: text = persona
    }
    return text.isEmpty ? "(none)" : text
  }

  func journey(
    contacts: [Int], company: Int, start: Int64, end bound: Int64, deal: PlainHistory.Deal?, amount: Int64
  ) -> Journey {
    let persona = contacts.first.map { history.contacts[$0].persona } ?? ""
    let previous = previousWin(company: company, contacts: contacts, before: bound)
    var touches: [PlainHistory.Touch] = []
    for contact in contacts {
      let own = history.touches.filter { $0.contact == contact && counts($0) }.sorted { $0.at < $1.at }
      for touch in own where touch.at <= bound {
        if let previous, touch.at <= previous { continue }
        if let back = question.lookBack, touch.at < start - Int64(back) * 86_400_000 { continue }
        touches.append(touch)
      }
    }
    // Stable: contacts in the order of the deal.
    let inTime = touches.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    touches = []
    var visits: Set<String> = []
    for touch in inTime.map(\.element) {
      if touch.kind == .pageView && touch.visit >= 0 {
        let key = question.dimension == .content ? "\(touch.visit) \(touch.content)" : "\(touch.visit)"
        if !visits.insert(key).inserted { continue }
      }
      touches.append(touch)
    }

    var leadContact: Int?
    var lead: (at: Int64, end: Int64)?
    for contact in contacts {
      guard let own = entry(contact, .lead) else { continue }
      if lead.map({ own.at < $0.at }) ?? true {
        lead = own
        leadContact = contact
      }
    }
    var kept: [PlainHistory.Touch] = []
    var values: [String] = []
    var keys = KeyTouches()
    var spoken: Int?
    for touch in touches {
      let value = value(touch, persona)
      if !(question.repeats == .collapsed && values.last == value) {
        kept.append(touch)
        values.append(value)
      }
      if !["direct", "direct_traffic", "Direct"].contains(touch.channel) { spoken = kept.count - 1 }
      if let lead, touch.contact == leadContact, touch.at <= lead.end { keys.lead = kept.count - 1 }
      if let deal, touch.at <= deal.createdAt { keys.deal = kept.count - 1 }
    }
    if conversion == .won || conversion == .renewal { keys.won = kept.count - 1 }
    return Journey(
      amount: amount, start: start, end: bound, persona: persona, touches: kept, keys: keys, values: values,
      spoken: spoken)
  }

  func journeys() -> [Journey] { allJourneys().filter(isInPeriod) }

  /// Journeys that came to nothing, for Markov's models.
  func failures() -> [Journey] { allFailures().filter(isInPeriod) }

  private func isInPeriod(_ journey: Journey) -> Bool {
    question.period?.contains(CivilDate(daysSinceEpoch: Int(journey.start / 86_400_000))) ?? true
  }

  private func allJourneys() -> [Journey] {
    if let stage = [Conversion.lead: Stage.lead, .mql: .mql, .sql: .sql][conversion] {
      return history.contacts.indices.compactMap { contact in
        guard let entry = entry(contact, stage) else { return nil }
        return journey(
          contacts: [contact], company: history.contacts[contact].company, start: entry.at, end: entry.end,
          deal: nil, amount: 0)
      }
    }
    return history.deals.compactMap { deal in
      let kind = derivedKind(deal)
      let isAsked =
        switch conversion == .renewal ? .renewal : question.deals {
        case .all: true
        case .new: kind == .newBusiness
        case .renewal: kind == .renewal
        case .upsell: kind == .upsell
        }
      guard isThere(deal), isAsked else { return nil }
      if conversion == .deal {
        return journey(
          contacts: members(deal), company: deal.company, start: deal.createdAt, end: deal.createdAt, deal: deal,
          amount: 0)
      }
      guard outcome(deal) == .won, let amount = inBase(deal) else { return nil }
      return journey(
        contacts: members(deal), company: deal.company, start: deal.closedAt, end: closedEnd(deal), deal: deal,
        amount: amount)
    }
  }

  func derivedKind(_ deal: PlainHistory.Deal) -> DealKind {
    if let kind = deal.kind { return kind }
    let at = outcome(deal) == .won ? closedEnd(deal) : deal.createdAt
    return previousWin(company: deal.company, contacts: members(deal), before: at) == nil ? .newBusiness : .upsell
  }

  func inBase(_ deal: PlainHistory.Deal) -> Int64? {
    if deal.currency == "EUR" { return deal.amount }
    let day = Int(deal.closedAt / 86_400_000)
    let rates = history.rates.filter {
      PlainHistory.currencies[Int($0.currency)].code == deal.currency && $0.day.daysSinceEpoch <= day
    }
    guard let rate = rates.max(by: { $0.day < $1.day }) else { return nil }
    let product = Int128(deal.amount) * Int128(rate.nano)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: 1_000_000_000)
    let twice = remainder.magnitude * 2
    let step: Int128 = product < 0 ? -1 : 1
    if twice > 1_000_000_000 || (twice == 1_000_000_000 && quotient % 2 != 0) { return Int64(quotient + step) }
    return Int64(quotient)
  }

  /// One weight a touch.
  func weights(_ journey: Journey, _ model: AttributionModel) -> [Double] {
    let n = journey.touches.count
    var weights = [Double](repeating: 0, count: n)
    func roles(_ list: [(place: Int, share: Double)], others: Double) {
      let present = list.filter { $0.place >= 0 }
      let sum = present.reduce(0) { $0 + $1.share }
      let taken = Set(present.map(\.place))
      let free = (0..<n).filter { !taken.contains($0) }
      let scale = (free.isEmpty ? 1 : 1 - others) / sum
      for role in present { weights[role.place] += role.share * scale }
      for place in free { weights[place] += others / Double(free.count) }
    }
    switch model {
    case .first: weights[0] = 1
    case .last: weights[n - 1] = 1
    case .lastNonDirect:
      weights[journey.spoken ?? n - 1] = 1
    case .linear: weights = weights.map { _ in 1 / Double(n) }
    case .u: roles([(0, 0.4), (journey.keys.lead, 0.4)], others: 0.2)
    case .w: roles([(0, 0.3), (journey.keys.lead, 0.3), (journey.keys.deal, 0.3)], others: 0.1)
    case .fullPath:
      roles(
        [(0, 0.225), (journey.keys.lead, 0.225), (journey.keys.deal, 0.225), (journey.keys.won, 0.225)], others: 0.1)
    case .j: roles([(0, 0.2), (n - 1, 0.6)], others: 0.2)
    case .inverseJ: roles([(0, 0.6), (n - 1, 0.2)], others: 0.2)
    case .timeDecay:
      let raw = journey.touches.map { power(Double(journey.end - $0.at) / 604_800_000) }
      let sum = raw.reduce(0, +)
      weights = raw.map { $0 / sum }
    case .shapley:
      let distinct = Set(journey.values)
      for place in 0..<n {
        let same = journey.values.filter { $0 == journey.values[place] }.count
        weights[place] = 1 / Double(distinct.count) / Double(same)
      }
    default: break
    }
    return weights
  }

  /// 2^-x by halving: exact for whole numbers, a long series for the rest.
  func power(_ x: Double) -> Double {
    var result = 1.0
    for _ in 0..<Int(x) { result /= 2 }
    let rest = (x - Double(Int(x))) * -0.693147180559945309417
    var term = 1.0
    var sum = 1.0
    for n in 1...30 {
      term *= rest / Double(n)
      sum += term
    }
    return result * sum
  }

  /// Credit and revenue by value's text.
  func figures(_ model: AttributionModel) -> [String: (credit: Double, revenue: Int64)] {
    var result: [String: (credit: Double, revenue: Int64)] = [:]
    for journey in journeys() where !journey.touches.isEmpty {
      var byValue: [String: Double] = [:]
      for (place, weight) in weights(journey, model).enumerated() {
        byValue[journey.values[place], default: 0] += weight
      }
      let keys = byValue.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
      let units = LargestRemainder.split(journey.amount, weights: keys.map { byValue[$0] ?? 0 })
      for (key, units) in zip(keys, units) {
        result[key, default: (0, 0)].credit += byValue[key] ?? 0
        result[key, default: (0, 0)].revenue += units
      }
    }
    return result
  }

  private func allFailures() -> [Journey] {
    var result: [Journey] = []
    if conversion == .won || conversion == .renewal {
      for deal in history.deals where outcome(deal) == .lost {
        let kind = derivedKind(deal)
        let asked = conversion == .renewal ? DealSelection.renewal : question.deals
        let names: [DealSelection: DealKind] = [.new: .newBusiness, .renewal: .renewal, .upsell: .upsell]
        if asked != .all && names[asked] != kind { continue }
        result.append(
          journey(
            contacts: members(deal), company: deal.company, start: deal.closedAt, end: closedEnd(deal), deal: deal,
            amount: 0))
      }
    }
    let now = end == .max ? history.loadedAt : end
    let days = question.lookBack ?? question.within ?? 90
    for contact in history.contacts.indices {
      if let stage = [Conversion.lead: Stage.lead, .mql: .mql, .sql: .sql][conversion] {
        if entry(contact, stage) != nil { continue }
      } else if history.deals.contains(where: { isThere($0) && members($0).contains(contact) }) {
        continue
      }
      let last = history.touches.filter { $0.contact == contact && counts($0) }.map(\.at).max()
      guard let last, last <= now - Int64(days) * 86_400_000 else { continue }
      result.append(
        journey(
          contacts: [contact], company: history.contacts[contact].company, start: last, end: last, deal: nil, amount: 0)
      )
    }
    return result
  }
}
