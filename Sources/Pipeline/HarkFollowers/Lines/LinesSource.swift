import AsyncHTTPClient
import HarkCore
import HarkPosts
import NIOCore
import NIOHTTP1

/// Follows JSON lines over HTTP. Where the server tells versions of the resource apart, one goes on from the byte after the last whole
/// line (RFC 9110, range requests): a file that grows is read once. Otherwise the answer is a stream, and what is said between two
/// connections is the server's affair.
struct LinesSource: FollowedSource {
    let name: String
    let address: String
    let interval: Double
    let languages: LanguageChoice
    let lines: PostLines
    let http: FollowerHTTP
    let clock: any WallClock
    let secret: @Sendable () async throws -> String?

    func follow(from cursor: FollowerCursor?, into feed: FollowerFeed) async throws {
        let authorization = FollowerHTTP.authorization(try await secret())
        var cursor = cursor ?? FollowerCursor()
        while true {
            try await readOn(&cursor, authorization, feed)
            // A stream that ends has broken off: the pause before it is asked again is not ours to choose.
            guard cursor.mark != nil else { return }
            try await clock.sleep(for: interval)
        }
    }

    private func readOn(_ cursor: inout FollowerCursor, _ authorization: HTTPHeaders, _ feed: FollowerFeed) async throws {
        var headers = authorization
        headers.add(name: "Accept", value: "application/x-ndjson, application/json;q=0.9, */*;q=0.1")
        // Of packed bytes one could not say how far one has come.
        headers.add(name: "Accept-Encoding", value: "identity")
        if let place = cursor.place, place > 0, let mark = cursor.mark {
            headers.add(name: "Range", value: "bytes=\(place)-")
            // Another version is not gone on with: it comes whole.
            headers.add(name: "If-Range", value: mark)
        }
        let response = try await http.get(address, headers: headers, or: [416])
        feed.connected()
        if response.status.code == 416 {
            return Self.takeUnsatisfied(response.headers.first(name: "Content-Range"), &cursor)
        }
        if response.status.code != 206 { cursor.place = 0 }
        // Weak tags do not vouch for bytes.
        let tag = response.headers.first(name: "ETag").flatMap { $0.hasPrefix("W/") ? nil : $0 }
        cursor.mark = tag ?? response.headers.first(name: "Last-Modified")
        var splitter = LineSplitter()
        try await http.forEachPiece(of: response) { piece in
            var found: [LineSplitter.Line] = []
            splitter.take(piece.readableBytesView) { found.append($0) }
            for line in found { try await give(line, &cursor, feed) }
        }
        try await giveLast(splitter.finish(), &cursor, feed)
    }

    /// Nothing after the cursor: the file is as long as before, or it has been begun anew.
    private static func takeUnsatisfied(_ range: String?, _ cursor: inout FollowerCursor) {
        let length = range?.split(separator: "/").last.flatMap { Int64($0) }
        if let length, length < cursor.place ?? 0 { cursor.place = 0 }
    }

    private func give(_ line: LineSplitter.Line, _ cursor: inout FollowerCursor, _ feed: FollowerFeed) async throws {
        cursor.place = (cursor.place ?? 0) + Int64(line.byteCount)
        try await feed.give(lines.event(line, from: "ndjson:\(name)", languages, at: clock.now, cursor: cursor.mark == nil ? nil : cursor))
    }

    /// A last line without an end is taken where it is whole; else it is read again, once there is more of it.
    private func giveLast(_ line: LineSplitter.Line?, _ cursor: inout FollowerCursor, _ feed: FollowerFeed) async throws {
        guard let line else { return }
        let place = (cursor.place ?? 0) + Int64(line.byteCount)
        let event = lines.event(
            line, from: "ndjson:\(name)", languages, at: clock.now, cursor: cursor.mark == nil ? nil : FollowerCursor(place: place, mark: cursor.mark))
        if case .unreadable = event.what { return }
        cursor.place = place
        try await feed.give(event)
    }
}
