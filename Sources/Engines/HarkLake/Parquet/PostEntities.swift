import HarkPosts

/// What a post points at, for who reads the files with other programs: its hashtags and names, folded, and its links, each with a space
/// between them. None of them has a space in it.
struct PostEntities {
    private(set) var hashtags = "", mentions = "", links = ""

    init(_ text: String) {}
}
