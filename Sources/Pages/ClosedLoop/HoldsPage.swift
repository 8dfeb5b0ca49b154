import Alignment
package import Reports
package import Wire

/// Which of two values brings more whatever the model, judged by resamples: a section of its own, for it takes longer.
package struct HoldsPage {
  let sheet: Sheet
  let dimension: Dimension
  let reader: Reader
  /// The closed loop with the same question.
  package var backHref = ""

  private static let most = 6

  package init(_ sheet: Sheet, dimension: Dimension, reader: Reader) {
    self.sheet = sheet
    self.dimension = dimension
    self.reader = reader
  }

  package var fields: Fields {
    let pairs = SheetView(sheet).section("holds")
    let holding = pairs.filter { $0["holds"] == .flag(true) }
    let open = pairs.filter { $0["holds"] == .flag(false) }
    return [
      "hasPairs": !pairs.isEmpty, "backHref": backHref,
      "count": reader.count("closed-loop.pairs-count", holding.count, ["all": reader.number(pairs.count)]),
      "pairs": holding.prefix(Self.most).map { fields(of: $0, holds: true) }
        + open.prefix(Self.most).map { fields(of: $0, holds: false) },
    ]
  }

  private func fields(of pair: SheetObject, holds: Bool) -> Fields {
    let values = [
      "a": reader.value(pair["a"].string ?? "", of: dimension),
      "b": reader.value(pair["b"].string ?? "", of: dimension),
    ]
    return [
      "holds": holds, "word": reader.text(holds ? "closed-loop.holds" : "closed-loop.depends"),
      "sentence": reader.text(holds ? "closed-loop.pair-holds" : "closed-loop.pair-depends", values),
      "part": reader.cell(pair["share_of_resamples"], kind: .share),
    ]
  }
}
