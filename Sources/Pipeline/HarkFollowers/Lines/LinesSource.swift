import HarkCore
import HarkHTTP
import HarkPosts
import NIOCore
import NIOHTTP1

/// Follows JSON lines over HTTP. Where the server tells versions of the resource apart, it is a file: one looks again and again, and
/// goes on after the last whole line where the same line still stands before it (RFC 9110, conditional and range requests). Otherwise the answer is a
/// stream, and what is said between two connections is the server's affair.
struct LinesSource: FollowedSource {
    let place: PolledAddress
    let lines: PostLines

    func follow(from cursor: FollowerCursor?, into feed: FollowerFeed) async throws {
        let credentials = try await place.credentials()
        var cursor = cursor ?? FollowerCursor()
        while true {
            guard try await readOn(&cursor, place.headers(credentials), feed) else {
                // Another file by now: from its beginning, at once.
                cursor = FollowerCursor()
                continue
            }
            // A stream that ends has broken off: the pause before it is asked again is not ours to choose.
            guard cursor.mark != nil else { return }
            try await place.clock.sleep(for: place.interval)
        }
    }

    /// - Returns: false where the cursor is of no use any more.
    private func readOn(_ cursor: inout FollowerCursor, _ authorization: HTTPHeaders, _ feed: FollowerFeed) async throws -> Bool {
        let known = cursor.last.flatMap(LastLine.init)
        let response = try await place.http.get(place.address, headers: authorization.asking(cursor, known), or: [304, 416])
        feed.connected()
        switch response.status.code {
        case 304: return true
        case 416: return known == nil
        case 206: break
        default: cursor = FollowerCursor(place: 0)
        }
        let mark = response.headers.versionMark, isFile = mark != nil
        // The tag stands for what was read only once all of it is.
        cursor.mark = nil
        var splitter = LineSplitter(), expected = response.status.code == 206 ? known : nil, isSame = true
        try await place.http.forEachPiece(of: response) { piece in
            var found: [LineSplitter.Line] = []
            splitter.take(piece.readableBytesView) { found.append($0) }
            for line in found where isSame {
                if let last = expected {
                    isSame = LastLine(line) == last
                    expected = nil
                } else {
                    try await give(line, &cursor, isFile, feed)
                }
            }
        }
        // A range that ends before the line that it should begin with is one of another file too.
        guard isSame, expected == nil else { return false }
        if let rest = splitter.finish() { try await giveLast(rest, cursor, isFile, feed) }
        cursor.mark = mark
        if isFile { try await feed.give(FollowedEvent(.nothing, bytes: 0, cursor: cursor)) }
        return true
    }

    private func give(_ line: LineSplitter.Line, _ cursor: inout FollowerCursor, _ isFile: Bool, _ feed: FollowerFeed) async throws {
        cursor.place = (cursor.place ?? 0) + Int64(line.byteCount)
        cursor.last = LastLine(line).text
        try await feed.give(lines.event(line, from: "ndjson:\(place.name)", place.languages, at: place.clock.now, cursor: isFile ? cursor : nil))
    }

    /// A last line without an end is taken where it can be read, but not counted: its end may come yet.
    private func giveLast(_ line: LineSplitter.Line, _ cursor: FollowerCursor, _ isFile: Bool, _ feed: FollowerFeed) async throws {
        let event = lines.event(line, from: "ndjson:\(place.name)", place.languages, at: place.clock.now, cursor: isFile ? cursor : nil)
        if case .unreadable = event.what { return }
        try await feed.give(event)
    }
}

extension HTTPHeaders {
    /// What to ask for: all that stands behind the cursor, the last known line with it, if anything has changed.
    fileprivate func asking(_ cursor: FollowerCursor, _ known: LastLine?) -> HTTPHeaders {
        var headers = self
        headers.add(name: "Accept", value: "application/x-ndjson, application/json;q=0.9, */*;q=0.1")
        // Of packed bytes one could not say how far one has come.
        headers.add(name: "Accept-Encoding", value: "identity")
        if let place = cursor.place, let known, place >= known.byteCount {
            headers.add(name: "Range", value: "bytes=\(place - Int64(known.byteCount))-")
        }
        headers.ask(unless: cursor.mark)
        return headers
    }
}
