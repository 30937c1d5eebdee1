import Foundation
import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline
import Testing

@Suite struct LedgerTests {
    private let noon = Timestamp(microseconds: 1_700_000_000_000_000)

    @Test func theEquationHoldsForAnySeriesOfOutcomes() async throws {
        try await withDatabase { database in
            let ledger = Ledger(door: "things")
            var expected: [Ledger.Outcome: Int] = [:]
            for _ in 0..<300 {
                let outcome = Ledger.Outcome.allCases.randomElement()!
                let count = outcome == .rejected ? 1 : Int.random(in: 0...5)
                expected[outcome, default: 0] += count
                try await database.write { [noon] writer in
                    guard outcome == .rejected else { return try ledger.count(outcome, count, in: writer) }
                    try ledger.reject(HarkError(.unacceptable, "Too long."), at: noon, in: writer)
                }
            }
            let stored = expected[.stored] ?? 0
            try await database.write { writer in for number in 0..<stored { try writer.execute("INSERT INTO thing VALUES (?)", number) } }
            let line = try await audit(database)
            #expect(line.balanced)
            #expect(line.received == expected.values.reduce(0, +))
            let outcomes: [Ledger.Outcome] = [.stored, .duplicate, .rejected, .late]
            #expect([line.stored, line.duplicate, line.rejected, line.late] == outcomes.map { expected[$0] ?? 0 })
        }
    }

    @Test func whatIsNotInTheTablesYetCountsBesideThem() async throws {
        try await withDatabase { database in
            try await database.write { [noon] writer in
                try Ledger(door: "things").count(.stored, in: writer)
                try Ledger(door: "things").reject("language", "Not this one.", count: 3, at: noon, in: writer)
                try writer.execute("INSERT INTO thing VALUES (1)")
            }
            var more = LedgerSupplement()
            (more.stored, more.duplicate, more.rejected, more.late, more.items) = (5, 1, 2, 1, 5)
            #expect(
                try await audit(database, beside: more)
                    == LedgerLine(received: 13, stored: 6, duplicate: 1, rejected: 5, late: 1, balanced: true))
            more.items = 4
            #expect(try await audit(database, beside: more).balanced == false)
        }
    }

    @Test func aMissingItemAndALineTooManyAreNoticed() async throws {
        try await withDatabase { database in
            try await database.write { try Ledger(door: "things").count(.stored, in: $0) }
            let missing = try await audit(database)
            try await database.write { _ = try $0.execute("INSERT INTO thing VALUES (1)") }
            let right = try await audit(database)
            try await database.write { _ = try $0.execute("UPDATE ledger SET received = received + 1") }
            let wrong = try await audit(database)
            #expect(!missing.balanced && right.balanced && !wrong.balanced)
        }
    }

    @Test func aDoorThatNothingCameToIsBalanced() async throws {
        try await withDatabase { database in
            let line = try await audit(database)
            #expect(line == LedgerLine(received: 0, stored: 0, duplicate: 0, rejected: 0, late: 0, balanced: true))
        }
    }

    @Test func reasonsOfRejectionAreCountedByCodeAndKeepTheLastSentence() async throws {
        try await withDatabase { [noon] database in
            let ledger = Ledger(door: "things")
            for sentence in ["First.", "Second."] {
                try await database.write { try ledger.reject(HarkError(.unacceptable, sentence), at: noon, in: $0) }
            }
            try await database.write { try ledger.reject(HarkError(.malformed, "Broken."), at: noon, in: $0) }
            let rows = try await database.read { try $0.rows("SELECT code, count, last_detail FROM ledger_reason ORDER BY code") }
            #expect(rows.map(\.values) == [[.text("malformed"), .integer(1), .text("Broken.")], [.text("unacceptable"), .integer(2), .text("Second.")]])
        }
    }

    @Test func judgementsComeBackAsTheyWereGivenInTheirOrder() async throws {
        try await withDatabase { [noon] database in
            let identifiers = IdentifierGenerator(clock: SystemClock())
            let item = identifiers.next()
            let judgements = [("positive", "positive"), ("negative", "positive")].map { label, predicted in
                Judgement(
                    id: identifiers.next(), task: .sentiment, itemID: item, label: label, weight: .decision, judge: "operator",
                    judgedAt: noon, predicted: predicted, confidence: 0.8125, model: "sentiment-fast-1")
            }
            try await database.write { writer in for judgement in judgements { try ReviewLog().append(judgement, in: writer) } }
            let kept = try await database.read { try ReviewLog().judgements(of: item, in: $0) }
            #expect(kept == judgements)
            #expect(kept.map(\.decision) == [.approved, .revised])
        }
    }

    private func audit(_ database: SQLiteDatabase, beside more: LedgerSupplement = LedgerSupplement()) async throws -> LedgerLine {
        try #require(
            try await database.read { try Ledger.audit(["things": "SELECT COUNT(*) FROM thing"], beside: ["things": { _ in more }], in: $0) }["things"])
    }

    private func withDatabase(_ body: (SQLiteDatabase) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-pipeline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try await SQLiteDatabase.open(folder.appending(path: "hark.db").path)
        try await database.migrate(Ledger.migrations + ReviewLog.migrations + [Migration("test.1", ["CREATE TABLE thing (number INTEGER)"])])
        try await body(database)
        try await database.close()
    }
}
