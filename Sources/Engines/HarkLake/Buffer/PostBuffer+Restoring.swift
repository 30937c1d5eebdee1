import HarkCore
import HarkPosts

extension PostBuffer {
    /// Makes the identities of delivered posts anew where their files are missing or damaged. Called before posts are taken in: until then
    /// those would be taken for new.
    /// - Returns: for how many files of the lake it was done; none of them is read otherwise.
    /// - Throws: what the lake throws, such as `.overloaded` where nothing can read it.
    @discardableResult
    package func restoreIdentities(from lake: Lake) async throws -> Int {
        let files = lake.snapshot().files.filter { !identities.covers($0.firstSequence...$0.lastSequence, hour: $0.hour) }
        for file in files {
            var entries: [(identity: PostIdentity, sequence: UInt64)] = []
            entries.reserveCapacity(file.rows)
            for try await posts in try lake.scan(file) {
                for placed in posts {
                    entries.append((identities.hash.identity(source: placed.kept.post.source, id: placed.kept.post.id), placed.kept.sequence))
                }
            }
            guard !entries.isEmpty else { continue }
            try await deliveryLane.run { [identities, entries] in try identities.keep(entries, hour: file.hour) }
        }
        return files.count
    }
}
