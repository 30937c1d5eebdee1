import Configuration
import HarkCore
import HarkLake
import HarkPosts
import HarkTopics
import Testing

@Suite struct TopicsSettingsTests {
    private func settings(_ values: [AbsoluteConfigKey: ConfigValue]) throws -> TopicsSettings {
        let reader = ConfigReader(provider: InMemoryProvider(values: values))
        return try TopicsSettings(door: reader.scoped(to: "doors.topics"), topics: reader.scoped(to: "topics"))
    }

    @Test func withoutSettingsAllIsAsDocumented() throws {
        let settings = try settings([:])
        #expect(settings.isOpenToVisitors && settings.authors == .off && !settings.storesPositions && settings.languages == ["en"])
        #expect(settings.lake.deliveryBytes == 64 << 20 && settings.lake.deliverySeconds == 60 && settings.lake.retentionDays == 8)
    }

    @Test func everySettingCounts() throws {
        let settings = try settings([
            "doors.topics.visitors": "off", "topics.store_authors": "on", "topics.store_positions": "on", "topics.languages": "en, it", "topics.delivery_mib": "2",
            "topics.delivery_seconds": "5", "topics.retention_days": "0", "topics.transform": "emoji, links", "topics.dead_letters": "5", "topics.dead_letter_days": "2",
        ])
        #expect(!settings.isOpenToVisitors && settings.authors == .on && settings.storesPositions && settings.languages == ["en", "it"])
        #expect(settings.lake.deliveryBytes == 2 << 20 && settings.lake.deliverySeconds == 5 && settings.lake.retentionDays == nil)
        #expect(settings.buffer.transforms == [.emoji, .links] && settings.deadLetters.limit == 5 && settings.deadLetters.days == 2)
    }

    @Test func authorsMayBeCodesThatDifferFromHouseToHouse() throws {
        let settings = try settings(["topics.store_authors": "hashed"])
        let code = settings.authors.policy(secret: [1]).kept("ada")
        #expect(settings.authors == .hashed && code?.utf8.count == 32 && code == settings.authors.policy(secret: [1]).kept("ada") && code != settings.authors.policy(secret: [2]).kept("ada"))
    }

    @Test(arguments: ["topics.languages", "topics.delivery_mib", "topics.delivery_seconds", "topics.retention_days", "topics.store_authors", "topics.transform", "topics.dead_letters", "topics.dead_letter_days", "topics.followers.ca"])
    func whatCannotBeStopsTheStart(key: String) throws {
        #expect(throws: SettingsError.self) { try settings([AbsoluteConfigKey(key.split(separator: ".").map(String.init)): "-3"]) }
    }
}
