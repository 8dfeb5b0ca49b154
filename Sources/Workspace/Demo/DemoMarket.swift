/// Where the demo company's contacts come from and who they are: shares, and how well each kind converts.
///
/// The figures are made up so that the closed loop has something to tell: search that is paid for converts and
/// costs, referrals and webinars close, display helps others and seldom closes.
enum DemoMarket {
  /// Default channel groups of web analytics, with *event* and *outbound*.
  enum Channel: Int, CaseIterable, Sendable {
    case organicSearch, paidSearch, organicSocial, paidSocial, email, referral, direct, display, affiliates
    case organicVideo, event, outbound

    var name: String {
      switch self {
      case .organicSearch: "organic-search"
      case .paidSearch: "paid-search"
      case .organicSocial: "organic-social"
      case .paidSocial: "paid-social"
      case .email: "email"
      case .referral: "referral"
      case .direct: "direct"
      case .display: "display"
      case .affiliates: "affiliates"
      case .organicVideo: "organic-video"
      case .event: "event"
      case .outbound: "outbound"
      }
    }

    /// How many of all contacts come by it first.
    var share: Double { DemoMarket.figures[rawValue].share }
    /// Against the average, the chance that such a contact becomes a lead.
    var lead: Double { DemoMarket.figures[rawValue].lead }
    /// The same for a lead to become an MQL.
    var mql: Double { DemoMarket.figures[rawValue].mql }
    /// The same for an MQL to buy.
    var win: Double { DemoMarket.figures[rawValue].win }
    /// Euros spent on a contact that came by it, in the mean.
    var cost: Double { DemoMarket.figures[rawValue].cost }

    /// Where it leads from, with weights.
    var sources: [(name: String, weight: Double)] {
      switch self {
      case .organicSearch: [("google", 0.82), ("bing", 0.13), ("duckduckgo", 0.05)]
      case .paidSearch: [("google", 0.85), ("bing", 0.15)]
      case .organicSocial: [("linkedin", 0.8), ("facebook", 0.2)]
      case .paidSocial: [("linkedin", 0.72), ("facebook", 0.28)]
      case .email: [("newsletter", 0.7), ("product-news", 0.3)]
      case .referral:
        [
          ("maintenance-hub.example", 0.3), ("plant-review.example", 0.28), ("partner.ferroline.example", 0.24),
          ("industry-forum.example", 0.18),
        ]
      case .direct: [("(direct)", 1)]
      case .display: [("display-network", 0.75), ("trade-press.example", 0.25)]
      case .affiliates: [("toolscout.example", 0.6), ("softlist.example", 0.4)]
      case .organicVideo: [("youtube", 1)]
      case .event: [("fair", 1)]
      case .outbound: [("sales-team", 1)]
      }
    }
  }

  fileprivate struct Figures: Sendable {
    let share: Double
    let lead: Double
    let mql: Double
    let win: Double
    let cost: Double
  }

  private static let figures: [Figures] = [
    Figures(share: 0.25, lead: 1.02, mql: 1.05, win: 1, cost: 38),
    Figures(share: 0.15, lead: 1.2, mql: 1.35, win: 1.02, cost: 300),
    Figures(share: 0.08, lead: 0.75, mql: 0.6, win: 0.85, cost: 22),
    Figures(share: 0.12, lead: 0.95, mql: 0.66, win: 0.82, cost: 150),
    Figures(share: 0.05, lead: 1.1, mql: 1.15, win: 1.1, cost: 24),
    Figures(share: 0.08, lead: 1.2, mql: 1.5, win: 1.4, cost: 60),
    Figures(share: 0.1, lead: 0.85, mql: 0.95, win: 1.1, cost: 0),
    Figures(share: 0.05, lead: 0.55, mql: 0.4, win: 0.8, cost: 190),
    Figures(share: 0.03, lead: 0.95, mql: 0.6, win: 0.65, cost: 75),
    Figures(share: 0.03, lead: 0.8, mql: 0.65, win: 1, cost: 55),
    Figures(share: 0.04, lead: 1.35, mql: 1.4, win: 1.2, cost: 230),
    Figures(share: 0.02, lead: 1, mql: 1.1, win: 0.8, cost: 310),
  ]

  // MARK: People

  struct Persona: Sendable {
    let name: String
    let weight: Double
    let fit: Double
    /// Titles by language, in the order of ``DemoNames/languages``.
    let titles: [String]
  }

  static let personas = [
    Persona(
      name: "Operations manager", weight: 0.36, fit: 1.25,
      titles: ["Responsabile produzione", "Directrice des opérations", "Director de producție", "Operations Manager"]),
    Persona(
      name: "Maintenance planner", weight: 0.2, fit: 1.1,
      titles: ["Responsabile manutenzione", "Responsable maintenance", "Șef mentenanță", "Maintenance Planner"]),
    Persona(
      name: "IT manager", weight: 0.15, fit: 0.85,
      titles: ["Responsabile IT", "Responsable informatique", "Manager IT", "IT Manager"]),
    Persona(
      name: "Owner", weight: 0.13, fit: 1.05,
      titles: ["Titolare", "Gérante", "Administrator", "Managing Director"]),
    Persona(
      name: "Finance director", weight: 0.09, fit: 0.95,
      titles: ["Direttore finanziario", "Directrice financière", "Director financiar", "Finance Director"]),
    Persona(name: "Student", weight: 0.07, fit: 0.05, titles: ["Studente", "Étudiante", "Student", "Student"]),
  ]

  struct Industry: Sendable {
    let name: String
    let weight: Double
    let fit: Double
  }

  static let industries = [
    Industry(name: "Machinery", weight: 0.2, fit: 1.2), Industry(name: "Food and beverage", weight: 0.17, fit: 1.15),
    Industry(name: "Automotive parts", weight: 0.13, fit: 1.1), Industry(name: "Packaging", weight: 0.12, fit: 1.05),
    Industry(name: "Chemicals", weight: 0.1, fit: 0.95), Industry(name: "Textiles", weight: 0.08, fit: 0.75),
    Industry(name: "Logistics", weight: 0.08, fit: 0.8), Industry(name: "Energy", weight: 0.06, fit: 0.9),
    Industry(name: "Medical devices", weight: 0.06, fit: 1),
  ]

  struct Size: Sendable {
    let name: String
    let weight: Double
    let fit: Double
    /// Median of the first year's value, in euros.
    let amount: Double
    let product: String
  }

  static let sizes = [
    Size(name: "1-10", weight: 0.25, fit: 0.6, amount: 3_600, product: "Starter"),
    Size(name: "11-50", weight: 0.34, fit: 1.05, amount: 8_400, product: "Starter"),
    Size(name: "51-200", weight: 0.23, fit: 1.25, amount: 19_500, product: "Professional"),
    Size(name: "201-1000", weight: 0.13, fit: 1.25, amount: 42_000, product: "Professional"),
    Size(name: "1001+", weight: 0.05, fit: 0.85, amount: 96_000, product: "Enterprise"),
  ]

  struct Country: Sendable {
    let name: String
    let weight: Double
    /// Place in ``DemoNames/languages``.
    let language: Int
    let currency: String
    let legalForms: [String]
  }

  static let countries = [
    Country(name: "Italy", weight: 0.42, language: 0, currency: "EUR", legalForms: ["S.r.l.", "S.p.A.", "S.r.l."]),
    Country(name: "France", weight: 0.2, language: 1, currency: "EUR", legalForms: ["SAS", "SARL", "SA"]),
    Country(name: "Romania", weight: 0.13, language: 2, currency: "EUR", legalForms: ["SRL", "SA"]),
    Country(name: "United Kingdom", weight: 0.13, language: 3, currency: "EUR", legalForms: ["Ltd", "plc"]),
    Country(name: "Ireland", weight: 0.06, language: 3, currency: "EUR", legalForms: ["Ltd"]),
    Country(name: "United States", weight: 0.06, language: 3, currency: "USD", legalForms: ["Inc.", "LLC"]),
  ]

  // MARK: Reasons (domain, section 6)

  static let recycleReasons: [(name: String, weight: Double)] = [
    ("bad timing", 0.42), ("no budget", 0.25), ("unreachable", 0.2), ("no authority", 0.13),
  ]
  static let disqualifyReasons: [(name: String, weight: Double)] = [
    ("bad fit", 0.4), ("no need", 0.22), ("competitor", 0.12), ("wrong data", 0.14), ("duplicate", 0.07),
    ("other", 0.05),
  ]
  static let lossReasons: [(name: String, weight: Double)] = [
    ("no decision", 0.3), ("price", 0.24), ("chose a competitor", 0.2), ("missing feature", 0.12), ("no budget", 0.14),
  ]
  static let leavingReasons: [(name: String, weight: Double)] = [
    ("low use", 0.4), ("price", 0.25), ("moved to a group-wide system", 0.2), ("plant closed", 0.15),
  ]
  static let nurtureDone = "nurture ended"
  static let gone = "no activity"

  static let pipeline: [(name: String, probability: Double)] = [
    ("discovery", 0.15), ("demo", 0.3), ("proposal", 0.5), ("negotiation", 0.75),
  ]
  static let wonStage = "closed won"
  static let lostStage = "closed lost"

  // MARK: Contents

  static let themes = [
    "planned maintenance", "spare parts", "energy use", "safety audits", "shift planning", "machine downtime",
    "work orders", "asset register",
  ]

  /// Forms of content by buyer's stage: two for awareness, three for consideration, two for decision.
  static let forms = ["Blog", "Checklist", "Guide", "Webinar", "Comparison", "Customer story", "Return calculator"]

  /// How a theme is written in addresses and names of campaigns.
  static func slug(_ text: String) -> String { String(text.map { $0 == " " ? "-" : $0 }) }

  static let homePage = "/"
  static let pricingPage = "/pricing"
  static let demoPage = "/demo"
  static let storiesPage = "/customers"
  static let contactPage = "/contact"
  static func articlePage(_ theme: Int) -> String { "/blog/" + slug(themes[theme]) }
  static func guidePage(_ theme: Int) -> String { "/guides/" + slug(themes[theme]) }
  static func webinarPage(_ theme: Int) -> String { "/webinars/" + slug(themes[theme]) }
}
