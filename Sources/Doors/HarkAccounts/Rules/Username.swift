import HarkCore
import HarkText

/// The name that somebody signs in with: shown as it was chosen, compared by its `key`.
package struct Username: Sendable {
    /// In normalization form C.
    package let text: String
    /// What two names that a reader could take for each other share.
    package let key: String

    static let lengths = 2...40

    /// Letters of one group of scripts, with digits, and `.`, `_` or `-` within: a name that mixes alphabets is a disguise.
    static let pattern = "^(?:" + groups.map { "[\($0)0-9][\($0)0-9._-]{1,39}" }.joined(separator: "|") + ")$"
    private static let groups = ["A-Za-zÀ-ÖØ-öø-ɏ", "ΆΈ-ΊΌΎ-ΡΣ-ώ", "А-яЀ-Џѐ-џ", "ぁ-ゖァ-ヺー一-鿿가-힣", "א-ת", "ء-غف-ي"]

    /// - Returns: nil where it cannot be a name.
    package init?(_ given: String) {
        guard given.utf8.count <= 200 else { return nil }
        let text = NFC.normalized(given)
        guard TextPattern(Self.pattern).matches(text) else { return nil }
        self.text = text
        key = Self.key(of: text)
    }

    /// The key by which a name is looked for, whatever was typed: case, accents and width go, and what looks alike becomes one.
    static func key(of given: String) -> String {
        String(String.UnicodeScalarView(Folding.fold(NFC.normalized(given)).unicodeScalars.map { lookalikes[$0] ?? $0 }))
    }

    /// Letters of other alphabets, and digits, that a reader takes for a Latin letter; after folding, so in lower case.
    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
        "0": "o", "1": "l", "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c", "т": "t", "у": "y",
        "х": "x", "і": "i", "ј": "j", "ѕ": "s", "α": "a", "β": "b", "ε": "e", "η": "n", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p",
        "τ": "t", "υ": "u", "χ": "x", "ı": "i",
    ]
}
