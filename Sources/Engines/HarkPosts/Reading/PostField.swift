/// The keys of a post that are read, in the spellings of this house and of those who send posts elsewhere. All others are
/// stepped over.
enum PostField: Int, CaseIterable {
    case id, createdAt, text, tweet, content, lang, user, place, source, src
    case replyTo, inReplyToID, inReplyToStatusID
    case repostOf, reblog, retweetedStatus
    case lat, lon, coordinates, delete

    /// By the length of their keys: a look at two or three tells which one a key is.
    private static let byLength: [[(field: PostField, key: StaticString)]] = {
        let longest = allCases.map(\.key.utf8CodeUnitCount).max()!
        return (0...longest).map { length in allCases.filter { $0.key.utf8CodeUnitCount == length }.map { ($0, $0.key) } }
    }()

    var name: String { "\(key)" }

    init?(_ key: JSONSlice, in bytes: UnsafeRawBufferPointer) {
        let alike = key.isEscaped ? Self.byLength.flatMap(\.self) : key.range.count < Self.byLength.count ? Self.byLength[key.range.count] : []
        guard let found = alike.first(where: { JSONText.equals(key, $0.key, in: bytes) }) else { return nil }
        self = found.field
    }

    private var key: StaticString {
        switch self {
        case .id: "id"
        case .createdAt: "created_at"
        case .text: "text"
        case .tweet: "tweet"
        case .content: "content"
        case .lang: "lang"
        case .user: "user"
        case .place: "place"
        case .source: "source"
        case .src: "src"
        case .replyTo: "reply_to"
        case .inReplyToID: "in_reply_to_id"
        case .inReplyToStatusID: "in_reply_to_status_id"
        case .repostOf: "repost_of"
        case .reblog: "reblog"
        case .retweetedStatus: "retweeted_status"
        case .lat: "lat"
        case .lon: "lon"
        case .coordinates: "coordinates"
        case .delete: "delete"
        }
    }
}
