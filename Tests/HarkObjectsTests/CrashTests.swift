import Foundation
import HarkCore
import HarkCrypto
import HarkObjects
import NIOCore
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a crash may leave, step by step, and what the next start makes of it; and crashes at any moment.
@Suite struct CrashTests {
    private let name = ObjectName(.uploading, "letter")

    /// Killed while writing, or before the rename.
    @Test func anUnfinishedFileIsSwept() async throws {
        try await withStoredLetter { folder in
            try Data("half".utf8).write(to: URL(filePath: "\(folder)/objects/incoming/17"))
        } then: { _, folder in
            #expect(files(in: "\(folder)/objects/incoming") == [])
        }
    }

    /// Killed after the rename and before the name was given, or after the name was taken away and before the bytes were.
    @Test func aContentWithoutANameIsSwept() async throws {
        try await withStoredLetter { folder in
            let hash = SHA256.hash("unnamed").hexText
            try Data("unnamed".utf8).write(to: URL(filePath: "\(folder)/objects/content/\(hash.prefix(2))/\(hash.dropFirst(2))"))
            try Data("stray".utf8).write(to: URL(filePath: "\(folder)/objects/content/00/stray"))
        } then: { _, folder in
            #expect(contents(in: "\(folder)/objects") == [SHA256.hash("letter").hexText])
        }
    }

    /// Killed while lines were written: the last one is cut, and of a group a later page may have come to the disk before an earlier.
    @Test(arguments: ["0123456789abcdef + 00", "garbage\n", "\u{0}\u{0}\u{0}late\n", "half a li\u{0}ne\nfc"])
    func linesThatWereNeverAnsweredForAreGone(_ tail: String) async throws {
        try await withStoredLetter { folder in
            let path = "\(folder)/objects/names.log"
            var log = try Data(contentsOf: URL(filePath: path))
            let end = try #require(log.firstIndex(of: 0))
            log.replaceSubrange(end..<end + tail.utf8.count, with: tail.utf8)
            try log.write(to: URL(filePath: path))
        } then: { store, folder in
            try await store.put(ObjectName(.uploading, "next"), "next")
            let again = try await openStore(folder)
            #expect(try await again.keys(.uploading) == ["letter", "next"])
            #expect(!files(in: "\(folder)/objects").contains("names.damaged"))
        }
    }

    /// Killed while the log was written anew.
    @Test func aBegunNewLogIsForgotten() async throws {
        try await withStoredLetter { folder in
            try Data("begun".utf8).write(to: URL(filePath: "\(folder)/objects/names.new"))
        } then: { _, folder in
            #expect(!files(in: "\(folder)/objects").contains("names.new"))
        }
    }

    /// Not a crash but a rotten disk: a line in the middle is lost, so its content must wait for a person.
    @Test func aDamagedLineIsSetAsideAndNothingIsRemoved() async throws {
        try await withStoredLetter { folder in
            let store = try await openStore(folder)
            try await store.put(ObjectName(.uploading, "later"), "later")
            let path = "\(folder)/objects/names.log"
            var log = try Data(contentsOf: URL(filePath: path))
            log[30] ^= 1
            try log.write(to: URL(filePath: path))
            let damaged = try await openStore(folder)
            #expect(try await damaged.keys(.uploading) == ["later"])
            #expect(try Data(contentsOf: URL(filePath: "\(folder)/objects/names.damaged")) == log)
            // The lost name comes back by hand.
            log[30] ^= 1
            try log.write(to: URL(filePath: path))
        } then: { store, folder in
            try await store.delete(ObjectName(.uploading, "later"))
            #expect(contents(in: "\(folder)/objects").count == 2)
        }
    }

    /// A process that puts, copies and deletes is killed with SIGKILL; whatever it was told, it was told the truth.
    @Test(arguments: [1, 5, 30, 200]) func nothingThatWasAnsweredIsLostByAKill(_ answers: Int) async throws {
        try await withTemporaryFolder { folder in
            await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String, answers] in
                try await KilledWriter(folder, killedAfter: answers).run()
            }
            let told = try String(contentsOfFile: "\(folder)/told", encoding: .utf8).split(separator: "\n").map(String.init)
            #expect(told.count >= answers)
            let store = try await openStore(folder)
            for line in told {
                let (verb, key) = (line.prefix(1), String(line.dropFirst()))
                let copy = try await store.text(ObjectName(.processing, key))
                #expect(copy == KilledWriter.text(key), "\(line)")
                if verb == "-" { #expect(try await store.info(ObjectName(.uploading, key)) == nil) }
            }
            // No byte without a name, no name without its bytes.
            let named = try await (store.list(.uploading, prefix: "", after: nil, limit: 10_000) + store.list(.processing, prefix: "", after: nil, limit: 10_000))
            for info in named { #expect(try await store.text(info.name) == KilledWriter.text(info.name.key)) }
            #expect(contents(in: "\(folder)/objects") == Set(named.map(\.sha256.hexText)).sorted())
            #expect(files(in: "\(folder)/objects/incoming") == [])
        }
    }

    private func withStoredLetter(
        _ crash: (String) async throws -> Void, then check: (DiskObjectStore, String) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            try await openStore(folder).put(name, "letter")
            try await crash(folder)
            let store = try await openStore(folder)
            #expect(try await store.text(name) == "letter")
            try await check(store, folder)
        }
    }
}

/// Writes from several tasks, notes in a file what it was answered, and kills its own process after so many answers.
private final class KilledWriter: Sendable {
    private let store: DiskObjectStore
    private let told: CInt
    private let limit: Int

    init(_ folder: String, killedAfter limit: Int) async throws {
        store = try await openStore(folder)
        told = open("\(folder)/told", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        self.limit = limit
    }

    /// Some keys share their content, so that its counting is cut short too.
    static func text(_ key: String) -> String { key.hasSuffix("7") ? "shared" : "the text of \(key)" }

    func run() async throws {
        try await withThrowingTaskGroup { group in
            for task in 0..<4 { group.addTask { try await self.work(task) } }
            try await group.waitForAll()
        }
    }

    private func work(_ task: Int) async throws {
        for number in 0... {
            let key = "\(task)-\(number)", upload = ObjectName(.uploading, key)
            try await store.put(upload, Self.text(key))
            try await store.copy(upload, to: ObjectName(.processing, key))
            note("+\(key)")
            try await store.delete(upload)
            note("-\(key)")
        }
    }

    private func note(_ line: String) {
        let text = "\(line)\n"
        _ = write(told, text, text.utf8.count)
        if lseek(told, 0, SEEK_CUR) >= off_t(limit * 8) { kill(getpid(), SIGKILL) }
    }
}
