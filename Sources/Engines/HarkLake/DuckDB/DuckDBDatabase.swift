import CDuckDB
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One DuckDB in memory, over files that it is told of by name. Opened when the first connection is asked for.
package final class DuckDBDatabase: Sendable {
    private let library: DuckDBLibrary
    private let options: [(name: String, value: String)]
    private let handle = Mutex<DuckDBHandle?>(nil)

    /// - Parameter memoryMegabytes: beyond it a statement fails. Nothing is ever written to the disk but the files that are asked for.
    package init(_ library: DuckDBLibrary, memoryMegabytes: Int) {
        self.library = library
        options = [
            // A statement runs on the thread that asks for it: several lanes ask at once.
            ("threads", "1"), ("memory_limit", "\(memoryMegabytes)MiB"), ("temp_directory", ""),
            // What a statement leaves is given back, not kept for the next one.
            ("allocator_flush_threshold", "8MiB"), ("allocator_bulk_deallocation_flush_threshold", "8MiB"),
            // What is not built in is not fetched.
            ("autoinstall_known_extensions", "false"), ("autoload_known_extensions", "false"),
        ]
    }

    /// Blocks for some tens of milliseconds the first time, while the library is opened.
    func connect() throws -> DuckDBConnection { try DuckDBConnection(opened()) }

    private func opened() throws -> DuckDBHandle {
        try handle.withLock { handle in
            if let handle { return handle }
            try library.load()
            let made = try DuckDBHandle(options)
            handle = made
            return made
        }
    }
}

/// An open database. Connections may be made from any thread.
final class DuckDBHandle: Sendable {
    nonisolated(unsafe) let raw: OpaquePointer

    init(_ options: [(name: String, value: String)]) throws {
        let texts = (options.map(\.name) + options.map(\.value)).map { strdup($0) }
        defer { for text in texts { free(text) } }
        let pointers = texts.map { UnsafePointer($0) }
        guard let raw = hark_duckdb_open(Array(pointers.prefix(options.count)), Array(pointers.suffix(options.count)), CInt(options.count)) else {
            throw DuckDBFailure.last("opening")
        }
        self.raw = raw
    }

    deinit { hark_duckdb_close(raw) }
}
