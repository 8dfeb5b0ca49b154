import ArgumentParser
import Wire
import Workspace

/// `accord doctor`: proves the invariants on live data.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Prove that the data keep their rules and every figure adds up.",
    discussion: HelpText.discussion(
      """
      Checks that nothing is off the radar (I1), that reached counts never rise along the stages (I2), that money \
      adds up to the cent in every model (I3), that every result equals its rows (I4), that the index equals the \
      store (I6), that each deal has at most one primary contact, and that nothing points at what is not there. \
      Exits with 1 where one fails, and names the rows.
      """,
      examples: [
        ("accord doctor", "all checks"), ("accord doctor --format json", "for a monitor"),
      ])
  )

  @Option(help: "How the findings are written.") var format = Sheet.Format.table
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    let console = Console(global)
    let workspace = try global.openWorkspace()
    let line = ProgressLine("doctor", noun: "", console: console)
    defer { line.end() }
    let findings = try workspace.doctor(now: .now) { line.update(share: $0) }
    line.end()
    console.write(DoctorSheet.sheet(of: findings).text(as: format, width: console.width, paint: console.paint))
    if format == .table, let latest = try workspace.radarCertificates(limit: 1).first {
      console.remark(
        "The radar on \(latest.day): \(latest.people) people, \(latest.noOwner) without an owner, "
          + "\(latest.noDate) without a date, \(latest.unflagged) past their date and not flagged.")
    }
    if findings.contains(where: { !$0.isKept }) { throw Departure(reason: .no) }
  }
}
