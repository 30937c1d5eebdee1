public import Foundation
import HarkCore
import HarkDatabase
import HarkObjects
import HarkWeb
import NIOCore

/// What `hark documents` asks for, as JSON on the house's own socket.
public enum DocumentsCommand: Codable, Sendable {
    /// Queues the files at these paths, which the house reads itself.
    case importFiles([String])
    /// Queues again every document of the bucket `uploading` whose name matches, as if it had just been copied to the other (004b-35).
    case copy(include: String)
    /// Results as CSV.
    case export

    /// What was taken.
    public struct Report: Codable, Sendable {
        public var queued = 0, duplicate = 0
        /// Name and sentence of each file that was refused.
        public var refused: [String] = []

        public static let none = Report()
    }
}

extension DocumentsDoor {
    /// In whose name documents are kept that came by the command line, and the samples: operators see them.
    static let houseOwner = "house"

    /// Does what a command asks for. Returns JSON of `DocumentsCommand.Report`, or the CSV.
    public func perform(_ command: DocumentsCommand) async throws -> Data {
        switch command {
        case .importFiles(let paths): try HarkJSON.encode(try await importFiles(paths))
        case .copy(let pattern): try HarkJSON.encode(try await copy(NamePattern(pattern)))
        case .export: try await exported()
        }
    }

    private func importFiles(_ paths: [String]) async throws -> DocumentsCommand.Report {
        var report = DocumentsCommand.Report()
        for path in paths {
            do {
                let upload = try await intake.upload(path, FilePieces(path: path), digest: nil)
                let kept = try await intake.keep([.success(upload)], owner: Self.houseOwner)
                if try kept[0].get().isNew { report.queued += 1 } else { report.duplicate += 1 }
            } catch let error as HarkError where error.isAboutTheFile {
                try await intake.reject(error)
                report.refused.append("\(path): \(error.detail)")
            }
        }
        return report
    }

    private func copy(_ pattern: NamePattern) async throws -> DocumentsCommand.Report {
        var report = DocumentsCommand.Report(), number = 0
        while true {
            let after = number
            let documents = try await intake.store.database.read { [store = intake.store] in
                try store.inOrder(DocumentStore.Query(owner: nil), after: after, limit: 500, in: $0)
            }
            guard let last = documents.last else { return report }
            number = last.number
            for document in documents where document.kind == .text && pattern.matches(document.name) {
                if try await copy(document) { report.queued += 1 } else { report.duplicate += 1 }
            }
        }
    }

    /// False where its job waits anyway.
    private func copy(_ document: Document) async throws -> Bool {
        try await intake.objects.copy(DocumentIntake.uploading(document.id), to: DocumentIntake.processing(document.id))
        let time = intake.clock.now
        let reset = try await intake.store.database.write { [intake] writer -> Document? in
            guard let document = try intake.store.document(document.id, in: writer), document.state.isFinal,
                let reset = try intake.store.reset(document.id, at: time, in: writer)
            else { return nil }
            try intake.enqueue(reset, in: writer)
            return reset
        }
        if let reset { intake.announce(reset) }
        return reset != nil
    }

    private func exported() async throws -> Data {
        var query = DocumentStore.Query(owner: nil)
        query.state = .done
        var text = Data(), number = 0
        CSV.append([DocumentExport.columns], to: &text)
        while true {
            let after = number
            let documents = try await intake.store.database.read { [store = intake.store, query] in
                try store.inOrder(query, after: after, limit: 1000, in: $0)
            }
            guard let last = documents.last else { return text }
            number = last.number
            CSV.append(documents.flatMap { $0.rows(safe: false) }, to: &text)
        }
    }
}

/// A name with `*` for any run of characters and `?` for any one, as shells have it.
struct NamePattern: Sendable {
    private let pattern: [Character]

    init(_ pattern: String) { self.pattern = Array(pattern) }

    /// In time that grows with the product of both lengths at worst.
    func matches(_ name: String) -> Bool {
        let name = Array(name)
        var place = 0, position = 0, star: (place: Int, position: Int)?
        while position < name.count {
            if place < pattern.count, pattern[place] == "*" {
                star = (place, position)
                place += 1
            } else if place < pattern.count, pattern[place] == "?" || pattern[place] == name[position] {
                place += 1
                position += 1
            } else if let last = star {
                star = (last.place, last.position + 1)
                place = last.place + 1
                position = last.position + 1
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == "*" }
    }
}

/// A file's bytes in pieces, read on a lane: a disk must not hold up the cooperative pool.
struct FilePieces: AsyncSequence, Sendable {
    typealias Element = ByteBuffer
    let path: String

    struct AsyncIterator: AsyncIteratorProtocol {
        let path: String
        let lane = SerialLane("documents.import")
        var offset: UInt64 = 0

        mutating func next() async throws -> ByteBuffer? {
            let (path, start) = (path, offset)
            let piece: Data = try await lane.run {
                guard let file = FileHandle(forReadingAtPath: path) else {
                    throw HarkError.unacceptable("file", "This file cannot be read.")
                }
                defer { try? file.close() }
                try file.seek(toOffset: start)
                return try file.read(upToCount: 256 << 10) ?? Data()
            }
            offset += UInt64(piece.count)
            return piece.isEmpty ? nil : ByteBuffer(bytes: piece)
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(path: path) }
}
