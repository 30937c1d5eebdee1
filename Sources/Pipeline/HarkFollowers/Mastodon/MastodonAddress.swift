import Foundation

/// A public stream of a Mastodon instance, and the timeline in which its past can be read.
package struct MastodonAddress: Equatable {
    /// Such as `https://social.example`.
    package let instance: String
    package let host: String
    /// Path and query of each.
    package let stream: String, timeline: String

    /// - Parameter address: an instance, which stands for its public stream, or the address of a public or hashtag stream.
    package init?(_ address: String) {
        guard let url = URL(string: address), let scheme = url.scheme, let host = url.host() else { return nil }
        self.host = host
        instance = "\(scheme)://\(host)\(url.port.map { ":\($0)" } ?? "")"
        let path = url.path(percentEncoded: true), tag = Self.tag(url)
        switch path {
        case "", "/": (stream, timeline) = ("/api/v1/streaming/public", "/api/v1/timelines/public?")
        case "/api/v1/streaming/public": (stream, timeline) = (path, "/api/v1/timelines/public?")
        case "/api/v1/streaming/public/local": (stream, timeline) = (path, "/api/v1/timelines/public?local=true&")
        case "/api/v1/streaming/public/remote": (stream, timeline) = (path, "/api/v1/timelines/public?remote=true&")
        case "/api/v1/streaming/hashtag" where tag != nil: (stream, timeline) = ("\(path)?tag=\(tag!)", "/api/v1/timelines/tag/\(tag!)?")
        case "/api/v1/streaming/hashtag/local" where tag != nil:
            (stream, timeline) = ("\(path)?tag=\(tag!)", "/api/v1/timelines/tag/\(tag!)?local=true&")
        default: return nil
        }
    }

    /// Still escaped, as both places need it.
    private static func tag(_ url: URL) -> Substring? {
        let tag = url.query(percentEncoded: true)?.split(separator: "&").first { $0.hasPrefix("tag=") }?.dropFirst("tag=".count)
        return tag?.isEmpty == false ? tag : nil
    }
}
