/// What an alert is about. Raw values are stored, and are the names in documents, commands and JSON.
package enum AlertOccasion: String, CaseIterable, Sendable {
  /// A contact is on our pages again after some days without a visit.
  case cameBack = "came-back"
  /// A visit of a page that matters.
  case page
  case form
  /// A contact opened or clicked what a rep sent.
  case opened
  /// A share of the promised time is over and nobody answered.
  case clock
  /// A recycled lead is ready again: on its date, or sooner by what it did.
  case ready
  /// A hand-off became somebody's.
  case handedOver = "handed-over"
  case win
  // News: what a person did that others hear of, whatever the rules say.
  case persona
  case caseOpened = "case-opened"
  case caseAnswered = "case-answered"

  /// Whether rules ask for it. Of the others everyone hears whom they concern.
  package var isOfRules: Bool {
    switch self {
    case .cameBack, .page, .form, .opened, .clock, .ready, .handedOver, .win: true
    case .persona, .caseOpened, .caseAnswered: false
    }
  }

  package static let ofRules = allCases.filter(\.isOfRules)
}
