import HarkCore
import HarkLake
import HarkPosts
import HarkTopics
import NIOCore
import Testing

/// Lines of which no post could be made: kept within bounds, and posts once they can be read (001-07).
struct DeadLetterTests {
    private static let future = #"{"id":"1","text":"the news of tomorrow","lang":"en","created_at":"2026-11-23T12:00:00Z"}"#

    @Test func aRefusedLineIsKeptAndAPostOnceItCanBeOne() async throws {
        try await withLetters { buffer, intake, _, letters, clock in
            let lines = [Self.future, #"{"id":"2","text":"here"}"#, "{broken", #"{"id":"3","text":"che bella giornata, andiamo al mare","lang":"it"}"#]
            let report = try await intake.take(lines: pieces(lines))
            #expect(report.received == 4 && report.stored == 1 && report.rejected == 3)
            // A language that is not kept is no mistake.
            let kept = try await letters.store.letters(limit: 10)
            #expect(kept.map { String(decoding: $0.line, as: UTF8.self) } == ["{broken", Self.future] && kept.allSatisfy { $0.source == "api" && !$0.detail.isEmpty })
            clock.advance(bySeconds: 3 * 86_400)
            let replay = try await letters.replay(nil)
            #expect(replay.replayed == 2 && replay.report.stored == 1 && replay.report.rejected == 1)
            #expect(try await letters.store.letters(limit: 10).map(\.id) == [kept[0].id] && buffer.livePosts.map(\.post.id) == ["2", "1"])
        }
    }

    @Test func oneIsHandedInAloneAndAnUnknownOneIsNone() async throws {
        try await withLetters { _, intake, _, letters, clock in
            _ = try await intake.take(lines: pieces([Self.future, "{broken"]))
            let kept = try await letters.store.letters(limit: 10)
            #expect(try await letters.replay(kept[0].id).report.rejected == 1)
            clock.advance(bySeconds: 3 * 86_400)
            #expect(try await letters.replay(kept[1].id).report.stored == 1)
            let error = await #expect(throws: HarkError.self) { try await letters.replay(kept[1].id) }
            #expect(error?.code == .notFound)
            #expect(try await letters.store.count() == 1)
        }
    }

    @Test func theOldestGoAndWhatIsLongIsNotKept() async throws {
        var settings = DeadLetterSettings()
        (settings.limit, settings.days) = (100, 2)
        try await withLetters(BufferSettings(), settings) { _, intake, _, letters, clock in
            for part in 0..<3 { _ = try await intake.take(lines: pieces((0..<70).map { "{broken \(part * 70 + $0)" })) }
            let kept = try await letters.store.letters(limit: 1_000)
            #expect(kept.map { String(decoding: $0.line, as: UTF8.self) } == (110..<210).reversed().map { "{broken \($0)" })
            let long = "{" + String(repeating: " ", count: IncomingPosts.RefusedLine.keptBytes)
            #expect(try await intake.take(lines: pieces([long])).rejected == 1)
            #expect(try await letters.store.letters(limit: 1).first?.id == kept.first?.id)
            clock.advance(bySeconds: 2 * 86_400 + 1)
            _ = try await letters.forgetOld()
            #expect(try await letters.store.count() == 0)
        }
    }

    @Test func noneIsKeptWhereNoneIsWanted() async throws {
        var settings = DeadLetterSettings()
        settings.limit = 0
        try await withLetters(BufferSettings(), settings) { (_, intake, _, letters, _) async throws in
            #expect(try await intake.take(lines: pieces(["{broken"])).rejected == 1)
            #expect(try await letters.store.count() == 0)
        }
    }

    @Test func whatADocumentHoldsOverSeveralLinesIsOneLetter() async throws {
        try await withLetters { buffer, intake, _, letters, clock in
            let post = Self.future.replacing(",", with: ",\n  ")
            #expect(try await intake.take(document: Array("[\(post)]".utf8)).rejected == 1)
            clock.advance(bySeconds: 3 * 86_400)
            let replay = try await letters.replay(nil)
            #expect(replay.replayed == 1 && replay.report.received == 1 && replay.report.stored == 1)
            #expect(buffer.livePosts.map(\.post.text) == ["the news of tomorrow"])
        }
    }

    @Test func stepsChangeATextBeforeItIsKept() async throws {
        var settings = BufferSettings()
        settings.transforms = [.emoji, .links, .names]
        try await withBuffer(settings) { buffer, intake, _ in
            let report = try await intake.take(lines: pieces([
                #"{"id":"1","text":"see 😀 https://x.example/a @ada there","lang":"en"}"#, #"{"id":"2","text":"😀 https://x.example/a","lang":"en"}"#,
            ]))
            #expect(report.stored == 1 && report.rejected == 1 && report.problems.map(\.line) == [2])
            #expect(buffer.livePosts.map(\.post.text) == ["see   @… there"])
        }
    }
}
