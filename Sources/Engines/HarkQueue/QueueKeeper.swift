public import CoreMetrics
import HarkCore
import HarkDatabase
public import Logging
public import ServiceLifecycle

/// Keeps queues on time: what is due becomes visible the moment it is, and is told to those who wait; what has outlived its
/// queue's retention is dropped; depth and age are shown as metrics. Sleeps until the next of these, and looks at nothing before.
///
/// Nothing depends on it but promptness: `receive` and `counts` do what is due themselves.
public struct QueueKeeper: Service {
    /// Seconds between two samples of the metrics; SQS shows one a minute.
    private static let sampleSeconds = 60.0
    /// Seconds after which to try again when the database could not do it.
    private static let retrySeconds = 5.0

    private let queues: [JobQueue]
    private let metrics: any MetricsFactory
    private let logger: Logger

    public init(_ queues: [JobQueue], metrics: any MetricsFactory = NOOPMetricsHandler.instance, logger: Logger) {
        self.queues = queues
        self.metrics = metrics
        self.logger = logger
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                for queue in queues { group.addTask { await keep(queue) } }
            }
        }
    }

    private func keep(_ queue: JobQueue) async {
        let gauges = QueueGauges(queue.name, metrics)
        var hour = Int64.min
        while !Task.isCancelled {
            queue.bells.setNextDue(nil)
            let rings = queue.bells.alarm.rings
            var seconds = Self.retrySeconds
            do {
                seconds = min(try await queue.tidy() ?? Self.sampleSeconds, Self.sampleSeconds)
                gauges.record(try await queue.counts())
                if queue.wallClock.now.hour != hour { try await queue.forgetIdleOwners() }
                hour = queue.wallClock.now.hour
            } catch {
                logger.error("queue not kept", metadata: ["queue": "\(queue.name)", "error": "\(error)"])
            }
            await queue.bells.alarm.wait(after: rings, for: seconds, queue.wallClock)
        }
    }
}

/// A queue's metrics, under the names of SQS.
private struct QueueGauges {
    private let visible, inFlight, delayed, dead, age: Gauge

    init(_ name: String, _ factory: any MetricsFactory) {
        func gauge(_ label: String) -> Gauge { Gauge(label: label, dimensions: [("queue", name)], factory: factory) }
        visible = gauge("ApproximateNumberOfMessagesVisible")
        inFlight = gauge("ApproximateNumberOfMessagesNotVisible")
        delayed = gauge("ApproximateNumberOfMessagesDelayed")
        dead = gauge("NumberOfDeadLetters")
        age = gauge("ApproximateAgeOfOldestMessage")
    }

    func record(_ counts: QueueCounts) {
        visible.record(counts.visible)
        inFlight.record(counts.inFlight)
        delayed.record(counts.delayed)
        dead.record(counts.dead)
        age.record(counts.oldestSeconds ?? 0)
    }
}

extension JobQueue {
    /// Does what is due.
    /// - Returns: seconds until something is due again; nil while nothing is.
    fileprivate func tidy() async throws -> Double? {
        // A write, so that it sees all that has rung the alarm before.
        try await releaseDue()
        return try await database.write { writer in
            try QueueTransaction.run(self, writer) { queue in
                try queue.dropSurplus()
                let next = try queue.nextDue()
                bells.setNextDue(next)
                return next.map { max(0, $0.seconds(since: queue.now)) }
            }
        }
    }

    fileprivate func forgetIdleOwners() async throws {
        try await database.write { writer in
            guard let record = try QueueRecord.find(name, in: writer) else { return }
            try TurnBook.forgetIdleOwners(of: record.id, in: writer)
        }
    }
}
