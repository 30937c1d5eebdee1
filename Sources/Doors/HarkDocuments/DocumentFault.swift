import HarkWeb

/// Why a document failed, as it is kept: a sentence of the catalogue with its arguments, so that its owner reads it in their own
/// language; or, from elsewhere in the house, a sentence as it stands.
struct DocumentFault: Sendable, Equatable {
    let key: String, arguments: [String]

    init(_ key: String, _ arguments: String...) {
        self.key = key
        self.arguments = arguments
    }

    init(text: String) {
        let parts = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        key = parts[0]
        arguments = Array(parts.dropFirst())
    }

    /// As it is kept, and as a worker sends it.
    var text: String { ([key] + arguments).joined(separator: "\t") }

    func sentence(_ language: Language = .english) -> String { DocumentsDoor.texts.text(key, language, arguments) ?? key }
}
