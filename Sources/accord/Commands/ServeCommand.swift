import ArgumentParser
import Web
import Workspace

/// `accord serve`: the web application.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the web application.",
    discussion: HelpText.discussion(
      """
      Pages, the JSON API and live updates on one port. Put a proxy with TLS before it for the internet, and name the \
      address people use by --base-url. The first start prints a link that makes its reader the administrator. \
      Ctrl+C or SIGTERM ends it within 20 seconds, with requests answered.

      ACCORD_SMTP_URL (smtp://user:password@mail.example.com) sends invitations and links for a new password by mail, \
      from ACCORD_MAIL_FROM.

      Logs go to standard error; ACCORD_LOG_LEVEL is trace, debug, info, notice (the default), warning or error.
      """,
      examples: [
        ("accord serve", "on http://localhost:8080"),
        ("accord serve --host 0.0.0.0 --port 80 --base-url https://accord.example.com", "behind a proxy with TLS"),
      ])
  )

  @OptionGroup(title: "Server") var serve: ServeOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() async throws {
    let console = Console(global)
    let settings = try serve.settings()
    let workspace = try global.openWorkspace()
    console.remark("Reading the journeys of \(workspace.settings.name) ...")
    let setUp = try workspace.setUpIsNeeded() ? workspace.makeSetUpLink(now: .now) : nil
    try await Serving(workspace: workspace, settings: settings, name: "accord serve") { address in
      console.write("Accord serves \(workspace.settings.name) on \(address)\n")
      if let setUp {
        console.write("Nobody signs in yet. Set it up here, once, within 24 hours:\n  \(address)/set-up/\(setUp)\n")
      }
    }.run()
  }
}
