import Alignment
import Reports
import Testing

@Suite struct `Every figure` {
  @Test(arguments: 0..<8, [Dimension.channel, .month])
  func `equals its rows`(seed: Int, dimension: Dimension) {
    let index = RandomHistories.index(seed: UInt64(7_000 + seed))
    for question in [Question(), Question(days: 10...120, asOf: 150), Question(within: 30)] {
      var question = question
      question.dimension = dimension
      question.deals = seed % 2 == 0 ? .new : .all
      let check = ResolvedIndex(of: index, asOf: question.asOf).receiptCheck(question)
      #expect(check.mismatches.isEmpty)
      #expect(check.checked > 60)
    }
  }
}
