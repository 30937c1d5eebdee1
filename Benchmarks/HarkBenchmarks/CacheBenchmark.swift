import ArgumentParser
import Foundation
import HarkCache
import NIOCore
import Synchronization

/// What the default policy finds beside the best of the others, and how quickly a node answers on one thread.
struct CacheBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "cache", abstract: "Hit rates of the policies over six traces, gets a second, forecasts.")

    @Option(help: "Different keys of a trace.") var keys = 100_000
    @Option(help: "Requests of a trace.") var requests = 3_000_000
    @Flag(help: "Print the table of all policies for Documentation/caching.md, and nothing else.") var markdown = false
    @Option(help: "Not used: nothing is written.") var folder = ""

    func run() async throws {
        if !markdown {
            BenchmarkTable.printHeader()
            // As many as photos of 100 kB fit into a node of 1000 MB, and so many that most gets wait for the memory.
            for keys in [10_000, 100_000] { gets(keys) }
            for trace in CacheTrace.all(keys: keys, requests: requests) { forecast(trace) }
        } else {
            print("| trace | size | " + CachePolicy.allCases.map(\.rawValue).joined(separator: " | ") + " | behind the best |")
            print("|---|---:|" + CachePolicy.allCases.map { _ in "---:|" }.joined() + "---:|")
        }
        for trace in CacheTrace.all(keys: keys, requests: requests) {
            for share in [0.001, 0.01, 0.1] { compare(trace, share) }
        }
    }

    private func compare(_ trace: CacheTrace, _ share: Double) {
        let capacity = Int(Double(trace.footprint) * share), policies = CachePolicy.allCases
        let rates = policies.map { 100 * MiniatureCache.hitRate($0, capacity: capacity, on: trace) }
        let own = rates[policies.firstIndex(of: .standard)!], others = zip(policies, rates).filter { $0.0 != .standard }
        let best = others.max { $0.1 < $1.1 }!, behind = best.1 - own, bar = trace.name == "loop" ? 5.0 : 2.0
        if markdown {
            let cells = ([trace.name, "\(share * 100) %"] + rates.map(Self.tenths) + [Self.tenths(behind)])
            return print("| " + cells.joined(separator: " | ") + " |")
        }
        print("hits, \(trace.name), \(share * 100) % | \(Self.tenths(own)) % | \(Self.tenths(best.1)) % \(best.0.rawValue) | "
            + "\(Self.tenths(behind)) behind | ≤ \(Int(bar)) points \(behind <= bar ? "ok" : "MISSED")")
    }

    /// One thread asks for values of 1,000 bytes under Zipf 0.99, all of which are there; beside it a dictionary under a lock, which holds no
    /// more than what it was given, lets nobody leave and counts nothing.
    private func gets(_ keys: Int) {
        let value = CacheValue(ByteBuffer(repeating: 1, count: 1000)), names = (0..<keys).map { CacheKey("user-\($0 % 97)/photo-\($0)")! }
        let order = CacheTrace.zipf(0.99, keys: keys, requests: 1_000_000).keys.map { names[Int($0 % UInt64(keys))] }
        let dictionary = Mutex<[CacheKey: ByteBuffer]>([:])
        for name in names { dictionary.withLock { $0[name] = ByteBuffer(repeating: 1, count: 1000) } }
        let peer = perSecond(order) { name in dictionary.withLock { $0[name] } }
        for policy in CachePolicy.allCases {
            let node = CacheNode(CacheNodeSettings(capacityBytes: 200 << 20, policy: policy))
            for name in names { node.put(value, for: name) }
            let rate = perSecond(order) { node.value(for: $0)?.bytes }
            print("gets in process, \(keys) keys, \(policy.rawValue) | \(BenchmarkTable.whole(rate)) /s | \(BenchmarkTable.whole(peer)) dictionary | "
                + "\(BenchmarkTable.hundredths(rate / peer)) | ≥ 3000000 /s \(rate >= 3e6 ? "ok" : "MISSED")")
        }
    }

    /// In a second of the processor's time, which others who want the machine take nothing of; the best of five passes.
    private func perSecond(_ order: [CacheKey], _ get: (CacheKey) -> ByteBuffer?) -> Double {
        (0..<5).map { _ in
            let start = clock()
            var found = 0
            for name in order { found += get(name)?.readableBytes ?? 0 }
            precondition(found == order.count * 1000)
            return Double(found) * Double(CLOCKS_PER_SEC) / Double(clock() - start)
        }.max()!
    }

    /// What a curve that follows a share of the keys foretells of each policy, beside what the whole trace does to it: the worst of four sizes.
    private func forecast(_ trace: CacheTrace) {
        let capacities = [0.01, 0.03, 0.1, 0.3].map { Int(Double(trace.footprint) * $0) }
        for policy in CachePolicy.allCases {
            var curve = MissRatioCurve(policy, capacities: capacities), worst = 0.0
            for key in trace.keys { curve.record(key, cost: 1) }
            for capacity in capacities {
                worst = max(worst, 100 * abs((curve.hitRate(capacity: capacity) ?? 0) - MiniatureCache.hitRate(policy, capacity: capacity, on: trace)))
            }
            print("forecast of \(policy.rawValue), \(trace.name) | \(Self.tenths(worst)) points off | 0 what happens | \(Self.tenths(worst)) | "
                + "≤ 2 points \(worst <= 2 ? "ok" : "MISSED")")
        }
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
