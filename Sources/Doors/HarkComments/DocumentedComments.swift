import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `POST /api/foo` and `GET /api/fooGet`, byte for byte as the documents show them: any content type, a string or a number as
/// content, and the whole list as the answer.
struct DocumentedComments: Sendable {
    let store: CommentStore
    let intake: CommentIntake

    func post(_ request: Request, context: HarkContext) async throws -> Response {
        let body = try await request.body(context)
        do {
            let content = try await intake.counted { try Self.content(of: body) }
            _ = try await intake.take(content, tier: nil)
        } catch var error as HarkError where error.code == .unacceptable {
            // The documents' clients know 400 alone for whatever is wrong with what they sent.
            error.code = .malformed
            throw error
        }
        return try await wholeList()
    }

    func get(_ request: Request, context: HarkContext) async throws -> Response { try await wholeList() }

    /// Every comment that is not hidden in the order of arrival; ids are their places, counted from 1. Written while it is read, a
    /// thousand at a time, each thousand from a snapshot of its own: a slow client holds no transaction open.
    private func wholeList() async throws -> Response {
        let last = try await store.database.read { [store] in try store.lastNumber(in: $0) }
        let body = ResponseBody { [store] writer in
            var number = 0, position = 0
            try await writer.write(ByteBuffer(string: "["))
            while let comments = try await store.nextInOrder(after: number, through: last) {
                var json = JSONWriter(reserving: 128 * comments.count)
                if position > 0 { json.separator() }
                for comment in comments {
                    position += 1
                    comment.writeDocumented(position: position, to: &json)
                }
                try await writer.write(ByteBuffer(bytes: json.bytes))
                number = comments.last?.number ?? last
            }
            try await writer.write(ByteBuffer(string: "]"))
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: "application/json"], body: body)
    }

    /// The value of `content`: a string as it is, a number as JavaScript would print it.
    static func content(of body: ByteBuffer) throws -> String {
        switch try JSONValue(parsing: body)["content"] {
        case .string(let text): return text
        case .integer(let number): return String(number)
        case .number(let number): return number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : "\(number)"
        default: throw HarkError(.malformed, "The body must be {\"content\": …} with a text or a number.")
        }
    }
}

extension CommentStore {
    /// The next thousand comments in the order of arrival that are not hidden; nil when there are no more up to `last`.
    func nextInOrder(after number: Int, through last: Int) async throws -> [Comment]? {
        let comments = try await database.read { [self] in try inOrder(after: number, through: last, limit: 1000, in: $0) }
        return comments.isEmpty ? nil : comments
    }
}
