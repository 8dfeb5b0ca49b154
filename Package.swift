// swift-tools-version: 6.2
import PackageDescription

let strict = Context.environment["ACCORD_STRICT"] != nil

/// Every target is built with these, so that one file reads like the next.
let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// What every target that speaks HTTP needs.
let http: [Target.Dependency] = [
  .product(name: "Hummingbird", package: "hummingbird"),
  .product(name: "HTTPTypes", package: "swift-http-types"),
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
]
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
  name: "accord",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "accord", targets: ["accord"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    .target(name: "Alignment", swiftSettings: settings),
    .target(name: "Reports", dependencies: ["Alignment"], swiftSettings: settings),
    .target(name: "Persistence", dependencies: [log], swiftSettings: settings),
    .target(
      name: "SQLiteDriver",
      dependencies: [
        "Persistence",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .target(name: "Store", dependencies: ["Alignment", "Persistence"], swiftSettings: settings),
    .target(
      name: "Wire",
      dependencies: ["Alignment", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),
    .systemLibrary(
      name: "CSodium",
      pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .yum(["libsodium-devel"]), .brew(["libsodium"])]
    ),
    .target(name: "Secrets", dependencies: ["CSodium"], swiftSettings: settings),
    .systemLibrary(
      name: "CCurl",
      pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .yum(["libcurl-devel"]), .brew(["curl"])]
    ),
    .target(name: "Delivery", dependencies: ["CCurl"], swiftSettings: settings),
    .target(
      name: "Workspace",
      dependencies: ["Alignment", "Reports", "Persistence", "Store", "Wire", "Secrets", "Delivery", log],
      swiftSettings: settings
    ),
    .target(name: "Charts", swiftSettings: settings),
    .target(
      name: "Pages",
      dependencies: [
        "Alignment", "Reports", "Wire", "Charts",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Assets"],
      swiftSettings: settings
    ),
    .target(
      name: "Web",
      dependencies: ["Alignment", "Reports", "Persistence", "Wire", "Workspace", "Pages", lifecycle, log] + http,
      swiftSettings: settings
    ),
    .target(name: "Jobs", dependencies: ["Alignment", "Workspace", lifecycle, log], swiftSettings: settings),
    .executableTarget(
      name: "accord",
      dependencies: [
        "Workspace", "SQLiteDriver", "Web", "Jobs",
        "Alignment", "Reports", "Persistence", "Wire", "Delivery",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        lifecycle, .product(name: "UnixSignals", package: "swift-service-lifecycle"), log,
      ],
      swiftSettings: settings
    ),
    .testTarget(name: "AlignmentTests", dependencies: ["Alignment"], swiftSettings: settings),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "Alignment"], swiftSettings: settings),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Store", "SQLiteDriver", "Persistence", "Alignment"],
      exclude: ["Golden"],
      swiftSettings: settings
    ),
    .testTarget(name: "WireTests", dependencies: ["Wire", "Alignment"], swiftSettings: settings),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "Workspace", "SQLiteDriver", "Store", "Reports", "Persistence", "Wire", "Secrets", "Delivery", "Alignment",
      ],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(name: "DeliveryTests", dependencies: ["Delivery"], swiftSettings: settings),
    .testTarget(name: "SecretsTests", dependencies: ["Secrets"], swiftSettings: settings),
    .testTarget(name: "ChartsTests", dependencies: ["Charts"], swiftSettings: settings),
    .testTarget(
      name: "PagesTests", dependencies: ["Pages", "Alignment", "Reports", "Wire", "Charts"], swiftSettings: settings),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "Jobs", "Pages", "Workspace", "SQLiteDriver", "Persistence", "Store", "Alignment", "Reports", "Wire",
        "Delivery",
        lifecycle, log,
      ] + http,
      swiftSettings: settings
    ),
    .testTarget(name: "CommandTests", dependencies: ["accord"], swiftSettings: settings),
  ]
)
