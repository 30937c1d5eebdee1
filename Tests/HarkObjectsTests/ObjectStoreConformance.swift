import HarkCore
import HarkCrypto
import HarkObjects
import NIOCore
import Testing

/// What every object store promises; see the doc comments of `ObjectStore`. A second face is called with the same suite.
func checkObjectStore(_ store: some ObjectStore) async throws {
    try await ObjectStoreChecks(store: store).all()
}

private struct ObjectStoreChecks<Store: ObjectStore> {
    let store: Store
    let bucket = ObjectName.Bucket("conformance")

    func all() async throws {
        try await anUnknownNameIsNothing()
        try await whatWasPutIsRead()
        try await rangesAreCutToWhatIsThere()
        try await aPutReplaces()
        try await theAnnouncedHashIsChecked()
        try await theLimitIsKept()
        try await aSenderThatFailsLeavesNothing()
        try await aCancelledWriterLeavesNothing()
        try await aCopyOutlivesItsSource()
        try await aBegunReadGoesOn()
        try await equalContentsAreIndependent()
        try await namesAreBytes()
        try await namesOutsideTheRulesAreRefused()
        try await listsArePagedInTheOrderOfBytes()
        try await manyAtOnceHinderNobody()
    }

    private func name(_ key: String) -> ObjectName { ObjectName(bucket, key) }

    private func anUnknownNameIsNothing() async throws {
        #expect(try await store.info(name("unknown")) == nil)
        #expect(try await store.read(name("unknown"), nil) == nil)
        #expect(try await store.delete(name("unknown")) == false)
        let error = await #expect(throws: HarkError.self) { try await store.copy(name("unknown"), to: name("other")) }
        #expect(error?.code == .notFound)
        #expect(try await store.info(name("other")) == nil)
    }

    private func whatWasPutIsRead() async throws {
        for count in [0, 1, 255, 256 << 10, (256 << 10) + 1, 3_000_000] {
            let bytes = noise(count, seed: UInt64(count)), name = name("put/\(count)")
            let info = try await store.put(name, pieces(bytes, of: 70_001), sha256: SHA256.hash(bytes), limit: count)
            #expect(info.name == name && info.byteCount == count && info.sha256 == SHA256.hash(bytes))
            #expect(try await store.info(name) == info)
            #expect(try await store.read(name, nil)?.info == info)
            #expect(try await store.bytes(name) == bytes)
        }
    }

    private func rangesAreCutToWhatIsThere() async throws {
        let bytes = noise(600_000, seed: 7)
        try await store.put(name("range"), pieces(bytes), sha256: nil, limit: .max)
        for range in [0..<0, 0..<1, 5..<300_000, 262_144..<262_145, 599_999..<600_000, 599_990..<700_000, 700_000..<800_000, 0..<Int.max] {
            #expect(try await store.bytes(name("range"), range) == Array(bytes[range.clamped(to: 0..<bytes.count)]))
        }
    }

    private func aPutReplaces() async throws {
        try await store.put(name("replaced"), "first")
        let second = try await store.put(name("replaced"), "second")
        #expect(try await store.text(name("replaced")) == "second")
        #expect(try await store.list(bucket, prefix: "replaced", after: nil, limit: 9) == [second])
        try await store.put(name("replaced"), "second")
        #expect(try await store.text(name("replaced")) == "second")
        #expect(try await store.delete(name("replaced")))
        #expect(try await store.info(name("replaced")) == nil)
        #expect(try await store.delete(name("replaced")) == false)
    }

    private func theAnnouncedHashIsChecked() async throws {
        try await store.put(name("hash"), "kept")
        for wrong in [SHA256.hash("others"), [1, 2, 3], []] {
            let error = await #expect(throws: HarkError.self) {
                try await store.put(name("hash"), pieces(Array("sent".utf8)), sha256: wrong, limit: 100)
            }
            #expect(error?.code == .malformed)
        }
        #expect(try await store.text(name("hash")) == "kept")
    }

    private func theLimitIsKept() async throws {
        let bytes = noise(1_000_000, seed: 9)
        let error = await #expect(throws: HarkError.self) {
            try await store.put(name("limit"), pieces(bytes), sha256: nil, limit: bytes.count - 1)
        }
        #expect(error?.code == .tooLarge)
        #expect(try await store.info(name("limit")) == nil)
        try await store.put(name("limit"), pieces(bytes), sha256: nil, limit: bytes.count)
        #expect(try await store.bytes(name("limit")) == bytes)
    }

    private struct Broken: Error {}

    private func aSenderThatFailsLeavesNothing() async throws {
        try await store.put(name("broken"), "before")
        let (stream, sender) = AsyncThrowingStream.makeStream(of: ByteBuffer.self)
        sender.yield(ByteBuffer(bytes: noise(400_000, seed: 3)))
        sender.finish(throwing: Broken())
        await #expect(throws: Broken.self) { try await store.put(name("broken"), stream, sha256: nil, limit: .max) }
        #expect(try await store.text(name("broken")) == "before")
    }

    private func aCancelledWriterLeavesNothing() async throws {
        let (name, (stream, sender)) = (name("cancelled"), AsyncStream.makeStream(of: ByteBuffer.self))
        let task = Task { try await store.put(name, stream, sha256: nil, limit: .max) }
        sender.yield(ByteBuffer(bytes: noise(400_000, seed: 4)))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await store.info(name) == nil)
    }

    private func aCopyOutlivesItsSource() async throws {
        let source = try await store.put(name("copy/source"), "the bytes")
        try await store.put(name("copy/target"), "replaced")
        let copy = try await store.copy(name("copy/source"), to: name("copy/target"))
        #expect(copy.name == name("copy/target") && copy.sha256 == source.sha256 && copy.byteCount == source.byteCount)
        #expect(try await store.delete(name("copy/source")))
        #expect(try await store.text(name("copy/target")) == "the bytes")
        try await store.copy(name("copy/target"), to: name("copy/target"))
        #expect(try await store.text(name("copy/target")) == "the bytes")
    }

    private func aBegunReadGoesOn() async throws {
        let bytes = noise(2_000_000, seed: 5)
        try await store.put(name("begun"), pieces(bytes), sha256: nil, limit: .max)
        let object = try #require(try await store.read(name("begun"), nil))
        var reader = object.pieces.makeAsyncIterator()
        var read = Array(try #require(try await reader.next()).readableBytesView)
        try await store.put(name("begun"), "something else")
        try await store.delete(name("begun"))
        while let piece = try await reader.next() { read += piece.readableBytesView }
        #expect(read == bytes)
    }

    private func equalContentsAreIndependent() async throws {
        let mine = try await store.put(name("equal/mine"), "the same"), theirs = try await store.put(name("equal/theirs"), "the same")
        #expect(theirs.modifiedAt >= mine.modifiedAt)
        #expect(try await store.info(name("equal/mine")) == mine)
        #expect(try await store.delete(name("equal/mine")))
        #expect(try await store.text(name("equal/theirs")) == "the same")
        #expect(try await store.delete(name("equal/theirs")))
        #expect(try await store.info(name("equal/theirs")) == nil)
        try await store.put(name("equal/mine"), "the same")
        #expect(try await store.text(name("equal/mine")) == "the same")
    }

    private func namesAreBytes() async throws {
        let keys = [
            "names/a", "names/A", "names/../../../etc/passwd", "names/.", "names/..", "names//", "names/ ", "names/é", "names/e\u{301}",
            "names/😀", "names/%2F", "names/\\", "names/*?", "names/+ - \u{85}", "names/" + String(repeating: "x", count: 506),
        ]
        for key in keys { try await store.put(name(key), "content of \(Array(key.utf8))") }
        for key in keys { #expect(try await store.text(name(key)) == "content of \(Array(key.utf8))") }
        let listed = try await store.keys(bucket, prefix: "names/")
        #expect(listed.map { Array($0.utf8) } == keys.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
        let elsewhere = ObjectName(.init("conformance-2"), "names/a")
        #expect(try await store.info(elsewhere) == nil)
    }

    private func namesOutsideTheRulesAreRefused() async throws {
        try await store.put(name("rules"), "here")
        let names = ["", "a\nb", "a\0b", "\u{7F}", String(repeating: "é", count: 257)].map(name)
            + ["", "Upper", "sla/sh", "..", String(repeating: "b", count: 64)].map { ObjectName(.init($0), "key") }
        for name in names {
            let error = await #expect(throws: HarkError.self) { try await store.put(name, "text") }
            #expect(error?.code == .malformed)
            await #expect(throws: HarkError.self) { try await store.copy(self.name("rules"), to: name) }
            #expect(try await store.info(name) == nil)
            #expect(try await store.read(name, nil) == nil)
            #expect(try await store.delete(name) == false)
        }
        #expect(try await store.list(.init("Upper"), prefix: "", after: nil, limit: 10) == [])
    }

    private func listsArePagedInTheOrderOfBytes() async throws {
        let keys = (0..<60).map { "page/\($0)" }, sorted = keys.sorted()
        for key in keys { try await store.put(name(key), key) }
        var found: [String] = []
        while true {
            let page = try await store.keys(bucket, prefix: "page/", after: found.last, limit: 7)
            if page.isEmpty { break }
            #expect(page.count <= 7)
            found += page
        }
        #expect(found == sorted)
        #expect(try await store.keys(bucket, prefix: "page/5") == sorted.filter { $0.hasPrefix("page/5") })
        #expect(try await store.keys(bucket, prefix: "page/", after: "page/57x", limit: 2) == ["page/58", "page/59"])
        #expect(try await store.keys(bucket, prefix: "page/", after: "a", limit: 1) == [sorted[0]])
        #expect(try await store.keys(bucket, prefix: "page/", after: "page0") == [])
        #expect(try await store.keys(bucket, prefix: "page/", limit: 0) == [])
    }

    /// Puts, copies and deletes of few names and fewer contents, so that they meet; then each name has one of the contents, whole.
    private func manyAtOnceHinderNobody() async throws {
        let contents = (0..<3).map { "content \($0) " + String(repeating: "x", count: $0 * 1000) }
        try await withThrowingTaskGroup { group in
            for task in 0..<8 {
                group.addTask {
                    var random = SplitMix64(seed: UInt64(task))
                    for _ in 0..<40 {
                        let one = name("busy/\(random.next() % 4)"), other = name("busy/\(random.next() % 4)")
                        switch random.next() % 4 {
                        case 0: try await store.delete(one)
                        case 1:
                            do { try await store.copy(one, to: other) } catch let error as HarkError where error.code == .notFound {}
                        case 2: try await store.text(one).map { #expect(contents.contains($0)) }
                        default: try await store.put(one, contents[Int(random.next() % 3)])
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        for info in try await store.list(bucket, prefix: "busy/", after: nil, limit: 10) {
            let bytes = try #require(try await store.bytes(info.name))
            #expect(SHA256.hash(bytes) == info.sha256)
            #expect(bytes.count == info.byteCount)
        }
    }
}
