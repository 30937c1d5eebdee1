package import HarkCore
package import HarkWords

/// Where a document is on its way.
package enum DocumentState: String, Sendable, CaseIterable, Codable {
    case queued, processing, done, failed

    var isFinal: Bool { self == .done || self == .failed }
    /// Key of its name in the catalogue.
    var textKey: String { "documents.state.\(rawValue)" }
}

/// What a document is: a text whose words are counted, or an archive whose members become documents.
package enum DocumentKind: String, Sendable {
    case text, archive

    /// The task of a worker that a document of this kind waits for.
    package var task: String {
        switch self {
        case .text: CountWords.name
        case .archive: Unpack.name
        }
    }
}

/// A document as it is kept.
package struct Document: Sendable {
    package let id: Identifier
    /// Its place in the order of arrival.
    package let number: Int
    /// Who handed it in: see `Caller.documentOwner`.
    package let owner: String
    /// As its owner calls it.
    package let name: String
    package let kind: DocumentKind
    package let byteCount: Int
    package let sha256: [UInt8]
    /// The archive that it came in.
    package let parent: Identifier?
    /// How many archives it lay in, one within the other.
    package let depth: Int
    package var state: DocumentState
    /// How often a worker has taken it up.
    package var attempts: Int
    package var times: DocumentTimes
    /// The worker that finished it; nil where it was answered from an equal content's result.
    package var worker: String?
    /// How long that worker took, in seconds.
    package var seconds: Double?
    package var result: DocumentResult?
    /// Of an archive that was unpacked.
    package var memberCount: Int?
    /// Why it failed, in a sentence for its owner.
    package var error: String?
}

/// When a document passed each stage (004b-02).
package struct DocumentTimes: Sendable, Equatable {
    /// Its bytes were on disk, in the bucket `uploading`.
    package var uploadedAt: Timestamp
    /// They were in the bucket `processing`, and the job on its queue.
    package var queuedAt: Timestamp
    package var startedAt: Timestamp?
    package var finishedAt: Timestamp?
}

/// What counting a document's words gave.
package struct DocumentResult: Sendable, Equatable {
    /// How many words are kept: the first ten are the answer (004b-01), the others make the cloud.
    package static let keptWords = 60
    package static let answeredWords = 10

    package let total: Int, distinct: Int
    /// What the bytes were read as, such as `utf-8`.
    package let encoding: String
    /// The most frequent first.
    package let words: [WordCount.Entry]

    package init(total: Int, distinct: Int, encoding: String, words: [WordCount.Entry]) {
        self.total = total
        self.distinct = distinct
        self.encoding = encoding
        self.words = words
    }
}

/// A document whose bytes are on disk under its id, ready to be kept.
package struct UploadedDocument: Sendable {
    package let id: Identifier
    package let name: String, kind: DocumentKind
    package let byteCount: Int, sha256: [UInt8]
    package let uploadedAt: Timestamp
}
