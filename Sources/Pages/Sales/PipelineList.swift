import Alignment
import Charts
import Reports

/// Open deals by the stage of the pipeline they stand in.
struct PipelineList {
  let pipeline: PipelineReport
  let scene: HomeScene

  private var reader: Reader { scene.reader }

  var fields: Fields {
    let deals = scene.pages.contains(.deals) ? scene.state.link(to: .deals) : nil
    let bars = pipeline.rows.map { row in
      let stage = row.stage == TextDictionary.none ? reader.text("terms.none") : row.stage
      let name = "\(stage) (\(reader.number(row.open)))"
      let figure = reader.money(minor: row.amount, .short)
      return Bars.Bar(
        name, Double(row.amount), figure: figure, paint: .teal, mark: Mark("\(name): \(figure)", href: deals))
    }
    let chart = Bars(
      label: reader.column("pipeline") + ": " + bars.map { "\($0.name) \($0.figure)" }.joined(separator: ", "),
      bars: bars)
    var fields = ChartFields(
      chart, title: reader.text("sales.pipeline"), note: reader.text("sales.pipeline-note"),
      headings: [reader.column("stage"), reader.column("pipeline")]
    ).fields
    fields["hasPipeline"] = !bars.isEmpty
    return fields
  }
}
