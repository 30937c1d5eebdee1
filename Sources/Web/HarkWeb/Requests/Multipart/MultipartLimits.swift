/// How much of a `multipart/form-data` body is held in memory at once, and how many parts it may have.
public struct MultipartLimits: Sendable {
    /// Parts in all, fields and files.
    public var parts = 10_000
    /// Bytes of the header lines of one part, and of what comes before the first part.
    public var headerBytes = 8 << 10
    /// Header lines of one part.
    public var headerLines = 16

    public init() {}
}
