import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import HarkTopics
import HarkWeb
import Logging
import NIOCore
import Synchronization

/// A real buffer with what takes lines in, over a lake that only notes what was put into it.
func withBuffer(
    _ settings: BufferSettings = BufferSettings(), letters: DeadLetterSettings = DeadLetterSettings(),
    _ body: (PostBuffer, PostIntake, SequenceShelf) async throws -> Void
) async throws {
    try await withLetters(settings, letters) { buffer, intake, shelf, _, _ in try await body(buffer, intake, shelf) }
}

/// The same, with the lines that are refused and the clock.
func withLetters(
    _ settings: BufferSettings = BufferSettings(), _ letters: DeadLetterSettings = DeadLetterSettings(),
    _ body: (PostBuffer, PostIntake, SequenceShelf, DeadLetters, ManualClock) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hark-intake-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = try await SQLiteDatabase.open("\(folder.path)/hark.db"), shelf = SequenceShelf(database: database)
    try await database.migrate(HouseServer.migrations + PostBuffer.migrations + TopicsDoor.migrations)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let clock = ManualClock(Timestamp("2026-11-21T12:00:00Z")!)
    let buffer = try await PostBuffer.open(
        folder: "\(folder.path)/lake", shelf: shelf, database: database, settings: settings,
        helpers: .init(mood: { $0.map { _ in Mood(level: 128) } }, count: { _, _, _ in }), clock: clock, logger: logger)
    let reader = PostReaderSettings()
    let dead = DeadLetters(database: database, buffer: buffer, reader: reader, settings: letters, clock: clock, logger: logger)
    try await body(buffer, PostIntake(buffer: buffer, settings: reader, letters: dead, clock: clock), shelf, dead, clock)
    try await database.close()
}

/// Lines as bytes, in pieces that end anywhere.
func pieces(_ lines: [String]) -> AsyncStream<ByteBuffer> {
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    return AsyncStream { stream in
        for start in stride(from: 0, to: bytes.count, by: 10_000) { stream.yield(ByteBuffer(bytes: bytes[start..<min(start + 10_000, bytes.count)])) }
        stream.finish()
    }
}

/// A lake that only notes what was put into it.
final class SequenceShelf: PostShelf {
    let database: SQLiteDatabase
    let sequences = Mutex<[UInt64]>([]), withdrawn = Mutex<[UInt64]>([])

    init(database: SQLiteDatabase) { self.database = database }

    func put(_ posts: LiveTerms, and work: @escaping @Sendable (any SQLWriter) throws -> Void) async throws {
        try await database.write(work)
        sequences.withLock { $0 += posts.all.map(\.sequence) }
    }

    func withdraw(_ sequences: [UInt64], and work: @escaping @Sendable (any SQLWriter) throws -> Void) async throws {
        try await database.write(work)
        withdrawn.withLock { $0 += sequences }
    }
}
