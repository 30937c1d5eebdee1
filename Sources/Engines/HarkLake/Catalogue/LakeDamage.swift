import Synchronization

/// Files whose posts could not be read when they were asked for.
final class LakeDamage: Sendable {
    private let files = Mutex<Set<LakeFile.ID>>([])

    /// - Returns: whether it was not known yet.
    func note(_ file: LakeFile) -> Bool { files.withLock { $0.insert(file.id).inserted } }

    /// It can be read again: somebody put a copy in its place.
    func forget(_ file: LakeFile) {
        files.withLock { files in if !files.isEmpty { files.remove(file.id) } }
    }

    /// What is to be told of files of the lake that are missing or cannot be read; nil where there are none.
    func sentence(of lake: LakeSnapshot) -> String? {
        let unread = files.withLock { unread in unread.isEmpty ? 0 : lake.files.count { unread.contains($0.id) } }
        let count = unread + lake.missing.count
        return count == 0 ? nil : "Files of posts that are missing or damaged: \(count). hark lake verify names them."
    }
}
