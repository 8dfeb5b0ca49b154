/// One figure of a peer: every run's milliseconds, and what came out.
struct PeerFigure<Result: Decodable & Sendable>: Decodable, Sendable {
  let ms: [Double]
  let median: Double
  let result: Result

  private enum CodingKeys: String, CodingKey {
    case ms, result
    case median = "median_ms"
  }
}

/// A channel's part under one model; revenue in units of the currency.
struct PeerShare: Decodable, Sendable {
  let credit: Double
  let revenue: Double
}

struct DuckDBAnswer: Decodable, Sendable {
  struct Stage: Decodable, Sendable {
    let stage: String
    let entered: Int
    let median: Double?
    let p90: Double?

    private enum CodingKeys: String, CodingKey {
      case stage, entered
      case median = "median_days"
      case p90 = "p90_days"
    }
  }

  let peer: String
  /// By channel, then by model, each deal's amount split to the cent.
  let attribution: PeerFigure<[String: [String: PeerShare]]>
  /// The same in floating point.
  let uncut: PeerFigure<[String: [String: PeerShare]]>
  let funnel: PeerFigure<[Stage]>?

  private enum CodingKeys: String, CodingKey {
    case peer, attribution, funnel
    case uncut = "attribution_uncut"
  }
}

struct ChannelAttributionAnswer: Decodable, Sendable {
  let peer: String
  /// Different paths, that is rows of what it reads.
  let paths: Int
  /// Credit by channel, from the same paths, solved rather than simulated.
  let exact: [String: Double]
  /// From a row per journey.
  let markov: PeerFigure<[String: PeerShare]>
  /// From a row per different path.
  let addedUp: PeerFigure<[String: PeerShare]>
  let heuristics: PeerFigure<[String: [String: PeerShare]]>

  private enum CodingKeys: String, CodingKey {
    case peer, paths, exact, heuristics
    case markov = "markov-1"
    case addedUp = "markov-1-added-up"
  }
}

struct ImportAnswer: Decodable, Sendable {
  struct Rows: Decodable, Sendable {
    let rows: Int
    let way: String
  }

  let peer: String
  let touches: PeerFigure<Rows>

  private enum CodingKeys: String, CodingKey {
    case peer
    case touches = "import-touches"
  }
}
