import Alignment
import ArgumentParser
import Wire
import Workspace

/// `accord alert`: who hears of what.
struct AlertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alert",
    abstract: "List, add and remove rules of alerts.",
    discussion: HelpText.discussion(
      """
      A rule says who hears of what: in the product, by e-mail, by web hook. It tells of what happens while \
      `accord serve` runs; machines, our own people and past data raise none. \
      Occasions: \(AlertOccasion.ofRules.map(\.rawValue).joined(separator: ", ")).
      """,
      examples: [
        ("accord alert list", "all rules"),
        ("accord alert add page --pattern '/pricing*' --mail", "to whose lead it is, also by e-mail"),
        ("accord alert add win --to both --slack https://hooks.example/T1/B2", "a line in a channel"),
        ("accord alert remove 3", "one is not needed any more"),
      ]),
    subcommands: [List.self, Add.self, Remove.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the rules.",
      discussion: HelpText.discussion("", examples: [("accord alert list --format json", "as data")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().alertRuleSheet()
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a rule, or with `usual` those of a new workspace.",
      discussion: HelpText.discussion(
        "",
        examples: [
          ("accord alert add came-back --days 30", "after thirty days without a visit"),
          ("accord alert add clock --share 100 --to sales", "when the promised time is over"),
          ("accord alert add usual", "those that are missing of the usual ones"),
        ]))

    @Argument(help: ArgumentHelp("What it tells of, or `usual`.", valueName: "occasion")) var occasion: String
    @Option(help: ArgumentHelp("Of came-back: days without a visit.", valueName: "n")) var days: Int?
    @Option(help: ArgumentHelp("Of page and form: a path; * stands for anything.", valueName: "path")) var pattern:
      String?
    @Option(help: ArgumentHelp("Of clock: 50, 80 or 100 percent of the time.", valueName: "n")) var share: Int?
    @Option(help: ArgumentHelp("owner, marketing, sales, both, or a person by id, address or name.", valueName: "whom"))
    var to = "owner"
    @Flag(help: "Also by e-mail.") var mail = false
    @Option(help: ArgumentHelp("Also to a web hook, as Slack takes it.", valueName: "address")) var slack: String?
    @Option(help: ArgumentHelp("Also to a web hook, as signed JSON.", valueName: "address")) var json: String?
    @Option(help: ArgumentHelp("Hours in which a contact is told of once.", valueName: "n")) var quietHours = 24
    @Option(help: "A name of its own.") var name: String?
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func validate() throws {
      if slack != nil, json != nil { throw ValidationError("A rule has one web hook: --slack or --json.") }
    }

    func run() throws {
      let workspace = try global.openWorkspace()
      let person = try actor.person(in: workspace)
      if occasion == "usual" {
        let count = try workspace.addStandardAlertRules(by: person, now: .now)
        Console(global).write("\(count) rules added.\n")
        return
      }
      var form = AlertRuleForm()
      form.occasion = occasion
      form.days = days
      form.pattern = pattern
      form.share = share
      form.name = name
      form.isByMail = mail
      form.quietHours = quietHours
      form.hookForm = slack != nil ? "slack" : json != nil ? "json" : nil
      form.hookAddress = slack ?? json
      if AlertRuleForm.audiences.contains(to), to != "member" {
        form.audience = to
      } else if let found = try workspace.person(named: to) {
        form.audience = "member"
        form.member = found.id.rawValue
      } else {
        throw Fault.noMember(to)
      }
      let id = try workspace.addAlertRule(form, by: person, now: .now)
      Console(global).write("Alert rule \(id): \(try workspace.alertRule(id).rule.words)\n")
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove a rule; what it told stays.",
      discussion: HelpText.discussion("", examples: [("accord alert remove 3", "by its id")]))

    @Argument(help: "The rule's id.") var id: Int64
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      try workspace.removeAlertRule(id, by: try actor.person(in: workspace), now: .now)
      Console(global).write("Alert rule \(id) tells of nothing any more.\n")
    }
  }
}
