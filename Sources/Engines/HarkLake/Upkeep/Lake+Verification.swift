import HarkCore
import HarkDatabase
import HarkObjects
import HarkPosts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What was found when every file was read.
public struct LakeVerification: Sendable, Codable, Equatable {
    public struct Problem: Sendable, Codable, Equatable {
        /// The file's path in the lake's folder.
        public let file: String
        public let detail: String
    }

    public internal(set) var files = 0, rows = 0, bytes = 0
    /// Files whose index is not there: their posts are found by reading them, which takes longer.
    public internal(set) var withoutIndex = 0
    public internal(set) var problems: [Problem] = []

    public var isGood: Bool { problems.isEmpty }
}

extension Lake {
    /// Reads every file of the catalogue from the disk and compares it with what is known of it: its bytes by their hash, its rows, that their
    /// sequences grow, and its index; and looks for files that are in no catalogue. Changes nothing.
    ///
    /// Cost: seconds a gigabyte, on the lane of the upkeep.
    public func verify() async throws -> LakeVerification {
        // From the catalogue, not from memory: a file that was missing at the start is there too.
        let files = try await database.read { [layout, sweeper] in try LakeCatalogue.files($0, layout, sweeper) }
        var verification = LakeVerification()
        for file in files {
            let problem = try await engine.upkeep().run { LakeFileCheck(file: file, session: $0).problem() }
            verification.files += 1
            verification.rows += file.rows
            verification.bytes += file.bytes
            if access(file.indexPath, F_OK) != 0 { verification.withoutIndex += 1 }
            // One that has left the lake while it was read has no problem.
            if let problem, try await isCatalogued(file) { verification.problems.append(.init(file: relative(file.path), detail: problem)) }
        }
        for path in try await strays() { verification.problems.append(.init(file: relative(path), detail: "is in no catalogue; the next start removes it")) }
        return verification
    }

    private func isCatalogued(_ file: LakeFile) async throws -> Bool {
        try await database.read { try LakeCatalogue.holds(file, $0) }
    }

    /// Files in the folders of hours that nobody knows. A young one may be on its way into the catalogue.
    private func strays() async throws -> [String] {
        let young = clock.now.advanced(bySeconds: -Self.entrySeconds)
        let listed = try await filesLane.run { [layout] in try layout.files() }.filter { path in
            LakeLayout.identifier(of: path).map { $0.timestamp < young } ?? true
        }
        let known = try await database.read { [layout, sweeper] in Set(try LakeCatalogue.files($0, layout, sweeper).flatMap { [$0.path, $0.indexPath] }) }
        let condemned = sweeper.waiting
        return listed.filter { !known.contains($0) && !condemned.contains($0) }
    }

    /// For so long a file may wait for its place in the catalogue; no delivery takes nearly as long.
    private static let entrySeconds = 3600.0

    private func relative(_ path: String) -> String { String(path.dropFirst(layout.folder.count + 1)) }
}

/// One file against what the catalogue says of it. Blocks.
struct LakeFileCheck {
    let file: LakeFile
    let session: DuckDBSession

    /// In words, nil where all is well.
    func problem() -> String? {
        do {
            return try bytesProblem() ?? rowsProblem() ?? indexProblem()
        } catch {
            return "cannot be read: \(error)"
        }
    }

    private func bytesProblem() throws -> String? {
        guard let opened = try File(file.path, O_RDONLY) else { return "is not there" }
        guard try opened.byteCount == file.bytes else { return "has \(try opened.byteCount) bytes; it was made with \(file.bytes)" }
        return try LakeFileMaker.sha256(of: opened) == file.sha256 ? nil : "is not the file that was made: its SHA-256 is another one"
    }

    private func rowsProblem() throws -> String? {
        let sequences = try PostFile(path: file.path).sequences(over: session)
        guard sequences.count == file.rows else { return "has \(sequences.count) rows; the catalogue says \(file.rows)" }
        guard zip(sequences, sequences.dropFirst()).allSatisfy(<) else { return "has rows out of order" }
        return sequences.first == file.firstSequence && sequences.last == file.lastSequence ? nil : "holds other posts than the catalogue says"
    }

    /// All of it is read and held to its checksums.
    private func indexProblem() -> String? {
        guard access(file.indexPath, F_OK) == 0 else { return nil }
        do {
            let index = try PostIndexFile(mapping: file.indexPath)
            _ = try index.segment()
            return index.rows == file.rows ? nil : "has an index of \(index.rows) rows"
        } catch {
            return "has a broken index: \(error)"
        }
    }
}
