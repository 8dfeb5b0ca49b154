/// When somebody looks at a contact again, and how often that was put off (I1) [P17].
package struct NextAction: Hashable, Sendable {
  /// `nil` while the contact rests.
  package var at: Instant?
  /// Set by the stage's policy, and nobody has looked at it since.
  package var isByDefault: Bool
  /// How often it was moved to a later day with no touch between.
  package var postponements: Int

  package init(at: Instant?, isByDefault: Bool = false, postponements: Int = 0) {
    self.at = at
    self.isByDefault = isByDefault
    self.postponements = postponements
  }

  /// The action moved to another instant by a person.
  ///
  /// Later than it was is a postponement; a date that only the policy had set is nobody's, so that moving it is none.
  ///
  /// - Parameter wasTouched: the contact and a team met since the date was last set: the count begins anew.
  package func moved(to new: Instant, wasTouched: Bool) -> NextAction {
    guard let at else { return .fresh(at: new) }
    guard at != new else { return NextAction(at: at, postponements: postponements) }
    let before = wasTouched ? 0 : postponements
    return NextAction(at: new, postponements: new > at && !isByDefault ? before + 1 : before)
  }

  /// The action after the one before was done: nothing was put off.
  package static func fresh(at: Instant, isByDefault: Bool = false) -> NextAction {
    NextAction(at: at, isByDefault: isByDefault)
  }
}
