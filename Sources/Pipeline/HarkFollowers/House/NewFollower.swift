package import HarkCore

/// A source as an operator registers it.
public struct NewFollower: Sendable, Decodable {
    public var name: String
    public var about: String?
    public var kind: FollowerKind
    public var address: String?
    public var languages: [String]?
    public var intervalSeconds: Int?
    /// A token, `name:password` for HTTP's basic scheme, or the four words of OAuth 1.0a: consumer key and secret, token and its secret.
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

    /// - Throws: `.unacceptable` that names the field.
    package func checked(as id: Identifier, by who: String, at time: Timestamp) throws -> Follower {
        try check("name", "A name is 1 to 40 small letters, digits, dots and dashes.") { FollowerRules.matches(name, FollowerRules.name) }
        try check("about", "This is longer than \(FollowerRules.longestAbout) characters.") {
            (about ?? "").unicodeScalars.count <= FollowerRules.longestAbout
        }
        try checkAddress()
        let languages = languages ?? ["en"], secret = secret ?? ""
        try check("languages", "A language is two or three small letters, such as en; at most \(FollowerRules.mostLanguages) are named.") {
            languages.count <= FollowerRules.mostLanguages && languages.allSatisfy { FollowerRules.matches($0, FollowerRules.language) }
        }
        try check("interval_seconds", "It must be from 1 to 86400 seconds.") { FollowerRules.intervals ~= intervalSeconds ?? 1 }
        try check("secret", "Credentials are at most \(FollowerRules.longestSecret) printable letters of ASCII.") {
            secret.utf8.count <= FollowerRules.longestSecret && secret.utf8.allSatisfy { 0x20...0x7E ~= $0 }
        }
        return Follower(
            id: id, name: name, about: about ?? "", kind: kind, address: address ?? "", languages: languages,
            interval: intervalSeconds ?? kind.usualInterval, hasSecret: !secret.isEmpty, isWanted: start ?? true, createdAt: time, createdBy: who)
    }

    private func checkAddress() throws {
        let address = address ?? ""
        try check("address", "This is no address of its kind.") {
            kind.addressPattern.map { FollowerRules.matches(address, $0) } ?? address.isEmpty
        }
        guard secret?.isEmpty == false else { return }
        try check("secret", "Credentials go over TLS, or to this machine only: name an address that begins with https or wss.", as: "open") {
            kind.safePattern.map { FollowerRules.matches(address, $0) } ?? false
        }
    }

    private func check(_ field: String, _ sentence: String, as problem: String? = nil, _ holds: () -> Bool) throws {
        guard !holds() else { return }
        throw HarkError.unacceptable(field, sentence, textKey: "topics.followers.bad_\(problem ?? field)")
    }
}
