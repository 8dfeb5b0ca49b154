import Alignment

/// Whom the demo company looks for, version by version, and what its marketing answered to rejections.
enum DemoPersonas {
  static let all: [[Persona]] = [[idealV1, ideal], [operationsV1, operations], [planner]]

  static let answers: [(RejectionCase.Answer, String)] = [
    (.changeRule, "A download alone no longer makes an MQL: the pricing page or a demo request is needed too."),
    (.dropSource, "We stop buying these addresses at the end of the month."),
    (.mendData, "The form now asks for the company, and a wrong phone number is refused."),
    (.keep, "Two of them bought within the year. We keep it and look again in spring."),
  ]

  private static func persona(
    _ kind: Persona.Kind, _ name: String, _ role: String, goals: [String], pains: [String],
    objections: [String] = [], places: [String] = [], fit: [FieldCondition] = []
  ) -> Persona {
    var persona = Persona(kind, name: name, role: role)
    persona.goals = goals
    persona.pains = pains
    persona.objections = objections
    persona.places = places
    persona.fit = fit
    return persona
  }

  private static let plants = FieldCondition("company-size", .within(50, nil))

  private static let idealV1 = persona(
    .idealCustomer, "Factory with machines of its own", "Makes goods on several lines, in one or two plants",
    goals: ["Fewer stops of the line"], pains: ["Maintenance lives on paper and in heads"], fit: [plants])

  private static let ideal = persona(
    .idealCustomer, "Factory with machines of its own", "Makes goods on several lines, in one to five plants",
    goals: ["Fewer stops of the line", "One plan of maintenance for all plants"],
    pains: ["Maintenance lives on paper and in heads", "An audit takes a week to prepare"],
    objections: ["The last software was never used"], places: ["Trade fairs", "Associations of makers"],
    fit: [
      plants,
      FieldCondition("industry", .isNone(of: [TextPattern("Education")])),
    ])

  private static let operationsV1 = persona(
    .persona, "Operations manager", "Answers for output and cost of a plant",
    goals: ["Keep the lines running"], pains: ["Learns of a stop from the shop floor"])

  private static let operations = persona(
    .persona, "Operations manager", "Answers for output, cost and safety of a plant",
    goals: ["Keep the lines running", "Show the board what a stop costs"],
    pains: ["Learns of a stop from the shop floor", "Three lists of spare parts"],
    objections: ["No time for a roll-out before the summer"], places: ["LinkedIn", "Webinars on downtime"],
    fit: [FieldCondition("persona", .isOne(of: [TextPattern("Operations manager")]))])

  private static let planner = persona(
    .persona, "Maintenance planner", "Plans who mends what, and when",
    goals: ["A week without emergencies"], pains: ["Plans in a spreadsheet that nobody reads"],
    objections: ["The mechanics will not type on a phone"], places: ["Guides on preventive maintenance"],
    fit: [FieldCondition("persona", .isOne(of: [TextPattern("Maintenance planner")]))])
}
