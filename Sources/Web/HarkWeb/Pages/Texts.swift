/// A language that pages come in. The first is the one for everybody else.
public enum Language: String, Sendable, CaseIterable {
    case english = "en", italian = "it"

    /// The best match for an `Accept-Language` header (RFC 4647 lookup: quality first, then order).
    public init(accepting header: String?) {
        var best: (language: Language, quality: Double)?
        for range in (header ?? "").split(separator: ",").prefix(20) {
            let parts = range.split(separator: ";").map { $0.trimmed }
            guard let tag = parts.first?.split(separator: "-").first, let language = Language(rawValue: tag.lowercased()) else { continue }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            if quality > best?.quality ?? 0 { best = (language, quality) }
        }
        self = best?.language ?? .english
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        drop { $0 == " " || $0 == "\t" }
    }
}

/// Sentences by key, one per language. `{0}`, `{1}` … stand for arguments.
public struct TextCatalogue: Sendable {
    private var entries: [String: [Language: String]]

    public init(_ entries: [String: [Language: String]] = [:]) { self.entries = entries }

    public mutating func merge(_ other: TextCatalogue) {
        entries.merge(other.entries) { _, new in new }
    }

    /// Every key with its sentences, for the test that none lacks a language.
    public var all: [String: [Language: String]] { entries }

    /// The sentence for `key`, in English where the language lacks it; nil for an unknown key.
    public func text(_ key: String, _ language: Language, _ arguments: [String] = []) -> String? {
        guard let sentences = entries[key], var text = sentences[language] ?? sentences[.english] else { return nil }
        for (position, argument) in arguments.enumerated() { text.replace("{\(position)}", with: argument) }
        return text
    }
}
