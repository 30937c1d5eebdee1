import HarkCore
import HarkFollowers
import Testing

@Suite struct LoopTests {
    @Test func whatIsSaidIsKeptInOrderAndThenTheCursorMoves() async throws {
        try await World.with { world in
            let feed = FollowerFeed()
            try await feed.give(event("1", at: 1))
            try await feed.give(event("2", at: 2))
            try await feed.give(FollowedEvent(.edit(post("1")), bytes: 1, cursor: nil))
            try await feed.give(FollowedEvent(.withdrawal(source: "test", id: "2"), bytes: 1, cursor: FollowerCursor(place: 4)))
            try await feed.give(event("3", at: 5))
            try await feed.give(FollowedEvent(.ignored, bytes: 7, cursor: FollowerCursor(place: 6)))
            try await feed.give(FollowedEvent(.unreadable(.init("what?")), bytes: 7, cursor: nil))
            feed.end()
            try await world.delivery.run(feed)
            #expect(world.house.heard == [.posts(["1", "2"]), .edit("1"), .withdrawal("test 2"), .posts(["3"])])
            #expect(try await world.place == 6)
            let figures = world.status.figures
            #expect(figures.posts == 3 && figures.edits == 1 && figures.withdrawals == 1 && figures.ignored == 1 && figures.unreadable == 1)
            #expect(figures.bytes == 46 && world.house.unreadable == 1 && figures.lastProblem == "what?")
        }
    }

    @Test func aBusyHouseMakesItWaitAndLosesNothing() async throws {
        try await World.with { world in
            world.house.fail(HarkError(.overloaded, "Full.").retry(after: 5), HarkError(.outOfSpace, "No space."))
            let feed = FollowerFeed()
            try await feed.give(event("1", at: 1))
            feed.end()
            let delivered = Task { [delivery = world.delivery] in try await delivery.run(feed) }
            #expect(await eventually { world.clock.sleeperCount == 1 })
            #expect(world.status.state == .waiting(reason: "Full.", until: world.clock.now.advanced(bySeconds: 5)))
            #expect(try await world.place == nil)
            world.clock.advance(bySeconds: 5)
            #expect(await eventually { world.clock.sleeperCount == 1 })
            world.clock.advance(bySeconds: 1)
            try await delivered.value
            #expect(world.house.ids == ["1"])
            #expect(try await world.place == 1)
        }
    }

    @Test func whatTheHouseNeverTakesIsLeftOutAndTold() async throws {
        try await World.with { world in
            world.house.fail(HarkError(.unacceptable, "Not this."))
            let feed = FollowerFeed()
            try await feed.give(event("1", at: 1))
            feed.end()
            try await world.delivery.run(feed)
            #expect(world.house.heard.isEmpty && world.status.figures.lastProblem == "Not this.")
            #expect(try await world.place == 1)
        }
    }

    @Test func theSourceWaitsWhileTheHouseIsFull() async throws {
        let feed = FollowerFeed(), given = Shared(0)
        let giver = Task {
            for number in 1...5000 {
                try await feed.give(event("\(number)", at: nil))
                given.value = number
            }
            feed.end()
        }
        #expect(await eventually { given.value == FollowerFeed.mostEvents })
        var all: [FollowedEvent] = []
        while let events = await feed.next() { all += events }
        try await giver.value
        #expect(all.count == 5000)
    }

    @Test func bothSidesAreCancelledWhileTheyWait() async throws {
        let empty = FollowerFeed()
        let reader = Task { await empty.next() }
        reader.cancel()
        #expect(await reader.value == nil)
        let full = FollowerFeed()
        for number in 0..<FollowerFeed.mostEvents { try await full.give(event("\(number)", at: nil)) }
        let writer = Task { try await full.give(event("more", at: nil)) }
        writer.cancel()
        await #expect(throws: CancellationError.self) { try await writer.value }
    }

    @Test func aBrokenConnectionIsTriedAgainFromTheCursorAfterAPause() async throws {
        try await World.with { world in
            let cursors = Shared<[Int64?]>([])
            let run = world.run(Script { cursor, feed in
                cursors.change { $0.append(cursor?.place) }
                feed.connected()
                let next = (cursor?.place ?? 0) + 1
                try await feed.give(event("\(next)", at: next))
                throw FollowerTrouble.away("It broke.", retryAfter: nil)
            })
            let task = Task { await run.run() }
            for number in 1...3 {
                #expect(await eventually { world.clock.sleeperCount == 1 })
                // What was read before the connection broke is kept; after something came, the pause is the first one again.
                #expect(world.house.ids.count == number)
                #expect(world.status.state == .waiting(reason: "It broke.", until: world.clock.now.advanced(bySeconds: 0.5)))
                world.clock.advance(bySeconds: 0.5)
            }
            #expect(await eventually { world.house.ids == ["1", "2", "3", "4"] })
            task.cancel()
            await task.value
            #expect(cursors.value == [nil, 1, 2, 3] && world.status.state == .stopped)
        }
    }

    @Test func pausesGrowWithoutEndAndOneThatRefusesIsAskedSeldom() async throws {
        try await World.with { world in
            let refuses = Shared(false)
            let run = world.run(Script { _, _ in
                if refuses.value { throw FollowerTrouble.refused("No.") }
                throw FollowerTrouble.away("Away.", retryAfter: 3)
            }, random: { 1 })
            let task = Task { await run.run() }
            for seconds in [3.0, 3, 4, 8, 16, 32, 60, 60] {
                #expect(await eventually { world.clock.sleeperCount == 1 })
                #expect(world.status.state == .waiting(reason: "Away.", until: world.clock.now.advanced(bySeconds: seconds)))
                world.clock.advance(bySeconds: seconds)
            }
            refuses.value = true
            #expect(await eventually { world.status.figures.lastProblem == "No." || world.clock.sleeperCount == 1 })
            if world.status.figures.lastProblem != "No." { world.clock.advance(bySeconds: 60) }
            #expect(await eventually { world.status.state == .waiting(reason: "No.", until: world.clock.now.advanced(bySeconds: 60)) })
            task.cancel()
            await task.value
        }
    }

    @Test func fullJitterDrawsFromZeroToTheLimit() {
        var backoff = Backoff(longest: 10), random = SplitMix64(seed: 1)
        for limit in [1.0, 2, 4, 8, 10, 10] {
            let pause = backoff.next(atLeast: 0, random.uniform())
            #expect(0...limit ~= pause)
        }
        #expect(backoff.next(atLeast: 30, 0.5) == 30)
        #expect(backoff.next(atLeast: .nan, 0.5) == 5, "as a source says it that wants to do harm")
        backoff.reset()
        #expect(backoff.next(atLeast: 0, 1) == 1)
    }
}
