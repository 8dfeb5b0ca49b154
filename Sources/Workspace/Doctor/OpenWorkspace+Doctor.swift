package import Alignment
import Persistence
import Reports
import Store

extension OpenWorkspace {
  /// Proves the invariants on live data: one finding each, with the rows that fail.
  ///
  /// Reads the whole store twice (once as the index); seconds a million contacts.
  package func doctor(now: Instant, progress: (Double) -> Void = { _ in }) throws -> [DoctorFinding] {
    let index = try index(now: now) { progress($0 * 0.5) }
    let resolved = ResolvedIndex(of: index, asOf: nil)
    var findings: [DoctorFinding] = []
    findings.append(Doctor.radar(resolved))
    findings.append(Doctor.reached(resolved))
    progress(0.6)
    findings.append(Doctor.money(resolved))
    progress(0.7)
    findings.append(Doctor.receipts(resolved))
    progress(0.8)
    try storage.read { store in
      findings.append(try Doctor.index(resolved.index, equals: store))
      findings.append(try Doctor.primaries(in: store))
      findings.append(try Doctor.unique(in: store, storage.dialect))
      findings.append(try Doctor.openHandoffs(in: store))
      findings.append(try Doctor.handedOff(in: store))
      findings.append(try Doctor.timers(in: store))
      findings.append(try Doctor.handoffDays(in: store))
      findings.append(try Doctor.orphans(in: store))
    }
    progress(1)
    return findings
  }
}

/// The checks themselves: each a function from what is there to a finding.
enum Doctor {
  /// I1: every contact that is not resting has an owner and a next date; every resting one a reason, nurture a date.
  static func radar(_ resolved: ResolvedIndex) -> DoctorFinding {
    var finding = DoctorFinding(
      "I1", "Nobody is off the radar: owner and next date, or a reason to rest.")
    finding.checked = resolved.index.contacts.count
    for part in resolved.index.radar().findings where part.finding.breaksInvariant {
      for contact in part.contacts {
        finding.fail("contact \(contact): \(part.finding.rawValue.replacing("-", with: " "))")
      }
    }
    return finding
  }

  /// I2: along the stages, reached counts never rise; for all time and for every month, at all and within 30 days.
  static func reached(_ resolved: ResolvedIndex) -> DoctorFinding {
    var finding = DoctorFinding("I2", "Reached counts never rise along the stages.")
    let index = resolved.index
    var questions = [Question()]
    for period in index.months() {
      var question = Question()
      question.period = period
      questions.append(question)
    }
    for question in questions {
      for within in [Int?.none, 30] {
        var question = question
        question.within = within
        let rows = resolved.funnel(question).rows
        finding.checked += max(0, rows.count - 1)
        for (before, after) in zip(rows, rows.dropFirst()) where after.entered > before.entered {
          finding.fail(
            "\(before.stage.name) \(before.entered), then \(after.stage.name) \(after.entered)"
              + (question.period.map { " in \($0.first) to \($0.last)" } ?? ""))
        }
      }
    }
    return finding
  }

  /// Every deal that has contacts has exactly one that is primary.
  static func primaries(in store: any Reading) throws -> DoctorFinding {
    var finding = DoctorFinding("primary", "Every deal with contacts has one primary contact.")
    for row in try Checks.deals(in: store) {
      finding.checked += 1
      if row.primaries != 1 {
        finding.fail("deal \(row.deal): \(row.primaries) primary of \(row.contacts) contacts")
      }
    }
    return finding
  }

  /// Every message is one touch, and the index that keeps it so stands.
  ///
  /// A load that was cut off may have left the indexes for the next one to build.
  static func unique(in store: any Reading, _ dialect: Dialect) throws -> DoctorFinding {
    var finding = DoctorFinding("unique", "Every message is stored as one touch, and its index stands.")
    finding.checked = try Touches.count(in: store)
    for doubled in try Checks.doubledMessages(in: store) {
      finding.fail("touch \(doubled.touch): its message is stored \(doubled.count) times")
    }
    if try !Imports.areTouchesUnfinished(in: store) {
      for index in Schema.touchIndexes where try !Checks.hasIndex(index.name, dialect, in: store) {
        finding.fail("index \(index.name): missing; the next import builds it")
      }
    }
    return finding
  }

  /// Nothing points at what is not there.
  static func orphans(in store: any Reading) throws -> DoctorFinding {
    var finding = DoctorFinding("orphans", "Nothing points at what is not there.")
    for check in Checks.references {
      finding.checked += try check.count(in: store)
      for id in try check.orphans(in: store) { finding.fail("\(check.what) \(id)") }
    }
    return finding
  }
}

extension JourneyIndex {
  /// The months from the first contact to the last, the workspace's.
  func months() -> [Period] {
    guard let first = contacts.createdAt.min(), let last = contacts.createdAt.max() else { return [] }
    var months: [Period] = []
    var day = calendar.day(of: Instant(milliseconds: first))
    let end = calendar.day(of: Instant(milliseconds: last))
    while day <= end, months.count < 1_200 {
      let month = calendar.period(.month, containing: day)
      months.append(month)
      day = month.last.adding(days: 1)
    }
    return months
  }
}
