import Alignment
import Workspace

/// Entries of a timeline as JSON: what all have, and under the name of its kind what that has.
enum TimelineShapes {
  static let entry = Schema.object(
    "TimelineEntry",
    [
      "id": .id, "at": .instant, "kind": .one(of: TimelineFilter.Kind.allCases.map(\.rawValue)),
      "touch": .object(
        "Touch",
        [
          "kind": .string, "side": .one(of: Side.allCases.map(\.name)), "mark": .string,
          "channel": Schema.string.orNull, "source": Schema.string.orNull, "campaign": Schema.string.orNull,
          "content": Schema.string.orNull, "landing_page": Schema.string.orNull, "is_voided": .bool,
        ]),
      "transition": .object(
        "Transition",
        [
          "kind": .string, "from": .one(of: ReportOperations.stages), "to": .one(of: ReportOperations.stages),
          "reason": Schema.string.orNull, "until": Schema.instant.orNull, "is_voided": .bool,
        ]), "note": WorkShapes.note, "task": WorkShapes.task, "deal": DealShapes.line,
      "change": .object(
        "RecordChange",
        [
          "field": .string, "before": Schema.string.orNull, "after": Schema.string.orNull, "actor": .string,
          "cause": .string,
        ]),
    ], needed: ["id", "at", "kind"])

  static func json(_ entry: TimelineEntry) -> JSON {
    let body: JSON =
      switch entry.content {
      case .touch: entry.touchValues.map(json) ?? .null
      case .transition: entry.moveValues.map(json) ?? .null
      case .note(let note): WorkShapes.json(note)
      case .task(let task): WorkShapes.json(task)
      case .deal(let deal): DealShapes.json(deal)
      case .change(let change):
        [
          "field": .text(change.field), "before": .optional(change.before), "after": .optional(change.after),
          "actor": .text(change.actor), "cause": .text(change.cause),
        ]
      }
    return .object([
      JSON.Member(name: "id", value: .integer(entry.id)), JSON.Member(name: "at", value: .instant(entry.at)),
      JSON.Member(name: "kind", value: .text(entry.kind.rawValue)),
      JSON.Member(name: entry.kind.rawValue, value: body),
    ])
  }

  private static func json(_ move: TimelineMove) -> JSON {
    [
      "kind": .text(move.kind.name), "from": .text(move.from.name), "to": .text(move.to.name),
      "reason": .optional(move.reason), "until": .instant(move.until), "is_voided": .bool(move.isVoided),
    ]
  }

  private static func json(_ touch: TimelineTouch) -> JSON {
    [
      "kind": .text(touch.kind.name), "side": .text(touch.side.name), "mark": .text(touch.mark.name),
      "channel": .optional(touch.channel), "source": .optional(touch.source), "campaign": .optional(touch.campaign),
      "content": .optional(touch.content), "landing_page": .optional(touch.landing),
      "is_voided": .bool(touch.isVoided),
    ]
  }
}
