import HarkCore
import HarkLake
import HarkPosts
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// An answer as a file: its posts as CSV or Parquet, or all of it as JSON.
struct TopicExport: Sendable {
    /// Writes posts into a Parquet file at a path.
    typealias ParquetWriter = @Sendable (TopicPostStream, String) async throws -> Void

    private static let header = ["id", "source", "created_at", "lang", "user", "text", "mood", "place", "lat", "lon"]

    let desk: TopicDesk
    /// nil where no Parquet can be written.
    let parquet: ParquetWriter?
    /// Each Parquet file holds 50,000 posts in memory while it is made.
    private let gate = SearchGate(running: 2, waiting: 4)

    init(desk: TopicDesk, parquet: ParquetWriter?) {
        self.desk = desk
        self.parquet = parquet
    }

    func csv(_ request: Request, context: HarkContext) async throws -> Response {
        let (reply, isMasked) = try await begin(request), isSafe = try QueryParameters(request).flag("safe")
        return .export(name: "topic.csv", header: Self.header) { rows in
            for try await piece in TopicPostStream(desk: desk, reply: reply, isMasked: isMasked) {
                try await rows.write(piece.map { Self.row($0).map { isSafe ? CSV.safe($0) : $0 } })
            }
        }
    }

    private static func row(_ kept: KeptPost) -> [String] {
        let post = kept.post
        return [
            post.id, post.source, post.createdAt.description, post.language, post.user ?? "", post.text,
            "\((Double(kept.mood.level) / 255 * 10_000).rounded() / 10_000)", post.place ?? "", post.position.map { "\($0.latitude)" } ?? "",
            post.position.map { "\($0.longitude)" } ?? "",
        ]
    }

    /// The answer of the API with all its posts; where it is cut, the connection is, before its last chunk.
    func json(_ request: Request, context: HarkContext) async throws -> Response {
        let (reply, isMasked) = try await begin(request)
        return Response(
            status: .ok, headers: [.contentType: "application/json", .contentDisposition: "attachment; filename=\"topic.json\""],
            body: ResponseBody { writer in
                var json = JSONWriter(reserving: 1 << 16)
                json.beginObject()
                reply.answer.writeHead(reply.question, reply.request, to: &json)
                json.name("posts")
                json.beginArray()
                try await writer.write(ByteBuffer(bytes: json.bytes))
                var isFirst = true
                for try await piece in TopicPostStream(desk: desk, reply: reply, isMasked: isMasked) {
                    var part = JSONWriter(reserving: 400 * piece.count)
                    if !isFirst { part.separator() }
                    for post in piece { post.write(to: &part) }
                    isFirst = false
                    try await writer.write(ByteBuffer(bytes: part.bytes))
                }
                try await writer.write(ByteBuffer(string: "]}"))
                try await writer.finish(nil)
            })
    }

    /// The columns of the lake's own files.
    func parquet(_ request: Request, context: HarkContext) async throws -> Response {
        guard let parquet else {
            throw HarkError(.overloaded, "No Parquet can be written here at the moment.", textKey: "topics.no_parquet").retry(after: 60)
        }
        let (reply, isMasked) = try await begin(request)
        let posts = TopicPostStream(desk: desk, reply: reply, isMasked: isMasked)
        let file = try await gate.pass { try await TemporaryFile { path in try await parquet(posts, path) } }
        return Response(
            status: .ok,
            headers: [.contentType: "application/vnd.apache.parquet", .contentDisposition: "attachment; filename=\"topic.parquet\""],
            body: ResponseBody(contentLength: file.byteCount) { writer in
                try await file.forEachPiece { try await writer.write($0) }
                try await writer.finish(nil)
            })
    }

    private func begin(_ request: Request) async throws -> (TopicReply, isMasked: Bool) {
        let query = QueryParameters(request), isMasked = try query.flag("mask")
        var question = try TopicQuestion(query)
        question.limit = 1
        var reply = try await desk.ask(question)
        if isMasked { reply.answer.maskNames() }
        return (reply, isMasked)
    }
}
