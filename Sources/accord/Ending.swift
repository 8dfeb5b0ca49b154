import Dispatch
import Foundation
import ServiceLifecycle

/// Ends the process where a graceful stop does not: at the second Ctrl+C at once, and when its time is over.
///
/// What runs then is cut off as by a kill, which the database is made for: what was acknowledged is kept. The last of
/// the services, so that it hears of the stop first; it returns at once, for the others wait for it.
struct Ending: Service {
  /// From the first sign to the end, in seconds.
  private static let patience = 19.0

  func run() async throws {
    try await gracefulShutdown()
    let queue = DispatchQueue(label: "accord.ending")
    queue.asyncAfter(deadline: .now() + Ending.patience) { exit(ExitReason.done.rawValue) }
    let again = DispatchSource.makeSignalSource(signal: SIGINT, queue: queue)
    // Holding itself, it lives as long as the process.
    again.setEventHandler {
      again.cancel()
      exit(ExitReason.other.rawValue)
    }
    again.resume()
  }
}
