import ArgumentParser
import Wire
import Workspace

/// `accord team rule`: territories and segments.
struct TeamRuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Rules by which leads of a territory or segment go to reps.",
    discussion: HelpText.discussion(
      "The first that holds decides. `accord team rule list` shows them in order.",
      examples: [
        (
          "accord team rule add Alps --where country=CH,AT --where company-size=51-200 --to Grace --to Joan", "in turns"
        ),
        ("accord team rule raise 2", "asked sooner"),
        ("accord team rule remove 2", "and no more"),
      ]),
    subcommands: [Add.self, List.self, Raise.self, Remove.self]
  )

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a rule at the end.",
      discussion: HelpText.discussion(
        "All conditions must hold; a condition holds for any of its values, upper and lower case alike.",
        examples: [("accord team rule add Iberia --where country=ES,PT --to Grace", "one person's territory")]))

    @Argument(help: "What the rule is called.") var name: String
    @Option(
      name: .customLong("where"), help: ArgumentHelp("A field and its values.", valueName: "field=value,value"))
    var conditions: [String]
    @Option(help: ArgumentHelp("Who gets them, by id, address or name; several take turns.", valueName: "person"))
    var to: [String]
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let head = try actor.person(in: workspace)
      let parts = try conditions.map { text -> (field: String, values: [String]) in
        let halves = text.split(separator: "=", maxSplits: 1)
        guard halves.count == 2 else {
          throw Fault(.wrongCall, "\"\(text)\" is no condition: write country=IT,CH.")
        }
        return (String(halves[0]), halves[1].split(separator: ",").map { String($0) })
      }
      let members = try to.map { try TeamCommand.person($0, in: workspace) }
      let added = try workspace.addRoutingRule(
        RoutingRuleForm(name: name, conditions: parts, members: members), by: head, now: .now)
      let console = Console(global)
      console.write("The rule \(added.id), \(name), is added at the end.\n")
      if !added.unknown.isEmpty { console.remark("Nobody has \(added.unknown.joined(separator: ", ")) yet.") }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the rules in the order in which they are asked.",
      discussion: HelpText.discussion("", examples: [("accord team rule list", "all of them")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let console = Console(global)
      let sheet = try workspace.routingSheet(by: try actor.person(in: workspace), now: .now)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Raise: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask a rule before the one that stands before it.",
      discussion: HelpText.discussion("", examples: [("accord team rule raise 2", "one place up")]))

    @Argument(help: "Its id.") var id: Int64
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let head = try actor.person(in: workspace)
      try workspace.raiseRoutingRule(id, by: head, now: .now)
      Console(global).write("The rule \(id) is asked sooner.\n")
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a rule away.",
      discussion: HelpText.discussion(
        "Who got leads by it goes on to be told so.", examples: [("accord team rule remove 2", "no more")]))

    @Argument(help: "Its id.") var id: Int64
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      let head = try actor.person(in: workspace)
      try workspace.removeRoutingRule(id, by: head, now: .now)
      Console(global).write("The rule \(id) is taken away.\n")
    }
  }
}
