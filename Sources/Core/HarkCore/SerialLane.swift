import Dispatch

/// A thread's worth of blocking work: one closure after the other, never in the cooperative pool, whose few threads
/// must not wait for a disk or a model.
public final class SerialLane: Sendable {
    private let queue: DispatchQueue

    public init(_ label: String) { queue = DispatchQueue(label: "hark.\(label)") }

    /// Runs `body` after all that was handed in before it. A cancelled caller does not stop it.
    public func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try body() }) }
        }
    }
}
