import Alignment
import Charts
package import Reports
package import Wire

/// The first page: booked revenue against its goal, the funnel in steps, where to look, and what was won [P6, P35].
package struct OverviewPage {
  /// The reports it shows, all of the same question.
  package struct Answers: Sendable {
    package var overview: Sheet
    /// By source of the period: its total has the visits.
    package var marketing: Sheet
    package var velocity: Sheet
    /// From each stage of the funnel to the next.
    package var steps: [OverviewReport.Step]

    package init(overview: Sheet, marketing: Sheet, velocity: Sheet, steps: [OverviewReport.Step]) {
      self.overview = overview
      self.marketing = marketing
      self.velocity = velocity
      self.steps = steps
    }
  }

  let answers: Answers
  let home: HomeFigures
  let scene: HomeScene

  /// - Parameter scene: who reads, where they came from, and what they may see.
  package init(_ answers: Answers, home: HomeFigures, scene: HomeScene) {
    self.answers = answers
    self.home = home
    self.scene = scene
  }

  package var fields: Fields {
    let sheet = SheetView(answers.overview)
    let promises = promises
    let receipts = ReceiptAddress(of: answers.overview, calendar: scene.reader.calendar)
    return [
      "hero": RevenueHero(sheet: sheet, home: home, scene: scene, receipts: receipts).fields,
      "agreementHref": scene.state.link(to: .agreement), "promises": promises,
      "hasPromises": promises != nil,
      "noPromises": scene.reader.text(
        scene.state.asOf == nil ? "overview.agreement-none" : "overview.agreement-past"),
      "funnel": FunnelSteps(answers: answers, home: home, scene: scene).fields,
      "look": LookHereList(sheet: sheet, scene: scene).fields,
      "wins": WinList(home: home, scene: scene).fields,
      "segments": SourceRates(sheet: sheet, scene: scene, receipts: receipts).fields,
      "radar": radar(sheet),
    ]
  }

  /// Both teams' promises; `nil` where no agreement is in force.
  private var promises: Fields? {
    scene.board.flatMap {
      PromiseColumns($0, reader: scene.reader, isOpen: scene.pages.contains(.agreementResult)).fields
    }
  }

  /// `nil` as of a past day: owners and next dates are kept as they stand now.
  private func radar(_ sheet: SheetView) -> Fields? {
    let (overdue, off) = (sheet.figure("overdue"), sheet.figure("off_radar"))
    guard overdue != .null || off != .null else { return nil }
    let href = scene.pages.contains(.radar) ? Path.radar.link() : nil
    return [
      "overdue": scene.reader.figure(overdue, to: href, .large), "off": scene.reader.figure(off, to: href, .large),
      "overdueTerm": scene.reader.term(.overdue, scene.reader.text("terms.column-overdue"), in: "radar"),
      "offTerm": scene.reader.term(.radar, scene.reader.text("terms.column-off_radar"), in: "radar"),
      "radarHref": href ?? "", "radarIsLink": href != nil,
    ]
  }
}
