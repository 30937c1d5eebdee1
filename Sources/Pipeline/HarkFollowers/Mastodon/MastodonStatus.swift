import HarkCore
package import HarkPosts

/// A status as Mastodon's API sends it (docs.joinmastodon.org/entities/Status): the part that is kept.
package struct MastodonStatus: Decodable {
    package struct Account: Decodable {
        let acct: String
    }

    package struct Original: Decodable {
        let id: String, content: String
        let account: Account?
    }

    let id: String
    let createdAt: String
    /// HTML.
    let content: String
    /// What stands above a text that is folded away.
    let spoilerText: String?
    let language: String?
    let visibility: String?
    let account: Account?
    let inReplyToId: String?
    let reblog: Original?

    /// nil where there is nothing to keep: no text, or not meant for all.
    /// - Throws: `HarkError` where its time cannot be read.
    package func post(from source: String) throws -> Post? {
        guard visibility == nil || visibility == "public" || visibility == "unlisted" else { return nil }
        guard let time = Timestamp(createdAt) else { throw HarkError(.unacceptable, "A status without a time that can be read.") }
        let parts = [spoilerText ?? "", HTMLText.plain(reblog?.content ?? content)].filter { !$0.isEmpty }
        guard !parts.isEmpty else { return nil }
        return Post(
            id: id, source: source, createdAt: time, language: language ?? "und", user: account?.acct, text: parts.joined(separator: "\n"),
            replyTo: inReplyToId, repostOf: reblog?.id)
    }
}

/// Ids of statuses grow; they are decimal numbers, but no program may rely on their width.
package enum MastodonID {
    package static func isLater(_ left: String, than right: String) -> Bool {
        left.utf8.count != right.utf8.count ? left.utf8.count > right.utf8.count : left > right
    }

    /// An id from some seconds before: statuses of other instances get ids by their own time, and so may come late.
    package static func rewound(_ id: String, seconds: UInt64) -> String {
        // Snowflakes: milliseconds in all but the lowest 16 bits.
        guard let number = UInt64(id), number >> 16 > seconds * 1000 else { return "0" }
        return String(number - (seconds * 1000) << 16)
    }
}
