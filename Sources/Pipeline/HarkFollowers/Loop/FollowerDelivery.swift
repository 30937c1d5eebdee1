package import CoreMetrics
package import HarkCore
import HarkPosts
package import Logging

/// Hands what a source said on to the house, in its order, and moves the cursor behind it.
package struct FollowerDelivery: Sendable {
    private static let retryPause = 1.0
    /// Where no more than this waits, the next delivery takes its time, so that a thin stream costs few flushes.
    private static let manyEvents = 200

    let follower: Follower
    let sink: FollowerSink
    let store: FollowerStore
    let status: FollowerStatus
    private let instruments: FollowerInstruments
    /// Seconds between two deliveries of a thin stream.
    let linger: Double
    let clock: any WallClock
    let logger: Logger

    package init(
        follower: Follower, sink: FollowerSink, store: FollowerStore, status: FollowerStatus, linger: Double, clock: any WallClock,
        metrics: any MetricsFactory, logger: Logger
    ) {
        self.follower = follower
        self.sink = sink
        self.store = store
        self.status = status
        instruments = FollowerInstruments(follower.name, metrics)
        self.linger = linger
        self.clock = clock
        self.logger = logger
    }

    /// Until the feed is over and all of it is kept.
    /// - Throws: `CancellationError`; then the cursor stands before what was not kept.
    package func run(_ feed: FollowerFeed) async throws {
        while let events = await feed.next() {
            try await deliver(events)
            if events.count < Self.manyEvents, linger > 0 { try await clock.sleep(for: linger) }
        }
        try Task.checkCancellation()
    }

    private func deliver(_ events: [FollowedEvent]) async throws {
        var batch = FollowedBatch()
        for event in events {
            batch.bytes += event.bytes
            switch event.what {
            case .post(let post): batch.posts.append(post)
            case .edit(let post):
                try await take(&batch)
                try await keep { try await sink.replace(post) }
            case .withdrawal(let source, let id):
                try await take(&batch)
                try await keep { try await sink.withdraw(source, id) }
            case .unreadable(let message): batch.unreadable.append(message)
            case .lost(let what): logger.warning("a source was followed too late", metadata: ["follower": "\(follower.name)", "lost": "\(what)"])
            case .ignored, .nothing: break
            }
        }
        try await take(&batch)
        if let cursor = events.last(where: { $0.cursor != nil })?.cursor {
            try await keep { try await store.save(cursor, of: follower.id) }
        }
        count(events)
    }

    private func take(_ batch: inout FollowedBatch) async throws {
        guard !batch.isEmpty else { return }
        let whole = batch
        try await keep { try await sink.take(whole) }
        batch = FollowedBatch()
    }

    /// Tries until the house has it: a busy house or a full disk makes the source wait, and loses nothing. What the house will never
    /// take is left out, and said.
    private func keep(_ body: () async throws -> Void) async throws {
        while true {
            do { return try await body() } catch let error as CancellationError { throw error } catch {
                let trouble = error as? HarkError
                if let trouble, trouble.code.status < 429 {
                    status.count { $0.lastProblem = trouble.detail }
                    return logger.error("what a follower brought was not taken", metadata: ["follower": "\(follower.name)", "error": "\(error)"])
                }
                try await wait(trouble)
            }
        }
    }

    private func wait(_ trouble: HarkError?) async throws {
        let pause = max(Self.retryPause, Double(trouble?.retryAfter ?? 0)), before = status.state
        let reason = trouble?.detail ?? "The house could not keep what came. Its log says why."
        status.state = .waiting(reason: reason, until: clock.now.advanced(bySeconds: pause))
        status.count { $0.lastProblem = reason }
        try await clock.sleep(for: pause)
        status.state = before
    }

    private func count(_ events: [FollowedEvent]) {
        let now = clock.now
        instruments.count(events, at: now)
        status.count { figures in
            for event in events {
                figures.bytes += event.bytes
                switch event.what {
                case .post(let post):
                    figures.posts += 1
                    figures.lastPostAt = post.createdAt
                    figures.lagSeconds = max(0, now.seconds(since: post.createdAt))
                case .edit: figures.edits += 1
                case .withdrawal: figures.withdrawals += 1
                case .ignored: figures.ignored += 1
                case .unreadable(let message):
                    figures.unreadable += 1
                    figures.lastProblem = message.problem
                case .lost(let what): figures.lastProblem = what
                case .nothing: break
                }
            }
        }
    }
}
