public import HarkCore

/// What holds for the posts of every source, whoever has read them: `PostReader` refuses such lines with their place, a follower's own format
/// comes past it. A post beyond these could not be written into a file, and nothing behind it could be delivered.
public enum PostLimits {
    /// Of the text, as UTF-8.
    public static let textBytes = 1 << 16
    /// Of each name: id, source, language, author, place, and the posts that are meant.
    static let nameBytes = 4096
    /// Years 0 to 9999.
    static let times = Timestamp(microseconds: -62_167_219_200_000_000)...Timestamp(microseconds: 253_402_300_799_999_999)

    /// What is wrong with a post; nil where all is well. Cost: some nanoseconds.
    public static func problem(of post: Post, arrivedAt: Timestamp) -> PostProblem? {
        guard times.contains(post.createdAt), post.createdAt <= arrivedAt.advanced(bySeconds: PostReader.tolerance) else {
            return PostProblem(code: .unacceptable, detail: "Its time lies in the future, or in no year that is known.")
        }
        guard post.text.utf8.count <= textBytes else {
            return PostProblem(code: .tooLarge, detail: "Its text has more than \(textBytes) bytes.")
        }
        let isLong = { (name: String?) in name.map { $0.utf8.count > nameBytes } ?? false }
        guard !isLong(post.id), !isLong(post.source), !isLong(post.language), !isLong(post.user), !isLong(post.place), !isLong(post.replyTo),
            !isLong(post.repostOf)
        else { return PostProblem(code: .tooLarge, detail: "One of its names has more than \(nameBytes) bytes.") }
        return nil
    }
}
