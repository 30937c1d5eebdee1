public import HarkCrypto

/// What becomes of the names of those who wrote (D-38).
public enum AuthorPolicy: Sendable {
    /// They are dropped.
    case none
    /// A code stands for each that nobody can turn back without the key: equal names have equal codes.
    case hashed(HMACKey)
    case asSent

    /// What is kept of a name. A code has 32 hexadecimal digits, the first half of HMAC-SHA256.
    public func kept(_ name: String) -> String? {
        switch self {
        case .none: nil
        case .hashed(let key): key.code(Array(name.utf8)).prefix(16).hexText
        case .asSent: name
        }
    }
}

/// How posts are read.
public struct PostReaderSettings: Sendable {
    /// The source of a post that names none.
    public var defaultSource: String
    /// The language of a post that names none; `und` for "let it be found out".
    public var defaultLanguage = "und"
    /// A longer line is refused unread.
    public var maximalLineBytes = 1 << 20
    /// Of the text, as UTF-8.
    public var maximalTextBytes = PostLimits.textBytes
    public var authors = AuthorPolicy.none
    public var arePlacesKept = false
    public var arePositionsKept = false

    public init(defaultSource: String = "api") { self.defaultSource = defaultSource }
}
