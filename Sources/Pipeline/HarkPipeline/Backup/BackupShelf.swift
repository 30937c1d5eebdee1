import Foundation
public import HarkCore
public import HarkDatabase
import HarkObjects

/// The backups of a house, files in a folder of their own that belongs to its user alone. Of each set the newest three stay (003-37).
///
/// Each is one snapshot of its tables, compressed, with a checksum at its end; it is read back before it counts as one.
public struct BackupShelf: Sendable {
    public static let mostKept = 3
    static let version = 1
    private static let unfinished = ".part"

    private let folder: String
    private let clock: any WallClock
    private let lane = SerialLane("backups")

    public init(folder: String, clock: any WallClock) { (self.folder, self.clock) = (folder, clock) }

    /// The newest first; none where there is no folder yet.
    public func list() async throws -> [BackupFile] {
        try await lane.run { [self] in try files() }
    }

    private func files() throws -> [BackupFile] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
            let size = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.size] as? Int
            return BackupFile(name: name, bytes: size ?? 0)
        }.sorted { ($0.createdAt, $0.name) > ($1.createdAt, $1.name) }
    }

    /// Writes the set as it is now, reads it back, and lets go of what is beyond `mostKept`.
    /// - Throws: `.outOfSpace`; nothing of it stays then.
    public func create(_ set: BackupSet, of database: any SQLDatabase) async throws -> BackupFile {
        let now = clock.now, name = BackupFile.name(of: set.name, at: now), path = "\(folder)/\(name)", part = path + Self.unfinished
        try await lane.run { [folder] in
            try Folder.make(folder)
            // Made first by us, so that nobody else may ever read it.
            _ = try File.opened(part, O_WRONLY | O_CREAT | O_TRUNC)
        }
        do {
            try await database.read { try Self.write(set, at: now, from: $0, to: part) }
            return try await lane.run { [self] in
                _ = try BackupReader(path: part, name: name).read { _, _ in }
                try File.opened(part, O_RDONLY).sync()
                try FileManager.default.moveItem(atPath: part, toPath: path)
                for old in try files().filter({ $0.set == set.name }).dropFirst(Self.mostKept) { try remove(old.name) }
                try Folder.sync(folder)
                guard let file = try files().first(where: { $0.name == name }) else {
                    throw HarkError(.internal, "The backup is not where it was put.").logged(path)
                }
                return file
            }
        } catch {
            try? await lane.run { try FileManager.default.removeItem(atPath: part) }
            throw error
        }
    }

    private func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }

    private static func write(_ set: BackupSet, at time: Timestamp, from reader: any SQLReader, to path: String) throws {
        let file = try PackedWriter(path)
        try file.write(line: try HarkJSON.encode(BackupLine.Head(backup: set.name, version: version, at: time)))
        var rows = 0
        for table in set.tables {
            try file.write(line: try HarkJSON.encode(BackupLine.Table(table: table.name, title: table.title, columns: table.columns)))
            try reader.forEachRow("SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) ORDER BY \(table.columns[0])", []) { row in
                try file.write(line: try BackupLine.row(row))
                rows += 1
            }
        }
        try file.write(line: try HarkJSON.encode(BackupLine.End(rows: rows, sha256: file.takeHash())))
        try file.close()
    }

    /// Reads the whole backup against its checksum.
    /// - Throws: `.notFound`; `.unacceptable` where it is damaged.
    public func verify(_ name: String) async throws -> BackupReport {
        let reader = try reader(name)
        return try await lane.run { try reader.read { _, _ in } }
    }

    /// Makes the tables what they were, in one transaction; what came later is gone. Nobody else may use the database meanwhile: what the house
    /// holds in memory would be another's.
    /// - Parameter sets: those that this program knows; others are refused.
    /// - Throws: as `verify`, before anything is changed; `.conflict` for columns that the database does not have.
    public func restore(_ name: String, _ sets: [BackupSet], into database: any SQLDatabase) async throws -> BackupReport {
        let report = try await verify(name), reader = try reader(name)
        guard let set = sets.first(where: { $0.name == report.set }) else {
            throw HarkError(.conflict, "This program knows no backup of \(report.set).")
        }
        return try await database.write { writer in
            for table in set.tables.reversed() { try writer.execute("DELETE FROM \(table.name)") }
            let again = try reader.read { table, values in try Self.insert(values, table, of: set, in: writer) }
            guard again == report else { throw BackupReader.damaged("it changed while it was read") }
            for statement in set.afterRestore { try writer.execute(statement) }
            return report
        }
    }

    private static func insert(_ values: [SQLValue], _ table: BackupLine.Table, of set: BackupSet, in writer: any SQLWriter) throws {
        // Names are pasted into the statement only after they were found among our own.
        guard let known = set.tables.first(where: { $0.name == table.table }), table.columns.allSatisfy(known.columns.contains) else {
            throw HarkError(.conflict, "The backup has columns that this program does not know. Restore it with the program that made it.")
                .logged("\(table.table): \(table.columns)")
        }
        let places = table.columns.map { _ in "?" }.joined(separator: ", ")
        try writer.execute("INSERT INTO \(known.name) (\(table.columns.joined(separator: ", "))) VALUES (\(places))", values)
    }

    private func reader(_ name: String) throws -> BackupReader {
        guard BackupFile(name: name, bytes: 0) != nil, FileManager.default.fileExists(atPath: "\(folder)/\(name)") else {
            throw HarkError(.notFound, "There is no backup of this name.", textKey: "backups.unknown")
        }
        return BackupReader(path: "\(folder)/\(name)", name: name)
    }
}
