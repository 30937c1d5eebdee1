import Foundation
import HarkCore

/// What stands on the queue `wordfreq-jobs`, one message a document (004b-05): never the text itself.
struct DocumentJob: Codable, Sendable {
    let document: Identifier
    /// The task of the worker.
    let task: String
    /// Of an archive that was unpacked in part: the member to go on from.
    let from: Int?

    init(_ document: Document, from: Int? = nil) {
        self.document = document.id
        self.from = from
        task = document.kind.task
    }

    /// - Throws: what tells that the payload is not one of this door's.
    init(payload: [UInt8]) throws { self = try HarkJSON.decode(DocumentJob.self, from: Data(payload)) }

    var payload: [UInt8] {
        var json = JSONWriter(reserving: 80)
        json.beginObject()
        json.name("document")
        json.string(document.description)
        json.name("task")
        json.string(task)
        if let from {
            json.name("from")
            json.integer(from)
        }
        json.endObject()
        return json.bytes
    }
}
