package import HarkPosts

/// All posts of one moment: those that are not in files yet, and the lake's files. Each is in exactly one of the two.
package struct PostsView: Sendable {
    /// Oldest first.
    package let live: [LivePosts]
    package let lake: LakeSnapshot
    /// The moment: later posts may be in `live` or in files already, and are not part of it.
    package let through: UInt64

    package init(live: [LivePosts], lake: LakeSnapshot, through: UInt64) {
        self.live = live
        self.lake = lake
        self.through = through
    }
}

extension PostBuffer {
    /// Costs a few locks. The order matters: what leaves the buffer after its logs were looked at is in the snapshot that is taken after.
    package func view(of lake: Lake) -> PostsView {
        let through = writer.lastFindable, logs = segments.all, snapshot = lake.snapshot()
        let live = logs.filter { log in log.figures.lastSequence.map { $0 > snapshot.deliveredThrough } ?? false }.map(\.live)
        return PostsView(live: live, lake: snapshot, through: through)
    }

    /// All posts that are not in files yet, in their order.
    package var livePosts: [KeptPost] { segments.all.flatMap(\.live.all) }
}
