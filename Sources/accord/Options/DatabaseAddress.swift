import Foundation

/// Where the workspace is kept, from the option, the environment or the platform's data folder.
struct DatabaseAddress: Hashable {
  /// Path of the SQLite file; `~` at its start is the home folder.
  let path: String
  /// Nobody named it, so its folder may be made.
  let isDefault: Bool

  /// - Throws: ``Fault``, wrong call for an address of no known form, database for one of PostgreSQL.
  init(_ option: String?, environment: [String: String] = ProcessInfo.processInfo.environment) throws {
    let given = option ?? environment["ACCORD_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }
    guard let given else {
      path = DatabaseAddress.dataFolder(environment) + "/accord.sqlite"
      isDefault = true
      return
    }
    let lower = given.lowercased()
    if lower.hasPrefix("postgres://") || lower.hasPrefix("postgresql://") {
      throw Fault(
        .database, "PostgreSQL comes with a later version of Accord. Until then give the path of a SQLite file.")
    }
    var place = given
    if lower.hasPrefix("sqlite:") {
      place = String(given.dropFirst(7))
      // sqlite:///absolute and sqlite://relative, as others write it.
      if place.hasPrefix("//") { place = String(place.dropFirst(2)) }
    } else if let colon = given.firstRange(of: "://") {
      throw Fault(.wrongCall, "\(given[..<colon.upperBound]) is no database Accord knows. Give a path or sqlite:PATH.")
    }
    guard !place.isEmpty else { throw Fault(.wrongCall, "The database has no path. Give a path or sqlite:PATH.") }
    if place.hasPrefix("~/"), let home = environment["HOME"] { place = home + place.dropFirst(1) }
    path = place
    isDefault = false
  }

  private static func dataFolder(_ environment: [String: String]) -> String {
    let home = environment["HOME"] ?? NSHomeDirectory()
    #if os(macOS)
      return home + "/Library/Application Support/Accord"
    #else
      // The XDG base directory specification: a relative path is to be ignored.
      if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/accord" }
      return home + "/.local/share/accord"
    #endif
  }
}
