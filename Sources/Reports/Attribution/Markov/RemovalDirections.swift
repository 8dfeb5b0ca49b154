/// The systems of ``RemovalLanes`` where sweeps take too long: by the stabilised bi-conjugate gradients of H. A. van der
/// Vorst, "Bi-CGSTAB", SIAM J. Sci. Stat. Comput. 13 (1992), each row divided by what does not stay, each lane with
/// factors of its own. A lane that has arrived stands still until all have.
enum RemovalDirections {
  private typealias Lanes = RemovalLanes.Lanes
  private typealias Mask = SIMDMask<SIMD8<Int64>>

  private static let rounds = 400

  /// Goes on from what is missing so far; whether all lanes arrive.
  ///
  /// - Parameter room: what is removed, what is missing, and ``RemovalLanes/vectors`` less two more vectors.
  static func solve(_ step: RemovalStep, _ room: Lent<RemovalLanes.Lanes>, _ limit: Double) -> Bool {
    let hubs = 0..<step.hubCount
    func vector(_ number: Int) -> Lent<Lanes> { room.dropping(number * step.hubCount) }
    let (right, x, r, shadow) = (vector(0), vector(1), vector(2), vector(3))
    let (direction, v, t) = (vector(4), vector(5), vector(6))
    let scale = step.scale.span
    step.along(x, t)
    var rho = Lanes.zero
    for hub in hubs {
      let left = (right[hub] - x[hub] + t[hub]) * scale[hub]
      (r[hub], shadow[hub], direction[hub]) = (left, left, left)
      rho += left * left
    }
    var isOn = bound(r, step) .> limit
    var isLost = Mask(repeating: false)
    for _ in 0..<rounds where any(isOn) {
      step.along(direction, t)
      var product = Lanes.zero
      for hub in hubs {
        v[hub] = (direction[hub] - t[hub]) * scale[hub]
        product += shadow[hub] * v[hub]
      }
      let alpha = factor(rho / product, isOn, &isLost)
      for hub in hubs { r[hub] -= alpha * v[hub] }
      step.along(r, t)
      var (square, along) = (Lanes.zero, Lanes.zero)
      for hub in hubs {
        t[hub] = (r[hub] - t[hub]) * scale[hub]
        square += t[hub] * t[hub]
        along += t[hub] * r[hub]
      }
      let omega = factor((along / square).replacing(with: 0, where: square .== 0), isOn, &isLost)
      var next = Lanes.zero
      for hub in hubs {
        x[hub] += alpha * direction[hub] + omega * r[hub]
        r[hub] -= omega * t[hub]
        next += shadow[hub] * r[hub]
      }
      isOn = isOn .& (bound(r, step) .> limit) .& .!isLost
      let beta = factor(next / rho * (alpha / omega), isOn, &isLost)
      isOn = isOn .& .!isLost
      rho = next
      for hub in hubs { direction[hub] = r[hub] + beta * (direction[hub] - omega * v[hub]) }
    }
    // What was carried along may differ from what is left in truth.
    step.along(x, t)
    for hub in hubs { r[hub] = (right[hub] - x[hub] + t[hub]) * scale[hub] }
    return all(bound(r, step) .<= limit * 4)
  }

  /// What lanes go on by; nothing for those that stand still. One that is no number ends its lane.
  @inline(__always)
  private static func factor(_ factor: Lanes, _ isOn: Mask, _ isLost: inout Mask) -> Lanes {
    let isFinite = RemovalStep.magnitude(factor) .< .infinity
    isLost = isLost .| (isOn .& .!isFinite)
    return factor.replacing(with: 0, where: .!(isOn .& isFinite))
  }

  /// What a residual may be worth at the start.
  private static func bound(_ residual: Lent<Lanes>, _ step: RemovalStep) -> Lanes {
    let (scale, visits) = (step.scale.span, step.visits.span)
    var sum = Lanes.zero
    for hub in 0..<step.hubCount {
      sum += RemovalStep.magnitude(residual[hub]) * (visits[hub] / scale[hub])
    }
    return sum
  }
}
