import HarkCore
import HarkDatabase
import HarkObjects
import HarkPosts
import Logging
public import ServiceLifecycle

extension PostBuffer: Service {
    /// Seconds until a delivery that failed is tried again; each time twice as long, up to the last.
    private static let retrySeconds = 1.0...60.0

    /// Seals the log when it is old enough (its size is seen by whoever writes), and delivers what is sealed. What is left when the house
    /// stops lies on disk for the next start.
    public func run() async throws {
        await cancelWhenGracefulShutdown {
            await self.warmUp()
            var pause = Self.retrySeconds.lowerBound
            while !Task.isCancelled {
                let rings = self.segments.changed.rings
                do {
                    try await self.deliverDue()
                    pause = Self.retrySeconds.lowerBound
                    await self.segments.changed.wait(after: rings, for: self.secondsUntilDue, self.clock)
                } catch {
                    self.logger.error("posts not delivered; they stay in the buffer", metadata: ["error": "\(error)"])
                    try? await self.clock.sleep(for: pause)
                    pause = min(2 * pause, Self.retrySeconds.upperBound)
                }
            }
        }
    }

    private func warmUp() async {
        _ = try? await deliveryLane.run { [identities] in try identities.warm() }
    }

    /// A minute where nothing waits: whoever begins a log rings.
    private var secondsUntilDue: Double {
        guard let first = segments.all.last?.figures.firstAt else { return 60 }
        return max(0, settings.lake.deliverySeconds - clock.now.seconds(since: first))
    }

    /// Delivers what is due: every sealed log, and the one that is written to if its first batch is old enough.
    /// - Throws: what the lake threw; then that log and those after it are still there.
    package func deliverDue() async throws {
        try await writer.seal(firstBefore: clock.now.advanced(bySeconds: -settings.lake.deliverySeconds))
        while let segment = segments.all.first, segment.figures.isSealed { try await deliver(segment) }
    }

    /// Delivers all that there is, as before a backup.
    package func deliverAll() async throws {
        try await writer.seal(firstBefore: nil)
        try await deliverDue()
    }

    private func deliver(_ segment: BufferSegment) async throws {
        let start = clock.uptime, figures = segment.figures
        do {
            try await writer.settle()
            segment.live.close()
            // Whoever took the edits in may have failed or been killed since: once the log is gone, nobody knows of them.
            let replaced = segment.replaced
            if !replaced.isEmpty { try await shelf.withdraw(replaced) { _ in } }
            // What searches see of the log, not the log itself: its texts are in memory once, not twice.
            let posts = segment.live.terms()
            precondition(posts.count == figures.posts, "a sealed log is settled before it is delivered")
            try await deliveryLane.run { [identities] in try Self.keepIdentities(of: posts, identities) }
            let moment = clock.now, last = figures.lastSequence
            let work: @Sendable (any SQLWriter) throws -> Void = { [helpers] writer in
                try helpers.count(figures.counts, moment, writer)
                try DeliveryMark.set(log: segment.number, sequence: last, in: writer)
            }
            if posts.count == 0 { try await database.write(work) } else { try await shelf.put(posts, and: work) }
        } catch {
            meter.failed()
            throw error
        }
        segments.remove(segment)
        meter.delivered(figures.posts, oldest: figures.firstAt, seconds: Double(clock.uptime - start) / 1e6)
        try await deliveryLane.run { [identities, clock] in
            try Folder.remove(segment.path)
            try identities.merge(currentHour: clock.now.hour)
        }
    }

    /// The identities of a log's posts are on disk when this returns: they are known before the log is gone.
    private static func keepIdentities(of posts: LiveTerms, _ identities: PostIdentities) throws {
        var rows = PackedRows(posts), hours: [Int64: [(identity: PostIdentity, sequence: UInt64)]] = [:]
        for run in posts.hours {
            var entries = hours.removeValue(forKey: run.hour) ?? []
            entries.reserveCapacity(run.rows.count)
            for row in run.rows {
                let identity = rows.withPost(row) { identities.hash.identity(source: $0.source, id: $0.id) }
                entries.append((identity, posts.sequence(of: row)))
            }
            hours[run.hour] = entries
        }
        for (hour, entries) in hours { try identities.keep(entries, hour: hour) }
    }

    /// Forgets which posts came before an hour: called once the lake has dropped them.
    package func forget(before hour: Int64) async throws {
        try await deliveryLane.run { [identities] in try identities.forget(before: hour) }
    }
}
