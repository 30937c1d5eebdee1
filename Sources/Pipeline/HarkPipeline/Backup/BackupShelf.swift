import Foundation
public import HarkCore
public import HarkDatabase
public import HarkObjects

/// The backups of a house, files in a folder of their own that belongs to its user alone. Of each kind the newest three stay (003-37).
///
/// Each is one snapshot of its tables, compressed, with a checksum at its end; it is read back before it counts as one. The bytes that rows stand for
/// lie beside, once for all backups that name them.
public struct BackupShelf: Sendable {
    public static let mostKept = 3
    static let version = 1
    private static let unfinished = ".part"
    /// Between a row and its bytes somebody may delete a photo: then rows are looked at again.
    private static let mostLooks = 20

    private let folder: String
    private let clock: any WallClock
    private let objects: (any ObjectStore)?
    private let contents: BackupContents
    private let lane = SerialLane("backups")

    /// - Parameter objects: where the house keeps what rows stand for; needed for sets with contents.
    public init(folder: String, clock: any WallClock, objects: (any ObjectStore)? = nil) {
        (self.folder, self.clock, self.objects) = (folder, clock, objects)
        contents = BackupContents(folder: "\(folder)/contents", clock: clock)
    }

    /// The newest first; none where there is no folder yet.
    public func list() async throws -> [BackupFile] {
        try await lane.run { [self] in try files() }
    }

    private func files() throws -> [BackupFile] {
        try names().compactMap { name in
            let size = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.size] as? Int
            return BackupFile(name: name, bytes: size ?? 0)
        }.sorted { ($0.createdAt, $0.name) > ($1.createdAt, $1.name) }
    }

    private func names() throws -> [String] {
        FileManager.default.fileExists(atPath: folder) ? try FileManager.default.contentsOfDirectory(atPath: folder) : []
    }

    /// Writes the sets as they are now, reads them back, and lets go of what is beyond `mostKept`. For one caller at a time.
    /// - Throws: `.outOfSpace`; nothing of it stays then. `.overloaded` where contents go faster than they can be copied.
    /// - Returns: the backup, and how many contents are not in it because the house itself lacks them; their rows are left out.
    public func create(_ sets: [BackupSet], of database: any SQLDatabase) async throws -> (file: BackupFile, lacking: Int) {
        let now = clock.now, name = BackupFile.name(of: sets.map(\.name).joined(separator: "."), at: now), part = "\(folder)/\(name)\(Self.unfinished)"
        try await lane.run { [self] in
            try Folder.make(folder)
            // Of backups that a kill cut off.
            for left in try names() where left.hasSuffix(Self.unfinished) { try remove(left) }
            // Made first by us, so that nobody else may ever read it.
            _ = try File.opened(part, O_WRONLY | O_CREAT | O_TRUNC)
        }
        do {
            let lacking = try await write(sets, at: now, of: database, to: part)
            let file = try await lane.run { [self] in try finish(part, as: name) }
            try await letGo()
            return (file, lacking.count)
        } catch {
            try? await lane.run { try FileManager.default.removeItem(atPath: part) }
            throw error
        }
    }

    /// Rows first, then the bytes that they name. Bytes that are gone were deleted meanwhile, and so are their rows at the next look; those that are
    /// gone twice are missing, and their rows are left out.
    private func write(_ sets: [BackupSet], at now: Timestamp, of database: any SQLDatabase, to part: String) async throws -> Set<[UInt8]> {
        var lacking: Set<[UInt8]> = [], goneBefore: Set<[UInt8]> = []
        for _ in 0..<Self.mostLooks {
            let named = try await database.read { [lacking] in try Self.write(sets, at: now, from: $0, to: part, leavingOut: lacking) }
            guard let objects else {
                precondition(named.isEmpty, "a set with contents, and no place that they come from")
                return []
            }
            let gone = try await contents.keep(named, from: objects)
            guard !gone.isEmpty else { return lacking }
            lacking.formUnion(gone.intersection(goneBefore))
            goneBefore = gone
        }
        throw HarkError(.overloaded, "Photos change too fast to be backed up just now.", textKey: "web.busy")
    }

    private func finish(_ part: String, as name: String) throws -> BackupFile {
        _ = try BackupReader(path: part, name: name).read()
        try File.opened(part, O_RDONLY).sync()
        try FileManager.default.moveItem(atPath: part, toPath: "\(folder)/\(name)")
        try Folder.sync(folder)
        guard let file = try files().first(where: { $0.name == name }) else {
            throw HarkError(.internal, "The backup is not where it was put.").logged(name)
        }
        return file
    }

    /// Lets go of the oldest, and of contents that no backup names any more. One that cannot be read may name any.
    private func letGo() async throws {
        let named = try await lane.run { [self] () -> Set<[UInt8]>? in
            for (_, files) in Dictionary(grouping: try files(), by: \.kind) { for old in files.dropFirst(Self.mostKept) { try remove(old.name) } }
            try Folder.sync(folder)
            var named: Set<[UInt8]> = []
            for file in try files() {
                guard let contents = try? reader(file.name).contents() else { return nil }
                named.formUnion(contents.map(\.sha256))
            }
            return named
        }
        if let named { try await contents.keepOnly(named) }
    }

    private func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }

    /// - Returns: what its rows stand for.
    private static func write(
        _ sets: [BackupSet], at time: Timestamp, from reader: any SQLReader, to path: String, leavingOut lacking: Set<[UInt8]>
    ) throws -> [NamedContent] {
        let file = try PackedWriter(path)
        try file.write(line: try HarkJSON.encode(BackupLine.Head(backup: sets.map(\.name).joined(separator: "."), version: version, at: time)))
        var rows = 0, named: [NamedContent] = []
        for table in sets.flatMap(\.tables) {
            let line = BackupLine.Table(table: table.name, title: table.title, columns: table.columns, contents: table.contents)
            try file.write(line: try HarkJSON.encode(line))
            let found = "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) WHERE \(table.condition ?? "1 = 1") ORDER BY \(table.columns[0])"
            try reader.forEachRow(found, []) { row in
                let content = try NamedContent(line, row.values)
                if let content, lacking.contains(content.sha256) { return }
                if let content { named.append(content) }
                try file.write(line: try BackupLine.row(row))
                rows += 1
            }
        }
        try file.write(line: try HarkJSON.encode(BackupLine.End(rows: rows, sha256: file.takeHash())))
        try file.close()
        return named
    }

    /// Reads the whole backup against its checksum, and the contents against their hashes.
    /// - Throws: `.notFound`; `.unacceptable` where it is damaged.
    public func verify(_ name: String) async throws -> BackupReport { try await checked(name).report }

    private func checked(_ name: String) async throws -> (report: BackupReport, contents: [NamedContent]) {
        let reader = try reader(name), all = try await lane.run { try reader.readAll { _, _ in } }
        try await contents.verify(all.contents)
        return all
    }

    /// Makes the tables what they were, in one transaction, after their contents are back; what came later is gone. Nobody else may use the database
    /// meanwhile: what the house holds in memory would be another's.
    /// - Parameter known: the sets of this program; others are refused.
    /// - Throws: as `verify`, before anything is changed; `.conflict` for columns that the database does not have.
    public func restore(_ name: String, _ known: [BackupSet], into database: any SQLDatabase) async throws -> BackupReport {
        let (report, named) = try await checked(name), reader = try reader(name)
        let sets = try report.set.split(separator: ".").map { name in
            guard let set = known.first(where: { $0.name == name }) else { throw HarkError(.conflict, "This program knows no backup of \(name).") }
            return set
        }
        if let objects { try await contents.restore(named, to: objects) }
        return try await database.write { writer in
            let tables = sets.flatMap(\.tables)
            for table in tables.reversed() { try writer.execute("DELETE FROM \(table.name)") }
            let again = try reader.read { table, values in try Self.insert(values, table, of: tables, in: writer) }
            guard again == report else { throw BackupReader.damaged("it changed while it was read") }
            for set in sets { try set.afterRestore(writer) }
            return report
        }
    }

    private static func insert(_ values: [SQLValue], _ table: BackupLine.Table, of tables: [BackupSet.Table], in writer: any SQLWriter) throws {
        // Names are pasted into the statement only after they were found among our own.
        guard let known = tables.first(where: { $0.name == table.table }), table.columns.allSatisfy(known.columns.contains) else {
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
