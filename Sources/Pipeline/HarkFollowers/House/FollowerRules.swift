/// What a registration may say, in the words of JSON Schema, so that the description of the interface is exactly what is checked.
public enum FollowerRules {
    /// It is part of queries such as `source:feed:news`.
    public static let name = "^[a-z0-9][a-z0-9.-]{0,39}$"
    public static let language = "^[a-z]{2,3}$"
    public static let secret = "^[ -~]*$"
    public static let longestAbout = 500, longestSecret = 4000, mostLanguages = 20
    public static let intervals = 1...86_400

    fileprivate static let host = "[A-Za-z0-9.-]{1,200}(:([1-9][0-9]{0,3}|[1-5][0-9]{4}))?"
    fileprivate static let local = "(127\\.0\\.0\\.1|localhost)(:([1-9][0-9]{0,3}|[1-5][0-9]{4}))?"
    fileprivate static let path = "(/([A-Za-z0-9/._~!$'()*+,;=:@?&-]|%[0-9A-Fa-f]{2}){0,500})?"
    fileprivate static let stream = "(/|/api/v1/streaming/(public(/local|/remote)?|hashtag(/local)?\\?tag=([A-Za-z0-9_]|%[0-9A-Fa-f]{2}){1,100}))?"

    static func matches(_ text: String, _ pattern: String) -> Bool { (try? Regex(pattern).wholeMatch(in: text)) != nil }
}

extension FollowerKind {
    /// What an address of this kind looks like; nil where there is none to give.
    public var addressPattern: String? {
        switch self {
        case .mastodon: "^https?://\(FollowerRules.host)\(FollowerRules.stream)$"
        case .jetstream: "^wss?://\(FollowerRules.host)\(FollowerRules.path)$"
        case .ndjson, .feed: "^https?://\(FollowerRules.host)\(FollowerRules.path)$"
        case .file: "^[A-Za-z0-9_-][A-Za-z0-9_. -]{0,99}$"
        case .sample: nil
        }
    }

    /// And one to which credentials may go, because nobody on the way can read them; nil where none are needed.
    public var safePattern: String? {
        switch self {
        case .mastodon: "^(https://\(FollowerRules.host)|http://\(FollowerRules.local))\(FollowerRules.stream)$"
        case .jetstream: "^(wss://\(FollowerRules.host)|ws://\(FollowerRules.local))\(FollowerRules.path)$"
        case .ndjson, .feed: "^(https://\(FollowerRules.host)|http://\(FollowerRules.local))\(FollowerRules.path)$"
        case .file, .sample: nil
        }
    }
}
