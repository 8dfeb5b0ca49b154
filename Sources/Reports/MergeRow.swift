package import Alignment

/// One merge of two contacts: when it became known, and when its undoing did.
package struct MergeRow: Hashable, Sendable {
  /// Index into ``JourneyIndex/changesets``.
  package let changeset: Int32
  /// The changeset that undid it, -1 for none.
  package let undone: Int32

  package init(changeset: Int32, undone: Int32) {
    self.changeset = changeset
    self.undone = undone
  }
}

extension JourneyIndex {
  /// Whether the contacts of this index are those that a past day knew: no merge or undoing came to be known since.
  ///
  /// Where it is false, questions as of that day need an index read with the identities of then.
  package func holdsIdentity(asOf day: CivilDate?) -> Bool {
    guard let day, !merges.isEmpty else { return true }
    let visibility = Visibility(of: self, asOf: day)
    return merges.allSatisfy { merge in
      let isStanding = merge.undone < 0
      let stood =
        visibility.knows(changeset: merge.changeset)
        && (merge.undone < 0 || !visibility.knows(changeset: merge.undone))
      return isStanding == stood
    }
  }
}
