import HarkCore
import HarkDatabase
import HarkFollowers
import Testing

@Suite struct FollowersTests {
    private static func followers(_ world: World, _ settings: FollowersSettings = FollowersSettings()) -> Followers {
        var settings = settings
        settings.linger = 0
        return Followers(
            database: world.database, secret: Array(repeating: 7, count: 32), files: world.folder, sample: Array("{\"id\":\"a\"}\n".utf8), lines: testLines,
            sink: world.house.sink, settings: settings, clock: world.clock, logger: world.logger)
    }

    @Test func theServiceRunsWhoIsWantedAndHearsOfChanges() async throws {
        try await World.with { world in
            _ = try await world.database.write { try world.store.setWanted(false, world.follower.id, in: $0) }
            let followers = Self.followers(world)
            try await followers.addSample()
            try await followers.addSample()
            let service = Task { try await followers.run() }
            #expect(await eventually { world.house.ids == ["a"] })
            let views = try await followers.views()
            #expect(views.map(\.follower.name) == ["one", "sample"] && views.map(\.state) == [.stopped, .following])
            let id = views[1].follower.id
            let stopping = try await followers.setWanted(false, id) { _ in }
            #expect(!stopping.follower.isWanted)
            #expect(await eventually { (try? await followers.view(id).state) == .stopped })
            _ = try await followers.setWanted(true, id) { _ in }
            #expect(await eventually { (try? await followers.view(id).state) == .following })
            #expect(try await followers.remove(id) { _, _ in } == "sample")
            await #expect(throws: HarkError.self) { try await followers.view(id) }
            #expect(await eventually { world.clock.sleeperCount == 0 })
            service.cancel()
            try await service.value
        }
    }

    @Test func credentialsAreSealedAndShownToNobody() async throws {
        try await World.with { world in
            let followers = Self.followers(world)
            let new = NewFollower(name: "news", kind: .mastodon, address: "https://social.example", secret: "very-secret-token", start: false)
            let view = try await followers.add(new, by: "olga") { _, _ in }
            #expect(view.follower.hasSecret && !"\(view)".contains("very-secret"))
            let kept = try await world.database.read { try $0.firstRow("SELECT secret FROM topics_follower WHERE name = 'news'")!.bytes(0) }
            #expect(!String(decoding: kept, as: UTF8.self).contains("secret"))
            let seal = FollowerSeal(secret: Array(repeating: 7, count: 32))
            #expect(seal.opened(kept, of: view.follower.id) == "very-secret-token")
            #expect(seal.opened(kept, of: world.follower.id) == nil, "in another row it opens to nothing")
            #expect(FollowerSeal(secret: Array(repeating: 8, count: 32)).opened(kept, of: view.follower.id) == nil)
        }
    }

    @Test func aNameIsThereOnce() async throws {
        try await World.with { world in
            let followers = Self.followers(world)
            do {
                _ = try await followers.add(NewFollower(name: "one", kind: .sample), by: "olga") { _, _ in }
                #expect(Bool(false), "the name is taken")
            } catch let error as HarkError { #expect(error.code == .conflict) }
            let sky = try await followers.add(NewFollower(name: "sky", kind: .jetstream, address: "wss://j.example/", start: false), by: "olga") { _, _ in }
            let place = try await world.store.cursor(of: sky.follower.id)?.place
            #expect(place == world.clock.now.microseconds, "it wants all that is said from now on")
            await #expect(throws: HarkError.self) { try await followers.remove(Identifier(high: 1, low: 1)) { _, _ in } }
            await #expect(throws: HarkError.self) { try await followers.setWanted(true, Identifier(high: 1, low: 1)) { _ in } }
        }
    }

    @Test(arguments: [
        (NewFollower(name: "Über", kind: .sample), "name"), (NewFollower(name: "", kind: .sample), "name"),
        (NewFollower(name: "a", kind: .feed), "address"), (NewFollower(name: "a", kind: .feed, address: "ftp://x.example"), "address"),
        (NewFollower(name: "a", kind: .jetstream, address: "https://x.example"), "address"),
        (NewFollower(name: "a", kind: .ndjson, address: "https://me:pass@x.example/"), "address"),
        (NewFollower(name: "a", kind: .ndjson, address: "http://x.example/", secret: "t"), "secret"), (NewFollower(name: "a", kind: .sample, secret: "t"), "secret"),
        (NewFollower(name: "a", kind: .mastodon, address: "https://x.example/@ada"), "address"),
        (NewFollower(name: "a", kind: .file, address: "../secret"), "address"), (NewFollower(name: "a", kind: .file, address: ".x"), "address"),
        (NewFollower(name: "a", kind: .file, address: ""), "address"), (NewFollower(name: "a", kind: .sample, address: "x"), "address"),
        (NewFollower(name: "a", kind: .ndjson, address: "https://x.example:99999/"), "address"),
        (NewFollower(name: "a", kind: .sample, languages: ["english"]), "languages"),
        (NewFollower(name: "a", kind: .sample, intervalSeconds: 0), "interval_seconds"), (NewFollower(name: "a", kind: .feed, address: "https://x.example/", secret: "a\nb"), "secret"),
        (NewFollower(name: "a", about: String(repeating: "x", count: 501), kind: .sample), "about"),
    ])
    func whatCannotBeFollowedIsRefused(_ new: NewFollower, _ field: String) throws {
        do {
            _ = try new.checked(as: Identifier(high: 1, low: 1), by: "olga", at: Timestamp(seconds: 0))
            #expect(Bool(false), "accepted")
        } catch let error as HarkError { #expect(error.problems.map(\.field) == [field]) }
    }

    @Test func whatCanBeIsTakenAsItIsMeant() throws {
        let new = NewFollower(name: "local.1", kind: .ndjson, address: "http://127.0.0.1:9/x", secret: "name:word")
        let follower = try new.checked(as: Identifier(high: 1, low: 1), by: "olga", at: Timestamp(seconds: 0))
        #expect(follower.languages == ["en"] && follower.interval == 10 && follower.isWanted && follower.hasSecret && follower.createdBy == "olga")
    }
}

@Suite struct FollowerRulesTests {
    @Test func whatFitsTheRulesCanBeFollowed() throws {
        let addresses: [(FollowerKind, String)] = [
            (.mastodon, "https://social.example"), (.mastodon, "http://127.0.0.1:8080/"), (.mastodon, "https://s.example/api/v1/streaming/public/local"),
            (.mastodon, "https://s.example/api/v1/streaming/hashtag?tag=caff%C3%A8"), (.jetstream, "wss://j.example/subscribe?wantedDids=a"),
            (.ndjson, "https://x.example"), (.feed, "https://x.example:8443/a/b.xml?c=d&e=%20~"), (.file, "posts-1 new.jsonl"),
        ]
        for (kind, address) in addresses {
            let follower = try NewFollower(name: "a", kind: kind, address: address).checked(as: Identifier(high: 1, low: 1), by: "o", at: Timestamp(seconds: 0))
            #expect(kind != .mastodon || MastodonAddress(follower.address) != nil, "\(address)")
        }
    }
}
