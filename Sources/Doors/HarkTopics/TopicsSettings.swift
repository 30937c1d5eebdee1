public import Configuration
import HarkCore
public import HarkFollowers
public import HarkLake
package import HarkPosts

/// Keys `doors.topics.…` (who may come in) and `topics.…` (what is kept, and for how long).
public struct TopicsSettings: Sendable {
    /// Key `doors.topics.visitors`: whether people who have not signed in may ask. Default on.
    public var isOpenToVisitors = true
    /// Key `topics.store_authors`: whether posts keep who wrote them (D-38). Default off.
    public var storesAuthors = false
    /// Key `topics.store_positions`: whether posts keep the point they were sent from (D-38). Default off.
    public var storesPositions = false
    /// Key `topics.languages`: the languages that are taken in, separated by commas; `all` takes every one. Default `en`, as documented.
    public var languages: [String]? = ["en"]
    /// Keys `topics.delivery_mib` (1 to 1024, default 64), `topics.delivery_seconds` (1 to 900, default 60) and `topics.retention_days`
    /// (0 to 3650, default 8; 0 keeps posts for ever).
    public var lake = LakeSettings()

    /// Keys `topics.followers.…`.
    public var followers = FollowersSettings()

    public init() {}

    /// - Parameters:
    ///   - door: scoped to `doors.topics`.
    ///   - topics: scoped to `topics`.
    public init(door: ConfigReader, topics: ConfigReader) throws {
        isOpenToVisitors = try door.flag("visitors", default: isOpenToVisitors)
        storesAuthors = try topics.flag("store_authors", default: storesAuthors)
        storesPositions = try topics.flag("store_positions", default: storesPositions)
        languages = try Self.languages(topics.string(forKey: "languages", default: "en"))
        lake.deliveryBytes = try topics.int("delivery_mib", in: 1...1024, default: lake.deliveryBytes >> 20) << 20
        lake.deliverySeconds = Double(try topics.int("delivery_seconds", in: 1...900, default: Int(lake.deliverySeconds)))
        followers = try FollowersSettings(topics.scoped(to: "followers"))
        let days = try topics.int("retention_days", in: 0...3650, default: lake.retentionDays ?? 0)
        lake.retentionDays = days == 0 ? nil : days
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
        return settings
    }

    /// And what the reader of posts is told.
    package var reader: PostReaderSettings {
        var settings = PostReaderSettings()
        settings.authors = storesAuthors ? .asSent : .none
        settings.arePlacesKept = true
        settings.arePositionsKept = storesPositions
        return settings
    }
}
