import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

extension Response {
    /// The answer with all its bytes, at most 16 MiB.
    func collected() async throws -> Answer {
        let collector = BodyCollector()
        try await body.write(collector)
        var answer = Answer(status, type: headers[.contentType] ?? "", location: headers[.location], body: collector.bytes)
        answer.cookies = headers[values: .setCookie]
        return answer
    }
}

/// Takes a body instead of a connection. A class, because writers are handed over by value.
private final class BodyCollector: ResponseBodyWriter, Sendable {
    private let buffer = Mutex(ByteBuffer())

    var bytes: [UInt8] {
        buffer.withLock { Array($0.readableBytesView) }
    }

    func write(_ part: ByteBuffer) async throws {
        let size = buffer.withLock { buffer in
            buffer.writeImmutableBuffer(part)
            return buffer.readableBytes
        }
        guard size <= 16 << 20 else { throw NIOTooManyBytesError(maxBytes: 16 << 20) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
