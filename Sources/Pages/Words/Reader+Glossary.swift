package import Alignment
package import Reports

/// The glossary, one hover away wherever a term stands [P2].
extension Reader {
  /// The team whose term it is: of a stage, the workspace's owner of it.
  package func team(of term: Term) -> Team { term.stage.map { owners[$0] } ?? term.usualTeam }

  package func name(of term: Term) -> String { text("glossary.\(term.rawValue)") }

  /// The workspace's own wording where it has one, else ours.
  package func definition(of term: Term) -> String {
    wordings[term.rawValue] ?? text("glossary.\(term.rawValue)-means")
  }

  /// What the partial `term` shows: the word with its definition beside, on hover and focus.
  ///
  ///     "leads": reader.term(.lead, reader.stages(.lead))       {{#leads}}{{> term}}{{/leads}}
  ///
  /// - Parameters:
  ///   - label: the word on the page; `nil` for the term's own name.
  ///   - place: tells one from another where a term stands twice on a page; letters, digits and hyphens.
  ///   - isAtEnd: near the right edge, so that the definition opens to the left.
  package func term(_ term: Term, _ label: String? = nil, in place: String = "", isAtEnd: Bool = false) -> Fields {
    let name = name(of: term)
    return [
      "label": label ?? name, "name": name, "definition": definition(of: term),
      "owner": text("glossary.of", ["owner": team(team(of: term))]),
      "id": "term-\(term.rawValue)" + (place.isEmpty ? "" : "-\(place)"), "isAtEnd": isAtEnd,
    ]
  }

  /// The same by the term's key; `nil` where the glossary has no such term.
  package func term(_ key: String) -> Fields? { Term(rawValue: key).map { term($0) } }
}

extension Term {
  /// The term that explains a model.
  package init(_ model: AttributionModel) {
    switch model {
    case .first: self = .firstTouch
    case .last: self = .lastTouch
    case .lastNonDirect: self = .lastNonDirect
    case .linear: self = .linear
    case .u: self = .uShaped
    case .w: self = .wShaped
    case .fullPath: self = .fullPath
    case .j: self = .jShaped
    case .inverseJ: self = .inverseJ
    case .timeDecay: self = .timeDecay
    case .markov1, .markov2, .markov3, .markov4: self = .markov
    case .shapley: self = .shapley
    }
  }

  /// The term that explains a column of a report; `nil` where none does.
  package init?(column key: String) {
    switch key {
    case "visits": self = .visit
    case "touches": self = .touch
    case "leads": self = .lead
    case "mqls": self = .mql
    case "sqls": self = .sql
    case "opportunities": self = .opportunity
    case "customers": self = .customer
    case "rate", "lead_to_customer": self = .conversion
    case "immature": self = .immature
    case "implied": self = .implied
    case "low", "high": self = .interval
    case "lift": self = .lift
    case "median_days": self = .medianTime
    case "win_rate": self = .winRate
    case "average_sale": self = .averageSale
    case "pipeline": self = .pipeline
    case "credit": self = .credit
    case "assists": self = .assist
    case "influenced": self = .influence
    case "cost": self = .cost
    case "return_period": self = .returnPeriod
    case "return_cohort": self = .returnCohort
    case "journeys": self = .journey
    case "overdue": self = .overdue
    default: return nil
    }
  }
}
