import Foundation
import HarkCore
import HarkCrypto
import HarkObjects
import Logging
import NIOCore
import ServiceLifecycle
import Testing

/// A disk that forgets is noticed.
@Suite struct ScrubTests {
    private let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    @Test func aFlippedBitIsFoundWithItsNames() async throws {
        let clock = ManualClock()
        try await withTemporaryFolder { folder in
            let store = try await openStore(folder, clock: clock), bytes = noise(2_500_000, seed: 1)
            let info = try await store.put(ObjectName(.uploading, "b"), pieces(bytes), sha256: nil, limit: .max)
            try await store.copy(info.name, to: ObjectName(.processing, "a"))
            for number in 0..<20 { try await store.put(ObjectName(.uploading, "whole \(number)"), "text \(number)") }
            let clean = try await store.scrub(bytesPerSecond: .max, logger: silent)
            #expect(clean.objects == 21 && clean.damagedObjects == 0 && clean.damaged == [])
            #expect(clean.bytes == 2_500_000 + 10 * 6 + 10 * 7)

            let hash = info.sha256.hexText, path = URL(filePath: "\(folder)/objects/content/\(hash.prefix(2))/\(hash.dropFirst(2))")
            var rotten = try Data(contentsOf: path)
            rotten[2_000_000] ^= 0x10
            try rotten.write(to: path)
            clock.advance(bySeconds: 5)
            let found = try await store.scrub(bytesPerSecond: .max, logger: silent)
            #expect(found.damagedObjects == 1 && found.objects == 20)
            #expect(found.damaged == [ObjectName(.processing, "a"), ObjectName(.uploading, "b")])
            #expect(found.startedAt == clock.now && found.finishedAt == clock.now)
            #expect(store.lastScrub == found)
            #expect(try await openStore(folder).lastScrub == found)

            try await store.put(ObjectName(.uploading, "again"), pieces(bytes), sha256: nil, limit: .max)
            #expect(try await store.scrub(bytesPerSecond: .max, logger: silent).damagedObjects == 0)
        }
    }

    @Test func aLostContentIsFound() async throws {
        try await withStore { store, folder in
            let hash = try await store.put(ObjectName(.uploading, "lost"), "bytes").sha256.hexText
            try FileManager.default.removeItem(atPath: "\(folder)/content/\(hash.prefix(2))/\(hash.dropFirst(2))")
            let report = try await store.scrub(bytesPerSecond: .max, logger: silent)
            #expect(report.damaged == [ObjectName(.uploading, "lost")] && report.objects == 0)
        }
    }

    @Test func aPassKeepsItsPaceAndIsRememberedWhenItIsThrough() async throws {
        let clock = ManualClock(), start = clock.now
        try await withTemporaryFolder { folder in
            let store = try await openStore(folder, clock: clock)
            try await store.put(ObjectName(.uploading, "large"), pieces(noise(3 << 20, seed: 2), of: 1 << 20), sha256: nil, limit: .max)
            let running = Task { try await store.scrub(bytesPerSecond: 1 << 20, logger: silent) }
            // One second for each of the three pieces.
            for _ in 0..<3 {
                #expect(store.lastScrub == nil)
                try await wakeSleeper(of: clock, after: 1)
            }
            let report = try await running.value
            #expect(report.startedAt == start && report.finishedAt == start.advanced(bySeconds: 3) && store.lastScrub == report)
            let cut = Task { try await store.scrub(bytesPerSecond: 1 << 20, logger: silent) }
            try await wakeSleeper(of: clock, after: 1)
            cut.cancel()
            await #expect(throws: (any Error).self) { try await cut.value }
            #expect(store.lastScrub == report)
        }
    }

    private func wakeSleeper(of clock: ManualClock, after seconds: Double) async throws {
        while clock.sleeperCount == 0 { await Task.yield() }
        clock.advance(bySeconds: seconds)
    }
}
