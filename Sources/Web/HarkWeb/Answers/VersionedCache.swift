import NIOConcurrencyHelpers

/// Values that were made from the database, each good as long as nothing was written since.
///
/// However many ask at once, one value is made per key and version: the others wait for it. Who asks after a write gets a
/// value that was made after that write, so a reader sees what it has just posted. While writes never cease, a value is made a
/// hundred times a second and not after each of them: readers wait for the next one, ten milliseconds at most.
public final class VersionedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Waiter {
        /// The version that was current when it asked: an older value will not do.
        let version: UInt64
        let continuation: CheckedContinuation<Value?, any Error>
    }

    private struct Entry {
        var made: (version: UInt64, value: Value, at: ContinuousClock.Instant)?
        var isMaking = false
        var waiters: [Waiter] = []
    }

    private let version: @Sendable () -> UInt64
    private let capacity: Int
    private let pause: Duration
    /// A lock that lets whoever runs take it. `Mutex` hands it to whoever waited longest, who must first be woken: with thousands of
    /// readers after each change, all cores came to wait for that.
    private let entries = NIOLockedValueBox<[Key: Entry]>([:])

    /// - Parameters:
    ///   - capacity: how many keys are kept; a value for a key beyond them is made for each who asks.
    ///   - pause: the shortest time between two makings of the same key.
    ///   - version: the version of the data, such as `SQLDatabase.version`.
    public init(capacity: Int = 64, pause: Duration = .milliseconds(10), version: @escaping @Sendable () -> UInt64) {
        self.capacity = capacity
        self.pause = pause
        self.version = version
    }

    private enum Verdict {
        case ready(Value), make(earliest: ContinuousClock.Instant?), wait, uncached
    }

    /// The value for `key`, made by `make` where the one at hand is too old. What `make` throws is thrown to all who wait.
    public func value(for key: Key, _ make: @escaping @Sendable () async throws -> Value) async throws -> Value {
        while true {
            let needed = version()
            switch look(key, needed) {
            case .ready(let value): return value
            case .uncached: return try await make()
            case .make(let earliest): return try await remake(key, earliest, make)
            case .wait: if let value = try await wait(key, needed) { return value }
            }
        }
    }

    private func look(_ key: Key, _ needed: UInt64) -> Verdict {
        entries.withLockedValue { entries in
            guard var entry = entries[key] else {
                guard entries.count < capacity || evict(&entries) else { return .uncached }
                entries[key] = Entry(isMaking: true)
                return .make(earliest: nil)
            }
            if let made = entry.made, made.version >= needed { return .ready(made.value) }
            if entry.isMaking { return .wait }
            entry.isMaking = true
            entries[key] = entry
            return .make(earliest: entry.made.map { $0.at + pause })
        }
    }

    private func evict(_ entries: inout [Key: Entry]) -> Bool {
        guard let oldest = entries.filter({ !$0.value.isMaking }).min(by: { $0.value.made?.version ?? 0 < $1.value.made?.version ?? 0 })
        else { return false }
        entries[oldest.key] = nil
        return true
    }

    /// Makes the value in a task of its own: many wait for it, so the one who happened to ask first may not cancel it, nor keep it
    /// back while the thread on which that one waits is busy.
    private func remake(
        _ key: Key, _ earliest: ContinuousClock.Instant?, _ make: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await Task { [self] in
            // A task that nobody cancels: the sleep cannot be cut short.
            if let earliest, earliest > .now { try? await Task.sleep(until: earliest, clock: .continuous) }
            // Taken before the data is read: what is written meanwhile makes the value old, never the other way round.
            let current = version()
            let result: Result<Value, any Error>
            do { result = .success(try await make()) } catch { result = .failure(error) }
            publish(result, of: current, for: key)
            return try result.get()
        }.value
    }

    /// Keeps the value and gives it to all who wait for it; those for whom it is too old ask again.
    private func publish(_ result: Result<Value, any Error>, of current: UInt64, for key: Key) {
        let waiters = entries.withLockedValue { entries -> [Waiter] in
            let waiters = entries[key]?.waiters ?? []
            if case .success(let value) = result { entries[key] = Entry(made: (current, value, .now)) } else { entries[key] = nil }
            return waiters
        }
        for waiter in waiters {
            switch result {
            case .success(let value): waiter.continuation.resume(returning: waiter.version <= current ? value : nil)
            case .failure(let error): waiter.continuation.resume(throwing: error)
            }
        }
    }

    /// Waits for the value that is being made; nil when it turns out too old or was ready before we could wait.
    private func wait(_ key: Key, _ needed: UInt64) async throws -> Value? {
        try await withCheckedThrowingContinuation { continuation in
            let isLate = entries.withLockedValue { entries in
                guard entries[key]?.isMaking == true else { return true }
                entries[key]?.waiters.append(Waiter(version: needed, continuation: continuation))
                return false
            }
            if isLate { continuation.resume(returning: nil) }
        }
    }
}
