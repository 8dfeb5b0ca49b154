import Alignment
import Testing

@testable import Wire

/// Reads whole texts as files, for tests.
enum Reading {
  static let rome = ZoneTable(
    name: "Europe/Rome", first: 3_600,
    changes: [
      (Instant(milliseconds: 1_774_746_000_000), 7_200), (Instant(milliseconds: 1_792_890_000_000), 3_600),
    ])
  /// UTC-3 all year, as since 2019.
  static let saoPaulo = ZoneTable(name: "America/Sao_Paulo", first: -10_800, changes: [])

  static func zone(_ name: String) -> ZoneTable? {
    switch name {
    case "UTC": .utc
    case "Europe/Rome": rome
    case "America/Sao_Paulo": saoPaulo
    default: nil
    }
  }

  static func reader(_ mapping: Mapping, resuming: ResumePoint? = nil) throws -> DraftReader {
    let euro = try #require(Currency("EUR"))
    return try DraftReader(
      mapping: mapping, calendar: WorkspaceCalendar(zone: .utc), currency: euro, zone: zone, resuming: resuming)
  }
}
