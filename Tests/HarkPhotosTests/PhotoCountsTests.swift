import HarkCore
import HarkDatabase
import HarkPhotos
import HarkWeb
import HTTPTypes
import HummingbirdTesting
import Testing

/// What a gallery says of many photos without looking at each.
@Suite struct PhotoCountsTests {
    /// Counted one by one.
    private static let sizes = "SELECT owner, COUNT(*), SUM(bytes) FROM photo WHERE trashed_at IS NULL GROUP BY owner ORDER BY owner"
    private static let albums = """
        SELECT account, label, COUNT(*) FROM photo_label JOIN photo ON photo.number = photo_label.photo WHERE trashed_at IS NULL
        GROUP BY account, label ORDER BY account, label
        """

    private func expectTrueCounts(_ house: TestPhotos, _ after: String) async throws {
        let (kept, counted) = try await house.database.read { reader in
            (
                try reader.rows("SELECT account, photos, bytes FROM photo_total WHERE photos <> 0 OR bytes <> 0 ORDER BY account").map(\.values)
                    + reader.rows("SELECT account, label, photos FROM photo_album ORDER BY account, label").map(\.values),
                try reader.rows(Self.sizes).map(\.values) + reader.rows(Self.albums).map(\.values)
            )
        }
        #expect(kept == counted, "after \(after)")
    }

    @Test(arguments: 1...4) func countsAreThoseOfCountingWhateverIsDone(seed: UInt64) async throws {
        try await TestPhotos.with { house, client in
            var chance = Dice(state: seed)
            let holdings = StoredPhotos(house.door, objects: house.objects, clock: house.clock), keys = ["a", "b", "c", "d"], people = ["ada", "bea"]
            let act = Act(at: house.clock.now, account: nil, who: "olga", what: "photos.delete-all", subject: "", address: "")
            for turn in 0..<60 {
                let key = keys[chance.roll(4)], person = people[chance.roll(2)], label = ["cat", "Pier", "pier"][chance.roll(3)], done: String
                switch chance.roll(12) {
                case 0...3: (done, _) = ("put", try await client.put(key, TestPhotos.png("\(turn)"), replacing: true, as: person))
                case 4: (done, _) = ("delete", try await client.send(.delete, "/api/v1/photos/\(key)", as: person))
                case 5: (done, _) = ("rename", try await client.json(.patch, "/api/v1/photos/\(key)", #"{"key":"\#(keys[chance.roll(4)])"}"#, as: person))
                case 6, 7:
                    let verdict = chance.roll(3) == 0 ? "removed" : "added"
                    (done, _) = (verdict, try await client.json(.post, "/api/v1/photos/\(key)/labels", #"{"name":"\#(label)","verdict":"\#(verdict)"}"#, as: person))
                case 8, 9:
                    try await house.work { _ in .report(labels: [(label, 0.8), ("sea", 0.3)]) }
                    while try await house.door.learner.learnNext() {}
                    done = "work"
                case 10: (done, _) = ("trash", try await holdings.deleteAll(noting: act))
                default: (done, _) = ("restore", try await holdings.restoreAll(noting: act))
                }
                try await expectTrueCounts(house, "\(done) \(key) of \(person), turn \(turn) of seed \(seed)")
            }
            house.clock.advance(bySeconds: 3 * 86_400)
            _ = try await holdings.empty()
            try await expectTrueCounts(house, "emptying the trash")
        }
    }

    @Test func noQuestionOfTheGalleryLooksAtEachPhoto() async throws {
        try await TestPhotos.with { house, client in
            for number in 0..<5 { try await client.put("photo \(number)", TestPhotos.png("\(number)")) }
            try await house.work()
            let plans = try await house.database.read { reader in
                let noting = PlanReader(reader), store = PhotoStore(database: house.database)
                let owner = try #require(try reader.firstRow("SELECT owner FROM photo")?.text(0))
                let one = try #require(try store.photo(owner, "photo 3", in: noting))
                for change in [{ _ in }, { $0.before = 3 }, { $0.label = "lighthouse" }, { $0.words = "rimini li" }] as [(inout PhotoStore.Query) -> Void] {
                    var query = PhotoStore.Query(owner: owner)
                    change(&query)
                    #expect(try !store.photos(query, limit: 60, in: noting).isEmpty)
                }
                _ = try (store.size(owner, in: noting), store.albums(owner, limit: 24, in: noting), store.labels(of: one, in: noting))
                _ = try (store.rendition(.thumb, of: one, in: noting), store.photos(owner, of: one.content.sha256, in: noting))
                return noting.plans
            }
            #expect(plans.count > 20)
            for plan in plans {
                // A search within the index is no scan, whatever its table is called; and one photo's few rows may be sorted.
                let isScan = plan.step.hasPrefix("SCAN") && !plan.step.contains("VIRTUAL TABLE") && !plan.step.contains("subquery")
                let isSort = plan.step.contains("FOR ORDER BY") && !plan.sql.contains("INTERSECT") && !plan.sql.contains("WHERE photo = ?")
                #expect(!isScan && !isSort, "\(plan)")
            }
        }
    }
}

/// Answers as another reader does, and keeps how each question was gone about.
private final class PlanReader: SQLReader {
    private let base: any SQLReader
    private(set) var plans: [(sql: String, step: String)] = []

    init(_ base: any SQLReader) { self.base = base }

    func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
        try explain(sql, arguments)
        return try base.rows(sql, arguments)
    }

    func forEachRow(_ sql: String, _ arguments: [SQLValue], _ body: (SQLRow) throws -> Void) throws {
        try explain(sql, arguments)
        try base.forEachRow(sql, arguments, body)
    }

    private func explain(_ sql: String, _ arguments: [SQLValue]) throws {
        plans += try base.rows("EXPLAIN QUERY PLAN \(sql)", arguments).map { (sql, try $0.text(3)) }
    }
}

/// SplitMix64.
private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
    }
}
