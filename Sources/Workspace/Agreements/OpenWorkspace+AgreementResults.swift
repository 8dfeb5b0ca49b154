package import Alignment
import Foundation
import Persistence
import Store

/// Results of past periods, kept so that no later agreement or fact changes them.
extension OpenWorkspace {
  /// Keeps those results that nothing can change any more, in one transaction; others, and those that are kept
  /// already, are passed over.
  ///
  /// - Returns: how many were new. Where none is, nothing is written.
  package func keep(_ results: [PeriodResult], now: Instant) throws -> Int {
    let final = results.compactMap { KeptResult($0, at: now) }
    guard !final.isEmpty else { return 0 }
    return try storage.write { store in
      let fresh = try final.filter { try !AgreementResults.isKept($0.commitment, $0.period, in: store) }
      guard !fresh.isEmpty else { return 0 }
      let changeset = try Changesets.open(
        at: now, actor: "agreement", cause: "periods closed", isHistory: true, in: store)
      return try fresh.count {
        try AgreementResults.keep($0, zoneVersion: TimeZone.timeZoneDataVersion, changeset: changeset, in: store)
      }
    }
  }

  /// Kept results whose deadline lies in a range, by deadline and commitment.
  package func keptResults(
    in range: Range<Instant> = .distantPast ..< .distantFuture
  ) throws -> [KeptResult] {
    try storage.read { try AgreementResults.all(in: range, in: $0) }
  }
}
