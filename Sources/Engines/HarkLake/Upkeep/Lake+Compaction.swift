import HarkCore
import HarkDatabase
import Synchronization

/// What a compaction did.
public struct LakeCompaction: Sendable, Equatable {
    /// Files that are no longer part of the lake, and those that took their place.
    public internal(set) var filesBefore = 0, filesAfter = 0
    /// Withdrawn posts that are in no file any more.
    public internal(set) var withdrawn = 0

    public init() {}
}

extension Lake {
    /// Puts the small files of each hour together, and leaves withdrawn posts out of files. Who reads an old file goes on; it is removed after the
    /// last reader. Stopped at any moment it has done some groups and no half of one. Where one cannot be done the others are.
    ///
    /// Cost: some 5 µs a row of the files that are written anew, on a lane of its own; memory does not grow with the files.
    /// - Throws: what the first group threw that could not be done.
    @discardableResult
    public func compact() async throws -> LakeCompaction {
        var done = LakeCompaction(), trouble: (any Error)?
        for group in CompactionPlan(settings: settings, now: clock.now).groups(snapshot()) {
            try Task.checkCancellation()
            do { try await compact(group, &done) } catch { trouble = trouble ?? error }
        }
        try await sweep()
        if let trouble { throw trouble }
        return done
    }

    private func compact(_ group: [LakeFile], _ done: inout LakeCompaction) async throws {
        let range = group[0].firstSequence...group[group.count - 1].lastSequence
        let candidates = Array(snapshot().withdrawn(in: range))
        let (file, dropped) = try await engine.upkeep().run { [maker] session in
            // Where the withdrawn posts of the range are in other files, or gone, nothing would change.
            let isNeeded = try group.count > 1 || PostFile(path: group[0].path).holds(anyOf: candidates, over: session)
            return isNeeded ? try maker.file(merging: group, without: candidates, over: session) : (group[0], [])
        }
        guard file != group[0] else { return }
        guard try await replace(group, by: file, without: dropped) else { return }
        done.filesBefore += group.count
        done.filesAfter += file == nil ? 0 : 1
        done.withdrawn += dropped.count
    }

    /// In one transaction; false where one of the old files is no longer part of the lake, and then nothing has changed.
    private func replace(_ old: [LakeFile], by new: LakeFile?, without dropped: [UInt64]) async throws -> Bool {
        struct Superseded: Error {}
        do {
            try await database.write { writer in
                for file in old where !(try LakeCatalogue.remove(file, in: writer)) { throw Superseded() }
                if let new { try LakeCatalogue.add(new, in: writer) }
                try LakeCatalogue.add(dropped.count, to: .withdrawn, in: writer)
                try LakeCatalogue.forget(dropped, in: writer)
            }
        } catch {
            new?.hold.condemn()
            if error is Superseded { return false }
            throw error
        }
        state.withLock { state in
            state.add(new.map { [$0] } ?? [], removing: old)
            state.forget(dropped)
        }
        for file in old { file.hold.condemn() }
        return true
    }

    /// Removes files that nobody reads any more.
    func sweep() async throws { try await filesLane.run { [sweeper] in try sweeper.sweep() } }
}
