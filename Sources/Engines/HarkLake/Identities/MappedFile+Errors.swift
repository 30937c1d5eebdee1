import HarkObjects
import HarkText

extension MappedFile {
    /// - Throws: `HarkError`.
    static func opened(_ path: String) throws -> MappedFile {
        do throws(MappedFile.Failure) { return try MappedFile(path) } catch { throw FileFailure.error(error.verb, path, code: error.code) }
    }
}
