import Alignment
import Pages
import Reports
import Testing
import Wire

@Suite struct `What all models say` {
  /// Two channels: one gets all under the first touch, half under all others that were compared.
  private func sheet(models: [AttributionModel]) throws -> Sheet {
    let euro = try Reader.euro()
    var sheet = Sheet(name: "attribution", title: "")
    sheet.columns = [
      Sheet.Column("key", .text), Sheet.Column("cost", .money), Sheet.Column("rank_best", .count),
      Sheet.Column("rank_worst", .count),
    ]
    for model in AttributionModel.allCases {
      let key = model.name.split(separator: "-").joined(separator: "_")
      sheet.columns.append(Sheet.Column(key + "_credit", .number))
      sheet.columns.append(Sheet.Column(key + "_revenue", .money))
    }
    for (name, first, other) in [("email", 10.0, 5.0), ("direct", 0.0, 5.0)] {
      var cells: [Sheet.Cell] = [.text(name), .money(minor: 400, euro), .integer(1), .integer(name == "email" ? 1 : 2)]
      for model in AttributionModel.allCases {
        let credit = model == .first ? first : other
        cells += models.contains(model) ? [.real(credit), .money(minor: Int64(credit * 100), euro)] : [.null, .null]
      }
      sheet.append(cells)
    }
    sheet.totals = [Sheet.Field("credit", .real(10))]
    return sheet
  }

  @Test func `is read for the models that were compared, and no others`() throws {
    let asked: [AttributionModel] = [.first, .linear, .markov1]
    let figures = ModelFigures(try sheet(models: asked))
    #expect(figures.models == asked)
    #expect(figures["email"]?.shares == [1, 0.5, 0.5])
    #expect(figures["direct"]?.shares == [0, 0.5, 0.5])
    #expect(figures["email"]?.revenues == [1_000, 500, 500])
    #expect(figures["nobody"] == nil)
  }
}
