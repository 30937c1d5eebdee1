/// A format of pictures that the house takes.
public enum ImageFormat: String, Sendable, Codable, CaseIterable {
    case jpeg, png, webp, gif, avif, heic

    public var mediaType: String { "image/\(rawValue)" }

    /// For a file's name, without the dot.
    public var fileEnding: String { self == .jpeg ? "jpg" : rawValue }

    /// What libvips calls the reader of this format.
    var readerName: String {
        switch self {
        case .avif, .heic: "heif"
        default: rawValue
        }
    }
}

/// Why a file is not taken, or cannot be shown.
public struct ImageRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: String, Sendable, Codable {
        /// None of the formats.
        case unknown
        /// One of them, but not whole or not well made.
        case broken
        /// It would fill the memory.
        case bomb
    }

    public let kind: Kind
    /// For a person.
    public let description: String

    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    static func broken(_ format: ImageFormat) -> ImageRefusal {
        ImageRefusal(.broken, "This \(format.rawValue.uppercased()) file is broken or not complete.")
    }
}
