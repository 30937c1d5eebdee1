import HarkHTTP
import NIOCore

/// A job's bytes on their way from the house. Ends with an error where fewer or more come than were told: nobody counts half a text.
struct HouseBytes: AsyncSequence, Sendable {
    let count: Int
    let body: HTTPAnswerBody
    let server: String

    struct Iterator: AsyncIteratorProtocol {
        var pieces: HTTPAnswerBody.Iterator
        var left: Int
        let server: String

        mutating func next() async throws -> ByteBuffer? {
            let piece: ByteBuffer?
            do { piece = try await pieces.next() } catch let error as CancellationError { throw error } catch { throw broken("\(error)") }
            left -= piece?.readableBytes ?? 0
            guard left >= 0, piece != nil || left == 0 else { throw broken("\(left) bytes are missing") }
            return piece
        }

        private func broken(_ reason: String) -> HouseClient.Trouble {
            .away("the text from \(server) broke off (\(reason))", retryAfter: nil)
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(pieces: body.makeAsyncIterator(), left: count, server: server) }
}
