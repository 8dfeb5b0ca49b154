package import Alignment

/// One conversion's part in a row: what opens a figure to what it is made of (I4).
package struct AttributionShare: Hashable, Sendable {
  /// The deal, or for a contact's own conversion the contact.
  package var deal: ID<Deal>?
  package var contact: ID<Contact>?
  /// Start of the conversion's moment.
  package var at: Instant
  package var credit: Double
  /// Minor units of the base currency.
  package var revenue: Int64
}

/// What a row of Markov's models rests on: it is not a sum over conversions.
package struct MarkovReceipt: Hashable, Sendable {
  /// Paths with touches, and those that converted.
  package var paths: Double
  package var conversions: Double
  /// Share of the conversions that would be lost without the value.
  package var effect: Double
  /// The effect over the sum of all effects.
  package var share: Double
}

package struct AttributionReceipt: Sendable {
  /// Conversions that gave the row credit, in the order of the index; empty for Markov's models.
  package let shares: [AttributionShare]
  package let markov: MarkovReceipt?

  /// - Parameter number: the row's number.
  package init(
    _ resolved: ResolvedIndex, _ question: Question, _ conversion: Conversion, model: AttributionModel,
    row number: Int32
  ) {
    let pass = AttributionPass(resolved, question, conversion, models: [model])
    if let order = model.markovOrder {
      let chain = pass.markov(order: order)
      shares = []
      markov = MarkovReceipt(
        paths: chain.paths, conversions: chain.conversions, effect: chain.effects[Int(number)],
        share: chain.shares[Int(number)])
      return
    }
    var tally = RuleTally(
      models: [model], ranks: pass.ranks, volume: pass.conversions.volume)
    var shares: [AttributionShare] = []
    for (place, event) in pass.conversions.events.enumerated() {
      pass.addRules(place..<place + 1, to: &tally)
      let taken = tally.take(number)
      if taken.credit == 0 && taken.revenue == 0 { continue }
      shares.append(
        AttributionShare(
          deal: event.deal >= 0 ? resolved.deals.rows[Int(event.deal)].id : nil,
          contact: event.deal < 0 ? resolved.index.contacts.id[Int(event.contact)] : nil,
          at: Instant(milliseconds: event.start), credit: taken.credit, revenue: taken.revenue))
    }
    self.shares = shares
    markov = nil
  }
}
