package import Alignment
import Charts

/// Whose something is: colour, shape and word. The partial `team-mark`.
package struct TeamMark: Sendable {
  let team: Team
  let word: String

  package init(_ team: Team, _ word: String) {
    self.team = team
    self.word = word
  }

  package var fields: Fields { ["markTeam": team.cssClass, "markWord": word] }
}

/// How something stands: icon, word and at most one number. The partial `status-mark`.
package struct StatusMark: Sendable {
  package enum State: String, Sendable {
    /// Still going on: neither good nor bad.
    case open = "is-open"
    case track = "is-track"
    case risk = "is-risk"
    case kept = "is-kept"
    case broken = "is-broken"

    var icon: Icon {
      switch self {
      case .open: .clock
      case .track: .track
      case .risk: .risk
      case .kept: .kept
      case .broken: .broken
      }
    }
  }

  let state: State
  let words: String

  package init(_ state: State, _ words: String) {
    self.state = state
    self.words = words
  }

  package var fields: Fields { ["statusClass": state.rawValue, "statusIcon": state.icon.svg, "statusWords": words] }
}
