import HarkCore
import HarkObjects
import HarkPosts
import Logging
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Single posts of the lake's files, read on lanes of their own. What was read lately is kept: who asks for a topic asks for its newest posts again,
/// and a file never changes.
final class LakeRows: Sendable {
    private struct Place: Hashable {
        let file: LakeFile.ID
        let ordinal: Int
    }

    /// Footers that are kept, each some kilobytes; and posts, some hundred bytes each.
    private static let keptFooters = 2_048, keptPosts = 16_384

    private let lanes = (0..<max(2, sysconf(CInt(_SC_NPROCESSORS_ONLN)))).map { SerialLane("lake.rows.\($0)") }
    private let turn = Atomic(0)
    private let footers = Mutex(TwoGenerations<LakeFile.ID, ParquetFooter>(limit: keptFooters))
    private let posts = Mutex(TwoGenerations<Place, KeptPost>(limit: keptPosts))

    /// The posts at these places, counted from 0, in the order in which they are named.
    /// - Throws: `ParquetUnread` where the file cannot be read here.
    func posts(at ordinals: [Int], of file: LakeFile) async throws -> [KeptPost] {
        let known = posts.withLock { posts in ordinals.map { posts[Place(file: file.id, ordinal: $0)] } }
        let missing = zip(ordinals, known).filter { $0.1 == nil }.map(\.0)
        guard !missing.isEmpty else { return known.compactMap(\.self) }
        let lane = lanes[turn.wrappingAdd(1, ordering: .relaxed).oldValue & .max % lanes.count]
        var read = try await lane.run { [self] in try self.read(missing, of: file) }[...]
        posts.withLock { posts in
            for (ordinal, post) in zip(missing, read) { posts[Place(file: file.id, ordinal: ordinal)] = post }
        }
        return known.map { $0 ?? read.removeFirst() }
    }

    func forget() { posts.withLock { $0.removeAll() } }

    private func read(_ ordinals: [Int], of file: LakeFile) throws -> [KeptPost] {
        let opened = try File.opened(file.path, O_RDONLY)
        let footer = try footers.withLock { $0[file.id] } ?? ParquetFooter(of: opened)
        footers.withLock { $0[file.id] = footer }
        return try PostPicker(file: opened, footer: footer).posts(at: ordinals)
    }
}
