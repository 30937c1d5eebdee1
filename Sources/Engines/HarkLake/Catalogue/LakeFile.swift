public import HarkCore
import Synchronization

/// A file of posts that arrived within one hour. It stays readable as long as anybody has this value, also when it is no longer part of the
/// lake.
public struct LakeFile: Sendable, Identifiable {
    /// When it was made, to the millisecond, is in it.
    public let id: Identifier
    /// The hour of arrival, in hours since 1970 (`Timestamp.hour`).
    public let hour: Int64
    public let rows: Int
    /// The first and the last of its rows' sequences, which grow from row to row. Others between them may lie elsewhere or nowhere.
    public let firstSequence: UInt64, lastSequence: UInt64
    /// The earliest and the latest moment at which one of its posts was said.
    public let earliest: Timestamp, latest: Timestamp
    /// Of the Parquet file.
    public let bytes: Int
    /// SHA-256 of the Parquet file, in hexadecimal.
    let sha256: String
    let hold: FileHold

    /// The Parquet file, and its index beside it, which may be missing.
    public var path: String { hold.path }
    public var indexPath: String { Self.indexPath(of: path) }

    /// Where the index of a Parquet file lies. Programs that read the folder as a whole leave out what begins with `_`.
    static func indexPath(of path: String) -> String {
        let place = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        return "\(path[..<place])_\(path[place...].dropLast(LakeLayout.ending.count)).idx"
    }
}

extension LakeFile: Hashable {
    public static func == (left: LakeFile, right: LakeFile) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Keeps a file from being removed while somebody reads it: once it is condemned, its end names it to the sweeper.
final class FileHold: Sendable {
    let path: String
    private let sweeper: LakeSweeper
    private let isCondemned = Atomic(false)

    init(_ path: String, _ sweeper: LakeSweeper) {
        self.path = path
        self.sweeper = sweeper
    }

    /// The file is no longer part of the lake.
    func condemn() { isCondemned.store(true, ordering: .releasing) }

    deinit { if isCondemned.load(ordering: .acquiring) { sweeper.add(path) } }
}
