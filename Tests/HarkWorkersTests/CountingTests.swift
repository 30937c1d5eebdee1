import Foundation
import HarkDocuments
import HarkWorkers
import Testing

/// The counter of words as it runs in the house: in a jail, with little memory.
@Suite struct CountingTests {
    private struct Answer: Decodable, Equatable {
        struct Word: Decodable, Equatable { let word: String, count: Int }
        let total: Int, distinct: Int
        let words: [Word]
    }

    /// Every second word anew, in no order: more different ones than 4 MiB hold (a quarter of the jail's 16), in pieces of 64 KiB.
    private static let distinct = 300_000
    private static let pieces: [[UInt8]] = {
        let text = (0..<distinct).map { "w\(UInt32($0) &* 2_654_435_761 >> 8) often-\($0 % 7)\n" }.joined()
        return stride(from: 0, to: text.utf8.count, by: 1 << 16).map { Array(text.utf8.dropFirst($0).prefix(1 << 16)) }
    }()

    @Test func moreDifferentWordsThanMemoryHoldsAreCountedToTheLast() async throws {
        let worker = await TestedWorker(TestWorker.launch(megabytes: 16, scratchMegabytes: 64))
        guard case .result(let result)? = try await worker.does(CountWords.name, "", Self.pieces) else { Issue.record("no result"); return }
        let answer = try JSONDecoder().decode(Answer.self, from: Data(result))
        let names = Set((0..<Self.distinct).map { UInt32($0) &* 2_654_435_761 >> 8 })
        #expect(answer.total == 2 * Self.distinct && answer.distinct == names.count + 7)
        // 300,000 is 7 * 42,857 + 1.
        #expect(answer.words.prefix(7) == [.init(word: "often-0", count: 42_858)] + (1...6).map { .init(word: "often-\($0)", count: 42_857) })
        // The next text finds nothing of this one.
        #expect(try await worker.does(CountWords.name, "", [Array("one two one".utf8)]) == .result(
            Array(#"{"distinct":2,"encoding":"UTF-8","total":3,"words":[{"count":2,"word":"one"},{"count":1,"word":"two"}]}"#.utf8)))
    }

    @Test(arguments: [0, 1]) func withTooLittleRoomOnDiskTheyAreRefusedForGood(_ megabytes: Int) async throws {
        let worker = await TestedWorker(TestWorker.launch(megabytes: 16, scratchMegabytes: megabytes))
        #expect(try await worker.does(CountWords.name, "", Self.pieces) == .refused("documents.refused.tooManyWords"))
        #expect(try await worker.does("echo", "next") == .result(Array("next 0 of 0, sum 0".utf8)))
    }
}
