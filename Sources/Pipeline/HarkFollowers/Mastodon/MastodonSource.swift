import Foundation
import HarkCore
import HarkHTTP
import HarkPosts
import NIOCore
import NIOHTTP1

/// Follows a public stream of Mastodon (docs.joinmastodon.org/methods/streaming) over server-sent events. What was said while nobody
/// listened is read from the timeline first; what was changed or taken back then, Mastodon does not tell.
struct MastodonSource: FollowedSource {
    /// Statuses of a page, and pages read to close a gap: as many as Mastodon gives, and a day of a busy stream.
    static let pageSize = 40, mostPages = 1000
    private static let longestPage = 16 << 20
    /// How far before the cursor a gap begins: see `MastodonID.rewound`.
    private static let overlapSeconds: UInt64 = 60

    let address: MastodonAddress
    let languages: LanguageChoice
    let http: FollowerHTTP
    let secret: @Sendable () async throws -> String?

    private var name: String { "mastodon:\(address.host)" }

    func follow(from cursor: FollowerCursor?, into feed: FollowerFeed) async throws {
        let authorization = FollowerHTTP.authorization(try await secret())
        var headers = authorization
        headers.add(name: "Accept", value: "text/event-stream")
        // First the stream, then the gap: between the two nothing can be missed.
        let response = try await http.get(try await streamAddress(authorization), headers: headers)
        feed.connected()
        var newest: String?
        if let from = cursor?.mark { newest = try await closeGap(from, authorization, feed) } else {
            newest = try await begin(authorization, feed)
        }
        var events = ServerSentEvents()
        try await http.forEachPiece(of: response) { piece in
            var found: [FollowedEvent] = []
            try events.take(piece.readableBytesView) { found.append(read($0, &newest)) }
            for event in found { try await feed.give(event) }
        }
    }

    /// Some instances stream from another machine, and say so.
    private func streamAddress(_ authorization: HTTPHeaders) async throws -> String {
        struct Instance: Decodable {
            struct Configuration: Decodable {
                struct Addresses: Decodable { let streaming: String? }
                let urls: Addresses?
            }

            let configuration: Configuration?
        }
        let plain = address.instance + address.stream
        do {
            let answer = try await http.get("\(address.instance)/api/v2/instance", headers: authorization)
            let body = try await http.body(of: answer, limit: 1 << 20)
            let told = try HarkJSON.decode(Instance.self, from: Data(body.readableBytesView)).configuration?.urls?.streaming
            guard let told, let base = URL(string: told), let host = base.host(), ["wss", "https"].contains(base.scheme) else { return plain }
            return "https://\(host)\(base.port.map { ":\($0)" } ?? "")\(address.stream)"
        } catch FollowerTrouble.refused { return plain } catch is DecodingError { return plain }
    }

    /// The first time there is no gap, but a place to come back to, though nothing may be said before the line breaks.
    private func begin(_ authorization: HTTPHeaders, _ feed: FollowerFeed) async throws -> String {
        let newest = try await page("limit=1", authorization).statuses.first?.id ?? "0"
        try await feed.give(FollowedEvent(.nothing, bytes: 0, cursor: FollowerCursor(mark: newest)))
        return newest
    }

    /// Statuses of the timeline, newest first.
    private func page(_ query: String, _ authorization: HTTPHeaders) async throws -> (statuses: [MastodonStatus], bytes: Int) {
        let response = try await http.get("\(address.instance)\(address.timeline)\(query)", headers: authorization)
        let body = try await http.body(of: response, limit: Self.longestPage)
        guard let statuses = try? HarkJSON.decode([MastodonStatus].self, from: Data(body.readableBytesView)) else {
            throw FollowerTrouble.away("The source’s timeline cannot be read", retryAfter: nil)
        }
        return (statuses, body.readableBytes)
    }

    /// Reads the timeline from the cursor on, page by page, oldest first.
    /// - Returns: the newest id seen.
    private func closeGap(_ from: String, _ authorization: HTTPHeaders, _ feed: FollowerFeed) async throws -> String {
        var least = MastodonID.rewound(from, seconds: Self.overlapSeconds), newest = from
        for _ in 0..<Self.mostPages {
            let (page, bytes) = try await page("limit=\(Self.pageSize)&min_id=\(least)", authorization)
            guard let last = page.map(\.id).max(by: { MastodonID.isLater($1, than: $0) }), MastodonID.isLater(last, than: least) else { break }
            for status in page.reversed() {
                newest = MastodonID.isLater(status.id, than: newest) ? status.id : newest
                try await feed.give(FollowedEvent(what(status), bytes: bytes / page.count, cursor: FollowerCursor(mark: newest)))
            }
            least = last
        }
        return newest
    }

    private func read(_ event: ServerSentEvents.Event, _ newest: inout String?) -> FollowedEvent {
        switch event.name {
        case "delete": return FollowedEvent(.withdrawal(source: name, id: event.data), bytes: event.byteCount, cursor: nil)
        case "update", "status.update":
            guard let status = try? HarkJSON.decode(MastodonStatus.self, from: Data(event.data.utf8)) else {
                return FollowedEvent(.unreadable(.init("A status could not be read")), bytes: event.byteCount, cursor: nil)
            }
            guard event.name == "update" else { return FollowedEvent(what(status).asEdit, bytes: event.byteCount, cursor: nil) }
            newest = newest.map { MastodonID.isLater(status.id, than: $0) ? status.id : $0 } ?? status.id
            return FollowedEvent(what(status), bytes: event.byteCount, cursor: FollowerCursor(mark: newest))
        default: return FollowedEvent(.ignored, bytes: event.byteCount, cursor: nil)
        }
    }

    private func what(_ status: MastodonStatus) -> FollowedEvent.What {
        do { return try status.post(from: name).map(languages.keep) ?? .ignored } catch { return .unreadable(.init("\(error)")) }
    }
}
