import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import HarkTopics
import Logging
import NIOCore
import Synchronization
import Testing

/// Many lines on their way through a real buffer: read side by side, kept and told of in their order.
struct PostIntakeTests {
    @Test func linesAreKeptAndToldOfInTheirOrder() async throws {
        try await withBuffer { buffer, intake, _ in
            // Every seventh line is broken; one in eleven comes again.
            let lines = (0..<23_000).map { $0 % 7 == 6 ? "{" : #"{"id":"\#($0 % 11 == 10 ? $0 - 1 : $0)","text":"line \#($0) of many","lang":"en"}"# }
            let told = Mutex<[Int]>([])
            let report = try await intake.take(lines: pieces(lines)) { report in told.withLock { $0.append(report.received) } }
            let broken = lines.indices.filter { lines[$0] == "{" }
            let again = lines.indices.filter { lines[$0] != "{" && $0 % 11 == 10 && lines[$0 - 1] != "{" }
            #expect(report.received == 23_000 && report.rejected == broken.count && report.duplicate == again.count)
            #expect(report.stored == 23_000 - broken.count - again.count)
            #expect(report.problems.map(\.line) == broken.prefix(1_000).map { $0 + 1 })
            #expect(told.withLock { $0 == $0.sorted() && $0.count > 5 && $0.last == 23_000 })
            let kept = buffer.livePosts, numbers = kept.compactMap { Int($0.post.id) }
            #expect(numbers == numbers.sorted() && kept.map(\.sequence) == (1...UInt64(report.stored)).map { $0 })
        }
    }

    @Test func whatIsTakenBackAmongPostsIsGone() async throws {
        try await withBuffer { buffer, intake, shelf in
            _ = try await intake.take(lines: pieces([#"{"id":"1","text":"here before","lang":"en"}"#]))
            try await buffer.deliverAll()
            let report = try await intake.take(lines: pieces([
                #"{"id":2,"text":"here and gone","lang":"en"}"#, #"{"delete":{"status":{"id":2,"id_str":"2"}}}"#, #"{"delete":{"status":{"id":1}}}"#,
                #"{"delete":{"status":{"id":9}}}"#, #"{"status_withheld":{"id":1}}"#, #"{"id":"3","text":"here to stay","lang":"en"}"#,
            ]))
            #expect(report.received == 2 && report.stored == 2 && report.withdrawn == 2 && report.problems.isEmpty)
            #expect(shelf.withdrawn.withLock { $0 } == [1, 2])
        }
    }

    @Test func whoFindsNoRoomAtTheBeginningIsToldAtOnce() async throws {
        var settings = BufferSettings()
        settings.limitBytes = 1
        try await withBuffer(settings) { buffer, intake, _ in
            _ = try await buffer.take([Post(id: "0", source: "api", createdAt: Timestamp("2026-11-21T11:00:00Z")!, language: "en", text: "full")])
            let error = await #expect(throws: HarkError.self) { try await intake.take(lines: pieces([#"{"id":"1","text":"no room","lang":"en"}"#])) }
            #expect(error?.code == .overloaded && buffer.figures.kept == 1)
        }
    }

    @Test func whoIsInTheMidstWaitsForRoom() async throws {
        var settings = BufferSettings()
        // The first chunk fits; the second one waits until it has been delivered.
        settings.limitBytes = 200_000
        try await withBuffer(settings) { buffer, intake, shelf in
            let lines = (0..<6_000).map { #"{"id":"\#($0)","text":"line \#($0) of many","lang":"en"}"# }
            async let report = intake.take(lines: pieces(lines))
            // What nobody delivers stays full: deliveries go on until all is kept.
            while buffer.figures.kept < 6_000 {
                try await buffer.deliverAll()
                await Task.yield()
            }
            #expect(try await report.stored == 6_000)
            try await buffer.deliverAll()
            #expect(shelf.sequences.withLock { $0 } == (1...6_000).map { UInt64($0) })
        }
    }
}
