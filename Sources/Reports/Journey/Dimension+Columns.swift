package import Alignment

extension Dimension {
  /// The unit of a dimension that is read on the conversion's own instant; `nil` for others.
  package var periodUnit: PeriodUnit? {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    default: nil
    }
  }

  /// The columns that hold it, the one to be asked first in front; empty for others.
  package var fieldKeys: [FieldKey] {
    switch self {
    case .persona: [FieldKey(.contact, "persona")]
    case .industry: [FieldKey(.company, "industry")]
    case .companySize: [FieldKey(.company, "company-size")]
    case .country: [FieldKey(.contact, "country"), FieldKey(.company, "country")]
    case .quadrant: [FieldKey(.contact, "quadrant")]
    case .property(let name): [FieldKey(.deal, name), FieldKey(.contact, name), FieldKey(.company, name)]
    default: []
    }
  }
}
