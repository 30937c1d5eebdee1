import HarkCore
import HarkPosts

/// Puts posts into rows as they stand in a file (`PostColumns.all`). Keeps its room from row to row.
struct PostRowWriter {
    private var entities = PostEntities()
    private var terms: LiveTerms?

    init(_ terms: LiveTerms?) { self.terms = terms }

    mutating func add(_ kept: KeptPost, to rows: inout DuckDBRows) {
        let post = kept.post
        entities.read(kept, &terms)
        rows.add(Int64(kept.sequence))
        rows.add(post.id)
        rows.add(post.source)
        rows.add(post.createdAt.microseconds)
        rows.add(kept.arrivedAt.microseconds)
        rows.add(post.language)
        rows.add(post.user)
        rows.add(post.text)
        rows.add(post.replyTo)
        rows.add(post.repostOf)
        rows.add(post.place)
        entities.hashtags.withUnsafeBytes { rows.add($0) }
        entities.mentions.withUnsafeBytes { rows.add($0) }
        entities.links.withUnsafeBytes { rows.add($0) }
        rows.add(Int64(kept.mood.level))
        rows.add(post.position?.latitude)
        rows.add(post.position?.longitude)
    }
}
