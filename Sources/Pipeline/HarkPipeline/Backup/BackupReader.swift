import Foundation
public import HarkCore
import HarkDatabase

/// What a backup holds.
public struct BackupReport: Sendable, Equatable, Codable {
    public struct Table: Sendable, Equatable, Codable {
        /// As the documents call it, and as the database does.
        public let title: String, table: String
        public let rows: Int
    }

    public let name: String, set: String
    public let at: Timestamp
    public let rows: Int
    public let tables: [Table]
    /// How many contents its rows stand for, each once.
    public let contents: Int
}

/// Reads a backup from its first line to its last. Every call blocks.
struct BackupReader {
    let path: String, name: String

    /// Calls `row` with each row, its table and columns.
    /// - Throws: `.unacceptable` where the file is damaged, or breaks off: perhaps after some rows.
    func read(_ row: (BackupLine.Table, [SQLValue]) throws -> Void = { _, _ in }) throws -> BackupReport {
        try readAll(row).report
    }

    /// The contents that its rows stand for.
    func contents() throws -> [NamedContent] { try readAll { _, _ in }.contents }

    /// The same with the contents, each object once, in the order of their rows.
    func readAll(_ row: (BackupLine.Table, [SQLValue]) throws -> Void) throws -> (report: BackupReport, contents: [NamedContent]) {
        let lines = try PackedLines(path)
        guard let first = try lines.next(), let head = try? HarkJSON.decode(BackupLine.Head.self, from: first), head.version == BackupShelf.version else {
            throw Self.damaged("it does not begin as a backup of this version")
        }
        var table: BackupLine.Table?, contents: [NamedContent] = [], counts: [BackupReport.Table] = [], count = 0, rows = 0
        func closeTable() {
            if let table { counts.append(.init(title: table.title, table: table.table, rows: count)) }
            (rows, count) = (rows + count, 0)
        }
        while let line = try lines.next() {
            if line.first == UInt8(ascii: "[") {
                guard let known = table, let values = try? BackupLine.row(line), values.count == known.columns.count else {
                    throw Self.damaged("row \(rows + count + 1) cannot be read")
                }
                count += 1
                if let content = try NamedContent(known, values) { contents.append(content) }
                try row(known, values)
            } else if let next = try? HarkJSON.decode(BackupLine.Table.self, from: line) {
                closeTable()
                table = next
            } else if let end = try? HarkJSON.decode(BackupLine.End.self, from: line) {
                closeTable()
                let hash = lines.takeHash()
                guard try lines.next() == nil, end.rows == rows, end.sha256 == hash else { throw Self.damaged("its checksum is another") }
                let report = BackupReport(
                    name: name, set: head.backup, at: head.at, rows: rows, tables: counts, contents: Set(contents.map(\.sha256)).count)
                return (report, contents)
            } else {
                throw Self.damaged("a line after row \(rows + count) cannot be read")
            }
        }
        throw Self.damaged("it breaks off")
    }

    static func damaged(_ how: String) -> HarkError { HarkError(.unacceptable, "The backup is damaged: \(how).") }
}
