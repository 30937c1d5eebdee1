import HarkWeb

/// Why nothing could be made of a photo, as it is kept: a key of the catalogue with its arguments, so that its owner reads it in their own
/// language; or, from a worker, a sentence as it stands.
struct PhotoFault: Sendable {
    let text: String

    init(_ key: String, _ arguments: String...) { text = ([key] + arguments).joined(separator: "\t") }
    init(text: String) { self.text = text }

    func sentence(_ language: Language = .english) -> String {
        let parts = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return PhotosDoor.texts.text(parts[0], language, Array(parts.dropFirst())) ?? parts[0]
    }
}
