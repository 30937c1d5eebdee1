#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Texts as C takes lists of them: pointers, and a null at the end.
enum CStrings {
    /// The pointers are good within `body`.
    static func with<Result>(_ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result) -> Result {
        let copies = strings.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        return copies.withUnsafeBufferPointer { body($0.baseAddress!) }
    }
}
