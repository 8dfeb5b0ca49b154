import Alignment
import ArgumentParser
import Reports
import Wire
import Workspace

// Values of options: each is read by name, and help and completions list the names.

extension Sheet.Format: ExpressibleByArgument {}
extension ImportFormat: ExpressibleByArgument {}
extension ImportKind: ExpressibleByArgument {}
extension ReportRequest.Name: ExpressibleByArgument {}
extension Conversion: ExpressibleByArgument {}
extension DealSelection: ExpressibleByArgument {}
extension Question.Sides: ExpressibleByArgument {}
extension Question.Repeats: ExpressibleByArgument {}
extension FunnelReading: ExpressibleByArgument {}
extension FunnelUnit: ExpressibleByArgument {}
extension Team: ExpressibleByArgument {}
extension Right: ExpressibleByArgument {}
extension Party: ExpressibleByArgument {}

extension Stage: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
  public static var allValueStrings: [String] { allCases.map(\.name) }
  public static var allValueDescriptions: [String: String] { [:] }
}

extension StagePath: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
  public var defaultValueDescription: String { name }
}

extension Dimension: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
  public var defaultValueDescription: String { name }
  public static var allValueStrings: [String] { named.map(\.name) + ["property:NAME"] }
}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
  public var defaultValueDescription: String { description }
}

extension Currency: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Weekday: ExpressibleByArgument {
  public init?(argument: String) {
    guard let day = Weekday.allCases.first(where: { "\($0)" == argument.lowercased() }) else { return nil }
    self = day
  }
  public var defaultValueDescription: String { "\(self)" }
  public static var allValueStrings: [String] { allCases.map { "\($0)" } }
  // Raw values are numbers: nothing would stand beside the names.
  public static var allValueDescriptions: [String: String] { [:] }
}
