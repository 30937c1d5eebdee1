// swift-tools-version: 6.2
// The house, floor by floor. A target may import only targets of the floors below it, and names
// every module it imports; Scripts/check_layers.py holds it to that. See Documentation/tour.md.
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// For a door's pages, forms and routes, and for putting all together: engines below do the work. Optimising is most of what compiling these costs, and
// nobody would notice it (Documentation/decisions/0007-one-release-build.md). What loops over many bytes or rows is no such module.
let unoptimised = settings + [.unsafeFlags(["-Onone", "-assert-config", "Release"], .when(configuration: .release))]

// Products of packages, by the name of the module they give.
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let collectionsDeque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let coreMetrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let nioConcurrencyHelpers: Target.Dependency = .product(name: "NIOConcurrencyHelpers", package: "swift-nio")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioHTTPTypesHTTP1: Target.Dependency = .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioHTTPCompression: Target.Dependency = .product(name: "NIOHTTPCompression", package: "swift-nio-extras")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioWebSocket: Target.Dependency = .product(name: "NIOWebSocket", package: "swift-nio")
let serviceLifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")

func house(
    _ floor: String, _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [], swiftSettings: [SwiftSetting] = settings
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(floor)/\(name)", exclude: ["README.md"],
        resources: resources, swiftSettings: swiftSettings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies, path: "Tests/\(name)Tests",
        resources: resources, swiftSettings: settings)
}

let package = Package(
    name: "hark",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "hark", targets: ["hark"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // C: what the system brings.
        .target(name: "CJail", path: "Sources/C/CJail"),
        .target(name: "CDuckDB", path: "Sources/C/CDuckDB"),
        .target(name: "CTurboJPEG", path: "Sources/C/CTurboJPEG"),
        .target(
            name: "CVips", path: "Sources/C/CVips",
            // Functions of libvips, libheif and its decoders are replaced: see hark_vips.c and hark_heif.c.
            linkerSettings: [
                .unsafeFlags(
                    ["de265_start_worker_threads", "dav1d_open", "heif_context_alloc", "vips_semaphore_down_timeout"]
                        .flatMap { ["-Xlinker", "--export-dynamic-symbol=\($0)"] },
                    .when(platforms: [.linux]))
            ]),
        .target(name: "COnnxRuntime", path: "Sources/C/COnnxRuntime"),
        .systemLibrary(name: "CLibArchive", path: "Sources/C/CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CMalloc", path: "Sources/C/CMalloc"),
        .systemLibrary(name: "CLibCrypto", path: "Sources/C/CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibSSL", path: "Sources/C/CLibSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),

        // Core: no I/O.
        house("Core", "HarkCore", [configuration]),
        house("Core", "HarkCrypto", ["CLibCrypto"]),

        // Engines.
        house("Engines", "HarkText", []),
        house("Engines", "HarkDatabase", ["HarkCore", collectionsDeque, coreMetrics, grdb, grdbSQLite]),
        house("Engines", "HarkMonitoring", ["HarkCore", "HarkDatabase", coreMetrics, logging, metrics, serviceLifecycle]),
        house("Engines", "HarkObjects", ["HarkCore", "HarkCrypto", logging, nioCore, serviceLifecycle]),
        house("Engines", "HarkQueue", ["HarkCore", "HarkDatabase", coreMetrics, logging, serviceLifecycle]),
        house("Engines", "HarkScaling", ["HarkCore"]),
        house("Engines", "HarkTLS", ["CLibSSL", nioCore]),
        house("Engines", "HarkHTTP", ["HarkTLS", nioCore, nioHTTP1, nioPosix]),
        house("Engines", "HarkCache", ["HarkCore", logging, nioCore, nioPosix]),
        house("Engines", "HarkWords", ["HarkCore", "HarkCrypto", "HarkText"]),
        house("Engines", "HarkPosts", ["HarkCore", "HarkCrypto", "HarkText"]),
        house("Engines", "HarkLake", ["CDuckDB", "HarkCore", "HarkCrypto", "HarkDatabase", "HarkObjects", "HarkPosts", "HarkText", coreMetrics, logging, metrics, serviceLifecycle]),
        house("Engines", "HarkImages", ["CTurboJPEG", "CVips"]),
        house("Engines", "HarkModels", ["COnnxRuntime", "HarkCore", "HarkCrypto", "HarkImages", "HarkText"]),

        // Pipeline: the way every item takes.
        house(
            "Pipeline", "HarkPipeline",
            ["CLibArchive", "HarkCore", "HarkCrypto", "HarkDatabase", "HarkModels", "HarkObjects", "HarkQueue", "HarkText", logging, nioCore, serviceLifecycle]),

        house(
            "Pipeline", "HarkWorkers",
            ["CJail", "HarkCore", "HarkDatabase", "HarkImages", "HarkModels", "HarkObjects", "HarkQueue", "HarkScaling", configuration, logging, metrics, nioCore, serviceLifecycle]),

        house(
            "Pipeline", "HarkFollowers",
            [
                "HarkCore", "HarkCrypto", "HarkDatabase", "HarkHTTP", "HarkPosts", "HarkTLS", configuration, coreMetrics, logging, nioCore, nioHTTP1, nioPosix,
                nioWebSocket, serviceLifecycle,
            ]),

        // Web: HTTP, pages, live updates.
        house(
            "Web", "HarkWeb",
            [
                "HarkCore", "HarkCrypto", "HarkDatabase", "HarkMonitoring", "HarkPipeline", "HarkQueue", "HarkTLS", collectionsDeque, configuration, httpTypes, hummingbird,
                hummingbirdCore, logging, metrics, mustache, nioConcurrencyHelpers, nioCore, nioHTTP1, nioHTTPCompression,
                nioHTTPTypes, nioHTTPTypesHTTP1, nioPosix,
                serviceLifecycle,
            ]),

        // Doors: one vertical slice each; no door knows another.
        house(
            "Doors", "HarkComments",
            [
                "HarkCore", "HarkCrypto", "HarkDatabase", "HarkModels", "HarkMonitoring", "HarkPipeline", "HarkText", "HarkWeb",
                configuration, httpTypes, hummingbird, logging, metrics, nioCore, serviceLifecycle,
            ], resources: ["comments.mustache", "comment.mustache", "comments.css", "comments.js"].map { .embedInCode("Pages/\($0)") }),

        house(
            "Doors", "HarkEmotions",
            [
                "HarkCore", "HarkCrypto", "HarkDatabase", "HarkModels", "HarkPipeline", "HarkQueue", "HarkText", "HarkWeb", configuration,
                httpTypes, hummingbird, logging, nioCore, serviceLifecycle,
            ],
            resources: [
                "emotions.mustache", "batches.mustache", "batch.mustache", "emotions.css", "review.mustache", "review-search.mustache", "review.css",
                "review.js",
            ].map { .embedInCode("Pages/\($0)") }),

        house(
            "Doors", "HarkLearning",
            ["HarkCore", "HarkDatabase", "HarkModels", "HarkPipeline", "HarkQueue", "HarkWeb", configuration, httpTypes, hummingbird, nioCore, serviceLifecycle],
            resources: ["models.mustache", "learning.css"].map { .embedInCode("Pages/\($0)") }, swiftSettings: unoptimised),

        house(
            "Doors", "HarkDocuments",
            [
                "CLibArchive", "HarkCore", "HarkCrypto", "HarkDatabase", "HarkMonitoring", "HarkObjects", "HarkPipeline", "HarkQueue", "HarkScaling", "HarkText",
                "HarkWeb", "HarkWords", "HarkWorkers", configuration, httpTypes, hummingbird, logging, metrics, nioCore, serviceLifecycle,
            ],
            resources: [
                "documents.mustache", "document.mustache", "row.mustache", "compare.mustache", "workers.mustache", "run.mustache", "documents.css",
                "documents.js",
            ].map { .embedInCode("Pages/\($0)") }, swiftSettings: unoptimised),
        house(
            "Doors", "HarkPhotos",
            [
                "HarkCache", "HarkCore", "HarkCrypto", "HarkDatabase", "HarkImages", "HarkModels", "HarkMonitoring", "HarkObjects", "HarkPipeline", "HarkQueue", "HarkScaling",
                "HarkText", "HarkWeb", "HarkWorkers", configuration, httpTypes, hummingbird, logging, metrics, nioCore, serviceLifecycle,
            ],
            resources: ["photos.mustache", "photo.mustache", "shared.mustache", "photos.css", "photos.js"].map { .embedInCode("Pages/\($0)") }
                + ["manager.mustache", "backups.mustache", "costs.mustache", "manager.css"].map { .embedInCode("Manager/Pages/\($0)") }
                + ["bicycle.webp", "lighthouse.jpg", "menu.webp"].map { .embedInCode("Samples/\($0)") }, swiftSettings: unoptimised),
        house(
            "Doors", "HarkAccounts",
            [
                "HarkCore", "HarkCrypto", "HarkDatabase", "HarkPipeline", "HarkText", "HarkWeb", configuration, httpTypes, hummingbird, logging, nioCore,
                serviceLifecycle,
            ],
            resources: [
                "field.mustache", "places.mustache", "sign-in.mustache", "sign-up.mustache", "setup.mustache", "account.mustache",
                "tokens.mustache", "second-factor.mustache", "users.mustache", "audit.mustache", "accounts.css",
            ].map { .embedInCode("Pages/\($0)") }, swiftSettings: unoptimised),

        house(
            "Doors", "HarkTopics",
            [
                "CLibArchive", "HarkCore", "HarkCrypto", "HarkDatabase", "HarkFollowers", "HarkLake", "HarkObjects", "HarkPosts", "HarkPipeline", "HarkQueue", "HarkText", "HarkWeb",
                configuration, httpTypes, hummingbird, logging, metrics, nioCore, serviceLifecycle,
            ],
            resources: ["topics.mustache", "tags.mustache", "compare.mustache", "topics.css", "topics.js"].map { .embedInCode("Pages/\($0)") }
                + [.embedInCode("Followers/followers.mustache"), .embedInCode("DeadLetters/dead-letters.mustache")], swiftSettings: unoptimised),

        // App: the command line and the only place that names concrete engines.
        house("App", "HarkLoad", ["HarkCore", nioCore, nioPosix]),
        .executableTarget(
            name: "hark",
            dependencies: [
                "CMalloc", "HarkAccounts", "HarkCache", "HarkComments", "HarkCore", "HarkCrypto", "HarkDatabase", "HarkDocuments", "HarkEmotions", "HarkFollowers", "HarkHTTP", "HarkLearning", "HarkLoad", "HarkModels",
                "HarkLake", "HarkMonitoring", "HarkObjects", "HarkPhotos", "HarkPipeline", "HarkPosts", "HarkQueue", "HarkScaling", "HarkText", "HarkTLS", "HarkTopics", "HarkWeb", "HarkWords", "HarkWorkers",
                argumentParser, configuration, hummingbird, hummingbirdCore, logging, metrics, nioCore, nioHTTP1, nioPosix,
                serviceLifecycle, unixSignals,
            ],
            path: "Sources/App/hark", exclude: ["README.md"], swiftSettings: unoptimised,
            // The program names its build in its log by this id.
            linkerSettings: [.unsafeFlags(["-Xlinker", "--build-id=sha1"], .when(platforms: [.linux]))]),

        // Not shipped, built with the tests: they need a program that breaks out of its jail.
        .executableTarget(
            name: "hark-test-worker", dependencies: ["HarkDocuments", "HarkWorkers"], path: "Sources/App/HarkTestWorker", swiftSettings: settings),

        // Tests, beside each target's name.
        tests("HarkCore", [configuration]),
        tests("HarkCrypto", []),
        tests(
            "HarkComments",
            [
                "HarkCore", "HarkDatabase", "HarkModels", "HarkMonitoring", "HarkPipeline", "HarkText", "HarkWeb", httpTypes, hummingbird,
                hummingbirdTesting, logging, nioCore,
            ]),
        tests(
            "HarkEmotions",
            ["HarkCore", "HarkDatabase", "HarkModels", "HarkPipeline", "HarkQueue", "HarkWeb", httpTypes, hummingbird, hummingbirdTesting, logging, nioCore]),
        tests(
            "HarkLearning",
            [
                "HarkCore", "HarkDatabase", "HarkModels", "HarkPipeline", "HarkQueue", "HarkWeb", httpTypes, hummingbird, hummingbirdTesting,
                logging, nioCore,
            ]),
        tests("HarkImages", ["HarkCore"]),
        tests("HarkText", []),
        tests("HarkPosts", ["HarkCore", "HarkCrypto", "HarkModels", "HarkText"]),
        tests("HarkLake", ["HarkCore", "HarkDatabase", "HarkPosts", logging], resources: [.copy("Readers")]),
        tests("HarkFollowers", ["HarkCore", "HarkDatabase", "HarkPosts", coreMetrics, logging, nioCore, nioWebSocket]),
        tests("HarkModels", ["HarkCore", "HarkCrypto", "HarkText"], resources: [.copy("Encoder"), .copy("Oracle"), .copy("Sentences")]),
        tests(
            "HarkPipeline", ["HarkCore", "HarkDatabase", "HarkModels", "HarkQueue", logging], resources: [.copy("Oracle")]),
        tests("HarkObjects", ["HarkCore", "HarkCrypto", logging, nioCore, serviceLifecycle]),
        tests("HarkQueue", ["HarkCore", "HarkDatabase", logging]),
        tests("HarkScaling", ["HarkCore"]),
        tests("HarkTLS", [nioCore, nioEmbedded]),
        tests("HarkHTTP", ["HarkTLS", nioCore, nioHTTP1, nioPosix]),
        tests("HarkCache", ["HarkCore", "HarkScaling", logging, nioCore, nioEmbedded, nioPosix]),
        tests("HarkWords", ["HarkCore"], resources: [.copy("Oracle"), .copy("Sentences")]),
        tests(
            "HarkWorkers",
            ["CJail", "HarkCore", "HarkCrypto", "HarkDatabase", "HarkImages", "HarkModels", "HarkDocuments", "HarkObjects", "HarkQueue", "HarkScaling", "hark-test-worker", logging, nioCore, serviceLifecycle]),
        tests(
            "HarkDocuments",
            [
                "HarkCore", "HarkDatabase", "HarkObjects", "HarkPipeline", "HarkQueue", "HarkWeb", "HarkWords", "HarkWorkers", httpTypes, hummingbird,
                hummingbirdTesting, logging, nioCore,
            ]),
        tests(
            "HarkAccounts", ["HarkCore", "HarkDatabase", "HarkPipeline", "HarkWeb", httpTypes, hummingbird, hummingbirdTesting, logging, nioCore]),
        tests(
            "HarkTopics",
            [
                "HarkCore", "HarkDatabase", "HarkFollowers", "HarkLake", "HarkPipeline", "HarkPosts", "HarkWeb", configuration, httpTypes, hummingbird, hummingbirdTesting,
                logging, nioCore,
            ]),
        tests(
            "HarkPhotos",
            [
                "HarkCache", "HarkCore", "HarkDatabase", "HarkMonitoring", "HarkObjects", "HarkPipeline", "HarkQueue", "HarkScaling", "HarkWeb", "HarkWorkers", httpTypes, hummingbird, hummingbirdTesting,
                logging, nioCore,
            ]),
        tests("HarkLoad", ["HarkCore", nioCore, nioHTTP1, nioPosix]),
        tests("HarkDatabase", ["HarkCore", grdbSQLite]),
        tests("HarkMonitoring", ["HarkCore", "HarkDatabase", coreMetrics, logging, serviceLifecycle]),
        tests(
            "HarkWeb",
            [
                "HarkCore", "HarkDatabase", configuration, httpTypes, hummingbird, hummingbirdCore, hummingbirdTesting, logging,
                mustache, nioConcurrencyHelpers, nioCore, nioEmbedded, nioPosix, nioHTTP1, serviceLifecycle,
            ], resources: [.copy("Multipart")]),
    ],
    swiftLanguageModes: [.v6]
)

// `make bench` alone builds the measurements of the engines: they are no floor of the house.
if Context.environment["HARK_BENCHMARKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "HarkBenchmarks",
            dependencies: ["HarkCache", "HarkCore", "HarkDatabase", "HarkLake", "HarkMonitoring", "HarkObjects", "HarkPosts", "HarkQueue", "HarkText", argumentParser, coreMetrics, logging, nioCore],
            path: "Benchmarks/HarkBenchmarks", swiftSettings: settings))
}
