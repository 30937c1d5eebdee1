package import HarkCore
import HarkCrypto
import HarkPosts

/// A message of Jetstream (github.com/bluesky-social/jetstream): the part that is kept.
package struct JetstreamMessage: Decodable {
    struct Commit: Decodable {
        let operation: String, collection: String, rkey: String
        let record: Record?
    }

    /// app.bsky.feed.post
    struct Record: Decodable {
        struct Reply: Decodable {
            struct Reference: Decodable { let uri: String? }
            let parent: Reference?
        }

        let text: String?
        let createdAt: String?
        let langs: [String]?
        let reply: Reply?
    }

    static let collection = "app.bsky.feed.post", source = "jetstream"

    let did: String
    /// Microseconds since 1970 at which the network saw it: the cursor.
    let timeUs: Int64
    let kind: String
    let commit: Commit?

    /// Whether its moment is one: of a clock that is right, or nearly.
    package func isTimely(at now: Timestamp) -> Bool { 0...now.advanced(bySeconds: PostReader.tolerance).microseconds ~= timeUs }

    package func what(_ languages: LanguageChoice) -> FollowedEvent.What {
        guard kind == "commit", let commit, commit.collection == Self.collection else { return .ignored }
        let id = Self.id("at://\(did)/\(commit.collection)/\(commit.rkey)")
        switch commit.operation {
        case "delete": return .withdrawal(source: Self.source, id: id)
        case "create": return post(id, commit, languages).map { .post($0) } ?? .ignored
        case "update": return post(id, commit, languages).map { .edit($0) } ?? .ignored
        default: return .ignored
        }
    }

    private func post(_ id: String, _ commit: Commit, _ languages: LanguageChoice) -> Post? {
        guard let record = commit.record, let text = record.text, !text.isEmpty, let language = languages.choice(of: record.langs ?? []) else {
            return nil
        }
        let seen = Timestamp(microseconds: timeUs)
        // Authors say when they wrote it; nobody has written it after the network saw it.
        let said = record.createdAt.flatMap(Timestamp.init) ?? seen
        return Post(
            id: id, source: Self.source, createdAt: min(said, seen), language: language, user: did, text: text,
            replyTo: record.reply?.parent?.uri.map(Self.id))
    }

    /// A post's address names its author for good. What stands for it here tells posts apart and names nobody (D-38): the first half of its
    /// SHA-256.
    package static func id(_ uri: String) -> String { SHA256.hash(uri).prefix(16).hexText }
}
