import HarkCore
import HarkPosts

/// What is done to posts before it is known which of them are here already: those in other languages and from before the time that is kept are
/// sorted out, the rest are judged, cut into terms, hashed and written as the log will hold them. Needs nothing but the posts, so it runs on any thread.
struct PostSieve: Sendable {
    private let wanted: Set<String>
    private let transforms: [PostTransform]
    private let languages: PostLanguages
    private let retentionDays: Int?
    private let hash: SipHash
    private let mood: @Sendable ([String]) -> [Mood]

    /// - Parameters:
    ///   - wanted: ISO 639 codes that are kept; empty keeps all.
    ///   - transforms: what is done to the texts of those that are kept, one step behind the other.
    ///   - languages: tells the language of a post that says none.
    ///   - mood: of each text, in their order; called with many at once.
    init(
        wanted: [String], transforms: [PostTransform] = [], languages: PostLanguages, retentionDays: Int?, hash: SipHash, mood: @escaping @Sendable ([String]) -> [Mood]
    ) {
        self.wanted = Set(wanted.map { $0.lowercased() })
        self.transforms = transforms
        self.languages = languages
        self.retentionDays = retentionDays
        self.hash = hash
        self.mood = mood
    }

    func sift(_ incoming: IncomingPosts) -> SiftedPosts {
        var sifted = SiftedPosts(arrivedAt: incoming.arrivedAt, areEdits: incoming.areEdits)
        var posts: [Post] = []
        posts.reserveCapacity(incoming.posts.count)
        sifted.receipt.refused = incoming.refused
        sifted.ignored = incoming.ignored
        sifted.withdrawn = incoming.withdrawn.map { hash.identity(source: $0.source, id: $0.id) }
        let oldest = retentionDays.map { incoming.arrivedAt.advanced(bySeconds: -86_400 * Double($0)) }
        for (index, post) in incoming.posts.enumerated() {
            var post = post
            let line = incoming.lines.isEmpty ? 0 : incoming.lines[index]
            if let problem = PostLimits.problem(of: post, arrivedAt: incoming.arrivedAt) {
                sifted.receipt.refused.append(.init(line: line, code: problem.code.rawValue, detail: problem.detail))
                continue
            }
            post.language = languages.language(of: post)
            if !isWanted(post.language) {
                sifted.receipt.refused.append(.init(line: line, code: "language", detail: "Posts in this language are not kept here."))
            } else if let oldest, post.createdAt < oldest {
                sifted.receipt.counts.late += 1
            } else if let post = transformed(post) {
                posts.append(post)
            } else {
                sifted.receipt.refused.append(.init(line: line, code: "blank", detail: "text: nothing is left of it after the steps of topics.transform."))
            }
        }
        if sifted.receipt.refused.count > incoming.refused.count { sifted.receipt.refused.sort { $0.line < $1.line } }
        for line in sifted.receipt.refused { sifted.receipt.counts.reject(line.code, line.detail) }
        sifted.add(posts, moods: mood(posts.map(\.text)), hash)
        return sifted
    }

    /// The post after all steps; nil where nothing is left of its text.
    private func transformed(_ post: Post) -> Post? {
        guard !transforms.isEmpty else { return post }
        var post = post
        post.text = transforms.reduce(post.text) { $1.applied(to: $0) }
        return post.text.utf8.allSatisfy { $0 <= 0x20 } ? nil : post
    }

    /// A post is given the benefit of the doubt: only one that is surely in another language is refused.
    private func isWanted(_ language: String) -> Bool {
        wanted.isEmpty || language == "und" || wanted.contains(language.prefix { $0 != "-" && $0 != "_" }.lowercased())
    }
}

/// Posts of one batch that may be kept, as the log and the index will hold them.
package struct SiftedPosts: Sendable {
    let arrivedAt: Timestamp
    let areEdits: Bool
    private(set) var identities: [PostIdentity] = []
    /// What the log will have of them, and where each stands.
    private(set) var bytes: [UInt8] = []
    private(set) var places: [PackedPosts.Place] = []
    /// Of all, a row each.
    private(set) var terms = BatchTerms(of: [], moods: [])
    var ignored = 0
    /// What is taken back.
    var withdrawn: [PostIdentity] = []
    /// Of those that were sorted out.
    var receipt = BatchReceipt()

    init(arrivedAt: Timestamp, areEdits: Bool) {
        self.arrivedAt = arrivedAt
        self.areEdits = areEdits
    }

    mutating func add(_ posts: [Post], moods: [Mood], _ hash: SipHash) {
        terms = BatchTerms(of: posts, moods: moods)
        identities.reserveCapacity(posts.count)
        places.reserveCapacity(posts.count)
        bytes.reserveCapacity(256 * posts.count)
        for place in posts.indices {
            let start = bytes.count
            PostBytes.append(posts[place], mood: moods[place], arrivedAt: arrivedAt, to: &bytes)
            places.append(PackedPosts.Place(start..<bytes.count))
            identities.append(hash.identity(source: posts[place].source, id: posts[place].id))
        }
    }

    /// The posts of a batch that are kept.
    func posts(of batch: SequencedBatch) -> PackedPosts { PackedPosts(bytes, batch.kept.map { places[$0] }) }
}
