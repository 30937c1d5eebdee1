import HarkCore
import HarkPosts

/// Makes posts of the rows that a query with `PostColumns.ofPosts` answers.
enum PostRowReader {
    /// What a disk has changed in a file is some other number here, and never the end of the program.
    /// - Parameter first: the column in which the posts' columns begin.
    static func forEachPost(in chunk: DuckDBChunk, from first: Int = 0, _ body: (Int, KeptPost) -> Void) {
        let sequences = chunk.integers(first), created = chunk.integers(first + 3), arrived = chunk.integers(first + 4)
        let moods = chunk.bytes(first + 11), latitudes = chunk.doubles(first + 12), longitudes = chunk.doubles(first + 13)
        for row in 0..<chunk.count {
            let post = Post(
                id: chunk.text(first + 1, row), source: chunk.text(first + 2, row), createdAt: Timestamp(microseconds: created[row]),
                language: chunk.text(first + 5, row), user: chunk.optionalText(first + 6, row), text: chunk.text(first + 7, row),
                replyTo: chunk.optionalText(first + 8, row), repostOf: chunk.optionalText(first + 9, row),
                place: chunk.optionalText(first + 10, row),
                position: chunk.isNull(first + 12, row) ? nil : Position(latitude: latitudes[row], longitude: longitudes[row]))
            body(
                row,
                KeptPost(
                    post: post, arrivedAt: Timestamp(microseconds: arrived[row]), sequence: UInt64(bitPattern: sequences[row]), mood: Mood(level: moods[row])))
        }
    }
}
