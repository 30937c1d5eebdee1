import HarkText

extension MappedFile {
    /// - Throws: `ModelFileError`, for an empty file too.
    static func ofModel(_ path: String) throws(ModelFileError) -> MappedFile {
        let file: MappedFile
        do throws(MappedFile.Failure) { file = try MappedFile(path) } catch { throw ModelFileError(path, error.description) }
        guard !file.bytes.isEmpty else { throw ModelFileError(path, "is empty") }
        return file
    }
}
