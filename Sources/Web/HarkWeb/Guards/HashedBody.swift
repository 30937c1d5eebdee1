import HarkCrypto
import Hummingbird
import NIOCore
import Synchronization

/// A body that is hashed (SHA-256) on its way to whoever reads it, however large: nothing of it is kept.
final class HashedBody: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    private struct State: ~Copyable {
        var hash: SHA256?
        var result = ""
    }

    private let source: RequestBody
    private let state = Mutex(State(hash: SHA256()))

    /// A body that is read once, by whoever answers.
    init(_ source: RequestBody) { self.source = source }

    /// A body that is at hand, with its hash.
    init(buffer: ByteBuffer, hash: String) {
        source = RequestBody(buffer: buffer)
        state.withLock { $0 = State(hash: nil, result: hash) }
    }

    /// Lower-case hexadecimal, of what has been read until now; later bytes no longer count.
    var hash: String {
        state.withLock { state in
            if let hash = state.hash.take() { state.result = hash.finalize().hexText }
            return state.result
        }
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let body: HashedBody
        fileprivate var source: RequestBody.AsyncIterator

        mutating func next() async throws -> ByteBuffer? {
            guard let piece = try await source.next() else { return nil }
            body.state.withLock { state in piece.withUnsafeReadableBytes { state.hash?.update($0) } }
            return piece
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(body: self, source: source.makeAsyncIterator()) }
}
