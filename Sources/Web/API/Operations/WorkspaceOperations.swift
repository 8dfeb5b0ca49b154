import Alignment
import HTTPTypes
import Pages
import Workspace

/// The stages and whose they are, and the glossary with the workspace's own wording.
enum WorkspaceOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiStages, "listStages", "The stages in order, and which team owns each", in: .workspace,
      answer: .object("StageList", ["items": .list(stage)])
    ) { call in
      let owners = try call.workspace.stageOwners()
      return Reply(["items": .list(Stage.allCases.map { json($0, owners) })])
    },
    Operation(
      .put, .apiStage, "setStageOwner", "Say which team owns a stage", in: .workspace,
      body: .object("StageOwner", ["team": .one(of: Team.allCases.map(\.rawValue))]), answer: stage
    ) { call in
      guard let stage = Stage(name: call.part("stage")) else { throw Refusal.notFound }
      guard let team = call.body["team"]?.text.flatMap(Team.init(rawValue:)) else { throw Refusal.unreadable }
      try call.workspace.setOwners([(stage, team)], actor: call.member.name, now: call.now)
      return Reply(json(stage, try call.workspace.stageOwners()))
    },
    Operation(
      .get, .apiGlossary, "listWordings", "The workspace's own wording of terms", in: .workspace,
      answer: .object(
        "WordingList",
        [
          "items": .list(
            .object(
              "Wording",
              ["term": .string, "language": .one(of: OpenWorkspace.languages), "text": .string]))
        ])
    ) { call in
      Reply([
        "items": .list(
          try call.workspace.ownWordings().map { wording in
            ["term": .text(wording.term), "language": .text(wording.language), "text": .text(wording.text)]
          })
      ])
    },
    Operation(
      .put, .apiGlossaryTerm, "setWording", "Say a term in the workspace's own words", in: .workspace,
      about: "In one language; null goes back to the product's wording.",
      body: .object("NewWording", ["language": .one(of: OpenWorkspace.languages), "text": Schema.string.orNull]),
      status: .noContent
    ) { call in
      try call.workspace.setWording(
        of: call.part("term"), language: call.body["language"]?.text ?? "", to: call.body["text"]?.text,
        by: call.member, now: call.now)
      return Reply()
    },
  ]

  private static let stage = Schema.object(
    "Stage",
    [
      "stage": .one(of: ReportOperations.stages), "zone": .one(of: ["top", "middle", "bottom"]),
      "team": .one(of: Team.allCases.map(\.rawValue)),
    ])

  private static func json(_ stage: Stage, _ owners: StageOwners) -> JSON {
    ["stage": .text(stage.name), "zone": .text(stage.zone.rawValue), "team": .text(owners[stage].rawValue)]
  }
}
