import ArgumentParser

/// What every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the workspace is: a path or sqlite:PATH. Default: ACCORD_DATABASE, else accord.sqlite in the data folder.",
      valueName: "url"))
  var database: String?

  @Flag(help: "Print results and errors only, no progress.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "No colours, as where NO_COLOR is set.")
  var noColor = false
}
