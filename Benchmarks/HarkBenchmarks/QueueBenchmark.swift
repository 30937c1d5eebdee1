import ArgumentParser
import Foundation
import HarkCore
import HarkDatabase
import HarkQueue
import Synchronization

/// Durable jobs a second from hand to hand: producers and consumers at once, in batches, every step flushed before it is answered. A
/// job with a payload of 100 bytes is handed in, received, and said to be done.
struct QueueBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "queue", abstract: "Durable jobs per second, end to end.")

    @Option(help: "Jobs of a round.") var jobs = 50_000
    @Option(help: "Rounds; each prints a line `{\"jobs\": …, \"seconds\": …}`.") var rounds = 1
    @Option(help: "Producers, and as many consumers.") var hands = 4
    @Option(help: "Jobs of a batch.") var batch = 100
    @Option(help: "Folder on the disk to measure.") var folder = FileManager.default.temporaryDirectory.path

    func run() async throws {
        let folder = "\(folder)/hark-bench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try await SQLiteDatabase.open("\(folder)/queue.db")
        try await database.migrate(JobQueue.migrations)
        let queue = JobQueue("jobs", database: database, clock: SystemClock())
        for round in 1...rounds {
            let start = ContinuousClock.now
            try await handThrough(queue)
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            // Results first: every job was done, once.
            let counts = try await queue.counts()
            guard counts == QueueCounts(visible: 0, inFlight: 0, delayed: 0, dead: 0, done: round * jobs, oldestSeconds: nil) else {
                throw ValidationError("\(counts)")
            }
            print("{\"jobs\": \(jobs), \"seconds\": \(seconds)}")
        }
        try await database.close()
    }

    private func handThrough(_ queue: JobQueue) async throws {
        let left = Countdown(jobs)
        try await withThrowingTaskGroup { producers in
            for hand in 0..<hands { producers.addTask { try await produce(share(of: hand), as: "owner \(hand)", into: queue) } }
            try await withThrowingTaskGroup { consumers in
                for hand in 0..<hands { consumers.addTask { try await consume(from: queue, as: "worker \(hand)", until: left) } }
                // The one that has done the last job returns; the others wait for more.
                try await consumers.next()
                consumers.cancelAll()
            }
            try await producers.waitForAll()
        }
    }

    private func share(of hand: Int) -> Int { jobs / hands + (hand < jobs % hands ? 1 : 0) }

    private func produce(_ count: Int, as owner: String, into queue: JobQueue) async throws {
        let payload = [UInt8](repeating: 0x61, count: 100)
        for start in stride(from: 0, to: count, by: batch) {
            try await queue.enqueue((start..<min(start + batch, count)).map { _ in NewJob(payload, owner: owner) })
        }
    }

    private func consume(from queue: JobQueue, as worker: String, until left: Countdown) async throws {
        for await _ in queue.arrivals {
            while true {
                let received = try await queue.receive(batch, worker: worker)
                if received.isEmpty { break }
                let done = try await queue.complete(received.map(\.receipt)).count
                if left.takes(done) == 0 { return }
            }
        }
    }
}

/// How many jobs are still to be done, for all who do them.
private final class Countdown: Sendable {
    private let left: Mutex<Int>

    init(_ count: Int) { left = Mutex(count) }

    func takes(_ count: Int) -> Int {
        left.withLock { left in
            left -= count
            return left
        }
    }
}
