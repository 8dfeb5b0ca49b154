/// One step along the links of a chain for eight values at a time, each lane without those that its value is on.
struct RemovalStep {
  typealias Lanes = RemovalLanes.Lanes

  private struct Cut: BitwiseCopyable {
    let link: Int32
    let lane: Int32
  }

  private let chain: ChainLinks
  private let values: ArraySlice<Int32>
  /// In the order of links, behind one of none.
  private let cuts: [Cut]

  init(_ chain: ChainLinks, _ values: ArraySlice<Int32>) {
    self.chain = chain
    self.values = values
    var cuts: [Cut] = []
    for (lane, value) in values.enumerated() {
      for link in chain.cut[Int(value)] { cuts.append(Cut(link: link, lane: Int32(lane))) }
    }
    cuts.sort { ($0.link, $0.lane) < ($1.link, $1.lane) }
    self.cuts = [Cut(link: -1, lane: 0)] + cuts
  }

  var hubCount: Int { chain.hubCount }

  /// By hub: 1 / (1 - probability to stay), whatever is cut; times it is met by a path.
  var scale: [Double] { chain.scale }
  var visits: [Double] { chain.visits }

  /// What leads into each lane's value.
  func enter(_ result: Lent<Lanes>) {
    for hub in 0..<hubCount { result[hub] = .zero }
    for (lane, value) in values.enumerated() {
      for entry in chain.entries[Int(value)] { result[Int(entry.hub)][lane] += entry.carried }
    }
  }

  /// What a vector carries along the links.
  @inline(never)
  func along(_ vector: Lent<Lanes>, _ result: Lent<Lanes>) {
    var (link, cut) = (chain.links.count &- 1, cuts.count &- 1)
    for hub in (0..<hubCount).reversed() {
      let found = gather(hub, vector, &link, &cut)
      result[hub] = found.moved + found.staying * vector[hub]
    }
  }

  /// Sets each hub to what is removed there and what the others carry to it, from the last hub to the start.
  ///
  /// - Returns: by lane, what the start may still be off at most: without a value no hub is met more often than with it.
  @inline(never)
  func sweep(_ right: Lent<Lanes>, _ x: Lent<Lanes>) -> Lanes {
    let visits = visits.span
    var (link, cut) = (chain.links.count &- 1, cuts.count &- 1)
    var off = Lanes.zero
    for hub in (0..<hubCount).reversed() {
      let found = gather(hub, x, &link, &cut)
      var new = right[hub] + found.moved
      if found.stays { new /= 1 - found.staying }
      off += RemovalStep.magnitude(new - x[hub]) * visits[trusted: hub]
      x[hub] = new
    }
    return off
  }

  /// What comes to a hub from others, and how much of its own stays there.
  @inline(__always)
  private func gather(
    _ hub: Int, _ vector: Lent<Lanes>, _ place: inout Int, _ cut: inout Int
  ) -> (moved: Lanes, staying: Lanes, stays: Bool) {
    let (links, cuts) = (chain.links.span, cuts.span)
    var (moved, staying) = (Lanes.zero, Lanes.zero)
    var stays = false
    while place >= 0 && Int(links[trusted: place].from) == hub {
      let link = links[trusted: place]
      let isCut = Int(cuts[trusted: cut].link) == place
      if !isCut && Int(link.to) != hub {
        moved += vector[Int(link.to)] * link.probability
        place &-= 1
        continue
      }
      var part = Lanes(repeating: link.probability)
      while Int(cuts[trusted: cut].link) == place {
        part[Int(cuts[trusted: cut].lane)] = 0
        cut &-= 1
      }
      if Int(link.to) == hub {
        stays = true
        staying += part
      } else {
        moved += vector[Int(link.to)] * part
      }
      place &-= 1
    }
    return (moved, staying, stays)
  }

  @inline(__always)
  static func magnitude(_ lanes: Lanes) -> Lanes { lanes.replacing(with: -lanes, where: lanes .< 0) }
}
