import HarkCore
import HarkPosts

/// Puts posts of a live segment into rows as they stand in a file (`PostColumns.all`). Keeps its room from row to row.
struct PostRowWriter {
    private var entities = PostEntities()
    private var posts: PackedRows

    init(_ live: LiveTerms) { posts = PackedRows(live) }

    mutating func add(_ row: Int, to rows: inout DuckDBRows) {
        let live = posts.live
        posts.withPost(row) { post in
            entities.read(row, of: live, post.text)
            rows.add(Int64(live.sequence(of: row)))
            rows.add(post.id)
            rows.add(post.source)
            rows.add(post.createdAt.microseconds)
            rows.add(live.arrivedAt(of: row).microseconds)
            rows.add(post.language)
            rows.add(post.user)
            rows.add(post.text)
            rows.add(post.replyTo)
            rows.add(post.repostOf)
            rows.add(post.place)
            entities.hashtags.withUnsafeBytes { rows.add($0) }
            entities.mentions.withUnsafeBytes { rows.add($0) }
            entities.links.withUnsafeBytes { rows.add($0) }
            rows.add(Int64(post.mood.level))
            rows.add(post.position?.latitude)
            rows.add(post.position?.longitude)
        }
    }
}
