import HarkCore
import HarkText

/// The documented search (001-27, D-07): whether `(^|\s)(w1|w2)(\s|$)` is found in a text, case-sensitive. "covid," and
/// "#covid" do not match "covid".
///
/// The words are those of a keyword between its commas, each a phrase if it has spaces in it. White space is that of ASCII, the
/// vertical tab with it. No text and no keyword takes longer than their lengths multiplied: nothing goes back.
public struct DocumentedMatch: Sendable, Hashable {
    public let words: [String]
    private let patterns: [BytePattern]

    /// - Parameter keyword: words with commas between; white space around each is left out.
    /// - Throws: `HarkError.unacceptable` of the field `q` for a keyword without words, and one that is longer or has more words than a
    ///   `TopicQuery` may.
    public init(keyword: String) throws {
        guard keyword.utf8.count <= TopicQuery.maximalBytes else {
            throw TopicQuery.tooLong(keyword)
        }
        let pieces = keyword.utf8.split(separator: UInt8(ascii: ",")).map { $0.trimming(ASCIISet.space.contains) }.filter { !$0.isEmpty }
        guard !pieces.isEmpty else {
            throw TopicQuery.problem("Say what to look for: a word, or several with commas between.", "topics.query.keyword")
        }
        guard pieces.count <= TopicQuery.maximalTerms else {
            throw TopicQuery.tooMany(pieces.count)
        }
        words = pieces.map { String(Substring($0)) }
        patterns = pieces.map { BytePattern(Array($0)) }
    }

    /// Cost: about 1 ns a byte and word.
    public func matches(_ text: UnsafeRawBufferPointer) -> Bool { patterns.contains { $0.isBetweenSpaces(in: text) } }

    public func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches(UnsafeRawBufferPointer($0)) }
    }

    /// The same question as a regular expression for RE2, Java and Python's `re` with `ASCII`: `\x0B` because RE2's `\s` lacks it.
    public var regularExpression: String {
        #"(^|[\s\x0B])("# + words.map(Self.escaped).joined(separator: "|") + #")([\s\x0B]|$)"#
    }

    /// As RE2's `QuoteMeta` does it: a backslash before every sign of ASCII, and zero written out.
    private static func escaped(_ word: String) -> String {
        word.unicodeScalars.reduce(into: "") { text, scalar in
            if scalar == "\0" { return text += #"\x00"# }
            if scalar.isASCII, !ASCIISet.words.contains(UInt8(scalar.value)) { text += #"\"# }
            text.unicodeScalars.append(scalar)
        }
    }
}

extension Substring.UTF8View {
    fileprivate func trimming(_ isUnwanted: (UInt8) -> Bool) -> Substring.UTF8View {
        let rest = drop(while: isUnwanted)
        return rest.lastIndex { !isUnwanted($0) }.map { rest[...$0] } ?? rest.prefix(0)
    }
}
