public import Foundation
public import HarkCore
import HarkDatabase
import HarkObjects
import HarkWeb

/// What `hark documents` asks for, as JSON on the house's own socket.
public enum DocumentsCommand: Codable, Sendable {
    /// Takes the files at these paths, which the house reads itself, and queues them.
    /// - Parameters:
    ///   - account: in whose name; nil is the house's own.
    ///   - isUploadOnly: puts them into the bucket `uploading` alone, where they wait for `copy` and are not counted yet.
    case importFiles([String], account: Identifier?, isUploadOnly: Bool)
    /// Copies what waits in `uploading` to `processing` and queues it, all whose names match (004b-35).
    /// - Parameters:
    ///   - include: patterns as shells have them; a name must match one of these and none of `exclude`.
    ///   - isAgain: copies and queues what was counted before as well, so that it is counted again.
    case copy(include: [String], exclude: [String], isAgain: Bool)
    /// Results of at most a thousand documents, in the order of arrival: those after the place `after`, 0 for the first.
    case export(Form, after: Int)

    public enum Form: String, Codable, Sendable {
        /// Rows as in `/api/v1/documents.csv`, the first piece with the names of the columns.
        case csv
        /// Objects as in `/api/v1/documents.json`, with commas between them.
        case json
    }

    /// What became of files.
    public struct Report: Codable, Sendable, Equatable {
        public struct Rejected: Codable, Sendable, Equatable {
            public let path: String
            /// The sentence that says why.
            public let detail: String
        }

        public var queued = 0
        /// The same owner had them already, under the same name.
        public var duplicate = 0
        /// Waiting in `uploading`.
        public var uploaded = 0
        public var rejected: [Rejected] = []

        public init() {}

        public static func += (sum: inout Report, other: Report) {
            sum.queued += other.queued
            sum.duplicate += other.duplicate
            sum.uploaded += other.uploaded
            sum.rejected += other.rejected
        }
    }

    /// A part of an export.
    public struct Piece: Codable, Sendable {
        public let text: String
        /// Where the next piece begins; nil when this was the last.
        public let next: Int?
    }
}

extension DocumentsDoor {
    /// In whose name documents are kept that came by the command line, and the samples: operators see them.
    static let houseOwner = "house"

    /// Does what a command asks for. Returns JSON of `DocumentsCommand.Report`, or of `.Piece` for an export.
    public func perform(_ command: DocumentsCommand) async throws -> Data {
        switch command {
        case .importFiles(let paths, let account, let isUploadOnly):
            let owner = account.map { Caller(role: .member, proof: .none, accountID: $0).documentOwner } ?? Self.houseOwner
            return try HarkJSON.encode(try await importFiles(paths, owner: owner, isUploadOnly: isUploadOnly))
        case .copy(let include, let exclude, let isAgain):
            let names = NameFilter(include: include.map(NamePattern.init), exclude: exclude.map(NamePattern.init))
            var report = try await copyWaiting(names)
            if isAgain { report += try await copyAgain(names) }
            return try HarkJSON.encode(report)
        case .export(let form, let after): return try HarkJSON.encode(try await piece(form, after: after))
        }
    }

    private func importFiles(_ paths: [String], owner: String, isUploadOnly: Bool) async throws -> DocumentsCommand.Report {
        var report = DocumentsCommand.Report()
        for path in paths {
            do {
                if isUploadOnly {
                    if try await intake.lay(path, FilePieces(path: path), owner: owner) { report.uploaded += 1 } else { report.duplicate += 1 }
                } else {
                    let upload = try await intake.upload(path, FilePieces(path: path), digest: nil)
                    report.count(try await intake.keep([.success(upload)], owner: owner))
                }
            } catch let error as HarkError where error.isAboutTheFile {
                try await intake.reject(error)
                report.rejected.append(.init(path: path, detail: error.problems.first?.detail ?? error.detail))
            }
        }
        return report
    }

    private func copyWaiting(_ names: NameFilter) async throws -> DocumentsCommand.Report {
        var report = DocumentsCommand.Report(), number = 0
        while true {
            let after = number
            let waiting = try await intake.store.database.read { [store = intake.store] in try store.waiting(after: after, limit: 500, in: $0) }
            guard let last = waiting.last else { return report }
            number = last.number
            for laid in waiting where names.take(laid.upload.name) {
                if let kept = try await intake.queue(laid) { report.count([.success(kept)]) }
            }
        }
    }

    private func copyAgain(_ names: NameFilter) async throws -> DocumentsCommand.Report {
        var report = DocumentsCommand.Report(), number = 0
        while true {
            let after = number
            let documents = try await intake.store.database.read { [store = intake.store] in
                try store.inOrder(DocumentStore.Query(owner: nil), after: after, limit: 500, in: $0)
            }
            guard let last = documents.last else { return report }
            number = last.number
            for document in documents where document.kind == .text && document.state.isFinal && names.take(document.name) {
                if try await intake.queueAgain(document.id) { report.queued += 1 }
            }
        }
    }

    private func piece(_ form: DocumentsCommand.Form, after number: Int) async throws -> DocumentsCommand.Piece {
        var query = DocumentStore.Query(owner: nil)
        query.state = .done
        let documents = try await intake.store.database.read { [store = intake.store, query] in
            try store.inOrder(query, after: number, limit: 1000, in: $0)
        }
        let next = documents.count == 1000 ? documents.last?.number : nil
        switch form {
        case .csv:
            var text: [UInt8] = []
            CSV.append((number == 0 ? [DocumentExport.columns] : []) + documents.flatMap { $0.rows(safe: false) }, to: &text)
            return DocumentsCommand.Piece(text: String(decoding: text, as: UTF8.self), next: next)
        case .json:
            var json = JSONWriter(reserving: 640 * documents.count)
            for document in documents { document.write(to: &json) }
            return DocumentsCommand.Piece(text: String(decoding: json.bytes, as: UTF8.self), next: next)
        }
    }
}

extension DocumentsCommand.Report {
    fileprivate mutating func count(_ kept: [Result<DocumentStore.Kept, HarkError>]) {
        for document in kept.compactMap({ try? $0.get() }) {
            if document.isNew { queued += 1 } else { duplicate += 1 }
        }
    }
}
