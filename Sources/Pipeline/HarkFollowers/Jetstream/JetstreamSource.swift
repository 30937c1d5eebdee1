package import Foundation
import HarkCore
import HarkTLS
import NIOCore

/// Follows Bluesky's posts over Jetstream. What was said while nobody listened comes first, as far back as the server keeps it.
package struct JetstreamSource: FollowedSource {
    /// How far before the cursor one begins again, as Jetstream's documentation advises.
    private static let overlap: Int64 = 5_000_000
    private static let longestMessage = 1 << 20

    let address: URL
    let languages: LanguageChoice
    let silence: Double
    let trust: TLSContext
    let clock: any WallClock
    let secret: @Sendable () async throws -> String?

    package func follow(from cursor: FollowerCursor?, into feed: FollowerFeed) async throws {
        let client = WebSocketClient(silence: silence, longestMessage: Self.longestMessage, trust: trust)
        let headers = FollowerHTTP.authorization(try await secret())
        var newest = cursor?.place
        try await client.listen(to: Self.asking(address, from: newest), headers: headers, opened: feed.connected) { text in
            let bytes = text.readableBytes
            let decoded = try? HarkJSON.decode(JetstreamMessage.self, from: Data(text.readableBytesView))
            // One of a moment that is none would be a cursor behind which nothing ever comes.
            guard let message = decoded, message.isTimely(at: clock.now) else {
                return try await feed.give(FollowedEvent(.unreadable(.init("A message could not be read")), bytes: bytes, cursor: nil))
            }
            newest = max(newest ?? 0, message.timeUs)
            try await feed.give(FollowedEvent(message.what(languages), bytes: bytes, cursor: FollowerCursor(place: newest)))
        }
    }

    /// The address with what is wanted, from a moment on.
    package static func asking(_ address: URL, from cursor: Int64?) -> URL {
        var items: [URLQueryItem] = []
        if address.query()?.contains("wantedCollections=") != true {
            items.append(URLQueryItem(name: "wantedCollections", value: JetstreamMessage.collection))
        }
        if let cursor { items.append(URLQueryItem(name: "cursor", value: String(max(0, cursor - overlap)))) }
        return items.isEmpty ? address : address.appending(queryItems: items)
    }
}
