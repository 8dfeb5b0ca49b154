import Alignment
import Foundation
import Testing

@Suite struct `Roles and rights` {
  /// One row a right, one letter a role: `x` where the role has it.
  static let table = """
    right             marketer rep head-of-marketing head-of-sales management operations administrator
    see-figures       x        x   x                 x             x          x          x
    see-contacts      x        x   x                 x             -          x          x
    edit-contacts     x        x   x                 x             -          x          x
    edit-deals        -        x   -                 x             -          x          x
    move-stages       x        x   x                 x             -          x          x
    work-handoffs     -        x   -                 x             -          x          x
    manage-handoffs   -        -   -                 x             -          x          x
    export-contacts   -        -   x                 x             -          x          x
    import-data       x        -   x                 x             -          x          x
    undo-imports      -        -   -                 -             -          x          x
    merge-contacts    -        -   x                 x             -          x          x
    manage-alerts     -        -   x                 x             -          x          x
    answer-cases      x        -   x                 -             -          x          x
    edit-money        x        -   x                 x             -          x          x
    manage-workspace  -        -   -                 -             -          x          x
    manage-people     -        -   -                 -             -          -          x
    manage-tokens     -        -   -                 -             -          x          x
    see-audit         -        -   -                 -             -          x          x
    propose-documents -        -   x                 x             -          x          x
    sign-documents    -        -   x                 x             -          -          -
    """
  static let cells = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  @Test func `are those of the table, every role by every right`() throws {
    #expect(Array(Self.cells[0][1...]) == Role.allCases.map(\.rawValue))
    #expect(Self.cells.dropFirst().map { $0[0] } == Right.allCases.map(\.rawValue))
    for row in Self.cells.dropFirst() {
      let right = try #require(Right(rawValue: row[0]))
      for (role, cell) in zip(Role.allCases, row.dropFirst()) {
        #expect(role.rights.contains(right) == (cell == "x"), "\(role.rawValue) \(right.rawValue)")
      }
    }
  }

  @Test func `are written in the guide as they are in the code`() throws {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { place, _ in place.deletingLastPathComponent() }
    let guide = try String(contentsOf: root.appending(path: "docs/guide/roles.md"), encoding: .utf8)
    let rows = guide.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let head = try #require(rows.first { $0.first == "right" })
    #expect(Array(head.dropFirst(2)) == Role.allCases.map(\.rawValue))
    var told: Set<Right> = []
    for row in rows {
      guard let right = Right(rawValue: row[0].filter { $0 != "`" }) else { continue }
      told.insert(right)
      try #require(row.count == 2 + Role.allCases.count)
      for (role, cell) in zip(Role.allCases, row.dropFirst(2)) {
        #expect((cell == "yes") == role.rights.contains(right), "\(role.rawValue) \(right.rawValue)")
        #expect(cell == "yes" || cell == "–")
      }
    }
    #expect(told == Set(Right.allCases))
  }

  @Test func `of several roles are taken together`() {
    #expect(Set<Role>([.management, .rep]).rights == Role.rep.rights)
    #expect(Set<Role>([.marketer, .rep]).rights == Role.marketer.rights.union(Role.rep.rights))
    #expect(Set<Role>([]).rights.isEmpty)
  }

  @Test(arguments: [
    ([Role.marketer], Team.marketing), ([.headOfMarketing, .marketer], .marketing), ([.rep], .sales),
    ([.headOfSales, .management], .sales), ([.rep, .marketer], .both), ([.administrator], .both), ([], .both),
  ]) func `say the team`(roles: [Role], team: Team) {
    #expect(Set(roles).team == team)
    #expect((Set(roles).teamOfWork == nil) == roles.allSatisfy { $0.team == nil })
  }
}
