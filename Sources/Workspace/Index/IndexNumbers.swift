import Store

/// How ids of the store are numbered in an index, and how far the store was read.
struct IndexNumbers: Sendable {
  var changesets = OrdinalMap()
  var contactOrdinals = OrdinalMap(missing: -1)
  var companyOrdinals = OrdinalMap(missing: -1)
  var dealOrdinals = OrdinalMap(missing: -1)
  var memberNumbers = OrdinalMap()
  var channels = OrdinalMap()
  var sources = OrdinalMap()
  var campaigns = OrdinalMap()
  var contents = OrdinalMap()
  var landings = OrdinalMap()
  var reasons = OrdinalMap()
  var pipelineStages = OrdinalMap()
  /// The last ids that were taken in.
  var read = ReadMarks.none
  /// Visits numbered so far, those of runs that gave way to newer ones too.
  var visits: Int32 = 0
}

/// Ids to small numbers, as an array: ids of the store are dense. An id that is not there is `missing`.
struct OrdinalMap: Sendable {
  private var numbers: [Int32] = []
  private let missing: Int32

  init(missing: Int32 = 0) { self.missing = missing }

  subscript(id: Int64) -> Int32 {
    get { id > 0 && id < numbers.count ? numbers[Int(id)] : missing }
    set {
      let place = Int(id)
      if place >= numbers.count {
        while numbers.count <= place { numbers.append(missing) }
      }
      numbers[place] = newValue
    }
  }

  var values: [Int32] { numbers }
}
