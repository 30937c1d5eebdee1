public import HarkCore
public import HarkDatabase
public import HarkLake
public import HarkPosts
public import Logging
import NIOCore

/// Lines of which no post could be made: kept for an operator to look at, and to hand in again once that helps (001-07).
public struct DeadLetters: Sendable {
    /// Lines that are handed in at once: as many as a report tells of.
    private static let piece = 500

    package let store: DeadLetterStore
    private let buffer: PostBuffer
    private let reader: PostReaderSettings
    private let settings: DeadLetterSettings
    private let identifiers: IdentifierGenerator
    private let clock: any WallClock
    private let logger: Logger

    public init(
        database: any SQLDatabase, buffer: PostBuffer, reader: PostReaderSettings, settings: DeadLetterSettings, clock: any WallClock, logger: Logger
    ) {
        store = DeadLetterStore(database: database)
        self.buffer = buffer
        self.reader = reader
        self.settings = settings
        self.clock = clock
        self.logger = logger
        identifiers = IdentifierGenerator(clock: clock)
    }

    /// Keeps what is known of refused lines; those of which there are no bytes are only counted elsewhere. What cannot be kept is logged: the
    /// sender has been told of it anyway.
    public func keep(_ refused: [IncomingPosts.RefusedLine], source: String) async {
        let letters = refused.suffix(settings.limit).filter { !$0.bytes.isEmpty }.map {
            DeadLetter(id: identifiers.next(), at: clock.now, source: source, detail: $0.detail, line: $0.bytes)
        }
        guard !letters.isEmpty else { return }
        do { try await store.keep(letters, limit: settings.limit) } catch {
            logger.error("refused lines cannot be kept", metadata: ["lines": "\(letters.count)", "error": "\(error)"])
        }
    }

    /// Hands lines in again, the oldest first. Those that are posts now, or that come too late, are no dead letters any more.
    /// - Parameter id: of one; nil for all.
    /// - Throws: `.notFound`; what taking in throws, and then the rest stays.
    package func replay(_ id: Identifier?) async throws -> DeadLetterReplay {
        var sum = DeadLetterReplay(), last = 0
        if let id {
            guard let letter = try await store.letter(id) else { throw Self.unknown }
            try await replay(one: [letter], &sum)
            return sum
        }
        // What comes meanwhile is left for the next time.
        guard let end = try await store.letters(limit: 1).first?.number else { return sum }
        while last < end {
            let letters = try await store.letters(behind: last, limit: Self.piece).filter { $0.number <= end }
            for letters in Dictionary(grouping: letters, by: \.source).values { try await replay(one: letters, &sum) }
            last = letters.last?.number ?? end
        }
        return sum
    }

    /// - Parameter letters: of one source.
    private func replay(one letters: [DeadLetter], _ sum: inout DeadLetterReplay) async throws {
        var reader = reader
        reader.defaultSource = letters[0].source
        let bytes = AsyncStream<ByteBuffer> { stream in
            // Of a JSON document one may have line feeds between its words, which mean nothing there.
            for letter in letters { stream.yield(ByteBuffer(bytes: letter.line.map { $0 == 0x0A ? 0x20 : $0 } + [0x0A])) }
            stream.finish()
        }
        let report = try await PostIntake(buffer: buffer, settings: reader, clock: clock).take(lines: bytes, isPatient: true)
        let refused = Set(report.problems.map(\.line))
        try await store.forget(letters.indices.filter { !refused.contains($0 + 1) }.map { letters[$0].id })
        sum.replayed += letters.count
        sum.report += report
    }

    /// What is older than it is to be is forgotten.
    package func forgetOld() async throws -> String {
        "\(try await store.forget(before: clock.now.advanced(bySeconds: -86_400 * Double(settings.days)))) refused lines forgotten"
    }

    static var unknown: HarkError { HarkError(.notFound, "There is nothing with this id.", textKey: "web.unknown_id") }
}

/// What became of letters that were handed in again.
package struct DeadLetterReplay: Sendable {
    package var replayed = 0
    package var report = IntakeReport()
}
