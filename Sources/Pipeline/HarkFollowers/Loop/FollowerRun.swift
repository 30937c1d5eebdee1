package import HarkCore
package import Logging

/// One follower at work: connects, hands on, and begins again after a pause, until its task is cancelled.
package struct FollowerRun: Sendable {
    /// Pauses after one that will not have us: it may change its mind, but not soon.
    private static let refusedPause = 60.0

    let follower: Follower
    let delivery: FollowerDelivery
    let store: FollowerStore
    let status: FollowerStatus
    let longestPause: Double
    let clock: any WallClock
    let logger: Logger
    /// Draws from 0 to 1.
    let random: @Sendable () -> Double
    /// A new one for each connection.
    let source: @Sendable () throws -> any FollowedSource

    package init(
        follower: Follower, delivery: FollowerDelivery, store: FollowerStore, status: FollowerStatus, longestPause: Double, clock: any WallClock,
        logger: Logger, random: @escaping @Sendable () -> Double, source: @escaping @Sendable () throws -> any FollowedSource
    ) {
        self.follower = follower
        self.delivery = delivery
        self.store = store
        self.status = status
        self.longestPause = longestPause
        self.clock = clock
        self.logger = logger
        self.random = random
        self.source = source
    }

    package func run() async {
        var backoff = Backoff(longest: longestPause)
        while !Task.isCancelled {
            status.state = .connecting
            let before = status.figures
            var least = 0.0, reason = "The source has ended the connection."
            do { try await connectOnce() } catch let FollowerTrouble.away(sentence, retryAfter) {
                (least, reason) = (retryAfter ?? 0, sentence)
            } catch let FollowerTrouble.refused(sentence) {
                (least, reason) = (Self.refusedPause, sentence)
            } catch is CancellationError {
                break
            } catch {
                reason = "\(error)"
            }
            if status.figures.posts > before.posts { backoff.reset() }
            await pause(backoff.next(atLeast: least, random()), because: reason)
        }
        status.state = .stopped
    }

    /// From the cursor to the end of one connection. What was read before it broke is kept before this returns.
    private func connectOnce() async throws {
        let source = try source()
        let feed = FollowerFeed { [status] in status.state = .following }
        let cursor = try await store.cursor(of: follower.id)
        async let isKept: Void = delivery.run(feed)
        do { try await source.follow(from: cursor, into: feed) } catch {
            feed.end()
            try await isKept
            throw error
        }
        feed.end()
        try await isKept
    }

    private func pause(_ seconds: Double, because reason: String) async {
        guard !Task.isCancelled else { return }
        let seconds = min(seconds, 86_400)
        status.count {
            $0.reconnects += 1
            $0.lastProblem = reason
        }
        status.state = .waiting(reason: reason, until: clock.now.advanced(bySeconds: seconds))
        logger.info("a follower waits", metadata: ["follower": "\(follower.name)", "seconds": "\(seconds)", "reason": "\(reason)"])
        // Cut short where it is stopped.
        try? await clock.sleep(for: seconds)
    }
}
