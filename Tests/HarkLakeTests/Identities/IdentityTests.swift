import Foundation
import HarkCore
import HarkLake
import Testing

extension SplitMix64 {
    mutating func identity() -> PostIdentity { PostIdentity(high: next(), low: UInt32(truncatingIfNeeded: next())) }
}

struct IdentityTableTests {
    @Test func itKnowsWhatADictionaryKnows() {
        var random = SplitMix64(seed: 7), table = IdentityTable(base: 100), model: [PostIdentity: UInt64] = [:]
        // Few high halves, so that many meet in the table.
        let some = (0..<5000).map { _ in PostIdentity(high: random.next() % 512, low: UInt32(random.number(below: 64))) }
        for _ in 0..<20_000 {
            let identity = some[random.number(below: some.count)]
            #expect(table[identity] == model[identity])
            let sequence = 100 + UInt64(random.number(below: 1 << 30))
            table.set(identity, to: sequence)
            model[identity] = sequence
        }
        #expect(table.count == model.count)
        var found: [PostIdentity: UInt64] = [:]
        table.forEach { found[$0] = $1 }
        #expect(found == model)
    }
}

struct IdentityFilterTests {
    @Test func nobodyWhoIsThereIsDeniedAndFewStrangersAreLetThrough() {
        var random = SplitMix64(seed: 8), filter = IdentityFilter(capacity: 50_000)
        let known = (0..<50_000).map { _ in random.identity() }
        for identity in known { filter.insert(identity) }
        #expect(known.allSatisfy(filter.mayContain))
        let strangers = (0..<100_000).filter { _ in filter.mayContain(random.identity()) }.count
        #expect(strangers < 400, "\(strangers) of 100,000")
        #expect(filter.byteCount <= 50_000 * 2 + 64)
    }
}

struct IdentityFileTests {
    @Test(arguments: [1, 2, 100, 4095, 4096, 20_000])
    func everyIdentityIsFoundAndNoOther(count: Int) async throws {
        try await withTemporaryFolder { folder in
            var random = SplitMix64(seed: UInt64(count))
            let entries = (0..<count).map { (identity: random.identity(), sequence: 1_000_000_000_000 + UInt64($0 * 3)) }
            try IdentityFile.write(entries.shuffled(using: &random), to: "\(folder)/a.ids")
            let file = try IdentityFile("\(folder)/a.ids", hour: 5)
            #expect(file.count == count && file.sequences == entries[0].sequence...entries[count - 1].sequence)
            for entry in entries { #expect(file.sequence(of: entry.identity) == entry.sequence) }
            for _ in 0..<1000 { #expect(file.sequence(of: random.identity()) == nil) }
            #expect(file.sequence(of: PostIdentity(high: 0, low: 0)) == nil && file.sequence(of: PostIdentity(high: .max, low: .max)) == nil)
            var all: [PostIdentity: UInt64] = [:], last: PostIdentity?
            try file.forEach { identity, sequence in
                #expect(last.map { $0 < identity } ?? true)
                (all[identity], last) = (sequence, identity)
            }
            #expect(all == Dictionary(uniqueKeysWithValues: entries.map { ($0.identity, $0.sequence) }))
        }
    }

    @Test func anHourOfSixtyThousandPostsTakesThirteenBytesEach() async throws {
        try await withTemporaryFolder { folder in
            var random = SplitMix64(seed: 3)
            try IdentityFile.write((1...60_000).map { (random.identity(), UInt64($0)) }, to: "\(folder)/a.ids")
            let size = try #require(try FileManager.default.attributesOfItem(atPath: "\(folder)/a.ids")[.size] as? Int)
            #expect(size <= 60_000 * 13 + 1100)
        }
    }

    @Test func theLatestOfAnEditedPostIsFound() async throws {
        try await withTemporaryFolder { folder in
            let one = PostIdentity(high: 5, low: 6), other = PostIdentity(high: 5, low: 7)
            try IdentityFile.write([(one, 4), (other, 3), (one, 9), (one, 2)], to: "\(folder)/a.ids")
            let file = try IdentityFile("\(folder)/a.ids", hour: 0)
            #expect(file.sequence(of: one) == 9 && file.sequence(of: other) == 3)
        }
    }

    @Test func aChangedByteIsNoticed() async throws {
        try await withTemporaryFolder { folder in
            var random = SplitMix64(seed: 4)
            try IdentityFile.write((1...300).map { (random.identity(), UInt64($0)) }, to: "\(folder)/a.ids")
            let whole = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/a.ids"))
            for place in 0..<whole.count {
                var changed = whole
                changed[place] ^= UInt8(1 + random.number(below: 255))
                try changed.write(to: URL(fileURLWithPath: "\(folder)/b.ids"))
                #expect(throws: HarkError.self) { _ = try IdentityFile("\(folder)/b.ids", hour: 0) }
            }
            for length in [0, 10, 47, 48, whole.count - 1] {
                try whole.prefix(length).write(to: URL(fileURLWithPath: "\(folder)/b.ids"))
                #expect(throws: HarkError.self) { _ = try IdentityFile("\(folder)/b.ids", hour: 0) }
            }
        }
    }
}

struct PostIdentitiesTests {
    @Test func whatWasKeptIsKnownAfterAnyMergeAndRestart() async throws {
        try await withTemporaryFolder { folder in
            var random = SplitMix64(seed: 5), model: [PostIdentity: UInt64] = [:], sequence: UInt64 = 0
            var identities = try PostIdentities(folder: "\(folder)/ids", logger: silent)
            for round in 0..<60 {
                let hour = Int64(1000 + round / 20)
                let entries = (0..<(1 + random.number(below: 200))).map { _ in
                    sequence += 1
                    return (identity: random.identity(), sequence: sequence)
                }
                try identities.keep(entries, hour: hour)
                for entry in entries { model[entry.identity] = entry.sequence }
                if round % 7 == 3 { try identities.merge(currentHour: hour) }
                if round % 11 == 5 { identities = try PostIdentities(folder: "\(folder)/ids", logger: silent) }
                if round % 13 == 6 { try identities.warm() }
                let known = Array(model.keys)
                #expect(identities.sequences(of: known) == known.map { model[$0] })
            }
            #expect(identities.sequences(of: (0..<1000).map { _ in random.identity() }).allSatisfy { $0 == nil })
            #expect(identities.covers(1...sequence, hour: 1000) == false && identities.covers(sequence...sequence, hour: 1002))
            try identities.merge(currentHour: 2000)
            #expect(identities.fileCount == 3 && identities.count == model.count)
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/ids").count == 4)
        }
    }

    /// Filters only save time: with little room for them, what is known is the same.
    @Test(arguments: [1 << 20, 50_000, 0]) func filtersStayWithinTheirRoom(_ room: Int) async throws {
        try await withTemporaryFolder { folder in
            var random = SplitMix64(seed: 9), model: [PostIdentity: UInt64] = [:], sequence: UInt64 = 0
            var identities = try PostIdentities(folder: "\(folder)/ids", logger: silent, mostFilterBytes: room)
            for round in 0..<30 {
                let entries = (0..<3000).map { _ in
                    sequence += 1
                    return (identity: random.identity(), sequence: sequence)
                }
                try identities.keep(entries, hour: Int64(24 * (round / 3)))
                for entry in entries { model[entry.identity] = entry.sequence }
                if round % 10 == 9 {
                    identities = try PostIdentities(folder: "\(folder)/ids", logger: silent, mostFilterBytes: room)
                    try identities.warm()
                }
                // A day that has just begun needs one, however crowded.
                #expect(identities.filterBytes <= max(room, 16_384))
            }
            let known = Array(model.keys)
            #expect(identities.sequences(of: known) == known.map { model[$0] })
            #expect(identities.sequences(of: (0..<1000).map { _ in random.identity() }).allSatisfy { $0 == nil })
        }
    }

    @Test func aDayThatGrowsKeepsItsFilterSharp() async throws {
        try await withTemporaryFolder { folder in
            var random = SplitMix64(seed: 10), known: [PostIdentity] = []
            let identities = try PostIdentities(folder: folder, logger: silent)
            for round in 0..<20 {
                let some = (0..<(1000 << (round / 4))).map { _ in random.identity() }
                try identities.keep(some.enumerated().map { ($1, UInt64(known.count + $0 + 1)) }, hour: 5)
                known += some
            }
            #expect(identities.sequences(of: known) == (1...known.count).map { UInt64($0) })
            // Sixteen bits each, with room for at most four times as many.
            #expect(identities.filterBytes <= 8 * known.count)
            // And when the day is over, of just the size that it needs.
            try identities.keep([(random.identity(), 1_000_000)], hour: 29)
            #expect(identities.filterBytes <= 2 * known.count + 64 + 8192 + 64)
            #expect(identities.sequences(of: known) == (1...known.count).map { UInt64($0) })
        }
    }

    /// However many posts an hour brings, few of them are sorted in memory at once.
    @Test func filesAreMergedUpToALimit() async throws {
        try await withTemporaryFolder { folder in
            var random = SplitMix64(seed: 8), all: [PostIdentity] = []
            let identities = try PostIdentities(folder: folder, logger: silent, mostMerged: 100)
            for file in 0..<9 {
                let some = (0..<30).map { _ in random.identity() }
                try identities.keep(some.enumerated().map { ($1, UInt64(30 * file + $0 + 1)) }, hour: 7)
                all += some
            }
            try identities.merge(currentHour: 7)
            #expect(identities.fileCount == 9, "eight of one size have no room in one file")
            try identities.merge(currentHour: 8)
            #expect(identities.fileCount == 3 && identities.count == 270 && identities.covers(1...270, hour: 7))
            #expect(identities.sequences(of: all) == (1...270).map { UInt64($0) })
            try identities.merge(currentHour: 8)
            #expect(identities.fileCount == 3)
        }
    }

    @Test func anHourIsForgottenAsAWhole() async throws {
        try await withTemporaryFolder { folder in
            var random = SplitMix64(seed: 6)
            let identities = try PostIdentities(folder: folder, logger: silent)
            let old = random.identity(), new = random.identity()
            try identities.keep([(old, 1)], hour: 47)
            try identities.keep([(new, 2)], hour: 48)
            try identities.forget(before: 48)
            #expect(identities.sequences(of: [old, new]) == [nil, 2])
            #expect(try PostIdentities(folder: folder, logger: silent).sequences(of: [old, new]) == [nil, 2])
        }
    }

    @Test func aDamagedFileIsMissedNotTrusted() async throws {
        try await withTemporaryFolder { folder in
            let identities = try PostIdentities(folder: folder, logger: silent)
            try identities.keep([(PostIdentity(high: 1, low: 1), 7)], hour: 3)
            #expect(identities.covers(7...7, hour: 3))
            let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".ids") })
            try Data("HARKIDS1 and rubbish".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            #expect(try PostIdentities(folder: folder, logger: silent).covers(7...7, hour: 3) == false)
        }
    }
}
