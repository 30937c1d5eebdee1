import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import Synchronization
import Testing

struct PostBufferTests {
    // MARK: What becomes of a post

    @Test func aPostIsFoundAndCountedWhenItIsTaken() async throws {
        try await BufferHouse.with { house in
            let buffer = try await house.open(), heard = Mutex<[UInt64]>([])
            buffer.observe { posts in heard.withLock { $0 += posts.map(\.sequence) } }
            let receipt = try await buffer.take([house.post("1"), house.post("2")])
            #expect(receipt.counts.stored == 2 && receipt.refused.isEmpty)
            #expect(buffer.livePosts.map(\.post.id) == ["1", "2"] && heard.withLock { $0 } == [1, 2])
            #expect(buffer.figures.kept == 2 && buffer.figures.bufferPosts == 2 && buffer.figures.newest == house.clock.now)
        }
    }

    @Test func aPostThatIsHereAlreadyIsADuplicateWhereverItIs() async throws {
        try await BufferHouse.with { house in
            var buffer = try await house.open()
            #expect(try await buffer.take([house.post("1"), house.post("1")]).counts.duplicate == 1)
            #expect(try await buffer.take([house.post("1")]).counts.duplicate == 1)
            buffer = try await house.open()
            #expect(try await buffer.take([house.post("1")]).counts.duplicate == 1)
            try await buffer.deliverAll()
            #expect(try await buffer.take([house.post("1"), house.post("2")]).counts.duplicate == 1)
            buffer = try await house.open()
            #expect(try await buffer.take([house.post("1"), house.post("2")]).counts.duplicate == 2)
            let counts = try await house.balance(buffer)
            #expect(counts.received == 8 && counts.stored == 2 && counts.duplicate == 6)
        }
    }

    @Test func theSameIdFromAnotherSourceIsAnotherPost() async throws {
        try await BufferHouse.with { house in
            var other = house.post("1")
            other.source = "elsewhere"
            let receipt = try await house.open().take([house.post("1"), other])
            #expect(receipt.counts.stored == 2)
        }
    }

    @Test func otherLanguagesAreRefusedAndSaidByLine() async throws {
        try await BufferHouse.with { house in
            let buffer = try await house.open(), arrivedAt = house.clock.now
            let posts = [
                house.post("1", language: "en-GB"), house.post("2", language: "it"), house.post("3", "12345 67", language: "und"),
                house.post("4", "Das ist ja nicht zu glauben, aber es ist wahr und wir haben es gesehen", language: "und"),
            ]
            let sifted = try await buffer.prepare(
                IncomingPosts(posts, lines: [3, 5, 8, 9], refused: [.init(line: 4, code: "malformed", detail: "No JSON.")], arrivedAt: arrivedAt))
            let receipt = try await buffer.take(sifted)
            #expect(receipt.refused.map(\.line) == [4, 5, 9] && receipt.refused.map(\.code) == ["malformed", "language", "language"])
            #expect(receipt.counts.stored == 2 && receipt.counts.rejected == 3 && receipt.counts.received == 5)
        }
    }

    @Test func whatIsOlderThanWhatIsKeptIsLate() async throws {
        try await BufferHouse.with { house in
            let posts = [house.post("1", hoursAgo: 8 * 24 - 0.1), house.post("2", hoursAgo: 8 * 24 + 0.1)]
            let counts = try await house.open().take(posts).counts
            #expect(counts.stored == 1 && counts.late == 1)
            house.settings.lake.retentionDays = nil
            #expect(try await house.open().take([house.post("3", hoursAgo: 100_000)]).counts.late == 0)
        }
    }

    /// Whatever a source sends, what is kept can be written into a file: one post that could not would hold up all behind it.
    @Test func whatNoFileCouldHoldIsRefused() async throws {
        try await BufferHouse.with { house in
            house.settings.lake.retentionDays = nil
            let buffer = try await house.open()
            let times = [Timestamp(microseconds: .max), Timestamp(microseconds: .min), house.clock.now.advanced(bySeconds: 601)]
            let untimely = times.enumerated().map { Post(id: "t\($0.offset)", source: "test", createdAt: $0.element, language: "en", text: "hello") }
            let long = [house.post("long", String(repeating: "x", count: 65_537)), house.post(String(repeating: "i", count: 4097))]
            let receipt = try await buffer.take(untimely + long + [house.post("1")])
            #expect(receipt.refused.map(\.code) == ["unacceptable", "unacceptable", "unacceptable", "tooLarge", "tooLarge"])
            #expect(receipt.counts.stored == 1 && receipt.counts.rejected == 5)
            try await buffer.deliverAll()
            #expect(try await house.balance(buffer).received == 6)
        }
    }

    @Test func anEditTakesTheOldOnesPlaceWhereverThatIs() async throws {
        try await BufferHouse.with { house in
            let buffer = try await house.open()
            for edit in ["second", "third"] {
                try await buffer.take([house.post("1", edit == "second" ? "first" : "never"), house.post("2")])
                try await buffer.take([house.post("1", edit)], areEdits: true)
                #expect(try await house.shelf.texts(buffer)["1"] == [edit])
                try await buffer.deliverAll()
                #expect(try await house.shelf.texts(buffer)["1"] == [edit])
            }
            #expect(try await buffer.take([house.post("9", "new")], areEdits: true).counts.stored == 1)
            #expect(try await house.balance(buffer).stored == 5)
        }
    }

    @Test func anEditWhoseTombstoneWasLostWithTheProcessIsMendedAtTheStart() async throws {
        try await BufferHouse.with { house in
            let buffer = try await house.open()
            try await buffer.take([house.post("1", "first")])
            try await buffer.take([house.post("1", "second")], areEdits: true)
            try await house.database.write { _ = try $0.execute("DELETE FROM gone") }
            #expect(try await house.shelf.texts(try await house.open())["1"] == ["second"])
        }
    }

    @Test func anEditWhoseTombstoneWasLostIsMendedBeforeItsLogGoes() async throws {
        try await BufferHouse.with { house in
            let buffer = try await house.open()
            try await buffer.take([house.post("1", "first")])
            try await buffer.take([house.post("1", "second")], areEdits: true)
            try await house.database.write { _ = try $0.execute("DELETE FROM gone") }
            try await buffer.deliverAll()
            #expect(try await house.shelf.texts(buffer)["1"] == ["second"])
            #expect(try await house.shelf.texts(try await house.open())["1"] == ["second"])
        }
    }

    @Test func aWithdrawnPostIsGoneAndStaysKnown() async throws {
        try await BufferHouse.with { house in
            let buffer = try await house.open()
            try await buffer.take([house.post("1"), house.post("2")])
            #expect(try await buffer.withdraw(source: "test", id: "1"))
            #expect(try await buffer.withdraw(source: "test", id: "3") == false)
            #expect(try await buffer.withdraw(source: "else", id: "1") == false)
            try await buffer.deliverAll()
            #expect(try await buffer.withdraw(source: "test", id: "2"))
            #expect(try await house.shelf.texts(buffer).isEmpty)
            #expect(try await buffer.take([house.post("1"), house.post("2")]).counts.duplicate == 2)
        }
    }

    // MARK: Delivery

    @Test func aLogIsDeliveredWhenItIsOldEnough() async throws {
        try await BufferHouse.with { house in
            let buffer = try await house.open()
            try await buffer.take([house.post("1")])
            house.clock.advance(bySeconds: 59)
            try await buffer.take([house.post("2")])
            try await buffer.deliverDue()
            #expect(buffer.figures.deliveries == 0 && buffer.figures.oldestSeconds == 59)
            house.clock.advance(bySeconds: 1)
            try await buffer.deliverDue()
            #expect(buffer.figures.deliveries == 1 && buffer.figures.bufferPosts == 0 && buffer.figures.lastDelivery == house.clock.now)
            #expect(try house.logs.isEmpty && buffer.livePosts.isEmpty)
            #expect(try await house.balance(buffer).stored == 2)
        }
    }

    @Test func aLogIsDeliveredWhenItIsLargeEnough() async throws {
        try await BufferHouse.with { house in
            house.settings.lake.deliveryBytes = 10_000
            let buffer = try await house.open()
            for number in 0..<300 { try await buffer.take([house.post("\(number)", String(repeating: "x ", count: 40))]) }
            try await buffer.deliverDue()
            #expect(buffer.figures.deliveries >= 2 && buffer.figures.bufferBytes < 10_000)
            #expect(try await house.balance(buffer).stored == 300)
        }
    }

    @Test func theServiceDeliversByItself() async throws {
        try await BufferHouse.with { house in
            let buffer = try await house.open(), clock = house.clock
            let service = Task { try await buffer.run() }
            try await buffer.take([house.post("1")])
            while buffer.figures.deliveries == 0 {
                if clock.sleeperCount > 0 { clock.advance(bySeconds: 10) }
                await Task.yield()
            }
            service.cancel()
            _ = await service.result
            #expect(try await house.balance(buffer).stored == 1)
        }
    }

    @Test func aFailedDeliveryLosesNothingAndIsTriedAgain() async throws {
        try await BufferHouse.with { house in
            let buffer = try await house.open()
            try await buffer.take([house.post("1")])
            house.shelf.refusesDelivery.withLock { $0 = true }
            await #expect(throws: TableShelf.Refused.self) { try await buffer.deliverAll() }
            try await buffer.take([house.post("1"), house.post("2")])
            #expect(buffer.figures.failuresInARow == 1 && buffer.livePosts.count == 2)
            house.shelf.refusesDelivery.withLock { $0 = false }
            try await buffer.deliverAll()
            let counts = try await house.balance(buffer)
            #expect(counts.stored == 2 && counts.duplicate == 1 && buffer.figures.failuresInARow == 0)
        }
    }

    @Test func aLogThatWasDeliveredButNotRemovedIsNotDeliveredTwice() async throws {
        try await BufferHouse.with { house in
            var buffer = try await house.open()
            try await buffer.take([house.post("1")])
            let name = try #require(try house.logs.first), path = "\(house.folder)/lake/buffer/\(name)"
            let log = try Data(contentsOf: URL(fileURLWithPath: path))
            try await buffer.deliverAll()
            try log.write(to: URL(fileURLWithPath: path))
            buffer = try await house.open()
            #expect(try house.logs.isEmpty && buffer.livePosts.isEmpty)
            #expect(try await house.balance(buffer).stored == 1)
            try await buffer.take([house.post("2")])
            #expect(buffer.livePosts.map(\.sequence) == [2])
        }
    }

    @Test func refusalsAndDuplicatesAloneAreCountedForGoodToo() async throws {
        try await BufferHouse.with { house in
            var buffer = try await house.open()
            try await buffer.take([house.post("1", language: "it"), house.post("2", hoursAgo: 9000)])
            buffer = try await house.open()
            #expect(try await house.balance(buffer).received == 2)
            try await buffer.deliverAll()
            let counts = try await house.balance(buffer)
            #expect(counts.rejected == 1 && counts.late == 1 && counts.received == 2)
        }
    }

    // MARK: Limits

    @Test func aFullBufferRefusesAndTakesAgainAfterADelivery() async throws {
        try await BufferHouse.with { house in
            house.settings.limitBytes = 2000
            let buffer = try await house.open()
            var taken = 0
            let error = await #expect(throws: HarkError.self) {
                while taken < 1000 {
                    try await buffer.take([house.post("\(taken)")])
                    taken += 1
                }
            }
            #expect(error?.code == .overloaded && error?.retryAfter != nil && taken > 5)
            try await buffer.deliverAll()
            #expect(try await buffer.take([house.post("after")]).counts.stored == 1)
            #expect(try await house.balance(buffer).stored == taken + 1)
        }
    }

    @Test func manyAtOnceKeepEachPostOnceAndInOneOrder() async throws {
        try await BufferHouse.with { house in
            house.settings.lake.deliveryBytes = 4000
            let buffer = try await house.open(), local = house, heard = Mutex<[UInt64]>([])
            buffer.observe { posts in heard.withLock { $0 += posts.map(\.sequence) } }
            let stored = try await withThrowingTaskGroup { group in
                for task in 0..<16 {
                    group.addTask {
                        var stored = 0
                        for number in 0..<40 { stored += try await buffer.take([local.post("\((task * 7 + number) % 200)"), local.post("\(task)-\(number)")]).counts.stored }
                        return stored
                    }
                }
                group.addTask {
                    for _ in 0..<20 { try await buffer.deliverDue() }
                    return 0
                }
                return try await group.reduce(0, +)
            }
            let counts = try await house.balance(buffer)
            #expect(counts.stored == stored && counts.received == 16 * 40 * 2)
            #expect(heard.withLock { $0 } == Array(1...UInt64(stored)))
            #expect(try await house.shelf.texts(buffer).values.allSatisfy { $0.count == 1 })
        }
    }
}
