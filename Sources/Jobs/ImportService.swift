package import Alignment
package import Logging
import ServiceLifecycle
package import Workspace

/// Imports the files that people asked to import: one at a time, on a thread of its own.
///
/// Whatever was cut off, by a stop or by the end of the process, is gone on with at the next start. Told to stop it
/// ends at the next batch that is stored.
package struct ImportService: Service {
  let workspace: OpenWorkspace
  let board: ImportBoard
  let logger: Logger
  let clock: @Sendable () -> Instant
  let onChange: @Sendable () -> Void

  /// Milliseconds between looks for what another process was asked, and for old files.
  private static let turn: Int64 = 2_000
  private static let cleaning: Int64 = 3_600_000

  /// - Parameter onChange: told when pages about imports have something new, at most once a second while one runs.
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
      await cancelWhenGracefulShutdown { await work(stop) }
    } onGracefulShutdown: {
      stop.ask()
    }
  }

  private func work(_ stop: Stop) async {
    await withTaskGroup(of: Void.self) { group in
      // Other processes' uploads are found by looking; our own wake the service at once.
      group.addTask {
        while !Task.isCancelled {
          try? await Task.sleep(for: .milliseconds(ImportService.turn))
          board.wake()
        }
      }
      var cleaned = Int64.min
      for await _ in board.wakes() {
        if Task.isCancelled { break }
        let now = clock()
        if cleaned == .min || now.milliseconds - cleaned > ImportService.cleaning {
          cleaned = now.milliseconds
          await attempt("old uploads could not be removed") {
            try await OwnThread.run("accord-uploads") { [workspace] in try workspace.cleanUploads(now: now) }
          }
        }
        await attempt("an upload could not be imported") { try await importAll(stop) }
      }
      group.cancelAll()
    }
  }

  /// A store that fails is tried again at the next turn.
  private func attempt(_ phrase: Logger.Message, _ body: () async throws -> Void) async {
    do {
      try await body()
    } catch is Stopped {
    } catch {
      logger.warning(phrase, metadata: ["cause": "\(type(of: error))"])
    }
  }

  private func importAll(_ stop: Stop) async throws {
    try await OwnThread.run("accord-import") { [self] in
      for upload in try workspace.uploadsToImport() {
        try stop.check()
        logger.info("import begins", metadata: ["upload": "\(upload.id)", "size": "\(upload.size)"])
        defer { board.end(upload.id) }
        var told = Int64.min
        let isOver = try workspace.importUpload(upload, now: clock()) { progress in
          let now = clock()
          board.set(progress, of: upload.id, now: now)
          if told == .min || now.milliseconds - told >= 1_000 {
            told = now.milliseconds
            onChange()
          }
          try stop.check()
        }
        // Another import runs: this one and those after it wait for it.
        guard isOver else { return }
        logger.info("import ended", metadata: ["upload": "\(upload.id)"])
        onChange()
      }
    }
  }
}
