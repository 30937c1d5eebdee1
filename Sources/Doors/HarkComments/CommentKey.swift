import HarkCrypto

/// What makes a comment unique: the SHA-256 of its exact UTF-8 bytes. Short and of one length, where an index over texts of up
/// to 40,000 bytes would be neither.
enum CommentKey {
    static func of(_ content: String) -> [UInt8] { SHA256.hash(content) }
}
