package import Alignment

/// What lists of contacts ask that no column says: present stage, first and last touch. 16 bytes a contact.
package struct ContactTraits: Sendable {
  package private(set) var stage: [Stage] = []
  /// Row of the first touch that counts, the one by which every report gives a contact to a channel; -1 for none.
  package private(set) var firstTouch: [Int32] = []
  /// Channel of that touch, a number of the index's dictionary; 0 for none.
  package private(set) var firstChannel: [UInt16] = []
  /// Milliseconds of the last touch by a person of either side; `Int64.min` for none.
  package private(set) var lastTouch: [Int64] = []
  /// Has touches, and all that count are machines'.
  package private(set) var isMachineOnly: [Bool] = []

  /// - Complexity: O(*contacts* + *history rows*), and the touches at both ends of a contact's run; on all cores.
  package init(of resolved: ResolvedIndex) {
    let index = resolved.index
    firstTouch = resolved.firstTouches(.marketing)
    firstChannel.reserveCapacity(firstTouch.count)
    for row in firstTouch { firstChannel.append(row < 0 ? 0 : index.touches.channel[Int(row)]) }
    let parts = inChunks(index.contacts.count) { run in
      var part = Part()
      part.stage.reserveCapacity(run.count)
      part.lastTouch.reserveCapacity(run.count)
      part.isMachineOnly.reserveCapacity(run.count)
      let at = index.touches.at.span
      let flags = index.touches.flags.span
      for contact in run {
        part.stage.append(index.presentStage(of: contact))
        let touches = index.touches.run(of: contact)
        var last = Int64.min
        var hasMachine = false
        for row in touches.reversed() {
          let flag = flags[row]
          if flag & TouchColumns.voidBit != 0 { continue }
          if flag & TouchColumns.markMask == 0 {
            last = at[row]
            break
          }
          hasMachine = true
        }
        part.lastTouch.append(last)
        part.isMachineOnly.append(last == .min && hasMachine)
      }
      return part
    }
    stage.reserveCapacity(index.contacts.count)
    lastTouch.reserveCapacity(index.contacts.count)
    isMachineOnly.reserveCapacity(index.contacts.count)
    for part in parts {
      stage += part.stage
      lastTouch += part.lastTouch
      isMachineOnly += part.isMachineOnly
    }
  }

  private struct Part: Sendable {
    var stage: [Stage] = []
    var lastTouch: [Int64] = []
    var isMachineOnly: [Bool] = []
  }
}
