import ArgumentParser
import Workspace

/// `accord void`: cancels a wrong fact; both the fact and its void stay.
struct VoidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "Cancel a wrong fact: a touch, a transition, or the close of a deal.",
    discussion: HelpText.discussion(
      """
      Nothing is deleted: the fact and the void beside it both stay, with the reason. Reports as of a day before \
      the void still show the fact. Every win and loss is the close of its deal. \
      `accord show contact` lists the ids.
      """,
      examples: [
        ("accord void touch 1204 --reason \"test form of our own\"", "a touch"),
        ("accord void transition 88 --reason \"wrong contact\"", "a move along the stages"),
        ("accord void close 17 --reason \"contract withdrawn\"", "the win or loss of deal 17"),
      ])
  )

  @Argument(help: "What kind of fact.") var fact: VoidableFact
  @Argument(help: "Its id: of the touch, the transition or the deal.") var id: Int64
  @Option(help: "Why it is wrong.") var reason: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run() throws {
    try global.openWorkspace().void(fact, id, reason: reason, now: .now)
    Console(global).write("The \(fact.rawValue) \(id) is cancelled. It stays on record with the reason.\n")
  }
}

extension VoidableFact: ExpressibleByArgument {}
