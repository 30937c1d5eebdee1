public import HarkText

/// The language of a post that says none.
public struct PostLanguages: Sendable {
    /// In fewer bytes another language is not told from English: two words such as "one alone" are words of several.
    private static let fewestBytes = 16

    private let model: LanguageModel?

    /// - Parameter model: without one, frequent words and letters tell, which is less sure.
    public init(model: LanguageModel? = nil) { self.model = model }

    /// What the post says, or where it says `und`, what its text tells.
    public func language(of post: Post) -> String { post.language == "und" ? detect(post.text) : post.language }

    /// The ISO 639-1 code of the language that a text is probably in, `und` where it does not tell. Cost: about 1 µs.
    public func detect(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            guard let told = model?.language(of: bytes) else { return LanguageGuess.language(of: bytes) }
            return bytes.count < Self.fewestBytes && told != "en" ? "und" : told
        }
    }
}
