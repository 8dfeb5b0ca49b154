package import Alignment
package import Logging
import ServiceLifecycle
package import Workspace

/// Does what pages ask for and wait for: checks of uploads before their import, and the doctor.
///
/// Beside the import service, so that a file can be looked at while another is imported.
package struct CheckService: Service {
  let workspace: OpenWorkspace
  let board: ImportBoard
  let logger: Logger
  let clock: @Sendable () -> Instant
  let onChange: @Sendable () -> Void

  /// - Parameter onChange: told when pages that wait have something new.
  package init(
    _ workspace: OpenWorkspace, board: ImportBoard, logger: Logger, clock: @escaping @Sendable () -> Instant,
    onChange: @escaping @Sendable () -> Void
  ) {
    self.workspace = workspace
    self.board = board
    self.logger = logger
    self.clock = clock
    self.onChange = onChange
  }

  package func run() async throws {
    let stop = Stop()
    await withGracefulShutdownHandler {
      await cancelWhenGracefulShutdown {
        for await _ in board.wakes() {
          if Task.isCancelled { return }
          await work(stop)
        }
      }
    } onGracefulShutdown: {
      stop.ask()
    }
  }

  private func work(_ stop: Stop) async {
    while let key = board.nextCheck, !Task.isCancelled {
      do {
        try await OwnThread.run("accord-check") { [self] in try check(key, stop) }
      } catch {
        board.set(.failed(error), for: key)
      }
      onChange()
    }
    if board.isExaminationAsked, !Task.isCancelled {
      do {
        let findings = try await OwnThread.run("accord-doctor") { [self] in
          try workspace.doctor(now: clock()) { board.set(.running($0)) }
        }
        board.set(.done(findings, at: clock()))
      } catch {
        logger.warning("the doctor failed", metadata: ["cause": "\(type(of: error))"])
        board.set(.failed)
      }
      onChange()
    }
  }

  private func check(_ key: ImportBoard.CheckKey, _ stop: Stop) throws {
    guard let upload = try workspace.uploadToCheck(key) else {
      board.set(.failed(WorkspaceError(.usage, "unknown-upload", "There is no upload \(key.upload).")), for: key)
      return
    }
    let found = try workspace.check(upload, now: clock()) { progress in
      board.set(.running(progress), for: key)
      try stop.check()
    }
    board.set(.done(found), for: key)
  }
}
