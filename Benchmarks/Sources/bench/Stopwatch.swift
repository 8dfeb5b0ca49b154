import Foundation

/// Times of several runs of one thing, in milliseconds.
struct Timing: Sendable {
  var milliseconds: [Double] = []

  var runs: Int { milliseconds.count }
  /// The middle run; of an even number the mean of the two in the middle.
  var median: Double {
    let sorted = milliseconds.sorted()
    if sorted.isEmpty { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

enum Stopwatch {
  /// Milliseconds of one run, and its answer.
  static func once<Answer>(_ work: () throws -> Answer) rethrows -> (milliseconds: Double, answer: Answer) {
    let start = ContinuousClock.now
    let answer = try work()
    return ((ContinuousClock.now - start) / .milliseconds(1), answer)
  }

  /// One run for warmth, then so many timed; and the last answer.
  static func repeated<Answer>(_ runs: Int, _ work: () throws -> Answer) rethrows -> (timing: Timing, answer: Answer) {
    var answer = try work()
    var timing = Timing()
    for _ in 0..<runs {
      let run = try once(work)
      timing.milliseconds.append(run.milliseconds)
      answer = run.answer
    }
    return (timing, answer)
  }

  /// The same, of what is made anew for each run outside the time.
  static func repeated<Subject, Answer>(
    _ runs: Int, _ make: () throws -> Subject, _ work: (Subject) throws -> Answer
  ) rethrows -> (timing: Timing, answer: Answer) {
    var answer = try work(make())
    var timing = Timing()
    for _ in 0..<runs {
      let subject = try make()
      let run = try once { try work(subject) }
      timing.milliseconds.append(run.milliseconds)
      answer = run.answer
    }
    return (timing, answer)
  }

  /// Progress goes to standard error, so that the table can be piped.
  static func say(_ sentence: String) {
    FileHandle.standardError.write(Data("\(sentence)\n".utf8))
  }
}
