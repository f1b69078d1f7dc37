// swift-tools-version: 6.2
// The graph of docs/architecture.md: arrows go down only, and a verb never imports a verb.

import PackageDescription

let settings: [SwiftSetting] = [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
    .strictMemorySafety(),
]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
    name: "dossier",
    products: [
        .library(name: "Dossier", targets: ["Dossier"]),
        .executable(name: "dossier", targets: ["DossierCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // C: system calls that Swift cannot name; imported by the store alone.
        .systemLibrary(name: "CDossierSystem"),
        // C: compression, imported by the tar alone.
        .systemLibrary(
            name: "CLibZstd", pkgConfig: "libzstd",
            providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
        .systemLibrary(
            name: "CLibZ", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        // What an archive is (nouns), and how it lies on disk (tree).
        swift("DossierModel", crypto),
        swift("DossierTar", "DossierModel", "CLibZstd", "CLibZ", crypto, systemPackage),
        swift("DossierStore", "DossierModel", "CDossierSystem", crypto, systemPackage),
        swift("DossierLedger", "DossierModel", "DossierStore", crypto, systemPackage),

        // What is done with an archive. These never import one another.
        swift(
            "DossierRegistration", "DossierModel", "DossierStore", "DossierLedger", crypto,
            systemPackage),
        swift("DossierIndex", "DossierModel", "DossierStore", grdb, systemPackage),
        swift(
            "DossierValidation", "DossierModel", "DossierStore", "DossierLedger", crypto,
            systemPackage),
        swift(
            "DossierRetention", "DossierModel", "DossierStore", "DossierLedger", systemPackage),
        swift(
            "DossierPackaging", "DossierModel", "DossierStore", "DossierLedger", "DossierTar",
            crypto, systemPackage),

        // What is shown, and the two ways in.
        swift("DossierReport", "DossierModel"),
        swift(
            "Dossier", "DossierModel", "DossierStore", "DossierLedger", "DossierRegistration",
            "DossierIndex", "DossierValidation", "DossierPackaging", "DossierRetention",
            "DossierReport", systemPackage),
        .executableTarget(
            name: "DossierCommand",
            dependencies: [
                "Dossier", "DossierModel", "DossierStore", "DossierLedger",
                "DossierRegistration", "DossierIndex", "DossierValidation", "DossierPackaging",
                "DossierRetention", "DossierReport",
                argumentParser, systemPackage,
            ],
            swiftSettings: settings),

        // Tests: one target a module, mirroring its folders.
        .target(
            name: "TestSupport", dependencies: ["DossierModel", "DossierStore", systemPackage],
            path: "Tests/TestSupport", swiftSettings: settings),
        test("DossierModelTests", "DossierModel"),
        test("DossierTarTests", "DossierTar", "DossierModel", crypto, systemPackage),
        test("DossierStoreTests", "DossierStore", "DossierModel", systemPackage),
        test(
            "DossierLedgerTests", "DossierLedger", "DossierStore", "DossierModel",
            systemPackage),
        test(
            "DossierRegistrationTests", "DossierRegistration", "DossierStore", "DossierModel",
            systemPackage),
        test(
            "DossierIndexTests", "DossierIndex", "DossierStore", "DossierModel", systemPackage),
        test(
            "DossierValidationTests", "DossierValidation", "Dossier", "DossierLedger",
            "DossierStore", "DossierModel", "DossierReport", systemPackage),
        test(
            "DossierPackagingTests", "DossierPackaging", "DossierLedger", "DossierStore",
            "DossierTar", "DossierModel", systemPackage),
        test(
            "DossierRetentionTests", "DossierRetention", "DossierStore", "DossierModel",
            systemPackage),
        test(
            "DossierReportTests", "DossierReport", "DossierModel", "DossierRegistration",
            "DossierRetention"),
        test("DossierTests", "Dossier", "DossierModel", "DossierReport", systemPackage),
        test(
            "DossierCommandTests", "DossierCommand", "Dossier", "DossierModel", "DossierReport",
            argumentParser, systemPackage, exclude: ["Cases"]),
    ],
    swiftLanguageModes: [.v6]
)

/// A Swift target of this package, with the settings every one of them shares.
func swift(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A test target, which may use the shared fixtures.
func test(
    _ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
        swiftSettings: settings)
}
