/// Why a text was not counted.
public struct WordsError: Error, Sendable, Equatable {
    public enum Reason: String, Sendable, CaseIterable {
        /// The bytes are no text.
        case binary
        /// A text in an encoding that is not read (UTF-32).
        case unknownEncoding
        /// More different words than fit into memory, and no folder to put them in.
        case tooManyWords
        /// One word, or the accents on one letter, beyond what memory allows.
        case wordTooLong
        /// The folder for what does not fit into memory cannot be used.
        case spillFailed
    }

    public let reason: Reason
    /// One English sentence for a person: what is wrong and what to do.
    public let sentence: String

    public init(_ reason: Reason, _ sentence: String) {
        self.reason = reason
        self.sentence = sentence
    }
}

extension WordsError: CustomStringConvertible {
    public var description: String { sentence }
}
