package import HarkCore
import Synchronization

/// The questions that are being answered at this moment, so that one of them can be seen and cancelled (001-47).
package final class RunningSearches: Sendable {
    package struct Search: Sendable {
        package let id: Identifier
        /// As it was asked.
        package let query: String
        package let since: Timestamp
    }

    private struct Entry {
        let search: Search
        let stop: @Sendable () -> Void
        var isCancelled = false
    }

    private let identifiers: IdentifierGenerator
    private let clock: any WallClock
    private let entries = Mutex([Identifier: Entry]())

    package init(clock: any WallClock) {
        self.clock = clock
        identifiers = IdentifierGenerator(clock: clock)
    }

    /// The one that began first first.
    package var all: [Search] { entries.withLock { $0.values.map(\.search) }.sorted { $0.id < $1.id } }

    /// - Returns: false where it is over, or never was.
    package func cancel(_ id: Identifier) -> Bool {
        let stop = entries.withLock { entries in
            entries[id]?.isCancelled = true
            return entries[id]?.stop
        }
        stop?()
        return stop != nil
    }

    /// Who asks is told so when somebody else cancels: `.conflict`. A task that is cancelled itself throws `CancellationError`, as `body` does.
    func run<Result: Sendable>(_ query: String, _ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
        let task = Task { try await body() }
        let id = identifiers.next()
        entries.withLock { $0[id] = Entry(search: Search(id: id, query: query, since: clock.now), stop: task.cancel) }
        let result = await withTaskCancellationHandler { await task.result } onCancel: { task.cancel() }
        let isCancelled = entries.withLock { $0.removeValue(forKey: id)?.isCancelled } ?? false
        if isCancelled, case .failure(let error) = result, error is CancellationError { throw Self.cancelled }
        return try result.get()
    }

    private static var cancelled: HarkError {
        HarkError(.conflict, "Somebody who looks after this house cancelled this search.", textKey: "topics.cancelled")
    }
}
