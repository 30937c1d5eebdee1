public import Configuration
import HarkCore
import HarkCrypto
public import HarkFollowers
public import HarkLake
public import HarkPosts

/// Keys `doors.topics.…` (who may come in) and `topics.…` (what is kept, and for how long).
public struct TopicsSettings: Sendable {
    /// Key `doors.topics.visitors`: whether people who have not signed in may ask. Default on.
    public var isOpenToVisitors = true
    /// Key `topics.store_authors`: whether posts keep who wrote them (D-38): `off`, `on`, or `hashed` for a code that stands for each. Default off.
    public var authors = StoredAuthors.off
    /// Key `topics.store_positions`: whether posts keep the point they were sent from (D-38). Default off.
    public var storesPositions = false
    /// Key `topics.languages`: the languages that are taken in, separated by commas; `all` takes every one. Default `en`, as documented.
    public var languages: [String]? = ["en"]
    /// Key `topics.transform`: what is done to each text that arrives: `emoji`, `all-emoji`, `links`, `names`, separated by commas; `none` by default.
    public var transforms: [PostTransform] = []
    /// Keys `topics.delivery_mib` (1 to 1024, default 64), `topics.delivery_seconds` (1 to 900, default 60) and `topics.retention_days`
    /// (0 to 3650, default 8; 0 keeps posts for ever).
    public var lake = LakeSettings()

    /// Keys `topics.dead_letters` and `topics.dead_letter_days`.
    public var deadLetters = DeadLetterSettings()

    /// Keys `topics.followers.…`.
    public var followers = FollowersSettings()

    public init() {}

    /// - Parameters:
    ///   - door: scoped to `doors.topics`.
    ///   - topics: scoped to `topics`.
    public init(door: ConfigReader, topics: ConfigReader) throws {
        isOpenToVisitors = try door.flag("visitors", default: isOpenToVisitors)
        authors = topics.string(forKey: "store_authors")?.lowercased() == "hashed" ? .hashed : try topics.flag("store_authors", default: false) ? .on : .off
        storesPositions = try topics.flag("store_positions", default: storesPositions)
        languages = try Self.languages(topics.string(forKey: "languages", default: "en"))
        transforms = try Self.transforms(topics.string(forKey: "transform", default: "none"))
        lake.deliveryBytes = try topics.int("delivery_mib", in: 1...1024, default: lake.deliveryBytes >> 20) << 20
        lake.deliverySeconds = Double(try topics.int("delivery_seconds", in: 1...900, default: Int(lake.deliverySeconds)))
        deadLetters.limit = try topics.int("dead_letters", in: 0...100_000, default: deadLetters.limit)
        deadLetters.days = try topics.int("dead_letter_days", in: 1...365, default: deadLetters.days)
        followers = try FollowersSettings(topics.scoped(to: "followers"))
        let days = try topics.int("retention_days", in: 0...3650, default: lake.retentionDays ?? 0)
        lake.retentionDays = days == 0 ? nil : days
    }

    private static func transforms(_ text: String) throws -> [PostTransform] {
        let names = text.split(separator: ",").map { $0.trimmingPrefix { $0 == " " }.lowercased() }
        if names == ["none"] { return [] }
        let steps = names.compactMap(PostTransform.init)
        guard !steps.isEmpty, steps.count == names.count else {
            throw SettingsError("transform must be none, or some of \(PostTransform.allCases.map(\.rawValue).joined(separator: ",")), got \"\(text)\".")
        }
        return steps
    }

    /// nil for every language.
    private static func languages(_ text: String) throws -> [String]? {
        let names = text.split(separator: ",").map { $0.trimmingPrefix { $0 == " " }.lowercased() }
        if names == ["all"] { return nil }
        guard !names.isEmpty, names.allSatisfy({ 2...8 ~= $0.utf8.count && $0.utf8.allSatisfy { 97...122 ~= $0 } }) else {
            throw SettingsError("languages must be all, or languages such as en,it, got \"\(text)\".")
        }
        return names
    }
}

extension TopicsSettings {
    /// What the buffer is told of these.
    public var buffer: BufferSettings {
        var settings = BufferSettings()
        settings.lake = lake
        settings.languages = languages ?? []
        settings.transforms = transforms
        return settings
    }

    /// What the reader of posts is told.
    /// - Parameter secret: the house's own.
    package func reader(secret: [UInt8]) -> PostReaderSettings {
        var settings = PostReaderSettings()
        settings.authors = authors.policy(secret: secret)
        settings.arePlacesKept = true
        settings.arePositionsKept = storesPositions
        return settings
    }
}

/// What is kept of those who wrote posts.
public enum StoredAuthors: Sendable {
    case off
    /// Codes: the same for the same name, and different in each house.
    case hashed
    case on

    package func policy(secret: [UInt8]) -> AuthorPolicy {
        switch self {
        case .off: .none
        case .hashed: .hashed(HMACKey(derivedFrom: secret, for: "hark authors of posts"))
        case .on: .asSent
        }
    }
}
