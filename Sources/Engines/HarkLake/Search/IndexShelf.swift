import HarkCore
import HarkObjects
import HarkPosts
import Logging
import Synchronization

/// The indexes of the lake's files, each opened once. One that is missing or damaged is built from its file, used at once, and then written.
final class IndexShelf: Sendable {
    private struct State {
        var indexes: [LakeFile.ID: PostIndexFile] = [:]
        var building: [LakeFile.ID: Task<PostIndexFile?, any Error>] = [:]
    }

    private let state = Mutex(State())
    private let lake: Lake
    private let crew: SearchCrew
    private let logger: Logger
    private let writing = SerialLane("search.indexes")

    init(_ lake: Lake, _ crew: SearchCrew, _ logger: Logger) {
        self.lake = lake
        self.crew = crew
        self.logger = logger
    }

    /// The posts of a file by its index; nil where the index is missing or damaged. Blocks: maps and checks the file the first time.
    func opened(_ file: LakeFile) -> (any PostSegment)? {
        do {
            let index = try state.withLock { $0.indexes[file.id] } ?? PostIndexFile(mapping: file.indexPath)
            let segment = try index.segment()
            guard segment.rows == file.rows, segment.rows == 0 || segment.sequence(0) == file.firstSequence else { return nil }
            state.withLock { $0.indexes[file.id] = index }
            return segment
        } catch {
            logger.warning("an index cannot be used and is built anew", metadata: ["file": "\(file.indexPath)", "reason": "\(error)"])
            return nil
        }
    }

    /// The posts of a file by reading it; nil where that is damaged too. Whoever asks for the same file meanwhile waits for the same work.
    func built(_ file: LakeFile) async throws -> (any PostSegment)? {
        let task = state.withLock { state in
            if let task = state.building[file.id] { return task }
            // Goes on when the search that began it is cancelled: others wait for it, and the next search needs it.
            let task = Task { try await self.build(file) }
            state.building[file.id] = task
            return task
        }
        return try await task.value?.segment()
    }

    private func build(_ file: LakeFile) async throws -> PostIndexFile? {
        defer { state.withLock { $0.building[file.id] = nil } }
        let scan = try lake.scan(file)
        let read = try await lake.readable(file) { try await scan.reduce(into: []) { $0 += $1.map(\.kept) } as [KeptPost] }
        guard let posts = read else { return nil }
        let index = try await crew.run {
            var writer = PostIndexWriter()
            for post in posts { writer.add(post) }
            return try PostIndexFile(writer.bytes())
        }
        state.withLock { $0.indexes[file.id] = index }
        do {
            try await writing.run {
                let incoming = "\(file.indexPath).new"
                try index.write(to: incoming)
                try Folder.rename(incoming, to: file.indexPath)
            }
        } catch {
            // The one in memory serves until the house stops.
            logger.warning("an index cannot be written", metadata: ["file": "\(file.indexPath)", "reason": "\(error)"])
        }
        return index
    }

    /// Lets go of the indexes of files that are not in the lake any more.
    func keep(_ files: [LakeFile]) {
        state.withLock { state in
            guard state.indexes.count > files.count else { return }
            let kept = Set(files.map(\.id))
            state.indexes = state.indexes.filter { kept.contains($0.key) }
        }
    }
}
