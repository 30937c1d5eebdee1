import HarkCore
import NIOHTTP1

/// An address that is looked at again and again, by whom and how.
struct PolledAddress: Sendable {
    /// The follower's.
    let name: String
    let address: String
    /// Seconds between two looks.
    let interval: Double
    let languages: LanguageChoice
    let http: FollowerHTTP
    let clock: any WallClock
    let secret: @Sendable () async throws -> String?

    func credentials() async throws -> FollowerCredentials { FollowerCredentials(try await secret()) }

    /// The headers that a look at this moment begins with.
    func headers(_ credentials: FollowerCredentials) -> HTTPHeaders { credentials.headers(for: address, at: clock.now) }
}

/// Conditional requests (RFC 9110).
extension HTTPHeaders {
    /// What tells this version of an answer from others: its entity tag, or else its date.
    var versionMark: String? { first(name: "ETag") ?? first(name: "Last-Modified") }

    /// Asks for the answer only where it has changed since it had this mark, which goes back as it came.
    mutating func ask(unless mark: String?) {
        guard let mark else { return }
        add(name: mark.hasSuffix("\"") ? "If-None-Match" : "If-Modified-Since", value: mark)
    }
}
