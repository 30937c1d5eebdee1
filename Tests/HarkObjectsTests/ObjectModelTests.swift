import HarkCore
import HarkCrypto
import HarkObjects
import Testing

/// A store on a disk beside a dictionary: after any steps, and any new start between them, both say the same.
@Suite struct ObjectModelTests {
    @Test(arguments: 0..<8) func theStoreIsADictionary(_ seed: Int) async throws {
        try await withTemporaryFolder { folder in
            var random = SplitMix64(seed: UInt64(seed)), model: [ObjectName: [UInt8]] = [:], store = try await openStore(folder)
            for step in 0..<250 {
                let one = Self.name(&random), other = Self.name(&random)
                switch random.next() % 8 {
                case 0, 1: #expect(try await store.delete(one) == (model.removeValue(forKey: one) != nil))
                case 2, 3:
                    if let bytes = model[one] {
                        try await store.copy(one, to: other)
                        model[other] = bytes
                    } else {
                        await #expect(throws: HarkError.self) { try await store.copy(one, to: other) }
                    }
                case 4 where step % 16 == 0: store = try await openStore(folder)
                default:
                    let bytes = noise(Int(random.next() % 4) * 1000, seed: random.next() % 5)
                    try await store.put(one, pieces(bytes, of: 700), sha256: SHA256.hash(bytes), limit: 4000)
                    model[one] = bytes
                }
                #expect(try await store.bytes(one) == model[one])
            }
            try await Self.compare(store, model, in: "\(folder)/objects")
            try await Self.compare(openStore(folder), model, in: "\(folder)/objects")
        }
    }

    private static func name(_ random: inout SplitMix64) -> ObjectName {
        let letters = ["a", "b", "A", "é", "e\u{301}", "/", "..", " ", "😀"]
        let key = (0...random.next() % 2).map { _ in letters[Int(random.next() % UInt64(letters.count))] }.joined()
        return ObjectName(random.next() % 2 == 0 ? .uploading : .processing, key)
    }

    private static func compare(_ store: DiskObjectStore, _ model: [ObjectName: [UInt8]], in folder: String) async throws {
        for bucket in [ObjectName.Bucket.uploading, .processing] {
            let wanted = model.keys.filter { $0.bucket == bucket }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            var listed: [ObjectInfo] = []
            while case let page = try await store.list(bucket, prefix: "", after: listed.last?.name.key, limit: 5), !page.isEmpty { listed += page }
            #expect(listed.map(\.name) == wanted)
            for info in listed { #expect(info.sha256 == model[info.name].map(SHA256.hash)) }
        }
        #expect(contents(in: folder) == Set(model.values.map { SHA256.hash($0).hexText }).sorted())
        #expect(files(in: "\(folder)/incoming") == [])
    }
}
