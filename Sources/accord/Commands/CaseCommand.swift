import Alignment
import ArgumentParser
import Wire
import Workspace

/// `accord case`: what rejections ask of marketing.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "List and answer cases of rejections.",
    discussion: HelpText.discussion(
      """
      Rejections with one reason and from one source, campaign or rule of the definition open a case, which marketing \
      answers. Answers: \(RejectionCase.Answer.allCases.map(\.rawValue).joined(separator: ", ")).
      """,
      examples: [
        ("accord case list", "all, with rejections before and after the answer"),
        (
          "accord case answer 3 drop-source --note 'No more fairs' --member mia@acme.test", "those who rejected hear it"
        ),
      ]),
    subcommands: [List.self, Answer.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the cases with their outcome.",
      discussion: HelpText.discussion("", examples: [("accord case list --format csv", "for a spreadsheet")]))

    @Option(help: "How the list is written.") var format = Sheet.Format.table
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let console = Console(global)
      let sheet = try global.openWorkspace().caseSheet(now: .now)
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
    }
  }

  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Answer a case, once.",
      discussion: HelpText.discussion(
        "", examples: [("accord case answer 3 keep --note 'Two of them bought'", "with the reason why")]))

    @Argument(help: "The case's id.") var id: Int64
    @Argument(help: ArgumentHelp("keep, change-rule, drop-source or mend-data.", valueName: "answer")) var answer:
      String
    @Option(help: "What follows, and why.") var note: String
    @OptionGroup var actor: TokenCommand.MakerOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
      let workspace = try global.openWorkspace()
      try workspace.answerCase(id, answer, note: note, by: try actor.person(in: workspace), now: .now)
      Console(global).write("Case \(id) is answered; those who rejected hear of it.\n")
    }
  }
}
