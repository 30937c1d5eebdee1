import Foundation
import HarkCore
import HarkLake
import HarkPosts
import Testing

/// Real posts, where the data folder is at hand: what the files cost, and that each post comes back. Prints its figures.
@Suite(.needsDuckDB) struct SharedPostsTests {
    @Test(arguments: [1, 4]) func aPostTakesAtMostSixtyBytes(_ part: Int) async throws {
        guard let given = try SharedPosts.posts(part: part, count: 60_000) else { return }
        try await withHouse { house in
            let start = ContinuousClock.now, delivery = try await house.lake.deliver(given)
            let perPost = Double(delivery.bytes) / Double(given.count), seconds = (ContinuousClock.now - start) / .seconds(1)
            print("part \(part): \(perPost) bytes a post in one file, written with its index at \(Int(Double(given.count) / seconds)) posts/s")
            #expect(perPost <= 60)
            #expect(try await house.posts() == given)
        }
    }

    /// Small deliveries are put together and become small as well.
    @Test func smallFilesAreAsSmallOnceTheyAreOne() async throws {
        guard let given = try SharedPosts.posts(part: 2, count: 30_000) else { return }
        let clock = ManualClock(noon)
        try await withHouse(clock: clock) { house in
            for start in stride(from: 0, to: given.count, by: 2000) { try await house.lake.deliver(Array(given[start..<start + 2000])) }
            let before = try await house.lake.statistics()
            clock.advance(bySeconds: 7200)
            try await house.lake.compact()
            let after = try await house.lake.statistics()
            print("\(before.files) files of 2,000: \(before.bytesPerPost) bytes a post; as one: \(after.bytesPerPost)")
            #expect(after.files == 1 && after.bytesPerPost <= 60)
            #expect(try await house.posts() == given)
        }
    }

    @Test func aPageOfPostsIsReadInMilliseconds() async throws {
        guard let given = try SharedPosts.posts(part: 3, count: 100_000) else { return }
        try await withHouse { house in
            for start in stride(from: 0, to: given.count, by: 5000) { try await house.lake.deliver(Array(given[start..<start + 5000])) }
            let files = house.lake.snapshot().files
            var times: [Double] = []
            for round in 0..<5 {
                // Others in each round: those of the one before are remembered.
                let wanted = files.enumerated().map { (file: $1, ordinals: [1000 + $0 * 137 + round * 200]) }
                let start = ContinuousClock.now
                let rows = try await house.lake.rows(wanted).flatMap { $0 ?? [] }
                times.append((ContinuousClock.now - start) / .milliseconds(1))
                #expect(rows == wanted.enumerated().map { given[$0.offset * 5000 + $0.element.ordinals[0]] })
            }
            print("20 posts of 20 files: \(times.min() ?? 0) ms at best, \(times.max() ?? 0) at worst")
        }
    }
}

enum SharedPosts {
    /// The first posts of a part, as if they had arrived at noon, some thousands a second; nil, and a line that says so, where they are not there.
    static func posts(part: Int, count: Int) throws -> [KeptPost]? {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path = checkout.deletingLastPathComponent().appending(path: "shared/data/posts/posts-\(part).jsonl.zst").path
        guard FileManager.default.fileExists(atPath: path) else {
            print("skipped: \(path) is not there")
            return nil
        }
        let reader = PostReader(PostReaderSettings())
        // Some are refused; more lines are read than are wanted.
        let read = try lines(of: path, count: count * 21 / 20).split(separator: UInt8(ascii: "\n")).compactMap { line in
            line.withUnsafeBytes { try? reader.read(line: $0, arrivedAt: noon.advanced(bySeconds: 86_400))?.get() }
        }
        try #require(read.count >= count)
        return read.prefix(count).enumerated().map { number, post in
            KeptPost(
                post: post, arrivedAt: noon.advanced(bySeconds: Double(number / 1000) / 10), sequence: UInt64(number) + 1,
                mood: Mood(level: UInt8(truncatingIfNeeded: number &* 2_654_435_761 >> 7)))
        }
    }

    private static func lines(of path: String, count: Int) throws -> Data {
        let process = Process(), output = Pipe()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", "zstd -dcq \"$0\" | head -n \(count)", path]
        process.standardOutput = output
        try process.run()
        defer { process.waitUntilExit() }
        return try output.fileHandleForReading.readToEnd() ?? Data()
    }
}
