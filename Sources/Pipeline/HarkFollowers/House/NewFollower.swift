import Foundation
package import HarkCore

/// A source as an operator registers it.
public struct NewFollower: Sendable, Decodable {
    public var name: String
    public var about: String?
    public var kind: FollowerKind
    public var address: String?
    public var languages: [String]?
    public var intervalSeconds: Int?
    /// A token, or `name:password` for HTTP's basic scheme.
    public var secret: String?
    /// Whether it begins at once; it does if not given.
    public var start: Bool?

    public init(
        name: String, about: String? = nil, kind: FollowerKind, address: String? = nil, languages: [String]? = nil, intervalSeconds: Int? = nil,
        secret: String? = nil, start: Bool? = nil
    ) {
        self.name = name
        self.about = about
        self.kind = kind
        self.address = address
        self.languages = languages
        self.intervalSeconds = intervalSeconds
        self.secret = secret
        self.start = start
    }

    /// What the name of a follower looks like: it is part of queries such as `source:feed:news`.
    public static let namePattern = "^[a-z0-9][a-z0-9.-]{0,39}$"
    public static let languagePattern = "^[a-z]{2,3}$"
    public static let longestAddress = 1000, longestAbout = 500, longestSecret = 4000, mostLanguages = 20
    public static let intervals = 1...86_400

    /// - Throws: `.unacceptable` that names the field.
    package func checked(as id: Identifier, by who: String, at time: Timestamp) throws -> Follower {
        let address = try checkedAddress(), secret = secret ?? ""
        guard name.wholeMatch(of: /[a-z0-9][a-z0-9.-]{0,39}/) != nil else {
            throw HarkError.unacceptable("name", "A name is 1 to 40 small letters, digits, dots and dashes.", textKey: "topics.followers.bad_name")
        }
        guard (about ?? "").count <= Self.longestAbout else {
            throw HarkError.unacceptable("about", "This is longer than \(Self.longestAbout) characters.", textKey: "topics.followers.bad_about")
        }
        let languages = languages ?? ["en"]
        guard languages.count <= Self.mostLanguages, languages.allSatisfy({ $0.wholeMatch(of: /[a-z]{2,3}/) != nil }) else {
            throw HarkError.unacceptable("languages", "A language is two or three letters, such as en.", textKey: "topics.followers.bad_language")
        }
        guard Self.intervals ~= intervalSeconds ?? 1 else {
            throw HarkError.unacceptable("interval_seconds", "It must be from 1 to 86400 seconds.", textKey: "topics.followers.bad_interval")
        }
        guard secret.utf8.count <= Self.longestSecret, secret.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else {
            throw HarkError.unacceptable("secret", "Credentials are printable ASCII.", textKey: "topics.followers.bad_secret")
        }
        return Follower(
            id: id, name: name, about: about ?? "", kind: kind, address: address, languages: languages,
            interval: intervalSeconds ?? kind.usualInterval, hasSecret: !secret.isEmpty, isWanted: start ?? true, createdAt: time, createdBy: who)
    }

    private func checkedAddress() throws -> String {
        let address = address ?? ""
        switch kind {
        case .sample: return ""
        case .file:
            guard FollowedFile.isGoodName(address) else {
                throw HarkError.unacceptable(
                    "address", "Name a file in the folder for followed files, without slashes.", textKey: "topics.followers.bad_file")
            }
        case .mastodon, .jetstream, .ndjson, .feed:
            guard address.utf8.count <= Self.longestAddress, let url = URL(string: address), let scheme = url.scheme,
                kind.schemes.contains(scheme), let host = url.host(), !host.isEmpty, url.user() == nil
            else {
                throw HarkError.unacceptable(
                    "address", "An address of this kind begins with \(kind.schemes[0])://.", textKey: "topics.followers.bad_address",
                    arguments: [kind.schemes[0]])
            }
            if kind == .mastodon, MastodonAddress(address) == nil {
                throw HarkError.unacceptable(
                    "address", "Name the instance, or one of its public or hashtag streams.", textKey: "topics.followers.bad_stream")
            }
            if let secret, !secret.isEmpty, !Self.isSafe(scheme, host) {
                throw HarkError.unacceptable(
                    "address", "Credentials would travel where others can read them: use \(kind.schemes[0])://.",
                    textKey: "topics.followers.open_address", arguments: [kind.schemes[0]])
            }
        }
        return address
    }

    /// Whether nobody on the way can read what is sent there.
    private static func isSafe(_ scheme: String, _ host: String) -> Bool {
        ["https", "wss"].contains(scheme) || ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host)
    }
}
