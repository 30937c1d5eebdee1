#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Unpacks zstd with the system's library, which is opened when it is first needed: it comes with libarchive, and where it is not, DuckDB has its own.
enum Zstandard {
    private typealias Unpack = @convention(c) @Sendable (UnsafeMutableRawPointer?, Int, UnsafeRawPointer?, Int) -> Int

    #if canImport(Glibc)
        private static let name = "libzstd.so.1"
    #else
        private static let name = "libzstd.1.dylib"
    #endif

    private static let library: Unpack? = {
        guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL), let symbol = dlsym(handle, "ZSTD_decompress") else { return nil }
        return unsafeBitCast(symbol, to: Unpack.self)
    }()

    /// Fills `target`. Cost: about a second for a gigabyte of what comes out.
    static func unpack(_ bytes: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) throws {
        guard let library else { throw ParquetUnread("\(name) is not here") }
        // An error is a number far beyond any size.
        guard library(target.baseAddress, target.count, bytes.baseAddress, bytes.count) == target.count else { throw ParquetUnread("a page cannot be unpacked") }
    }
}
