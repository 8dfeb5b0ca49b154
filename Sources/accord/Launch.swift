import ArgumentParser
import Foundation

/// Where the process begins: parses the call, runs it, and leaves with an exit code of ``ExitReason``.
@main
enum Launch {
  static func main() async {
    exit(await run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  static func run(_ arguments: [String]) async -> ExitReason {
    var command: any ParsableCommand
    do {
      command = try Accord.parseAsRoot(arguments)
    } catch {
      return answer(toUsage: error)
    }
    do {
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return .done
    } catch let departure as Departure {
      // The command has said what there is to say.
      return departure.reason
    } catch  where isUsage(error) {
      return answer(toUsage: error)
    } catch {
      let fault = Fault(error)
      Console.complain(fault.sentence)
      return fault.reason
    }
  }

  /// Whether the parser threw it: a request for help, or a call that was found wrong only when it ran.
  private static func isUsage(_ error: any Error) -> Bool {
    let code = Accord.exitCode(for: error)
    return code.isSuccess || code == .validationFailure
  }

  /// Help, version and completion scripts are answers; anything else is a wrong call.
  private static func answer(toUsage error: any Error) -> ExitReason {
    let text = Accord.fullMessage(for: error)
    if Accord.exitCode(for: error).isSuccess {
      Console.put(text + "\n")
      return .done
    }
    Console.complain(text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text)
    return .wrongCall
  }
}
