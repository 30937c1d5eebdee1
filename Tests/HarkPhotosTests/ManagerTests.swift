import Foundation
import HarkCache
import HarkCore
import HarkPhotos
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// What operators choose and see of the pool, through the API and through the page.
@Suite struct ManagerTests {
    private struct Cache: Decodable {
        let policy: String, mode: String, nodes: Int, running: Int, maxMissRate: Double, minMissRate: Double, expandRatio: Double, shrinkRatio: Double
        let capacityMb: Int, reason: String?
    }

    private struct Stats: Decodable {
        struct Point: Decodable { let minute: String, nodes: Double, items: Double, bytes: Double, requests: Double, hitRate: Double?, missRate: Double? }
        let points: [Point]
    }

    private func stats(_ client: any TestClientProtocol, _ minutes: Int = 30) async throws -> [Stats.Point] {
        try await client.steer(.get, "/api/v1/cache/stats?minutes=\(minutes)").decoded(Stats.self).points
    }

    @Test func onlyOperatorsComeIn() async throws {
        try await TestManager.with { _, client in
            for uri in ["/api/v1/cache", "/api/v1/cache/stats", "/api/v1/cache/keys", "/api/v1/photo-keys", "/photos/manager"] {
                let refused = try await client.steer(.get, uri, as: "ada"), answer = try await client.steer(.get, uri)
                #expect(refused.status == .forbidden && answer.status == .ok, "\(uri)")
            }
            let refused = try await client.steer(.delete, "/api/v1/photos?confirm=delete-all", as: "ada")
            #expect(refused.status == .forbidden)
        }
    }

    @Test func choicesHoldForAllNodesAtOnceAndAfterARestart() async throws {
        try await TestManager.with { house, client in
            let answer = try await client.steer(.put, "/api/v1/cache", #"{"capacity_mb": 100, "policy": "random", "mode": "manual", "nodes": 3}"#)
            #expect(answer.status == .ok, "\(answer.text)")
            let cache = try answer.decoded(Cache.self)
            #expect(cache.capacityMb == 100 && cache.policy == "random" && cache.nodes == 3 && cache.running == 3)
            #expect(house.keeper.cache.pool.settings == CacheNodeSettings(capacityBytes: 100 << 20, policy: .random))
            // What is left out stays.
            let again = try await client.steer(.put, "/api/v1/cache", #"{"mode": "automatic", "max_miss_rate": 0.6}"#).decoded(Cache.self)
            #expect(again.capacityMb == 100 && again.policy == "random" && again.mode == "automatic" && again.maxMissRate == 0.6)
            let later = try await house.reopened()
            #expect(later.cache.pool.count == 3 && later.cache.pool.settings.policy == .random)
            #expect(try await house.acts() == ["cache.settings", "cache.settings"])
        }
    }

    /// Two operators, or two pages of one: what each left out stays as the other chose it.
    @Test func choicesMadeAtOnceAreAllInForceAndKept() async throws {
        try await TestManager.with { house, client in
            let bodies = [#"{"capacity_mb": 100}"#, #"{"policy": "random"}"#, #"{"nodes": 3}"#, #"{"max_miss_rate": 0.7}"#, #"{"expand_ratio": 3}"#]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for body in bodies { group.addTask { _ = try await client.steer(.put, "/api/v1/cache", body) } }
                try await group.waitForAll()
            }
            let cache = try await client.steer(.get, "/api/v1/cache").decoded(Cache.self)
            #expect(cache.capacityMb == 100 && cache.policy == "random" && cache.running == 3 && cache.maxMissRate == 0.7 && cache.expandRatio == 3)
            let later = try await house.reopened()
            #expect(later.cache.pool.count == 3 && later.cache.pool.settings == CacheNodeSettings(capacityBytes: 100 << 20, policy: .random))
        }
    }

    @Test func whatCannotBeFollowedIsRefusedWithItsField() async throws {
        try await TestManager.with { house, client in
            for (body, field) in [
                (#"{"capacity_mb": 0}"#, "capacity_mb"), (#"{"capacity_mb": null}"#, "capacity_mb"), (#"{"policy": "best"}"#, "policy"),
                (#"{"mode": "wild"}"#, "mode"), (#"{"nodes": 9}"#, "nodes"), (#"{"nodes": 0}"#, "nodes"), (#"{"max_miss_rate": 1.1}"#, "max_miss_rate"),
                (#"{"max_miss_rate": 0.1}"#, "min_miss_rate"), (#"{"expand_ratio": 1}"#, "expand_ratio"), (#"{"shrink_ratio": 1}"#, "shrink_ratio"),
                (#"{"colour": 1}"#, "colour"),
            ] {
                let answer = try await client.steer(.put, "/api/v1/cache", body)
                #expect(answer.status == .unprocessableContent && answer.text.contains("\"field\":\"\(field)\""), "\(body): \(answer.text)")
            }
            #expect(house.keeper.cache.pool.count == 1)
            #expect(try await house.acts().isEmpty)
        }
    }

    /// Twelve reports of five seconds are one minute, averaged (003-36).
    @Test func aMinuteIsTheAverageOfItsReports() async throws {
        try await TestManager.with { house, client in
            // The first report lies in the first minute, five seconds after its beginning; the twelfth begins the second one.
            for round in 0..<11 { try await house.ask(0..<(round == 0 ? 10 : 20)) }
            var points = try await stats(client)
            #expect(points.count == 1)
            // 10 misses; 10 hits of 20; then nine times all of 20.
            #expect(points[0].requests == 10 + 20 * 10)
            #expect(abs((points[0].hitRate ?? 0) - (0 + 0.5 + 9) / 11) < 1e-9)
            #expect(abs((points[0].missRate ?? 0) - (1 + 0.5) / 11) < 1e-9)
            #expect(abs(points[0].items - (10 + 20 * 10) / 11.0) < 1e-9 && points[0].nodes == 1)
            try await house.ask([])
            points = try await stats(client)
            #expect(points.count == 2 && points[1].hitRate == nil && points[1].items == 20 && points[1].requests == 0)
            // Half an hour has thirty points.
            for _ in 0..<(40 * 12) { try await house.ask([]) }
            #expect(try await stats(client).count == 30)
            #expect(try await stats(client, 35).count == 35)
        }
    }

    @Test func thePoolGrowsWhenMuchIsMissedAndShrinksWhenNothingIs() async throws {
        try await TestManager.with { house, client in
            _ = try await client.steer(
                .put, "/api/v1/cache",
                #"{"mode": "automatic", "max_miss_rate": 0.5, "min_miss_rate": 0.1, "expand_ratio": 2, "shrink_ratio": 0.5}"#)
            for round in 0..<13 { try await house.ask((round * 10)..<(round * 10 + 10)) }
            #expect(house.keeper.cache.pool.count == 2)
            let cache = try await client.steer(.get, "/api/v1/cache").decoded(Cache.self)
            #expect(cache.nodes == 2 && cache.running == 2 && cache.reason == "100 % missed, above 50 %: +1", "\(cache)")
            for round in 13..<25 { try await house.ask((round * 10)..<(round * 10 + 10)) }
            #expect(house.keeper.cache.pool.count == 4)
            // A minute without a question changes nothing.
            for _ in 0..<13 { try await house.ask([]) }
            #expect(house.keeper.cache.pool.count == 4)
            for _ in 0..<30 { try await house.ask(0..<10) }
            #expect(house.keeper.cache.pool.count < 4)
            let later = try await house.reopened()
            #expect(later.cache.pool.count == house.keeper.cache.pool.count)
            let page = try await client.steer(.get, "/photos/manager").text
            #expect(page.contains("1 → 2") && page.contains("100 % missed, above 50 %"))
        }
    }

    private struct Keys: Decodable {
        struct Item: Decodable { let node: Int, key: String, rendition: String, bytes: Int }
        let items: [Item]
    }

    @Test func keysAreListedFromTheLeastRecentlyUsedAndGoneWhenCleared() async throws {
        try await TestManager.with { house, client in
            try await house.ask([1, 2, 3, 1])
            let keys = try await client.steer(.get, "/api/v1/cache/keys").decoded(Keys.self).items
            #expect(keys.map(\.key) == ["2", "3", "1"] && keys.allSatisfy { $0.rendition == "original" && $0.node == 0 })
            #expect(try await client.steer(.delete, "/api/v1/cache").status == .noContent)
            #expect(try await client.steer(.get, "/api/v1/cache/keys").decoded(Keys.self).items.isEmpty)
            #expect(try await house.acts() == ["cache.clear"])
        }
    }

    @Test func allPhotosAreDeletedOnlyWithTheTypedWordAndCanBeHadBack() async throws {
        try await TestManager.with { house, client in
            try await house.ask([1, 2, 3])
            for (uri, status) in [("/api/v1/photos", HTTPResponse.Status.unprocessableContent), ("/api/v1/photos?confirm=yes", .badRequest)] {
                let answer = try await client.steer(.delete, uri)
                #expect(answer.status == status)
            }
            let form = "application/x-www-form-urlencoded"
            let refused = try await client.steer(.post, "/photos/manager/acts", "act=delete-all&confirm=delete", type: form)
            #expect(refused.status == .unprocessableContent && refused.text.contains("Nothing was deleted"))
            #expect(try await client.steer(.delete, "/api/v1/photos?confirm=delete-all").text == #"{"deleted":60}"#)
            #expect(await house.keeper.cache.pool.keys().flatMap { $0 ?? [] }.isEmpty)
            #expect(try await client.steer(.get, "/photos/manager").text.contains("60 deleted photos can be had back"))
            #expect(try await client.steer(.get, "/photos/manager").text.contains("Memory of these processes"))
            #expect(try await client.steer(.post, "/photos/manager/acts", "act=restore", type: form).status == .seeOther)
            #expect(try await client.steer(.get, "/api/v1/photo-keys?limit=1000").text.contains("photo 60"))
            #expect(try await house.acts() == ["photos.restore-all", "photos.delete-all"])
        }
    }

    @Test func keysOfTheDatabaseComeInPagesAndAreHeldAgainstTheContents() async throws {
        try await TestManager.with { house, client in
            struct Page: Decodable {
                struct Item: Decodable { let key: String, object: String }
                let items: [Item], next: String?
            }
            var all: [String] = [], next: String? = ""
            while let after = next {
                let page = try await client.steer(.get, "/api/v1/photo-keys?limit=25" + (after.isEmpty ? "" : "&after=\(after)")).decoded(Page.self)
                all += page.items.map(\.key)
                next = page.next
            }
            #expect(all == (1...60).map { "photo \($0)" })
            #expect(try await client.steer(.get, "/photos/manager?check=1").text.contains("each key has its file"))
            house.holdings.lose("object-7")
            house.holdings.leave("stray")
            let found = try await client.steer(.get, "/api/v1/photo-check").text
            #expect(found.contains("photo 7") && found.contains(#""orphans":["stray"]"#), "\(found)")
        }
    }

    @Test func thePageShowsChartsFormsAndForecastInBothLanguages() async throws {
        try await TestManager.with { house, client in
            for _ in 0..<14 { try await house.ask(0..<50) }
            for (language, words) in [
                ("en", ["What other capacities would find", "Keys in the cache", "Adaptive W-TinyLFU"]),
                ("it", ["Che cosa troverebbero altre capacità", "Chiavi in cache", "Numero di nodi"]),
            ] {
                let page = try await client.steer(.get, "/photos/manager", language: language).text
                for word in words { #expect(page.contains(word), "\(word)") }
                #expect(page.components(separatedBy: "<svg class=\"chart\"").count == 6)
            }
            let form = "capacity_mb=64&policy=lru&mode=manual&nodes=2&max_miss_rate=0.5&min_miss_rate=0.2&expand_ratio=2&shrink_ratio=0.5&node_hour=1&thousand_misses=1"
            let type = "application/x-www-form-urlencoded"
            #expect(try await client.steer(.post, "/photos/manager/cache", form, type: type).status == .seeOther)
            #expect(house.keeper.cache.pool.count == 2)
            let wrong = try await client.steer(.post, "/photos/manager/cache", form.replacing("nodes=2", with: "nodes=x"), type: type)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("nodes must be a whole number") && wrong.text.contains("aria-invalid"))
        }
    }
}
