import Wire

/// What `accord` alone says.
enum Welcome {
  private static let begin = [
    ("accord demo", "a made-up company of two years, and its closed loop"),
    ("accord init --name Acme --time-zone UTC --currency EUR", "a workspace of your own"),
    ("accord import contacts contacts.csv", "what your CRM and web analytics export"),
  ]
  private static let then = [
    ("accord report overview", "the figures that matter, on one page"),
    ("accord report attribution --by campaign", "revenue by what brought it"),
    ("accord report funnel", "how many reach each stage, and how fast"),
    ("accord report radar", "contacts that nobody follows"),
    ("accord doctor", "proves that every figure adds up"),
  ]

  static func text(_ paint: SheetPaint) -> String {
    var lines = [
      paint("Accord \(AccordVersion.text)", .strong)
        + " shows marketing and sales the same figures: which sources, campaigns and",
      "contents made customers, to the cent; how the funnel converts; what fell off the radar.",
      "", "Three commands to begin with",
    ]
    func add(_ calls: [(String, String)]) {
      for (call, does) in calls {
        let gap = String(repeating: " ", count: max(2, 57 - call.count))
        lines.append("  " + paint(call, .strong) + gap + does)
      }
    }
    add(begin)
    lines += ["", "Then"]
    add(then)
    lines += ["", "Every command explains itself: accord help COMMAND", ""]
    return lines.joined(separator: "\n")
  }
}
