import Alignment
import Reports

/// One question alone, as of its day.
extension JourneyIndex {
  func funnel(
    _ question: Question, reading: FunnelReading = .cohort, from: Stage = .contact, unit: FunnelUnit = .contacts
  ) -> FunnelReport {
    ResolvedIndex(of: self, asOf: question.asOf).funnel(question, reading: reading, from: from, unit: unit)
  }

  func velocity(_ question: Question, paths: [StagePath] = StagePath.consecutive) -> VelocityReport {
    ResolvedIndex(of: self, asOf: question.asOf).velocity(question, paths: paths)
  }
}
