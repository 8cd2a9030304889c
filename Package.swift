// swift-tools-version: 6.2

import PackageDescription

// One list for every Swift target, so that no room is built by softer rules than another.
var settings: [SwiftSetting] = [
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
  // Properties that return a Span need a written lifetime until the feature leaves its experimental flag.
  .enableExperimentalFeature("Lifetimes"),
]

// `make test` and CI set this: a warning is an error there, but never for somebody who builds with a newer compiler.
if Context.environment["TAM_STRICT"] != nil {
  settings.append(.treatAllWarnings(as: .error))
}

// Set to the name of a format, it adds a program that feeds random bytes to that format, see Sources/FuzzReading, and one
// that feeds them to the whole chain, see Sources/FuzzRecognition.
let isFuzzing = Context.environment["TAM_FUZZ"] != nil
if isFuzzing { settings.append(.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])) }

let package = Package(
  name: "tam",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "tam", targets: ["tam"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"]), .brew(["lua@5.4"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(name: "CEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(name: "CLuaHost", dependencies: ["CLua"]),
    .target(name: "CLineEdit", dependencies: ["CEdit"]),
    .target(name: "Text", swiftSettings: settings),
    .target(name: "News", dependencies: ["Text"], swiftSettings: settings),
    .target(name: "Reading", dependencies: ["CArchive", "CLibXML2", "News", "Text"], swiftSettings: settings),
    .target(
      name: "Recognition", dependencies: ["News", "Text"], exclude: ["Lexicon/README.md"], swiftSettings: settings),
    .target(name: "Lua", dependencies: ["CLuaHost"], swiftSettings: settings),
    .target(
      name: "Reports", dependencies: ["CXlsxWriter", "Text"], exclude: ["README.md"],
      swiftSettings: settings),
    .target(
      name: "Scripting",
      dependencies: [
        "CPCRE2", "Lua", "News", "Reports", "Text", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: settings),
    .target(
      name: "Store", dependencies: ["News", "Text", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .target(
      name: "Pipeline",
      dependencies: [
        "Scripting", "Reading", "Recognition", "Reports", "Store", "News", "Text",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "tam",
      dependencies: [
        "CLineEdit", "Pipeline", "Scripting", "Reading", "Recognition", "Reports", "News", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "Training", dependencies: ["Recognition", "Reading", "News", "Text"], exclude: ["README.md"],
      swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Pipeline", "Scripting", "Reading", "Recognition", "Reports", "Lua", "News", "Text", "CLuaHost",
      ],
      exclude: ["Peers", "README.md", "runs"],
      swiftSettings: settings),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: settings),
    .testTarget(name: "NewsTests", dependencies: ["News", "Text"], swiftSettings: settings),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "News", "Text"], swiftSettings: settings),
    .testTarget(
      name: "RecognitionTests", dependencies: ["Recognition", "Reading", "News", "Text"], swiftSettings: settings),
    .testTarget(name: "LuaTests", dependencies: ["Lua", "CLuaHost"], swiftSettings: settings),
    .testTarget(
      name: "ScriptingTests", dependencies: ["Scripting", "Reading", "Recognition", "Lua", "News", "Reports", "Text"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Text"], exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Text", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(
      name: "PipelineTests", dependencies: ["Pipeline", "Scripting", "Reading", "Reports", "Store", "Text"],
      swiftSettings: settings),
    .testTarget(name: "DocumentationTests", dependencies: ["Benchmarks", "Scripting", "tam"], swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["tam"], exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(name: "HouseTests", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

if isFuzzing {
  package.targets.append(
    .executableTarget(
      name: "FuzzRecognition", dependencies: ["Recognition", "Reading", "News", "Text"],
      exclude: ["Seeds", "README.md"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
  package.targets.append(
    .executableTarget(
      name: "FuzzReading", dependencies: ["Reading", "News", "Text"], exclude: ["Seeds", "README.md"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
      // gold, the default, fails on the debug information of libFuzzer.
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
