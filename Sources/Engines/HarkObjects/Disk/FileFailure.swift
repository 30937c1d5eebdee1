package import HarkCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the system said of a file, as an error of the house. Paths and reasons go to the log only.
package enum FileFailure {
    /// Read `errno` first: any other call may change it.
    package static func error(_ verb: String, _ path: String, code: CInt = errno) -> HarkError {
        let log = "\(path) could not be \(verb): \(String(cString: strerror(code))) (\(code))"
        switch code {
        case ENOSPC, EDQUOT, EFBIG:
            return HarkError(.outOfSpace, "There is no space left to keep this. Nothing was stored; please tell the operator.").logged(log)
        case EMFILE, ENFILE:
            return HarkError(.overloaded, "Too many files are open at once. Please try again in a moment.").retry(after: 1).logged(log)
        default:
            return HarkError(.internal, "A file could not be \(verb).").logged(log)
        }
    }
}
