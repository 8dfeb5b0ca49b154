import Foundation

/// What a thread gets of a core that others want as well.
enum ThreadPriority {
  /// Lets other threads go first, for as long as this one lives: for work that nobody waits for.
  static func lower() {
    #if os(Linux)
      // There 0 is the calling thread; elsewhere it would be the process.
      _ = setpriority(numericCast(PRIO_PROCESS.rawValue), 0, 10)
    #endif
  }
}
