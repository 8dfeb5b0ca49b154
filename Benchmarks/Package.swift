// swift-tools-version: 6.2
import PackageDescription

// The benchmarks compile Accord's own sources, through the link `Accord`, as targets of this package: so they
// reach what has `package` access, and nobody who builds Accord builds them. Settings and dependencies are those
// of the manifest above.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
]

let log = Target.Dependency.product(name: "Logging", package: "swift-log")

func accord(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Accord/\(name)", swiftSettings: settings)
}

let package = Package(
  name: "accord-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
  ],
  targets: [
    accord("Alignment"),
    accord("Reports", ["Alignment"]),
    accord("Persistence", [log]),
    accord(
      "SQLiteDriver",
      [
        "Persistence",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    accord("Store", ["Alignment", "Persistence"]),
    accord("Wire", ["Alignment", .product(name: "Yams", package: "Yams")]),
    .systemLibrary(
      name: "CSodium", path: "Accord/CSodium", pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .yum(["libsodium-devel"]), .brew(["libsodium"])]),
    accord("Secrets", ["CSodium"]),
    .systemLibrary(
      name: "CCurl", path: "Accord/CCurl", pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .yum(["libcurl-devel"]), .brew(["curl"])]),
    accord("Delivery", ["CCurl"]),
    accord("Workspace", ["Alignment", "Reports", "Persistence", "Store", "Wire", "Secrets", "Delivery", log]),
    .executableTarget(
      name: "bench",
      dependencies: ["Workspace", "SQLiteDriver", "Store", "Reports", "Persistence", "Wire", "Alignment"],
      swiftSettings: settings
    ),
    // The yardstick of `make load`: the same library that says hello and nothing else.
    .executableTarget(
      name: "hello",
      dependencies: [.product(name: "Hummingbird", package: "hummingbird")],
      swiftSettings: settings
    ),
  ]
)
