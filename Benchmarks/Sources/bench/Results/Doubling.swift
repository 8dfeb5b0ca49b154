/// What twice the data costs, from the rows that were measured at half the size as well.
struct Doubling {
  let text: String

  init(_ rows: [MeasuredRow]) {
    let factors = rows.compactMap { row in
      rows.first { $0.name == row.name + "-half" }.map { "\(row.name) \((row.ours / $0.ours).rounded(to: 2))" }
    }
    text = factors.isEmpty ? "" : "Twice the data takes so many times as long: \(factors.joined(separator: ", ")).\n"
  }
}
