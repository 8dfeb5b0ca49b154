package import Alignment
package import Wire

extension ImportKind {
  /// What a person needs who loads such a file. Members have roles: who may load them could make anybody
  /// administrator.
  package var right: Right { self == .members ? .managePeople : .importData }
}
