import HarkCrypto

/// What a word is counted under that is longer than any word of a language: a file of one endless "word", or of many, must cost neither
/// memory nor a page of answers.
///
/// A word of more than 1,024 bytes, in its final form, is counted under its first 96 bytes (less where a scalar would be cut), an ellipsis,
/// and the first 32 hexadecimal digits of its SHA-256. No word has an ellipsis, so none is taken for another.
enum LongWord {
    static let wholeBytes = 1024
    private static let keptBytes = 96, digits = 32

    /// Puts what the word is counted under in its place; the new length.
    /// - Precondition: `length` is more than `wholeBytes`.
    static func shorten(_ word: UnsafeMutablePointer<UInt8>, length: Int) -> Int {
        let hash = SHA256.hash(UnsafeRawBufferPointer(start: word, count: length))
        var end = keptBytes
        while word[end] & 0xC0 == 0x80 { end -= 1 }
        for byte in "…\(hash.prefix(digits / 2).hexText)".utf8 {
            word[end] = byte
            end += 1
        }
        return end
    }
}
