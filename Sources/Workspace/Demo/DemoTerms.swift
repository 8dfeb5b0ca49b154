import Alignment
import Persistence
import Store

/// Ids of every text that the story repeats, made before it begins.
struct DemoTerms: Sendable {
  var channels: [Int64] = []
  /// By channel, with running sums of their weights.
  var sources: [[Int64]] = []
  var sourceSums: [[Double]] = []
  var campaigns: [Int64] = []
  /// By theme, then form.
  var contents: [[Int64]] = []
  var articlePages: [Int64] = []
  var guidePages: [Int64] = []
  var webinarPages: [Int64] = []
  var home: Int64 = 0
  var pricing: Int64 = 0
  var demo: Int64 = 0
  var stories: Int64 = 0
  var contact: Int64 = 0
  var webinarSource: Int64 = 0
  var recycle: [Int64] = []
  var disqualify: [Int64] = []
  var loss: [Int64] = []
  var leaving: [Int64] = []
  var nurtureDone: Int64 = 0
  var gone: Int64 = 0
  var pipeline: [Int64] = []
  var wonStage: Int64 = 0
  var lostStage: Int64 = 0
  var personas: [Int64] = []
  var countries: [Int64] = []
  /// Of the firm whose currency has no rate.
  var switzerland: Int64 = 0
  var industries: [Int64] = []
  var sizes: [Int64] = []
  var products: [Int64] = []
  var personaField: Int64 = 0
  var countryField: Int64 = 0
  var companyCountryField: Int64 = 0
  var industryField: Int64 = 0
  var sizeField: Int64 = 0
  var productField: Int64 = 0
  var system: Int64 = 0

  init(_ campaigns: DemoCampaigns, in store: any Writing) throws {
    func make(_ text: String, _ kind: TermKind) throws -> Int64 { try Terms.make(text, kind: kind, in: store) }
    for channel in DemoMarket.Channel.allCases {
      channels.append(try make(channel.name, .channel))
      sources.append(try channel.sources.map { try make($0.name, .source) })
      sourceSums.append(DemoDice.sums(channel.sources.map(\.weight)))
    }
    webinarSource = try make("webinar", .source)
    self.campaigns = try campaigns.all.map { try make($0.name, .campaign) }
    for theme in DemoMarket.themes {
      contents.append(try DemoMarket.forms.map { try make("\($0): \(theme)", .content) })
    }
    for theme in DemoMarket.themes.indices {
      articlePages.append(try make(DemoMarket.articlePage(theme), .landing))
      guidePages.append(try make(DemoMarket.guidePage(theme), .landing))
      webinarPages.append(try make(DemoMarket.webinarPage(theme), .landing))
    }
    home = try make(DemoMarket.homePage, .landing)
    pricing = try make(DemoMarket.pricingPage, .landing)
    demo = try make(DemoMarket.demoPage, .landing)
    stories = try make(DemoMarket.storiesPage, .landing)
    contact = try make(DemoMarket.contactPage, .landing)
    recycle = try DemoMarket.recycleReasons.map { try make($0.name, .reason) }
    disqualify = try DemoMarket.disqualifyReasons.map { try make($0.name, .reason) }
    loss = try DemoMarket.lossReasons.map { try make($0.name, .reason) }
    leaving = try DemoMarket.leavingReasons.map { try make($0.name, .reason) }
    nurtureDone = try make(DemoMarket.nurtureDone, .reason)
    gone = try make(DemoMarket.gone, .reason)
    pipeline = try DemoMarket.pipeline.map { try make($0.name, .pipelineStage) }
    wonStage = try make(DemoMarket.wonStage, .pipelineStage)
    lostStage = try make(DemoMarket.lostStage, .pipelineStage)
    personas = try DemoMarket.personas.map { try make($0.name, .fieldText) }
    countries = try DemoMarket.countries.map { try make($0.name, .fieldText) }
    switzerland = try make("Switzerland", .fieldText)
    industries = try DemoMarket.industries.map { try make($0.name, .fieldText) }
    sizes = try DemoMarket.sizes.map { try make($0.name, .fieldText) }
    products = try DemoMarket.sizes.map { try make($0.product, .fieldText) }
    personaField = try Fields.make("persona", owner: .contact, in: store)
    countryField = try Fields.make("country", owner: .contact, in: store)
    companyCountryField = try Fields.make("country", owner: .company, in: store)
    industryField = try Fields.make("industry", owner: .company, in: store)
    sizeField = try Fields.make("company-size", owner: .company, in: store)
    productField = try Fields.make("product", owner: .deal, in: store)
    system = try Systems.make("demo", in: store)
  }
}
