import Foundation
import HarkCore
import HarkCrypto
import HarkObjects
import NIOCore
import Testing

/// A disk without space, real and small: a tmpfs that is mounted nowhere and reached through its descriptor.
@Suite struct FullDiskTests {
    @Test func aFullDiskKeepsWhatItHasAndTakesMoreWhenThereIsSpace() async throws {
        guard let disk = SmallDisk(bytes: 4 << 20) else {
            return print("Skipped: a small disk cannot be made here (it takes root and Linux with glibc 2.36).")
        }
        let store = try await openStore(disk.path), kept = noise(1 << 20, seed: 1)
        let name = ObjectName(.uploading, "kept")
        try await store.put(name, pieces(kept), sha256: nil, limit: .max)
        for seed in 2..<5 {
            let error = await #expect(throws: HarkError.self) {
                try await store.put(ObjectName(.uploading, "large"), pieces(noise(4 << 20, seed: UInt64(seed))), sha256: nil, limit: .max)
            }
            #expect(error?.code == .outOfSpace)
        }
        #expect(files(in: "\(disk.path)/objects/incoming") == [])
        #expect(contents(in: "\(disk.path)/objects") == [SHA256.hash(kept).hexText])

        // Filled to the last page by others, it still lets go of what it has.
        disk.fill()
        await #expect(throws: HarkError.self) { try await store.put(ObjectName(.uploading, "small"), "small") }
        #expect(try await store.bytes(name) == kept)
        #expect(try await store.delete(name))
        try await store.put(ObjectName(.uploading, "small"), "small")
        let again = try await openStore(disk.path)
        #expect(try await again.keys(.uploading) == ["small"])
    }

    /// Names alone fill a disk as well: no more are given, but those that are can be taken away.
    @Test func whenTheLogHasNoMoreRoomNamesCanStillBeTakenAway() async throws {
        guard let disk = SmallDisk(bytes: 2 << 20) else { return print("Skipped: a small disk cannot be made here.") }
        let store = try await openStore(disk.path), name = ObjectName(.uploading, "one")
        try await store.put(name, "one")
        disk.fill()
        var count = 0
        let error = await #expect(throws: HarkError.self) {
            while true {
                try await store.copy(name, to: ObjectName(.processing, String(repeating: "x", count: 500) + "\(count)"))
                count += 1
            }
        }
        #expect(error?.code == .outOfSpace)
        #expect(count > 1000)
        #expect(try await store.list(.processing, prefix: "", after: nil, limit: 10_000).count == count)
        for info in try await store.list(.processing, prefix: "", after: nil, limit: 50) { #expect(try await store.delete(info.name)) }
        let again = try await openStore(disk.path)
        #expect(try await again.list(.processing, prefix: "", after: nil, limit: 10_000).count == count - 50)
    }
}
