import HarkCore
import HarkCrypto
import HarkHTTP
import HarkPosts
import NIOCore
import NIOHTTP1

/// Follows RSS or Atom: looks again and again, asking for what has changed (RFC 9110, conditional requests), and keeps what is new.
struct FeedSource: FollowedSource {
    private static let longestDocument = 16 << 20

    let place: PolledAddress
    /// Where a document is read: some take seconds.
    let lane: SerialLane

    func follow(from cursor: FollowerCursor?, into feed: FollowerFeed) async throws {
        let credentials = try await place.credentials()
        var cursor = cursor ?? FollowerCursor()
        while true {
            try await look(&cursor, place.headers(credentials), feed)
            try await place.clock.sleep(for: place.interval)
        }
    }

    private func look(_ cursor: inout FollowerCursor, _ authorization: HTTPHeaders, _ feed: FollowerFeed) async throws {
        var headers = authorization
        headers.add(name: "Accept", value: "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8")
        headers.ask(unless: cursor.mark)
        let response = try await place.http.get(place.address, headers: headers, or: [304])
        feed.connected()
        let bytes = Array(try await place.http.body(of: response, limit: Self.longestDocument).readableBytesView)
        guard response.status.code != 304 else { return }
        let read = try await lane.run { FeedDocument(FeedText.decoded(bytes)) }
        guard let document = read else { throw FollowerTrouble.refused("The address answers with no feed") }
        cursor.mark = response.headers.versionMark
        try await hand(document, bytes.count, &cursor, feed)
    }

    /// Oldest first, as far as a feed's order tells, and all before the cursor moves: it names the whole document.
    private func hand(_ document: FeedDocument, _ bytes: Int, _ cursor: inout FollowerCursor, _ feed: FollowerFeed) async throws {
        let known = cursor.seen ?? [:]
        var seen: [String: String] = [:]
        for entry in document.entries.reversed() where !entry.identity.isEmpty {
            let id = Self.digest(entry.identity), content = Self.digest(entry.text)
            // Fields repeat, entries do not: the last one counts.
            guard seen.updateValue(content, forKey: id) == nil, known[id] != content else { continue }
            let what = what(entry, document)
            try await feed.give(FollowedEvent(known[id] == nil ? what : what.asEdit, bytes: 0, cursor: nil))
        }
        cursor.seen = seen
        try await feed.give(FollowedEvent(.nothing, bytes: bytes, cursor: cursor))
    }

    private static func digest(_ text: String) -> String { SHA256.hash(text).prefix(8).hexText }

    private func what(_ entry: FeedDocument.Entry, _ document: FeedDocument) -> FollowedEvent.What {
        let text = entry.text
        guard !text.isEmpty else { return .ignored }
        let now = place.clock.now, said = FeedDate.time(entry.date) ?? now
        return place.languages.keep(
            Post(
                id: entry.identity, source: "feed:\(place.name)", createdAt: min(said, now),
                language: document.language.isEmpty ? "und" : document.language, user: entry.author.isEmpty ? nil : entry.author, text: text))
    }
}
