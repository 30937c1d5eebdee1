import Foundation
import HarkComments
import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline
import Testing

@Suite struct CommentStoreTests {
    @Test func aCommentIsUniqueByItsExactText() async throws {
        try await withStore { store in
            let first = try await store.keep("hello", .positive)
            let again = try await store.keep("hello", .positive)
            let others = ["Hello", "hello ", " hello", "he\u{301}llo", "h\u{E9}llo", "hello\u{0}"]
            for text in others { #expect(try await store.keep(text, .positive).isNew) }
            #expect(first.isNew && !again.isNew)
            #expect(again.comment.id == first.comment.id)
            try await store.expectLedger(stored: 1 + others.count, duplicate: 1)
        }
    }

    @Test func aRepeatRefreshesThePredictionButAPersonsDecisionStands() async throws {
        try await withStore { store in
            let id = try await store.keep("mixed feelings", .positive, model: "one").comment.id
            #expect(try await store.keep("mixed feelings", .negative, model: "two").comment.label == .negative)
            _ = try await store.review(id, .positive, weight: .decision)
            let decided = try await store.keep("mixed feelings", .negative, model: "three").comment
            #expect(decided.label == .positive)
            #expect(decided.isDecided)
            #expect(decided.understanding.model == "three")
            #expect(decided.understanding.label == .negative)
        }
    }

    @Test func aSuggestionIsKeptAndChangesNothing() async throws {
        try await withStore { store in
            let id = try await store.keep("fine", .positive).comment.id
            let comment = try #require(try await store.review(id, .negative, weight: .suggestion))
            #expect(comment.label == .positive)
            #expect(!comment.isDecided)
            let judgements = try await store.database.read { try ReviewLog().judgements(of: id, in: $0) }
            #expect(judgements.map(\.label) == ["negative"])
            #expect(judgements.first?.decision == .revised)
            #expect(judgements.first?.weight == .suggestion)
            #expect(judgements.first?.model == "m")
        }
    }

    @Test func anUnknownCommentCannotBeReviewedOrHidden() async throws {
        try await withStore { store in
            let unknown = Identifier(high: 1, low: 1)
            let reviewed = try await store.review(unknown, .negative, weight: .decision)
            let hidden = try await store.database.write { try store.setHidden(true, unknown, in: $0) }
            #expect(reviewed == nil && hidden == nil)
        }
    }

    @Test func totalsByHourFollowEveryChangeAndAgreeWithTheRows() async throws {
        try await withStore { store in
            var identifiers: [Identifier] = []
            for number in 0..<200 {
                let label: CommentLabel = Bool.random() ? .positive : .negative
                let time = Timestamp(microseconds: Int64.random(in: 0...4) * 3_600_000_000)
                identifiers.append(try await store.keep("comment \(number % 150)", label, at: time).comment.id)
            }
            for id in Set(identifiers).shuffled().prefix(60) {
                switch Int.random(in: 0..<3) {
                case 0: _ = try await store.review(id, .positive, weight: .decision)
                case 1: _ = try await store.review(id, .negative, weight: .decision)
                default:
                    let hidden = Bool.random()
                    _ = try await store.database.write { try store.setHidden(hidden, id, in: $0) }
                }
            }
            let (totals, rows) = try await store.database.read { reader in
                (try store.totals(in: reader), try store.newest(1000, in: reader))
            }
            for label in CommentLabel.allCases {
                #expect(totals[label] ?? 0 == rows.count { $0.label == label })
            }
            try await store.expectLedger(stored: 150, duplicate: 50)
        }
    }

    @Test func pagesOfNewestFirstMeetEveryShownCommentOnce() async throws {
        try await withStore { store in
            for number in 0..<37 { _ = try await store.keep("n\(number)", number % 3 == 0 ? .negative : .positive) }
            for label in [nil, CommentLabel.negative] {
                var seen: [String] = [], before: Int?
                while true {
                    let start = before
                    let page = try await store.database.read { try store.newest(5, label: label, before: start, in: $0) }
                    guard let last = page.last else { break }
                    seen += page.map(\.content)
                    before = last.number
                }
                let expected = (0..<37).reversed().filter { label == nil || $0 % 3 == 0 }.map { "n\($0)" }
                #expect(seen == expected)
            }
        }
    }

    @Test func aHiddenCommentIsInNoListButStaysCounted() async throws {
        try await withStore { store in
            let id = try await store.keep("rude", .negative).comment.id
            _ = try await store.keep("kind", .positive)
            _ = try await store.database.write { try store.setHidden(true, id, in: $0) }
            let shown = try await store.database.read { reader in
                (try store.newest(10, in: reader).map(\.content), try store.inOrder(after: 0, through: 10, limit: 10, in: reader).map(\.content))
            }
            #expect(shown.0 == ["kind"] && shown.1 == ["kind"])
            #expect(try await store.database.read { try store.comment(id, in: $0) }?.isHidden == true)
            try await store.expectLedger(stored: 2)
        }
    }

    @Test func whatFailsAlongsideTheCommentTakesItsLedgerLineBack() async throws {
        try await withStore { store in
            struct Refusal: Error {}
            await #expect(throws: Refusal.self) {
                try await store.database.write { writer in
                    _ = try store.keep(.test("gone", .positive), id: Identifier(high: 0, low: 9), similarTo: nil, at: Timestamp(microseconds: 0), in: writer)
                    throw Refusal()
                }
            }
            try await store.expectLedger()
        }
    }
}

/// A store over a real database in a folder of its own.
func withStore(_ body: (CommentStore) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hark-comments-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = try await SQLiteDatabase.open(folder.appending(path: "hark.db").path)
    try await database.migrate(Ledger.migrations + ReviewLog.migrations + CommentsDoor.migrations)
    try await body(CommentStore(database: database))
    try await database.close()
}

extension NewComment {
    static func test(_ content: String, _ label: CommentLabel, model: String = "m") -> NewComment {
        NewComment(
            content: content,
            understanding: Understanding(label: label, confidence: 0.75, tier: .fast, model: model, language: "en", isSupported: true),
            fingerprint: 0)
    }
}

extension CommentStore {
    private static let identifiers = IdentifierGenerator(clock: SystemClock())

    func keep(
        _ content: String, _ label: CommentLabel, model: String = "m", at time: Timestamp = Timestamp(microseconds: 0)
    ) async throws -> Kept {
        try await database.write { [self] writer in
            try keep(.test(content, label, model: model), id: Self.identifiers.next(), similarTo: nil, at: time, in: writer)
        }
    }

    func review(_ id: Identifier, _ label: CommentLabel, weight: Judgement.Weight) async throws -> HarkComments.Comment? {
        try await database.write { [self] writer in
            try review(
                id, label, weight: weight, judge: "tester", judgementID: Self.identifiers.next(), at: Timestamp(microseconds: 0),
                in: writer)
        }
    }

    func expectLedger(stored: Int = 0, duplicate: Int = 0, rejected: Int = 0) async throws {
        let line = try await database.read { try Ledger.audit([CommentsDoor.name: Self.itemCount], in: $0) }[CommentsDoor.name]
        #expect(
            line == LedgerLine(
                received: stored + duplicate + rejected, stored: stored, duplicate: duplicate, rejected: rejected, late: 0, balanced: true))
    }
}
