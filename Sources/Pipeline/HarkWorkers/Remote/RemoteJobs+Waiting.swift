import HarkCore
import HarkQueue

extension RemoteJobs {
    /// The longest that `take` waits, in seconds.
    public static let longestWait = 2.0

    /// As `take`, but waits for a job where there is none, without asking again and again. Empty where none has come in time, or where
    /// the caller was cancelled.
    /// - Parameter wait: seconds, at most `longestWait`.
    public func take(_ count: Int, for taker: Taker, wait: Double) async throws -> [Order] {
        let orders = try await take(count, for: taker)
        guard orders.isEmpty, wait > 0 else { return orders }
        let end = clock.now.advanced(bySeconds: min(wait, Self.longestWait))
        return try await withThrowingTaskGroup(of: [Order].self) { [queue, clock] group in
            group.addTask {
                for await _ in queue.arrivals {
                    let orders = try await self.take(count, for: taker)
                    if !orders.isEmpty { return orders }
                }
                return []
            }
            group.addTask {
                // Cancelled when a job has come first; then nobody looks at this answer.
                try? await clock.sleep(until: end)
                return []
            }
            defer { group.cancelAll() }
            if let orders = try await group.next(), !orders.isEmpty { return orders }
            group.cancelAll()
            // One that came in the same moment is not dropped.
            do { return try await group.next() ?? [] } catch is CancellationError { return [] }
        }
    }
}
