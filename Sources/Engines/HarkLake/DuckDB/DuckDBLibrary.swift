import CDuckDB
public import Foundation
import HarkCore

/// The library that reads and writes Parquet: DuckDB, found at the start and opened when it is first needed. Hark serves without it:
/// posts wait in the buffer, on disk, and none is lost.
public struct DuckDBLibrary: Sendable, Equatable {
    /// The library's file.
    public let path: String

    /// The file's name in the wheel that `make deps` fetches begins so; the Python and the machine that it was made for follow.
    private static let name = "_duckdb."
    private static let folderInVendor = "vendor/duckdb"
    /// A wheel's library looks for Python's symbols when it is opened, though nothing of Python runs. They lie beside it or in the system.
    private static let python = "libpython3.11.so.1.0"

    /// Where it is looked for, in this order: `HARK_DUCKDB` (the file itself, and then nowhere else), then each of the homes.
    public static func places(homes: [String], environment: [String: String]) -> [String] {
        if let file = environment["HARK_DUCKDB"], !file.isEmpty { return [file] }
        return homes.flatMap { ["\($0)/\(folderInVendor)", $0] }
    }

    /// Looks for the file, and opens nothing.
    /// - Parameter homes: folders that hold a Hark, such as `HARK_HOME` and the program's own, the first that is tried first.
    /// - Throws: `DuckDBMissing` where no place has it.
    public static func find(
        homes: [String], environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> DuckDBLibrary {
        let places = places(homes: homes, environment: environment)
        for place in places {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else { continue }
            guard isFolder.boolValue else { return DuckDBLibrary(path: place) }
            let files = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            if let file = files.filter({ $0.hasPrefix(name) && $0.hasSuffix(".so") }).max() { return DuckDBLibrary(path: "\(place)/\(file)") }
        }
        throw DuckDBMissing("DuckDB is not here (looked for \(places.joined(separator: ", "))); fetch it with `make deps`")
    }

    /// Opens it, once for a process. Blocks for some tens of milliseconds the first time.
    /// - Returns: its version, such as `v2.0.0`.
    /// - Throws: `DuckDBMissing`, with what to do.
    @discardableResult
    public func load() throws -> String {
        let beside = "\((path as NSString).deletingLastPathComponent)/\(Self.python)"
        guard hark_duckdb_load(path, FileManager.default.fileExists(atPath: beside) ? beside : Self.python) == 0 else {
            let reason = String(cString: hark_duckdb_error())
            throw DuckDBMissing(
                reason.contains(Self.python)
                    ? "DuckDB needs \(Self.python), which is not here; type  make deps"
                    : "\(path) cannot be used: \(reason)")
        }
        return String(cString: hark_duckdb_version())
    }
}

/// DuckDB is not there, or cannot be opened.
public struct DuckDBMissing: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }

    /// For who asked for posts that lie in the lake.
    var harkError: HarkError {
        HarkError(.overloaded, "The lake of posts cannot be read here now. The operator can mend that: hark doctor says how.")
            .retry(after: 60).logged(description)
    }
}
