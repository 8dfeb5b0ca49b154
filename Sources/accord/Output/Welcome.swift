import Wire

/// What `accord` alone says.
enum Welcome {
  static func text(_ paint: SheetPaint) -> String {
    func call(_ text: String, _ does: String) -> String {
      "  " + paint(text, .strong) + String(repeating: " ", count: max(2, 52 - text.count)) + does + "\n"
    }
    return paint("Accord \(AccordVersion.text)", .strong)
      + """
       shows marketing and sales the same figures: which sources, campaigns and
      contents made customers, to the cent; how the funnel converts; what fell off the radar.

      Three commands to begin with

      """
      + call("accord demo", "a made-up company of two years, and its closed loop")
      + call("accord init --name Acme --time-zone Europe/Rome \\", "a workspace of your own")
      + "              --currency EUR\n"
      + call("accord import contacts contacts.csv", "what your CRM and web analytics export")
      + """

      Then

      """
      + call("accord report overview", "the figures that matter, on one page")
      + call("accord report attribution --by campaign", "revenue by what brought it")
      + call("accord report funnel", "how many reach each stage, and how fast")
      + call("accord report radar", "contacts that nobody follows")
      + call("accord doctor", "proves that every figure adds up")
      + """

      Every command explains itself: accord help COMMAND

      """
  }
}
