import Foundation
import HarkCore

/// What became of the files of a run, as the server tells it, after what the uploads showed.
public struct DocumentsReport: Sendable, Encodable {
    public struct Outcome: Sendable, Encodable, Equatable {
        public var bytes = 0
        /// By state: queued, processing, done, failed.
        public var states = ["queued": 0, "processing": 0, "done": 0, "failed": 0]
        /// From the first file on disk to the last result; nil unless all are finished.
        public var secondsToDone: Double?
        /// From a file on disk to its result: the median, what 95 of 100 do not exceed, the longest.
        public var waits: Waits?

        public init() {}

        public struct Waits: Sendable, Encodable, Equatable {
            public let median: Double, p95: Double, longest: Double

            public init(median: Double, p95: Double, longest: Double) {
                self.median = median
                self.p95 = p95
                self.longest = longest
            }
        }
    }

    public let uploads: LoadReport
    public let outcome: Outcome

    /// Every upload was taken and counted.
    public var isClean: Bool { uploads.isClean && outcome.states["done"] == uploads.complete }

    public func encode(to encoder: any Encoder) throws {
        try uploads.encode(to: encoder)
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(outcome, forKey: .documents)
    }

    private enum Key: String, CodingKey { case documents }

    /// The uploads in ApacheBench's form; what became of the files below it.
    public var text: String {
        let states = ["queued", "processing", "done", "failed"].map { "\($0) \(outcome.states[$0] ?? 0)" }.joined(separator: ", ")
        var lines = ["Documents:              \(states)", "Handed in:              \(outcome.bytes) bytes"]
        if let seconds = outcome.secondsToDone {
            lines.append(String(format: "Time to all done:       %.3f seconds", seconds) + ", from the first file on disk to the last result")
        }
        if let waits = outcome.waits {
            lines.append(String(format: "Wait for a result:      median %.3f, 95 %% within %.3f, longest %.3f seconds", waits.median, waits.p95, waits.longest))
        }
        return uploads.text + "\n\n" + lines.joined(separator: "\n")
    }
}

/// A page of `GET /api/v1/documents`.
struct ListedDocuments: Decodable {
    struct Item: Decodable {
        let state: String, bytes: Int, uploadedAt: Timestamp, finishedAt: Timestamp?
    }

    let items: [Item]
    let next: String?
}

extension DocumentsReport.Outcome {
    init(_ documents: [ListedDocuments.Item]) {
        for document in documents {
            bytes += document.bytes
            states[document.state, default: 0] += 1
        }
        let waited = documents.compactMap { item in item.finishedAt.map { $0.seconds(since: item.uploadedAt) } }.sorted()
        let isOver = documents.allSatisfy { $0.finishedAt != nil }
        if isOver, let first = documents.map(\.uploadedAt).min(), let last = documents.compactMap(\.finishedAt).max() {
            secondsToDone = last.seconds(since: first)
        }
        guard let longest = waited.last else { return }
        waits = Waits(median: waited[(waited.count - 1) / 2], p95: waited[(waited.count * 95 + 99) / 100 - 1], longest: longest)
    }
}
