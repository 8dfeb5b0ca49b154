import Alignment
import Reports
import Synchronization

/// The scores of all contacts by one definition, held until something changed; where scoring takes long, for a while
/// after.
package final class ScoreMemo: Sendable {
  private struct Held {
    let document: ID<SignedDocument>
    let snapshot: Int
    let scores: ScoreColumns
    let cost: Duration
    let at: ContinuousClock.Instant
  }

  private let held = Mutex<Held?>(nil)

  package init() {}

  /// At most a fiftieth of the time is spent on scoring, and a score is no older than five minutes.
  func scores(
    of document: ID<SignedDocument>, _ definition: Definition, on snapshot: Int, _ index: JourneyIndex, now: Instant
  ) -> ScoreColumns {
    let clock = ContinuousClock()
    let known = held.withLock { $0 }
    if let known, known.document == document {
      let age = clock.now - known.at
      let limit = known.snapshot == snapshot ? Duration.seconds(300) : min(known.cost * 50, .seconds(300))
      if age < limit { return known.scores }
    }
    let start = clock.now
    let scores = CompiledDefinition(definition, for: index).scores(of: index, at: now)
    let end = clock.now
    held.withLock {
      $0 = Held(document: document, snapshot: snapshot, scores: scores, cost: end - start, at: end)
    }
    return scores
  }
}
