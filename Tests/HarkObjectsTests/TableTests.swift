import HarkCore
import HarkCrypto
import HarkObjects
import Testing

/// The two tables that hold all names and contents in memory, beside a dictionary.
@Suite struct TableTests {
    private static func hash(_ number: UInt64) -> ContentHash { ContentHash(SHA256.hash("\(number)"))! }

    @Test(arguments: [1, 2, 3] as [UInt64]) func contentsAreThoseOfADictionary(_ seed: UInt64) {
        var random = SplitMix64(seed: seed), table = ContentTable(), model: [ContentHash: Int32] = [:]
        for step in 0..<40_000 {
            // Few at first, then many, then few again: the index grows, and fills with what was moved.
            let hash = Self.hash(random.next() % [40, 6000, 60][step / 14_000])
            switch random.next() % 5 {
            case 0, 1:
                table.remove(hash)
                model[hash] = nil
            case 2:
                table.change(hash) { $0.references += 1 }
                if model[hash] != nil { model[hash]! += 1 }
            default:
                table.change(hash, byteCount: 7) { $0.references += 1 }
                model[hash, default: 0] += 1
            }
            #expect(table[hash]?.references == model[hash])
        }
        #expect(Set(table.hashes) == Set(model.keys) && table.hashes.count == model.count)
        for (hash, references) in model { #expect(table[hash]?.references == references && table[hash]?.byteCount == 7) }
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func namesAreThoseOfADictionaryInTheOrderOfTheirBytes(_ seed: UInt64) {
        var random = SplitMix64(seed: seed), table = NameTable(), model: [NameKey: Timestamp] = [:]
        for step in 0..<30_000 {
            let number = random.next() % [40, 5000, 50][step / 10_000 % 3]
            let key = NameKey(bytes: Array("bucket\0\(String(repeating: "n", count: Int(number % 90)))\(number)".utf8))
            if random.next() % 3 == 0 {
                #expect(table.remove(key)?.modifiedAt == model.removeValue(forKey: key))
            } else {
                let moment = Timestamp(microseconds: Int64(step)), entry = NameTable.Entry(key: key, hash: Self.hash(number % 9), modifiedAt: moment)
                #expect(table.set(entry)?.modifiedAt == model.updateValue(moment, forKey: key))
            }
            #expect(table[key]?.modifiedAt == model[key] && table.count == model.count)
            guard step % 500 == 0 else { continue }
            let sorted = model.keys.filter { !($0 < key) }.sorted()
            #expect(table.entries(from: key, limit: 300).map(\.key) == Array(sorted.prefix(300)))
            #expect(table.entries(from: key, isAfter: true, limit: 20).map(\.key) == Array(sorted.filter { $0 != key }.prefix(20)))
        }
        let all = table.entries(from: NameKey(bytes: [0]), limit: .max)
        #expect(all.map(\.key) == model.keys.sorted() && all.allSatisfy { model[$0.key] == $0.modifiedAt })
    }

    @Test func namesThatComeInOrderOrBackwardsAreAllThere() {
        for numbers in [Array(0..<3000), Array((0..<3000).reversed())] {
            var table = NameTable()
            for number in numbers {
                table.set(.init(key: NameKey(bytes: Array("b\0\(number + 10_000)".utf8)), hash: Self.hash(1), modifiedAt: Timestamp(microseconds: 1)))
            }
            let all = table.entries(from: NameKey(bytes: [0]), limit: .max).map { String(decoding: $0.key.bytes, as: UTF8.self) }
            #expect(all == (10_000..<13_000).map { "b\0\($0)" })
        }
    }
}
