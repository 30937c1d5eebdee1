import Foundation
import HarkCore
import HarkCrypto
import HarkObjects
import NIOCore
import Testing

/// What the store on a disk promises beyond `ObjectStore`.
@Suite struct DiskObjectStoreTests {
    private let name = ObjectName(.uploading, "letter")

    @Test func itKeepsThePromises() async throws {
        try await withStore { store, folder in
            try await checkObjectStore(store)
            #expect(files(in: "\(folder)/incoming") == [])
            let named = try await store.list(.init("conformance"), prefix: "", after: nil, limit: 10_000)
            #expect(contents(in: folder) == Set(named.map(\.sha256.hexText)).sorted())
            for info in named { try await store.delete(info.name) }
            #expect(contents(in: folder) == [])
        }
    }

    @Test func itIsTheSameAfterANewStart() async throws {
        try await withTemporaryFolder { folder in
            let clock = ManualClock(), store = try await openStore(folder, clock: clock)
            for number in 0..<300 { try await store.put(ObjectName(.uploading, "\(number)"), "text \(number % 100)") }
            clock.advance(bySeconds: 60)
            for number in 0..<50 { try await store.delete(ObjectName(.uploading, "\(number)")) }
            for number in 100..<120 { try await store.copy(ObjectName(.uploading, "\(number)"), to: ObjectName(.processing, "\(number)")) }
            let before = try await (store.list(.uploading, prefix: "", after: nil, limit: 1000), store.list(.processing, prefix: "", after: nil, limit: 1000))
            let again = try await openStore(folder)
            #expect(try await again.list(.uploading, prefix: "", after: nil, limit: 1000) == before.0)
            #expect(try await again.list(.processing, prefix: "", after: nil, limit: 1000) == before.1)
            #expect(before.0.count == 250 && before.1.count == 20)
            for info in before.0 { #expect(try await again.bytes(info.name).map(SHA256.hash) == info.sha256) }
        }
    }

    @Test func aContentIsStoredOnceAndGoesWithItsLastName() async throws {
        try await withStore { store, folder in
            let hash = try await store.put(name, "the same").sha256.hexText
            try await store.put(ObjectName(.uploading, "other"), "the same")
            try await store.copy(name, to: ObjectName(.processing, "letter"))
            #expect(contents(in: folder) == [hash])
            try await store.delete(name)
            try await store.put(ObjectName(.uploading, "other"), "another")
            #expect(contents(in: folder).contains(hash))
            try await store.delete(ObjectName(.processing, "letter"))
            #expect(contents(in: folder) == [SHA256.hash("another").hexText])
            try await store.copy(ObjectName(.uploading, "other"), to: name)
            try await store.put(ObjectName(.uploading, "third"), "third")
            try await store.copy(ObjectName(.uploading, "third"), to: name)
            try await store.copy(ObjectName(.uploading, "third"), to: ObjectName(.uploading, "other"))
            #expect(contents(in: folder) == [SHA256.hash("third").hexText])
        }
    }

    @Test func whatIsRefusedLeavesNothingOnTheDisk() async throws {
        try await withStore { store, folder in
            let bytes = noise(900_000, seed: 1)
            await #expect(throws: HarkError.self) { try await store.put(name, pieces(bytes), sha256: SHA256.hash("x"), limit: .max) }
            await #expect(throws: HarkError.self) { try await store.put(name, pieces(bytes), sha256: nil, limit: 800_000) }
            let (stream, sender) = AsyncStream.makeStream(of: ByteBuffer.self)
            let task = Task { try await store.put(name, stream, sha256: nil, limit: .max) }
            sender.yield(ByteBuffer(bytes: bytes))
            while files(in: "\(folder)/incoming").isEmpty { await Task.yield() }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(files(in: folder) == ["names.log"])
        }
    }

    /// Whoever stops reading, or never begins, leaves no file open.
    @Test func aReaderThatGoesAwayClosesItsFile() async throws {
        try await withStore { store, folder in
            try await store.put(name, pieces(noise(1_000_000, seed: 2)), sha256: nil, limit: .max)
            for count in 0..<3 {
                let object = try #require(try await store.read(name, nil))
                #expect(openFiles(in: "\(folder)/content") >= 1)
                var reader = object.pieces.makeAsyncIterator()
                for _ in 0..<count { #expect(try await reader.next()?.readableBytes == 256 << 10) }
            }
            while openFiles(in: "\(folder)/content") > 0 { await Task.yield() }
        }
    }

    /// A put of the same bytes gives a damaged content its right bytes back, for all its names.
    @Test func puttingTheSameBytesMendsADamagedContent() async throws {
        try await withStore { store, folder in
            let hash = try await store.put(name, "whole").sha256.hexText
            try Data("whxle".utf8).write(to: URL(filePath: "\(folder)/content/\(hash.prefix(2))/\(hash.dropFirst(2))"))
            try await store.put(ObjectName(.uploading, "again"), "whole")
            #expect(try await store.text(name) == "whole")
        }
    }

    @Test func aLostOrShortContentIsAnErrorAndNotAnEmptyObject() async throws {
        try await withStore { store, folder in
            let hash = try await store.put(name, "whole").sha256.hexText
            let path = "\(folder)/content/\(hash.prefix(2))/\(hash.dropFirst(2))"
            try Data("who".utf8).write(to: URL(filePath: path))
            await #expect(throws: HarkError.self) { try await store.bytes(name) }
            try FileManager.default.removeItem(atPath: path)
            await #expect(throws: HarkError.self) { try await store.read(name, nil) }
        }
    }

    @Test func theLogIsWrittenAnewWhenMostOfItIsPast() async throws {
        try await withTemporaryFolder { folder in
            let store = try await openStore(folder)
            try await store.put(name, "kept")
            try await withThrowingTaskGroup { group in
                for task in 0..<64 {
                    group.addTask { for _ in 0..<200 { try await store.copy(name, to: ObjectName(.processing, "\(task)")) } }
                }
                try await group.waitForAll()
            }
            let log = try String(decoding: Data(contentsOf: URL(filePath: "\(folder)/objects/names.log")).prefix { $0 != 0 }, as: UTF8.self)
            #expect(log.split(separator: "\n").count < 10_200)
            try await store.put(ObjectName(.uploading, "after"), "after")
            let again = try await openStore(folder)
            #expect(try await again.keys(.processing).count == 64)
            #expect(try await again.keys(.uploading) == ["after", "letter"])
            #expect(try await again.text(ObjectName(.processing, "63")) == "kept")
        }
    }
}
