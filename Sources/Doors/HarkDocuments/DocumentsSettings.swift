public import Configuration
import HarkCore

/// Key `doors.documents.…`.
public struct DocumentsSettings: Sendable {
    /// Key `file_mb`: the largest file in MiB. Default 64, at most 1,024.
    public var byteLimit = 64 << 20
    /// Key `batch_mb`: the largest request in MiB, all its files together. Default 1,024.
    public var batchLimit = 1 << 30
    /// Keys `archive.…`: what an archive may hold.
    public var archive = ArchiveLimits()

    public init() {}

    /// - Parameter config: scoped to `doors.documents`.
    public init(_ config: ConfigReader) throws {
        byteLimit = try config.int("file_mb", in: 1...1024, default: 64) << 20
        batchLimit = try config.int("batch_mb", in: 1...65_536, default: 1024) << 20
        archive = try ArchiveLimits(config.scoped(to: "archive"))
        archive.memberBytes = byteLimit
    }
}

/// What an archive may hold (keys `doors.documents.archive.…`); one that holds more is refused as a whole.
public struct ArchiveLimits: Sendable, Codable, Equatable {
    /// Key `members`: files in it. Default 1,000.
    public var members = 1000
    /// Key `total_mb`: bytes of all members unpacked, in MiB. Default 128.
    public var totalBytes = 128 << 20
    /// Key `ratio`: how many times the packed bytes the unpacked ones may be. Default 100.
    public var ratio = 100
    /// Key `depth`: archives within archives that are unpacked; 1, the default, unpacks none within another.
    public var depth = 1
    /// As for any document.
    public var memberBytes = 64 << 20

    public init() {}

    init(_ config: ConfigReader) throws {
        members = try config.int("members", in: 1...100_000, default: members)
        totalBytes = try config.int("total_mb", in: 1...4096, default: 128) << 20
        ratio = try config.int("ratio", in: 2...10_000, default: ratio)
        depth = try config.int("depth", in: 1...5, default: depth)
    }
}
