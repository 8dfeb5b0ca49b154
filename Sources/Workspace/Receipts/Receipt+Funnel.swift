import Alignment
import Reports
import Wire

extension ReceiptQuestion {
  func funnel() -> FigureReceipt? {
    let from = request.fromStage ?? .contact
    func rows(_ stage: Stage, _ part: FunnelPart) -> [ReceiptRow] {
      resolved.funnelRows(
        question, reading: request.reading, from: from, unit: request.unit, stage: stage, part: part)
    }
    if isTotal {
      guard column == "immature_share" else { return nil }
      return receipt(.share, rows(from, .young), bases: [base("entered", row: from.name)])
    }
    guard let stage = Stage(name: row) else { return nil }
    switch column {
    case "entered": return receipt(.count, rows(stage, .entered))
    case "implied": return receipt(.count, rows(stage, .implied))
    case "immature": return receipt(.count, rows(stage, .immature))
    case "rate_from_previous":
      guard stage > from, let earlier = Stage(rawValue: stage.rawValue - 1) else { return receipt(.given, []) }
      return receipt(.share, rows(stage, .entered), bases: [base("entered", row: earlier.name)])
    case "rate_from_first":
      return receipt(.share, rows(stage, .entered), bases: [base("entered", row: from.name)])
    case "median_days": return receipt(.days(0.5), rows(stage, .timed))
    case "p90_days": return receipt(.days(0.9), rows(stage, .timed))
    default: return nil
    }
  }

  func outcomes() -> FigureReceipt? {
    guard column == "contacts" else { return nil }
    let stage = request.fromStage ?? .lead
    if isTotal {
      return receipt(
        .count, resolved.outcomeRows(of: stage, question, key: nil, isQualified: nil, outcome: nil))
    }
    guard let key = text("key"), let outcome = text("outcome").flatMap(ContactOutcome.init(rawValue:)),
      case .flag(let isQualified) = cell("qualified")
    else { return nil }
    return receipt(
      .count,
      resolved.outcomeRows(of: stage, question, key: key, isQualified: isQualified, outcome: outcome))
  }

  func velocity() -> FigureReceipt? {
    guard let path = text("path").flatMap({ StagePath(name: $0) }) else { return nil }
    let key = request.isBroken ? text("key") : nil
    func rows(_ part: VelocityPart) -> [ReceiptRow] {
      resolved.velocityRows(question, path: path, key: key, part: part)
    }
    switch column {
    case "count": return receipt(.count, rows(.timed))
    case "median_days": return receipt(.days(0.5), rows(.timed))
    case "p90_days": return receipt(.days(0.9), rows(.timed))
    case "negative": return receipt(.count, rows(.negative))
    case "implied": return receipt(.count, rows(.implied))
    default: return nil
    }
  }

  func radar() -> FigureReceipt? {
    let stage = isTotal ? nil : Stage(name: row)
    switch column {
    case "contacts": return receipt(.count, index.radarRows(stage: stage, finding: nil))
    case "resting": return receipt(.count, index.restingRows(stage: stage))
    case "median_wait": return stage.map { receipt(.days(0.5), index.waitingRows(stage: $0)) }
    case "p90_wait": return stage.map { receipt(.days(0.9), index.waitingRows(stage: $0)) }
    case "kept": return nil
    default:
      let name = column.split(separator: "_").joined(separator: "-")
      guard let finding = RadarFinding(rawValue: name) else { return nil }
      return receipt(.count, index.radarRows(stage: stage, finding: finding))
    }
  }
}
