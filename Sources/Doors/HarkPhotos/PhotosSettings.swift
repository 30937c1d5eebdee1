public import Configuration
import HarkCore

/// Key `doors.photos.…`.
public struct PhotosSettings: Sendable {
    /// Key `file_mb`: the largest photo in MiB. Default 20, at most 1,024.
    public var byteLimit = 20 << 20
    /// Key `batch_mb`: the largest form in MiB, all its photos together. Default 1,024.
    public var batchLimit = 1 << 30
    /// Key `megapixels`: the largest picture by what its head says; more is refused before anybody decodes it. Default 100.
    public var mostPixels = 100_000_000

    public init() {}

    /// - Parameter config: scoped to `doors.photos`.
    public init(_ config: ConfigReader) throws {
        byteLimit = try config.int("file_mb", in: 1...1024, default: 20) << 20
        batchLimit = try config.int("batch_mb", in: 1...65_536, default: 1024) << 20
        mostPixels = try config.int("megapixels", in: 1...10_000, default: 100) * 1_000_000
    }
}
