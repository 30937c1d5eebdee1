import ArgumentParser
import Foundation
import HarkCore
import HarkLake
import Logging

/// How fast posts are told apart when millions are kept: new ones and known ones, beside a `Set` of the same identities in memory.
struct IdentitiesBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "identities", abstract: "Look-ups of new and of known posts.")

    @Option(help: "Posts that are kept.") var posts = 10_000_000
    @Option(help: "Hours over which they came.") var hours = 192
    @Option(help: "Posts that are looked up, in batches of 5,000.") var lookups = 1_000_000
    @Option(help: "A folder for the files.") var folder: String

    func run() async throws {
        var random = SplitMix64(seed: 1)
        let identities = try PostIdentities(folder: "\(folder)/identities", logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() })
        var peer: Set<PostIdentity> = [], known: [PostIdentity] = [], sequence: UInt64 = 0
        peer.reserveCapacity(posts)
        for hour in 0..<hours {
            let entries = (0..<posts / hours).map { _ in
                sequence += 1
                return (identity: random.identity(), sequence: sequence)
            }
            try identities.keep(entries, hour: Int64(500_000 + hour))
            for entry in entries { peer.insert(entry.identity) }
            known += entries.prefix(lookups / hours).map(\.identity)
        }
        let new = (0..<lookups).map { _ in random.identity() }
        known.shuffle(using: &random)
        BenchmarkTable.printHeader()
        for (name, wanted, expected, bar) in [("new", new, 0, 1_000_000.0), ("known", known, known.count, 100_000)] {
            let ours = measure(wanted, expected) { identities.sequences(of: $0).count { $0 != nil } }
            let theirs = measure(wanted, expected) { $0.count { peer.contains($0) } }
            let whole = BenchmarkTable.whole, verdict = ours >= bar ? "ok" : "MISSED"
            print(
                "\(name) posts looked up among \(peer.count) | \(whole(ours))/s | \(whole(theirs))/s Set | "
                    + "\(BenchmarkTable.hundredths(ours / theirs)) | ≥ \(whole(bar))/s \(verdict)")
        }
    }

    /// Look-ups a second.
    private func measure(_ wanted: [PostIdentity], _ expected: Int, _ count: ([PostIdentity]) -> Int) -> Double {
        let batches = stride(from: 0, to: wanted.count, by: 5000).map { Array(wanted[$0..<min($0 + 5000, wanted.count)]) }
        let start = ContinuousClock.now
        let found = batches.reduce(0) { $0 + count($1) }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        precondition(found == expected, "both must find the same")
        return Double(wanted.count) / seconds
    }
}

extension SplitMix64 {
    fileprivate mutating func identity() -> PostIdentity { PostIdentity(high: next(), low: UInt32(truncatingIfNeeded: next())) }
}
