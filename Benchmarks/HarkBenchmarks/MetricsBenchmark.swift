import ArgumentParser
import CoreMetrics
import HarkMonitoring
import Synchronization

/// What one record costs, alone and on four threads at once that all write the same series, beside a counter behind a `Mutex`.
struct MetricsBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "metrics", abstract: "Nanoseconds per recorded duration and counted call.")

    @Option(help: "Records of each thread in each round.") var records = 1_000_000
    @Option(help: "Rounds; the median is printed.") var rounds = 7
    @Option(help: "Not used: nothing is written.") var folder = ""

    func run() async throws {
        BenchmarkTable.printHeader()
        for threads in [1, 4] {
            var figures: [(peer: Double, timer: Double, counter: Double)] = []
            for _ in 0..<rounds {
                let guarded = GuardedCount(), metrics = MetricsRegistry()
                let timer = Timer(label: "work", dimensions: [("route", "/")], factory: metrics)
                let counter = Counter(label: "calls", dimensions: [], factory: metrics)
                figures.append(
                    (
                        await nanoseconds(threads) { _ in guarded.increment() },
                        await nanoseconds(threads) { timer.recordNanoseconds(Int64(50_000 + $0 & 0xFFFF)) },
                        await nanoseconds(threads) { _ in counter.increment() }
                    ))
            }
            let peer = ("ns Mutex", figures.map(\.peer).quantile(0.5))
            for (name, value) in [("timer", figures.map(\.timer).quantile(0.5)), ("counter", figures.map(\.counter).quantile(0.5))] {
                BenchmarkTable.printCost("record, \(name), \(threads) at once", hark: value, peer: peer, bar: 100, unit: "ns")
            }
        }
    }

    /// Nanoseconds of one call as its thread sees it.
    private func nanoseconds(_ threads: Int, _ record: @escaping @Sendable (Int) -> Void) async -> Double {
        let records = records, start = ContinuousClock.now
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<threads { group.addTask { for number in 0..<records { record(number) } } }
        }
        return (ContinuousClock.now - start) / .nanoseconds(1) / Double(records)
    }

    private final class GuardedCount: Sendable {
        private let count = Mutex(0)
        func increment() { count.withLock { $0 += 1 } }
    }
}
