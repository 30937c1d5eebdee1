import Foundation
import HarkCore
import HarkLake
import HarkPosts
import Testing

/// What the log on disk promises: whatever is cut off it or changed in it, the frames before are whole, and nothing is made up.
struct PostLogTests {
    private func filled(_ house: BufferHouse, batches: Int) async throws -> URL {
        var random = SplitMix64(seed: 11)
        let buffer = try await house.open()
        for batch in 0..<batches {
            let posts = (0..<random.number(below: 5)).map { number in
                Post(
                    id: "\(batch)-\(number)", source: random.text(4), createdAt: house.clock.now.advanced(bySeconds: -Double(random.number(below: 1000))),
                    language: "en", user: random.number(below: 2) == 0 ? random.text(5) : nil, text: random.text(30),
                    replyTo: random.number(below: 2) == 0 ? random.text(5) : nil, repostOf: random.number(below: 2) == 0 ? random.text(5) : nil,
                    place: random.number(below: 2) == 0 ? random.text(5) : nil,
                    position: random.number(below: 2) == 0 ? Position(latitude: -33.5, longitude: Double(batch)) : nil)
            }
            try await buffer.take(posts)
        }
        return URL(fileURLWithPath: "\(house.folder)/lake/buffer/\(try #require(try house.logs.first))")
    }

    @Test func postsComeBackFieldByField() async throws {
        try await BufferHouse.with { house in
            let url = try await filled(house, batches: 40)
            let before = try await house.open().livePosts
            let said = before.filter { $0.post.position != nil }
            #expect(said.count < before.count && said.allSatisfy { $0.post.position?.latitude == -33.5 && $0.post.id.hasPrefix("\(Int($0.post.position!.longitude))-") })
            #expect(before.count > 40 && before.map(\.sequence) == Array(1...UInt64(before.count)))
            #expect(before.contains { $0.post.user != nil && $0.post.replyTo == nil } && before.contains { $0.post.place != nil && $0.post.user == nil })
            #expect(before.allSatisfy { $0.mood.level == UInt8(truncatingIfNeeded: $0.post.text.utf8.count) && $0.arrivedAt == house.clock.now })
            #expect(try Data(contentsOf: url).count > 1000)
        }
    }

    @Test func aLogThatIsCutAnywhereKeepsTheBatchesBefore() async throws {
        try await BufferHouse.with { house in
            let url = try await filled(house, batches: 8), whole = try Data(contentsOf: url)
            let all = try await house.open().livePosts
            var lengths: Set<Int> = []
            for length in 0...whole.count {
                try whole.prefix(length).write(to: url)
                let posts = try await house.open().livePosts
                #expect(posts == Array(all.prefix(posts.count)))
                lengths.insert(posts.count)
            }
            #expect(lengths.contains(0) && lengths.contains(all.count))
        }
    }

    @Test func aChangedHeaderCostsNothing() async throws {
        try await BufferHouse.with { house in
            let url = try await filled(house, batches: 8)
            let all = try await house.open().livePosts
            for place in 0..<16 {
                var changed = try Data(contentsOf: url)
                changed[place] ^= 0x55
                try changed.write(to: url)
                #expect(try await house.open().livePosts == all)
            }
        }
    }

    @Test func aLogOfWhichNothingCanBeReadIsPutAside() async throws {
        try await BufferHouse.with { house in
            let url = try await filled(house, batches: 3)
            try Data(repeating: 0x5A, count: 4000).write(to: url)
            let buffer = try await house.open()
            #expect(buffer.livePosts.isEmpty)
            #expect(try house.logs == [url.lastPathComponent + ".damaged"])
            try await buffer.take([house.post("new")])
            #expect(try await house.open().livePosts.map(\.post.id) == ["new"])
        }
    }

    @Test func aChangedByteCostsItsBatchAlone() async throws {
        try await BufferHouse.with { house in
            let url = try await filled(house, batches: 8), whole = try Data(contentsOf: url)
            let all = try await house.open().livePosts
            var random = SplitMix64(seed: 12)
            for place in stride(from: 16, to: whole.count, by: 3) {
                var changed = whole
                changed[place] ^= UInt8(1 + random.number(below: 255))
                try changed.write(to: url)
                let posts = try await house.open().livePosts
                #expect(posts.allSatisfy { all.contains($0) } && posts.count >= all.count - 4 && posts.count <= all.count)
            }
        }
    }
}
