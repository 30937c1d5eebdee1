/// The keys of a post that are read, in the spellings of this house and of those who send posts elsewhere. All others are
/// stepped over.
enum PostField: Int, CaseIterable {
    case id, createdAt, text, tweet, content, lang, user, place, source, src
    case replyTo, inReplyToID, inReplyToStatusID
    case repostOf, reblog, retweetedStatus
    case lat, lon, coordinates, delete

    private static let names: [StaticString] = allCases.map(\.key)

    var name: String { "\(key)" }

    init?(_ key: JSONSlice, in bytes: UnsafeRawBufferPointer) {
        guard let place = Self.names.firstIndex(where: { JSONText.equals(key, $0, in: bytes) }) else { return nil }
        self.init(rawValue: place)
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
