import Foundation
import HarkCore
import HarkLake
import HarkPosts
import Testing

/// A log on a disk without room.
struct FullBufferDiskTests {
    @Test(.enabled(if: SmallDisk(bytes: 1 << 20) != nil, "this system makes no small disk"))
    func aFullDiskIsSaidAndNothingIsHalfThere() async throws {
        let disk = try #require(SmallDisk(bytes: 256 << 10))
        try await BufferHouse.with { house in
            try FileManager.default.createSymbolicLink(atPath: "\(house.folder)/lake", withDestinationPath: disk.path)
            // Room that comes back later.
            let others = "\(disk.path)/others"
            #expect(FileManager.default.createFile(atPath: others, contents: Data(count: 128 << 10)))
            let buffer = try await house.open()
            var taken = 0
            let error = await #expect(throws: HarkError.self) {
                while taken < 10_000 {
                    let posts = (0..<50).map { house.post("\(taken)-\($0)", String(repeating: "words ", count: 20)) }
                    try await buffer.take(posts)
                    taken += 50
                }
            }
            #expect(error?.code == .outOfSpace && taken > 100)
            #expect(buffer.livePosts.count == taken)
            #expect(try await house.balance(buffer).received == taken)
            let posts = try await house.open().livePosts
            #expect(posts.count == taken)
            // What was refused is no duplicate when there is room again.
            try FileManager.default.removeItem(atPath: others)
            #expect(try await buffer.take([house.post("\(taken)-0")]).counts.stored == 1)
            try await buffer.deliverAll()
            #expect(try await house.balance(buffer).stored == taken + 1)
        }
    }
}
