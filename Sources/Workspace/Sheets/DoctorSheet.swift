package import Wire

/// What the doctor found, as a sheet.
package enum DoctorSheet {
  package static func sheet(of findings: [DoctorFinding]) -> Sheet {
    var sheet = Sheet(name: "doctor", title: "Doctor")
    sheet.columns = [
      Sheet.Column("check", .text, rank: 0), Sheet.Column("what", .text, title: "What is checked", rank: 0),
      Sheet.Column("checked", .count), Sheet.Column("failed", .count, rank: 0),
      Sheet.Column("kept", .status, title: "Result", rank: 0, places: .table),
      Sheet.Column("is_kept", .flag, places: .data), Sheet.Column("rows", .nested, places: .json),
    ]
    for finding in findings {
      sheet.append([
        .text(finding.code), .text(finding.sentence), .integer(finding.checked), .integer(finding.failed),
        .text(finding.isKept ? "holds" : "fails"), .flag(finding.isKept), .list(finding.rows.map(Sheet.Cell.text)),
      ])
      for row in finding.rows.prefix(20) { sheet.notes.append("\(finding.code): \(row)") }
      let more = finding.failed - min(20, finding.rows.count)
      if more > 0 {
        sheet.notes.append("\(finding.code): \(more) more; --format json lists \(finding.rows.count) of them.")
      }
    }
    sheet.totals = [
      Sheet.Field("checks", .integer(findings.count)), Sheet.Field("failed", .integer(findings.count { !$0.isKept })),
    ]
    return sheet
  }
}
