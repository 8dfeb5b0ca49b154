import Alignment
import Testing
import Wire

@Suite struct `A sheet as JSON` {
  @Test func `is the envelope with keys in order and exact values`() throws {
    let golden = """
      {
        "report": "attribution",
        "question": {"by": "channel", "model": "first", "within": null, "from": "2026-01-01"},
        "as_of": "2026-03-31T21:59:59.999Z",
        "definition": null,
        "agreement": null,
        "rows": [
          {"key": "organic search", "touches": 12345, "credit": 10.5, "revenue": {"minor": 123456, \
      "currency": "EUR"}, "models": {"first": {"credit": 10.5}}},
          {"key": "(none)", "touches": 7, "credit": 0.3333333333333333, "revenue": {"minor": -5, \
      "currency": "EUR"}, "models": null}
        ],
        "totals": {"journeys": 11, "credit": 10.833333333333334, "booked": {"minor": 123451, "currency": "EUR"}},
        "notes": ["The row (none) holds touches without a channel."]
      }

      """
    #expect(try Sheet.sample().json() == golden)
  }

  @Test func `puts further sections after the totals`() {
    var sheet = Sheet(name: "attribution", title: "Attribution")
    sheet.sections = [.init("holds", .list([.object([.init("a", .text("x")), .init("holds", .flag(true))])]))]
    #expect(sheet.json().hasSuffix("\"totals\": {},\n  \"holds\": [{\"a\": \"x\", \"holds\": true}]\n}\n"))
  }

  @Test(arguments: [
    ("\"\\", "\"\\\"\\\\\""), ("a\r\n\tb", "\"a\\r\\n\\tb\""), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""),
    ("é😀\u{2028}", "\"é😀\u{2028}\""), ("", "\"\""),
  ])
  func `escapes what must be escaped and nothing else`(text: String, expected: String) {
    #expect(rows(of: .text(text)) == expected)
  }

  @Test(arguments: [
    (Double.nan, "null"), (.infinity, "null"), (0, "0"), (-0.0, "0"), (5, "5"), (0.1, "0.1"), (1e-7, "1e-07"),
    (1e22, "1e+22"), (2.0 / 3, "0.6666666666666666"), (-123_456_789, "-123456789"),
  ])
  func `writes the shortest number that reads back the same`(number: Double, expected: String) {
    #expect(rows(of: .real(number)) == expected)
    #expect(rows(of: .share(number)) == expected)
  }

  private func rows(of cell: Sheet.Cell) -> String {
    var sheet = Sheet(name: "x", title: "X")
    sheet.columns = [.init("v", .text)]
    sheet.append([cell])
    let text = sheet.json()
    guard let start = text.range(of: "{\"v\": "), let end = text.range(of: "}\n  ],") else { return text }
    return String(text[start.upperBound..<end.lowerBound])
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? { firstRange(of: part) }
}

@Suite struct `A sheet as CSV` {
  @Test func `has a header, two columns for money and no totals`() throws {
    let golden = [
      "key,touches,credit,revenue,revenue_currency", "organic search,12345,10.5,1234.56,EUR",
      "(none),7,0.3333333333333333,-0.05,EUR", "",
    ]
    #expect(try Sheet.sample().csv() == golden.joined(separator: "\r\n"))
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"),
    ("+49", "'+49"), ("-x", "'-x"), ("@a", "'@a"), ("\ta", "'\ta"), ("", ""), (" a", "\" a\""), ("é", "é"),
    ("=a,b", "\"'=a,b\""),
  ])
  func `quotes what needs it and disarms formulas`(text: String, expected: String) {
    #expect(field(of: .text(text)) == expected)
  }

  @Test func `leaves numbers below zero as they are and the unknown empty`() {
    #expect(field(of: .integer(-5)) == "-5")
    #expect(field(of: .real(-0.5)) == "-0.5")
    #expect(field(of: .null) == "")
    #expect(field(of: .instant(Instant(milliseconds: -1))) == "1969-12-31T23:59:59.999Z")
    #expect(field(of: .flag(false)) == "false")
  }

  private func field(of cell: Sheet.Cell) -> String {
    var sheet = Sheet(name: "x", title: "X")
    sheet.columns = [.init("v", .text)]
    sheet.append([cell])
    return String(sheet.csv().dropFirst(2).dropLast(1))
  }
}

@Suite struct `A sheet as Markdown` {
  @Test func `is a heading, a table with aligned figures, totals and notes`() throws {
    let golden = """
      ## Attribution by channel

      first touch · 2026-01-01 to 2026-03-31

      | Channel | Touches | Credit | Revenue | Share |
      | --- | ---: | ---: | ---: | ---: |
      | organic search | 12,345 | 10.50 | 1,234.56 EUR | 90.0 % |
      | (none) | 7 | 0.33 | -0.05 EUR | 0.04 % |
      | **Total** | **12,352** | **10.83** | **1,234.51 EUR** |  |

      - Journeys: 11
      - Booked: 1,234.51 EUR

      The row (none) holds touches without a channel.

      """
    #expect(try Sheet.sample().markdown() == golden)
  }

  @Test func `keeps its table whole whatever a text holds`() {
    var sheet = Sheet(name: "x", title: "X")
    sheet.columns = [.init("v", .text)]
    sheet.append([.text("a|b\n<script>*_[x](y)")])
    #expect(sheet.markdown().contains("| a\\|b &lt;script>\\*\\_\\[x\\](y) |\n"))
  }
}
