import Charts
import Testing

@Suite struct `The link of a mark` {
  @Test(arguments: ["/deals", "/", "?page=2", "#row-3", "/deals?q=a%20b&c=\"d\""])
  func `stays on this site`(href: String) { #expect(Mark("a", href: href).href == href) }

  @Test(arguments: [
    "", "//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example", "javascript:alert(1)", "deals",
    " /deals", "\\\\elsewhere", "/\t/elsewhere.example", "/a\nb", "JaVaScRiPt:1", "data:text/html,1", "\u{1}/",
  ])
  func `is left out when it could lead elsewhere`(href: String) { #expect(Mark("a", href: href).href == nil) }

  @Test func `makes the mark an anchor, and without it a stop for the keyboard`() {
    func text(_ mark: Mark) -> String {
      FunnelChart(label: "", steps: [.init("A", 1, figure: "1", mark: mark)]).svg.text
    }
    #expect(
      text(Mark("A & B", href: "/a?b&c")).contains(
        "<a class=\"pt\" href=\"/a?b&amp;c\" aria-label=\"A &amp; B\"><title>A &amp; B</title>"))
    #expect(text(Mark("A")).contains("<g class=\"pt\" tabindex=\"0\" role=\"img\" aria-label=\"A\"><title>A</title>"))
    #expect(!text(Mark()).contains("class=\"pt\""))
  }
}

@Suite struct `A chart's table` {
  @Test func `has rows as long as its headings`() {
    let table = ChartTable(headings: ["a", "b"], rows: [[], ["1"], ["1", "2", "3"]])
    #expect(table.rows == [["", ""], ["1", ""], ["1", "2"]])
  }
}
