import Foundation
import HarkCore
import HarkFollowers
import Testing

@Suite struct FileSourceTests {
    private static func append(_ text: String, _ path: String) throws {
        if !FileManager.default.fileExists(atPath: path) { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }

    private static func source(_ world: World) -> FileSource {
        FileSource(
            FollowedFile(folder: world.folder, name: "posts.jsonl"), named: "one", interval: 1, languages: LanguageChoice([]), lines: testLines,
            clock: world.clock, lane: SerialLane("test"))
    }

    /// Follows for as long as `body` runs.
    private static func follow(_ world: World, _ body: @Sendable () async throws -> Void) async throws {
        let run = world.run(source(world)), task = Task { await run.run() }
        try await body()
        task.cancel()
        await task.value
    }

    /// Lets the follower look once more, and waits until it has kept all of it.
    private static func look(_ world: World, until ids: [String]) async {
        let hasThem = await eventually {
            if world.house.ids == ids { return true }
            if world.clock.sleeperCount > 0 { world.clock.advance(bySeconds: 1) }
            return false
        }
        #expect(hasThem, "\(world.house.ids) are not \(ids)")
    }

    @Test func itGrowsIsRotatedAndTruncated() async throws {
        try await World.with { world in
            let path = "\(world.folder)/posts.jsonl"
            try await Self.follow(world) {
                // It need not be there yet.
                #expect(await eventually { world.clock.sleeperCount == 1 })
                try Self.append("{\"id\":\"1\"}\n{\"id\":\"2\"}\r\n{\"id\":", path)
                await Self.look(world, until: ["1", "2"])
                // The half line is read once it is whole.
                try Self.append("\"3\"}\nrubbish\n{}\n", path)
                await Self.look(world, until: ["1", "2", "3"])
                // What was appended before another file took its place is not lost, with or without an end of its line.
                try Self.append("{\"id\":\"4\"}\n{\"id\":\"5\"}", path)
                try FileManager.default.moveItem(atPath: path, toPath: path + ".1")
                try Self.append("{\"id\":\"6\"}\n{\"id\":\"7\"}\n", path)
                await Self.look(world, until: ["1", "2", "3", "4", "5", "6", "7"])
                try Data("{\"id\":\"8\"}\n".utf8).write(to: URL(fileURLWithPath: path), options: [])
                await Self.look(world, until: ["1", "2", "3", "4", "5", "6", "7", "8"])
            }
            #expect(world.status.figures.unreadable == 1)
        }
    }

    @Test func itGoesOnWhereItWasAfterAStop() async throws {
        try await World.with { world in
            let path = "\(world.folder)/posts.jsonl"
            try Self.append((1...2500).map { "{\"id\":\"\($0)\"}\n" }.joined(), path)
            try await Self.follow(world) { await Self.look(world, until: (1...2500).map(String.init)) }
            try Self.append("{\"id\":\"more\"}\n", path)
            #expect(await eventually { (try? await world.place) != nil })
            let place = try await world.place
            try await Self.follow(world) { #expect(await eventually { world.house.ids.last == "more" }) }
            // The cursor follows what is kept, so at most the last delivery comes again.
            #expect(place! > 0 && Set(world.house.ids).count == 2501)
        }
    }

    /// Reads the first two posts and stops once the place behind them is kept.
    private static func begin(_ world: World, _ path: String) async throws {
        try append("{\"id\":\"1\"}\n{\"id\":\"2\"}\n", path)
        try await follow(world) {
            await look(world, until: ["1", "2"])
            #expect(await eventually { (try? await world.place) == 22 })
        }
    }

    /// As if it had last been written to so many seconds from now.
    private static func date(_ path: String, _ seconds: Double) throws {
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: seconds)], ofItemAtPath: path)
    }

    @Test func everyGenerationIsReadHoweverOftenItIsRotated() async throws {
        try await World.with { world in
            let path = "\(world.folder)/posts.jsonl", files = FileManager.default
            try Self.append("{\"id\":\"old\"}\n", path + ".9")
            try Self.date(path + ".9", -100)
            try await Self.begin(world, path)
            // While nobody follows: three rotations, and files of others between.
            try Self.append("{\"id\":\"3\"}\n", path)
            try Self.date(path, 10)
            try files.moveItem(atPath: path, toPath: path + ".3")
            try Self.append("{\"id\":\"4\"}\n{\"id\":\"5\"}", path + ".2")
            try Self.date(path + ".2", 20)
            try Self.append("{\"id\":\"6\"}\n", path + ".1")
            try Self.date(path + ".1", 30)
            try Self.append("{\"id\":\"other\"}\n", "\(world.folder)/others.jsonl.1")
            try Self.date("\(world.folder)/others.jsonl.1", 25)
            try Self.append("{\"id\":\"7\"}\n", path)
            try await Self.follow(world) { await Self.look(world, until: ["1", "2", "3", "4", "5", "6", "7"]) }
            #expect(world.status.figures.lastProblem == nil)
        }
    }

    @Test func aFileThatWasCopiedAndCutIsKnownByItsBeginning() async throws {
        try await World.with { world in
            let path = "\(world.folder)/posts.jsonl"
            try await Self.begin(world, path)
            try Self.append("{\"id\":\"3\"}\n", path)
            try FileManager.default.copyItem(atPath: path, toPath: path + "-20261122")
            try Self.date(path + "-20261122", 10)
            // The same file, longer than what was read of the other.
            try Data("{\"id\":\"4\"}\n{\"id\":\"5\"}\n{\"id\":\"6\"}\n".utf8).write(to: URL(fileURLWithPath: path), options: [])
            try await Self.follow(world) { await Self.look(world, until: ["1", "2", "3", "4", "5", "6"]) }
            #expect(world.status.figures.lastProblem == nil)
        }
    }

    @Test func whatIsGoneOrPackedIsSaid() async throws {
        try await World.with { world in
            let path = "\(world.folder)/posts.jsonl"
            try await Self.begin(world, path)
            try FileManager.default.removeItem(atPath: path)
            try Self.append("{\"id\":\"4\"}\n", path)
            try await Self.follow(world) {
                await Self.look(world, until: ["1", "2", "4"])
                #expect(await eventually { world.status.figures.lastProblem?.contains("read up to byte 22 is gone") == true })
                #expect(await eventually { (try? await world.place) == 11 })
            }
            try Self.append("rubbish", path + ".1.gz")
            try Self.date(path + ".1.gz", 10)
            try FileManager.default.removeItem(atPath: path)
            try Self.append("{\"id\":\"5\"}\n", path)
            try await Self.follow(world) {
                await Self.look(world, until: ["1", "2", "4", "5"])
                #expect(await eventually { world.status.figures.lastProblem?.hasPrefix("posts.jsonl.1.gz was packed") == true })
            }
            #expect(world.status.figures.unreadable == 0)
        }
    }

    @Test func aLineThatIsTooLongIsLeftOut() async throws {
        try await World.with { world in
            let path = "\(world.folder)/posts.jsonl"
            try Self.append("{\"id\":\"1\"}\n" + String(repeating: "x", count: 3 << 20) + "\n{\"id\":\"2\"}\n", path)
            try await Self.follow(world) { await Self.look(world, until: ["1", "2"]) }
            #expect(world.status.figures.unreadable >= 1)
        }
    }

    @Test func linksAndFoldersAreNotFollowed() async throws {
        try await World.with { world in
            try FileManager.default.createSymbolicLink(atPath: "\(world.folder)/posts.jsonl", withDestinationPath: "/etc/passwd")
            try await Self.follow(world) {
                #expect(await eventually { world.status.figures.lastProblem?.hasPrefix("The file cannot be opened") == true })
            }
            #expect(world.status.figures.unreadable == 0)
        }
    }
}

@Suite struct SampleSourceTests {
    @Test func allAtOnceAndThenAgainAsNewPosts() async throws {
        try await World.with { world in
            let sample = Array("{\"id\":\"a\"}\n{\"id\":\"b\"}\n".utf8)
            let run = world.run(SampleSource(sample, pause: 2, lines: testLines, clock: world.clock)), task = Task { await run.run() }
            #expect(await eventually { world.house.ids == ["a", "b"] && world.clock.sleeperCount == 1 })
            world.clock.advance(bySeconds: 2)
            #expect(await eventually { world.house.ids == ["a", "b", "a-1"] && world.clock.sleeperCount == 1 })
            world.clock.advance(bySeconds: 2)
            #expect(await eventually { world.house.ids == ["a", "b", "a-1", "b-1"] })
            #expect(await eventually { (try? await world.place) == 4 })
            task.cancel()
            await task.value
            let again = world.run(SampleSource(sample, pause: 2, lines: testLines, clock: world.clock)), second = Task { await again.run() }
            #expect(await eventually { world.house.ids.last == "a-2" })
            second.cancel()
            await second.value
        }
    }
}
