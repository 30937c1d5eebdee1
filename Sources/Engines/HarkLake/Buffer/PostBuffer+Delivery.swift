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
        _ = try? await deliveryLane.run { [identities] in identities.warm() }
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
            let posts = try await deliveryLane.run { [identities] in try Self.posts(of: segment, identities) }
            let moment = clock.now, last = posts.last?.sequence
            let work: @Sendable (any SQLWriter) throws -> Void = { [helpers] writer in
                try helpers.count(figures.counts, moment, writer)
                try DeliveryMark.set(log: segment.number, sequence: last, in: writer)
            }
            if posts.isEmpty { try await database.write(work) } else { try await shelf.put(posts, segment.live.terms(), and: work) }
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

    /// The posts of a log, whose identities are on disk when this returns: they are known before the log is gone.
    private static func posts(of segment: BufferSegment, _ identities: PostIdentities) throws -> [KeptPost] {
        // What searches see of the log, not the log itself: its texts are in memory once, not twice.
        let posts = segment.live.all
        precondition(posts.count == segment.figures.posts, "a sealed log is settled before it is delivered")
        var hours: [Int64: [(identity: PostIdentity, sequence: UInt64)]] = [:]
        for post in posts {
            hours[post.arrivedAt.hour, default: []].append((identities.hash.identity(source: post.post.source, id: post.post.id), post.sequence))
        }
        for (hour, entries) in hours { try identities.keep(entries, hour: hour) }
        return posts
    }

    /// Forgets which posts came before an hour: called once the lake has dropped them.
    package func forget(before hour: Int64) async throws {
        try await deliveryLane.run { [identities] in try identities.forget(before: hour) }
    }
}
