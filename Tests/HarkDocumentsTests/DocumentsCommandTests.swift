import Foundation
import HarkCore
import HarkDocuments
import HarkPipeline
import HarkQueue
import HarkWeb
import HummingbirdTesting
import Testing

/// What the command line asks of the door.
@Suite struct DocumentsCommandTests {
    @Test func filesAreQueuedOnceAndWhatCannotBeTakenIsToldByItsPath() async throws {
        var settings = DocumentsSettings()
        settings.byteLimit = 100
        try await TestDocuments.with(settings) { house, client in
            try await Files.with(["a.txt": "one two", "b.txt": "three", "long.txt": String(repeating: "x", count: 101)]) { files in
                let paths = ["a.txt", "b.txt", "long.txt", "gone.txt"].map(files.path)
                let first = try await house.report(.importFiles(paths, account: nil, isUploadOnly: false))
                #expect(first.queued == 2 && first.duplicate == 0 && first.uploaded == 0)
                #expect(first.rejected.map(\.path) == [files.path("long.txt"), files.path("gone.txt")])
                #expect(first.rejected.allSatisfy { $0.detail.hasSuffix(".") })
                let second = try await house.report(.importFiles([files.path("a.txt")], account: nil, isUploadOnly: false))
                #expect(second.queued == 0 && second.duplicate == 1)
                let line = try await house.ledger()
                #expect(line?.stored == 2 && line?.duplicate == 1 && line?.rejected == 2 && line?.balanced == true)
            }
            // The house's own are seen by operators alone.
            #expect(try await client.documents().isEmpty)
            #expect(try await client.documents(as: "olga").map(\.name) == ["b.txt", "a.txt"])
        }
    }

    @Test func whatIsOnlyUploadedWaitsUntilItIsCopiedByItsName() async throws {
        try await TestDocuments.with { house, client in
            try await Files.with(["a.txt": "one", "b.TXT": "two", "c.txt": "three", "notes.md": "four"]) { files in
                let paths = ["a.txt", "b.TXT", "c.txt", "notes.md"].map(files.path)
                let laid = try await house.report(.importFiles(paths, account: nil, isUploadOnly: true))
                #expect(laid.uploaded == 4 && laid.queued == 0)
                let again = try await house.report(.importFiles(paths, account: nil, isUploadOnly: true))
                #expect(again.uploaded == 0 && again.duplicate == 4)
                #expect(try await house.jobs.counts().visible == 0)
                #expect(try await house.objectCount() == 4)
                #expect(try await house.door.sweep.sweep(before: house.clock.now.advanced(bySeconds: 60)) == 0)
                #expect(try await client.documents(as: "olga").isEmpty)
            }
            let texts = try await house.report(.copy(include: ["*.txt"], exclude: ["c*"], isAgain: false))
            #expect(texts.queued == 1 && texts.duplicate == 0)
            #expect(try await client.documents(as: "olga").map(\.name) == ["a.txt"])
            #expect(try await house.jobs.counts().visible == 1)
            let rest = try await house.report(.copy(include: ["*"], exclude: [], isAgain: false))
            #expect(rest.queued == 3)
            #expect(try await house.report(.copy(include: ["*"], exclude: [], isAgain: false)) == DocumentsCommand.Report())
            #expect(try await house.ledger()?.balanced == true)
            #expect(try await house.objectCount() == 8)
        }
    }

    @Test func aFileThatIsThereAlreadyIsADuplicateWhenItIsCopied() async throws {
        try await TestDocuments.with { house, _ in
            try await Files.with(["a.txt": "one"]) { files in
                _ = try await house.report(.importFiles([files.path("a.txt")], account: nil, isUploadOnly: false))
                _ = try await house.report(.importFiles([files.path("a.txt")], account: nil, isUploadOnly: true))
            }
            let report = try await house.report(.copy(include: ["*"], exclude: [], isAgain: false))
            #expect(report.queued == 0 && report.duplicate == 1)
            #expect(try await house.objectCount() == 2)
            #expect(try await house.ledger()?.duplicate == 1)
        }
    }

    @Test func whatWasCountedIsCountedAgainWhenThatIsSaid() async throws {
        try await TestDocuments.with { house, client in
            try await Files.with(["a.txt": "one", "b.txt": "two"]) { files in
                _ = try await house.report(.importFiles([files.path("a.txt"), files.path("b.txt")], account: nil, isUploadOnly: false))
            }
            #expect(try await house.report(.copy(include: ["*"], exclude: [], isAgain: true)).queued == 0, "both wait anyway")
            try await house.work { _, _, _ in TestDocuments.words("so") }
            #expect(try await house.report(.copy(include: ["b.*"], exclude: [], isAgain: true)).queued == 1)
            #expect(try await client.documents(as: "olga").map(\.state) == ["queued", "done"])
            #expect(try await house.ledger()?.received == 2)
        }
    }

    @Test func anExportGivesWhatTheRoutesGive() async throws {
        try await TestDocuments.with { house, client in
            try await Files.with(["a, b.txt": "so and so", "c.txt": "so", "waits.txt": "later"]) { files in
                _ = try await house.report(.importFiles([files.path("a, b.txt"), files.path("c.txt")], account: nil, isUploadOnly: false))
                try await house.work { _, _, _ in TestDocuments.words("so") }
                _ = try await house.report(.importFiles([files.path("waits.txt")], account: nil, isUploadOnly: false))
            }
            let csv = try await house.piece(.csv, after: 0), json = try await house.piece(.json, after: 0)
            #expect(try await client.get("/api/v1/documents.csv", as: "olga").text == csv.text)
            #expect(try await client.get("/api/v1/documents.json", as: "olga").text == "{\"items\":[\(json.text)],\"next\":null}")
            #expect(csv.next == nil && json.next == nil && csv.text.contains("\"a, b.txt\",1,so,3"))
            #expect(try await house.piece(.csv, after: 2).text.isEmpty)
        }
    }

    @Test(arguments: [
        ("*.txt", "a.txt", true), ("*.txt", "a.txt.gz", false), ("*", "", true), ("?.txt", "é.txt", true), ("?.txt", "ab.txt", false),
        ("a*b*c", "a-b-b-c", true), ("a*b*c", "a-c-b", false), ("", "a", false), ("[a].txt", "a.txt", false),
    ])
    func aPatternMatchesAsInAShell(pattern: String, name: String, isMatch: Bool) {
        #expect(NamePattern(pattern).matches(name) == isMatch)
    }
}

extension TestDocuments {
    fileprivate func report(_ command: DocumentsCommand) async throws -> DocumentsCommand.Report {
        try HarkJSON.decode(from: try await door.perform(command))
    }

    fileprivate func piece(_ form: DocumentsCommand.Form, after: Int) async throws -> DocumentsCommand.Piece {
        try HarkJSON.decode(from: try await door.perform(.export(form, after: after)))
    }
}

/// Files in a folder of their own.
private struct Files: Sendable {
    let folder: URL

    func path(_ name: String) -> String { folder.appending(path: name).path }

    static func with(_ texts: [String: String], _ body: (Files) async throws -> Void) async throws {
        let files = Files(folder: FileManager.default.temporaryDirectory.appending(path: "hark-files-\(UUID().uuidString)"))
        try FileManager.default.createDirectory(at: files.folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: files.folder) }
        for (name, text) in texts { try Data(text.utf8).write(to: files.folder.appending(path: name)) }
        try await body(files)
    }
}
